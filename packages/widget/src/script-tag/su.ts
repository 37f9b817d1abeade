/** The Sundanese chunk. */
export { formTexts, publicTexts } from '../locales/su/index.ts'
