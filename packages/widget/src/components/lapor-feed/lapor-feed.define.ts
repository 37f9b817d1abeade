/** Registers <lapor-feed>, unless another copy or version of the widget on the page was first. */
import { LaporFeed } from './lapor-feed.ts'

if (!customElements.get('lapor-feed')) customElements.define('lapor-feed', LaporFeed)
