/** Registers <lapor-keep>. */
import { LaporKeep } from './lapor-keep.ts'

// Another copy or version of the widget on the page may have been first.
if (!customElements.get('lapor-keep')) customElements.define('lapor-keep', LaporKeep)

declare global {
  interface HTMLElementTagNameMap {
    'lapor-keep': LaporKeep
  }
}
