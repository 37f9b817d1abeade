/** Registers <desk-step>. */
import { DeskStep } from './desk-step.ts'

customElements.define('desk-step', DeskStep)

declare global {
  interface HTMLElementTagNameMap {
    'desk-step': DeskStep
  }
}
