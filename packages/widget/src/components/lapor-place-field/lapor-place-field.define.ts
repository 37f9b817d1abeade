/** Registers <lapor-place-field>. */
import { LaporPlaceField } from './lapor-place-field.ts'

if (!customElements.get('lapor-place-field')) customElements.define('lapor-place-field', LaporPlaceField)
