/** The tracker chunk. */
export { trackTexts } from '../tracker-part.ts'
