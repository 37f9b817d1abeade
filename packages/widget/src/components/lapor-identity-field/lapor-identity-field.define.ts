/** Registers <lapor-identity-field>. */
import { LaporIdentityField } from './lapor-identity-field.ts'

if (!customElements.get('lapor-identity-field')) customElements.define('lapor-identity-field', LaporIdentityField)
