/** The English chunk. */
export { followTexts, formTexts, trackTexts } from '../locales/en/index.ts'
