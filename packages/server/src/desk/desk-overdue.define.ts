/** Registers <desk-overdue>. */
import { DeskOverdue } from './desk-overdue.ts'

customElements.define('desk-overdue', DeskOverdue)

declare global {
  interface HTMLElementTagNameMap {
    'desk-overdue': DeskOverdue
  }
}
