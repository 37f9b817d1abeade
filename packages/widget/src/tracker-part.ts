/** What the widget loads when somebody wants to follow a report. */
import './components/lapor-tracker/lapor-tracker.define.ts'

/** Indonesian; other languages come with their own part. */
export { trackTexts } from './locales/id/track.ts'
