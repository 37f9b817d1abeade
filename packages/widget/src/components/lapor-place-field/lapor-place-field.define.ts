/** Registers <lapor-place-field>, unless another copy or version of the widget on the page was first. */
import { LaporPlaceField } from './lapor-place-field.ts'

if (!customElements.get('lapor-place-field')) customElements.define('lapor-place-field', LaporPlaceField)
