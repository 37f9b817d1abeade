/** The English part. */
export { followTexts } from './follow.ts'
export { formTexts } from './form.ts'
export { trackTexts } from './track.ts'
