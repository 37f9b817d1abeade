/** Registers <lapor-receipt>. */
import { LaporReceipt } from './lapor-receipt.ts'

// Another copy or version of the widget on the page may have been first.
if (!customElements.get('lapor-receipt')) customElements.define('lapor-receipt', LaporReceipt)

declare global {
  interface HTMLElementTagNameMap {
    'lapor-receipt': LaporReceipt
  }
}
