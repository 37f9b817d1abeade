/** The elsewhere chunk. */
export { followElsewhere, mirrorNotes } from '../elsewhere-part.ts'
