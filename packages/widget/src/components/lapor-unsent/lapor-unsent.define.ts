/** Registers <lapor-unsent>, unless another copy or version of the widget on the page was first. */
import { LaporUnsent } from './lapor-unsent.ts'

if (!customElements.get('lapor-unsent')) customElements.define('lapor-unsent', LaporUnsent)
