/** Registers <lapor-photo-field>. */
import { LaporPhotoField } from './lapor-photo-field.ts'

if (!customElements.get('lapor-photo-field')) customElements.define('lapor-photo-field', LaporPhotoField)
