/** Registers <lapor-badge>, unless another copy or version of the widget on the page was first. */
import { LaporBadge } from './lapor-badge.ts'

if (!customElements.get('lapor-badge')) customElements.define('lapor-badge', LaporBadge)
