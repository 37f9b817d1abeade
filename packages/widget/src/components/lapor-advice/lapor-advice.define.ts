/** Registers <lapor-advice>. */
import { LaporAdvice } from './lapor-advice.ts'

if (!customElements.get('lapor-advice')) customElements.define('lapor-advice', LaporAdvice)
