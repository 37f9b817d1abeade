/** Registers <lapor-preview>. */
import { LaporPreview } from './lapor-preview.ts'

if (!customElements.get('lapor-preview')) customElements.define('lapor-preview', LaporPreview)
