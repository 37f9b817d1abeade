/** Registers <lapor-receipt>, unless another copy or version of the widget on the page was first. */
import { LaporReceipt } from './lapor-receipt.ts'

if (!customElements.get('lapor-receipt')) customElements.define('lapor-receipt', LaporReceipt)
