/** What kind of file some bytes are: read from the content, since a name or a type only claims it. Pure. */
import type { FileMediaType } from '@lapor/sdk/contract'

/** Readers look for the mark of a PDF in its first kilobyte, so something may stand before it (ISO 32000-1, annex H, note 13). */
const pdfHead = 1024

/** Brands of pictures that lie in the same boxes as videos (HEIF, ISO/IEC 23008-12; AVIF). */
const pictureBrands: ReadonlySet<string> = new Set(['heic', 'heix', 'heim', 'heis', 'mif1', 'msf1', 'avif', 'avis'])

/** @returns undefined where it is neither: a photo, perhaps */
export const fileMediaTypeOf = (bytes: Uint8Array): FileMediaType | undefined => {
  const text = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to))
  if (text(4, 8) === 'ftyp') return pictureBrands.has(text(8, 12)) ? undefined : 'video/mp4'
  return text(0, pdfHead).includes('%PDF-') ? 'application/pdf' : undefined
}
