/** Registers <lapor-outbox>. */
import { LaporOutbox } from './lapor-outbox.ts'

// Another copy or version of the widget on the page may have been first.
if (!customElements.get('lapor-outbox')) customElements.define('lapor-outbox', LaporOutbox)

declare global {
  interface HTMLElementTagNameMap {
    'lapor-outbox': LaporOutbox
  }
}
