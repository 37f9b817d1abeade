/** Registers <lapor-map>. */
import { LaporMap } from './lapor-map.ts'

if (!customElements.get('lapor-map')) customElements.define('lapor-map', LaporMap)
