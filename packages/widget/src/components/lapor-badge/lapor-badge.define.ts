/** Registers <lapor-badge>. */
import { LaporBadge } from './lapor-badge.ts'

if (!customElements.get('lapor-badge')) customElements.define('lapor-badge', LaporBadge)
