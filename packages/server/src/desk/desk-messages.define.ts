/** Registers <desk-messages>. */
import { DeskMessages } from './desk-messages.ts'

customElements.define('desk-messages', DeskMessages)

declare global {
  interface HTMLElementTagNameMap {
    'desk-messages': DeskMessages
  }
}
