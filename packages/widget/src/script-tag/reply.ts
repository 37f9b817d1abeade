/** The reply chunk. */
export { replyTexts } from '../reply-part.ts'
