/** Registers <lapor-details>. */
import { LaporDetails } from './lapor-details.ts'

if (!customElements.get('lapor-details')) customElements.define('lapor-details', LaporDetails)
