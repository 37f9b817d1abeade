/** Registers <lapor-statistics>. */
import { LaporStatistics } from './lapor-statistics.ts'

if (!customElements.get('lapor-statistics')) customElements.define('lapor-statistics', LaporStatistics)
