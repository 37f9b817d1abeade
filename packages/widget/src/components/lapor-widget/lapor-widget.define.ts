/** Registers <lapor-widget>, unless another copy or version of the widget on the page was first. */
import { LaporWidget } from './lapor-widget.ts'

if (!customElements.get('lapor-widget')) customElements.define('lapor-widget', LaporWidget)
