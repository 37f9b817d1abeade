/** Registers <lapor-place-help>. */
import { LaporPlaceHelp } from './lapor-place-help.ts'

if (!customElements.get('lapor-place-help')) customElements.define('lapor-place-help', LaporPlaceHelp)
