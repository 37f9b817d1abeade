/** Registers <lapor-outbox>, unless another copy or version of the widget on the page was first. */
import { LaporOutbox } from './lapor-outbox.ts'

if (!customElements.get('lapor-outbox')) customElements.define('lapor-outbox', LaporOutbox)
