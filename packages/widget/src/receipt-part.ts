/** What the widget loads once a person begins: what waits, and the receipt. */
import './components/lapor-outbox/lapor-outbox.define.ts'
import './components/lapor-receipt/lapor-receipt.define.ts'

export { followPanel } from './components/lapor-widget/follow-panel.ts'
export { sentAndWaiting } from './components/lapor-widget/sent-and-waiting.ts'
/** Indonesian; other languages come with their own part. */
export { followTexts } from './locales/id/follow.ts'
