/** The upload chunk. */
export { createUploads } from '../upload-part.ts'
