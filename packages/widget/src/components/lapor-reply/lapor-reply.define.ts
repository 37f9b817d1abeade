/** Registers <lapor-reply>. */
import { LaporReply } from './lapor-reply.ts'

// Another copy or version of the widget on the page may have been first.
if (!customElements.get('lapor-reply')) customElements.define('lapor-reply', LaporReply)

declare global {
  interface HTMLElementTagNameMap {
    'lapor-reply': LaporReply
  }
}
