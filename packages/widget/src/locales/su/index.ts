/** The Sundanese part: a draft that says so, and that has a sentence for everything, so that no page speaks two languages. */
export { followTexts } from './follow.ts'
export { formTexts } from './form.ts'
export { publicTexts } from './public.ts'
export { trackTexts } from './track.ts'
