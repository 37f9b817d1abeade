/** Registers <lapor-mine>, unless another copy or version of the widget on the page was first. */
import { LaporMine } from './lapor-mine.ts'

if (!customElements.get('lapor-mine')) customElements.define('lapor-mine', LaporMine)
