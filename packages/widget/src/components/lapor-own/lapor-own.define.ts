/** Registers <lapor-own>, unless another copy or version of the widget on the page was first. */
import { LaporOwn } from './lapor-own.ts'

if (!customElements.get('lapor-own')) customElements.define('lapor-own', LaporOwn)
