/** The map chunk. */
export { tileAddress } from '../map-part.ts'
