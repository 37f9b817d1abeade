/** Registers <lapor-reply>, unless another copy or version of the widget on the page was first. */
import { LaporReply } from './lapor-reply.ts'

if (!customElements.get('lapor-reply')) customElements.define('lapor-reply', LaporReply)
