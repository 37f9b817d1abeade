/** The keep chunk. */
export { keepTexts } from '../keep-part.ts'
