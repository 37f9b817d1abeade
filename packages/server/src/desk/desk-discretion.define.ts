/** Registers <desk-discretion>. */
import { DeskDiscretion } from './desk-discretion.ts'

customElements.define('desk-discretion', DeskDiscretion)

declare global {
  interface HTMLElementTagNameMap {
    'desk-discretion': DeskDiscretion
  }
}
