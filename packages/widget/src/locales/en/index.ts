/** The English part. */
export { followTexts } from './follow.ts'
export { formTexts } from './form.ts'
export { publicTexts } from './public.ts'
export { trackTexts } from './track.ts'
