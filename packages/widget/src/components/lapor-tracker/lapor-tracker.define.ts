/** Registers <lapor-tracker>. */
import { LaporTracker } from './lapor-tracker.ts'

// Another copy or version of the widget on the page may have been first.
if (!customElements.get('lapor-tracker')) customElements.define('lapor-tracker', LaporTracker)

declare global {
  interface HTMLElementTagNameMap {
    'lapor-tracker': LaporTracker
  }
}
