/** Registers <lapor-feed>. */
import { LaporFeed } from './lapor-feed.ts'

if (!customElements.get('lapor-feed')) customElements.define('lapor-feed', LaporFeed)
