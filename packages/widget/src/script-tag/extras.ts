/** The extras chunk. */
export { createExtras } from '../extras-part.ts'
