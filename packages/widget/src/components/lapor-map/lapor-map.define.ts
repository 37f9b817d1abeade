/** Registers <lapor-map>, unless another copy or version of the widget on the page was first. */
import { LaporMap } from './lapor-map.ts'

if (!customElements.get('lapor-map')) customElements.define('lapor-map', LaporMap)
