/** The English chunk. */
export { followTexts, formTexts, publicTexts, trackTexts } from '../locales/en/index.ts'
