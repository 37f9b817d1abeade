/** The elsewhere chunk. */
export { followElsewhere, fullPageNote } from '../elsewhere-part.ts'
