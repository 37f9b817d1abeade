/** The photo chunk. */
export { shrinkPhoto } from '../photo-part.ts'
