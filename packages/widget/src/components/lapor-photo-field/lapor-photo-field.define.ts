/** Registers <lapor-photo-field>, unless another copy or version of the widget on the page was first. */
import { LaporPhotoField } from './lapor-photo-field.ts'

if (!customElements.get('lapor-photo-field')) customElements.define('lapor-photo-field', LaporPhotoField)
