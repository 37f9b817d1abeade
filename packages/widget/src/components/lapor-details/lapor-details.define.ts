/** Registers <lapor-details>, unless another copy or version of the widget on the page was first. */
import { LaporDetails } from './lapor-details.ts'

if (!customElements.get('lapor-details')) customElements.define('lapor-details', LaporDetails)
