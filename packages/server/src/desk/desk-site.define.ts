/** Registers <desk-site>. */
import { DeskSite } from './desk-site.ts'

customElements.define('desk-site', DeskSite)

declare global {
  interface HTMLElementTagNameMap {
    'desk-site': DeskSite
  }
}
