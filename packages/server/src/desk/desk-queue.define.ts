/** Registers <desk-queue>. */
import { DeskQueue } from './desk-queue.ts'

customElements.define('desk-queue', DeskQueue)

declare global {
  interface HTMLElementTagNameMap {
    'desk-queue': DeskQueue
  }
}
