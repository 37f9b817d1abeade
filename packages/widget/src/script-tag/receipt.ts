/** The receipt chunk. */
export { followTexts } from '../receipt-part.ts'
