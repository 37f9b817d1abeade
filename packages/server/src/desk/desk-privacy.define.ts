/** Registers <desk-privacy>. */
import { DeskPrivacy } from './desk-privacy.ts'

customElements.define('desk-privacy', DeskPrivacy)

declare global {
  interface HTMLElementTagNameMap {
    'desk-privacy': DeskPrivacy
  }
}
