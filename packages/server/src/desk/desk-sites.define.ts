/** Registers <desk-sites>. */
import { DeskSites } from './desk-sites.ts'

customElements.define('desk-sites', DeskSites)

declare global {
  interface HTMLElementTagNameMap {
    'desk-sites': DeskSites
  }
}
