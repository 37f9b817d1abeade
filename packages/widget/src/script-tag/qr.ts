/** The qr chunk. */
export { qrModules } from '../qr-part.ts'
