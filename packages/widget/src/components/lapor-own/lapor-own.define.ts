/** Registers <lapor-own>. */
import { LaporOwn } from './lapor-own.ts'

// Another copy or version of the widget on the page may have been first.
if (!customElements.get('lapor-own')) customElements.define('lapor-own', LaporOwn)

declare global {
  interface HTMLElementTagNameMap {
    'lapor-own': LaporOwn
  }
}
