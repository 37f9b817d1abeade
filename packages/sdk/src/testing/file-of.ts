/** Which of the files that a site may take some bytes are, by their first mark: a test relay looks no further. */
import type { FileMediaType } from '../contract/index.ts'

/** Undefined where it is none of them. */
export const fileOf = (bytes: Uint8Array): FileMediaType | undefined => {
  const text = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to))
  if (text(4, 8) === 'ftyp') return 'video/mp4'
  return text(0, 5) === '%PDF-' ? 'application/pdf' : undefined
}
