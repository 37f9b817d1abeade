/** Registers <desk-acts>. */
import { DeskActs } from './desk-acts.ts'

customElements.define('desk-acts', DeskActs)

declare global {
  interface HTMLElementTagNameMap {
    'desk-acts': DeskActs
  }
}
