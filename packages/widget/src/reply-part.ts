/** What the widget loads when an open report can be answered. */
import './components/lapor-photo-field/lapor-photo-field.define.ts'
import './components/lapor-reply/lapor-reply.define.ts'

/** Indonesian; those of other languages come within the texts of the tracker. */
export { replyTexts } from './locales/id/reply.ts'
