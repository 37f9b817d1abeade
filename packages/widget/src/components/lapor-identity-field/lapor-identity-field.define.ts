/** Registers <lapor-identity-field>, unless another copy or version of the widget on the page was first. */
import { LaporIdentityField } from './lapor-identity-field.ts'

if (!customElements.get('lapor-identity-field')) customElements.define('lapor-identity-field', LaporIdentityField)
