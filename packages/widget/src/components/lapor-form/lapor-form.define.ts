/** Registers <lapor-form>, unless another copy or version of the widget on the page was first. */
import { LaporForm } from './lapor-form.ts'

if (!customElements.get('lapor-form')) customElements.define('lapor-form', LaporForm)
