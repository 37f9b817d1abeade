/** Registers <lapor-date-field>, unless another copy or version of the widget on the page was first. */
import { LaporDateField } from './lapor-date-field.ts'

if (!customElements.get('lapor-date-field')) customElements.define('lapor-date-field', LaporDateField)
