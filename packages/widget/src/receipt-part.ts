/** What the widget loads once a person begins: what waits, and the receipt. */
import './components/lapor-outbox/lapor-outbox.define.ts'
import './components/lapor-receipt/lapor-receipt.define.ts'

/** Indonesian; other languages come with their own part. */
export { followTexts } from './locales/id/follow.ts'
