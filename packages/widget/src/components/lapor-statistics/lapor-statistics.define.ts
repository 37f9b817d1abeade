/** Registers <lapor-statistics>, unless another copy or version of the widget on the page was first. */
import { LaporStatistics } from './lapor-statistics.ts'

if (!customElements.get('lapor-statistics')) customElements.define('lapor-statistics', LaporStatistics)
