/** Registers <desk-report>. */
import { DeskReport } from './desk-report.ts'

customElements.define('desk-report', DeskReport)

declare global {
  interface HTMLElementTagNameMap {
    'desk-report': DeskReport
  }
}
