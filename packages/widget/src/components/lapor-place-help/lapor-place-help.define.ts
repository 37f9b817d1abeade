/** Registers <lapor-place-help>, unless another copy or version of the widget on the page was first. */
import { LaporPlaceHelp } from './lapor-place-help.ts'

if (!customElements.get('lapor-place-help')) customElements.define('lapor-place-help', LaporPlaceHelp)
