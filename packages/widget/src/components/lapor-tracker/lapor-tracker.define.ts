/** Registers <lapor-tracker>, unless another copy or version of the widget on the page was first. */
import { LaporTracker } from './lapor-tracker.ts'

if (!customElements.get('lapor-tracker')) customElements.define('lapor-tracker', LaporTracker)
