/** Registers <lapor-statistics>, <lapor-feed> and <lapor-badge>: what everybody may see, apart from the form. */
import './components/lapor-badge/lapor-badge.define.ts'
import './components/lapor-feed/lapor-feed.define.ts'
import './components/lapor-statistics/lapor-statistics.define.ts'
