/** The receipt chunk. */
export { followPanel, followTexts, sentAndWaiting } from '../receipt-part.ts'
