/** Registers <lapor-date-field>. */
import { LaporDateField } from './lapor-date-field.ts'

if (!customElements.get('lapor-date-field')) customElements.define('lapor-date-field', LaporDateField)
