/** Registers <lapor-point-field>. */
import { LaporPointField } from './lapor-point-field.ts'

if (!customElements.get('lapor-point-field')) customElements.define('lapor-point-field', LaporPointField)
