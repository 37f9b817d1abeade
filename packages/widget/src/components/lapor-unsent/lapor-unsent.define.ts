/** Registers <lapor-unsent>. */
import { LaporUnsent } from './lapor-unsent.ts'

// Another copy or version of the widget on the page may have been first.
if (!customElements.get('lapor-unsent')) customElements.define('lapor-unsent', LaporUnsent)

declare global {
  interface HTMLElementTagNameMap {
    'lapor-unsent': LaporUnsent
  }
}
