/** Registers <lapor-preview>, unless another copy or version of the widget on the page was first. */
import { LaporPreview } from './lapor-preview.ts'

if (!customElements.get('lapor-preview')) customElements.define('lapor-preview', LaporPreview)
