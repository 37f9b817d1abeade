/** What the widget loads on a page of another origin than the relay's: a report is followed in a frame of the relay, or on its full page. */
export { followElsewhere } from './elsewhere/follow-elsewhere.ts'
export { mirrorNotes } from './elsewhere/mirror-notes.ts'
