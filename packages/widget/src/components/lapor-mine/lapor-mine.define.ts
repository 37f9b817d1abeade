/** Registers <lapor-mine>. */
import { LaporMine } from './lapor-mine.ts'

// Another copy or version of the widget on the page may have been first.
if (!customElements.get('lapor-mine')) customElements.define('lapor-mine', LaporMine)

declare global {
  interface HTMLElementTagNameMap {
    'lapor-mine': LaporMine
  }
}
