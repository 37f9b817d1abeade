/** Registers <lapor-keep>, unless another copy or version of the widget on the page was first. */
import { LaporKeep } from './lapor-keep.ts'

if (!customElements.get('lapor-keep')) customElements.define('lapor-keep', LaporKeep)
