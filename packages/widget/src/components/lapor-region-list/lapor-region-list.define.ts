/** Registers <lapor-region-list>. */
import { LaporRegionList } from './lapor-region-list.ts'

if (!customElements.get('lapor-region-list')) customElements.define('lapor-region-list', LaporRegionList)
