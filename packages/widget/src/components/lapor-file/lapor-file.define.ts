/** Registers <lapor-file>. */
import { LaporFile } from './lapor-file.ts'

// Another copy or version of the widget on the page may have been first.
if (!customElements.get('lapor-file')) customElements.define('lapor-file', LaporFile)

declare global {
  interface HTMLElementTagNameMap {
    'lapor-file': LaporFile
  }
}
