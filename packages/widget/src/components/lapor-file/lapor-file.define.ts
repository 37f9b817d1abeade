/** Registers <lapor-file>, unless another copy or version of the widget on the page was first. */
import { LaporFile } from './lapor-file.ts'

if (!customElements.get('lapor-file')) customElements.define('lapor-file', LaporFile)
