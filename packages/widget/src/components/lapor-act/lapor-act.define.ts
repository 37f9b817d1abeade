/** Registers <lapor-act>. */
import { LaporAct } from './lapor-act.ts'

// Another copy or version of the widget on the page may have been first.
if (!customElements.get('lapor-act')) customElements.define('lapor-act', LaporAct)

declare global {
  interface HTMLElementTagNameMap {
    'lapor-act': LaporAct
  }
}
