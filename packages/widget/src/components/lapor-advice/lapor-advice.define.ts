/** Registers <lapor-advice>, unless another copy or version of the widget on the page was first. */
import { LaporAdvice } from './lapor-advice.ts'

if (!customElements.get('lapor-advice')) customElements.define('lapor-advice', LaporAdvice)
