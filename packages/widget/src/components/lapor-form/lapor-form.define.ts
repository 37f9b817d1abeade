/** Registers <lapor-form>. */
import { LaporForm } from './lapor-form.ts'

if (!customElements.get('lapor-form')) customElements.define('lapor-form', LaporForm)
