/** Registers <lapor-widget>. */
import { LaporWidget } from './lapor-widget.ts'

if (!customElements.get('lapor-widget')) customElements.define('lapor-widget', LaporWidget)
