/** Registers <lapor-desk>: what the page of the desk loads. */
import { LaporDesk } from './lapor-desk.ts'

customElements.define('lapor-desk', LaporDesk)

declare global {
  interface HTMLElementTagNameMap {
    'lapor-desk': LaporDesk
  }
}
