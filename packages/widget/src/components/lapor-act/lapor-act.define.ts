/** Registers <lapor-act>, unless another copy or version of the widget on the page was first. */
import { LaporAct } from './lapor-act.ts'

if (!customElements.get('lapor-act')) customElements.define('lapor-act', LaporAct)
