/** The own chunk. */
export { ownTexts, settleSecret } from '../own-part.ts'
