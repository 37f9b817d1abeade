/** What of the files that a site may take a chosen one is: by its content, as the relay looks at it, since a name only claims it. */
import type { FileMediaType } from '@lapor/sdk/contract'

/** Readers look for the mark of a PDF in its first kilobyte (ISO 32000-1, annex H, note 13). */
const headBytes = 1024

/** Pictures in the boxes of a video: HEIC and AVIF. They go the way of photos. */
const pictureBrand = /^(?:hei[cxms]|m[is]f1|avi[fs])$/

/** @returns undefined where it is neither, or cannot be read */
export const fileKind = async (file: Blob): Promise<FileMediaType | undefined> => {
  const bytes = await file.slice(0, headBytes).arrayBuffer().catch(() => new ArrayBuffer(0))
  const head = String.fromCharCode(...new Uint8Array(bytes))
  if (head.slice(4, 8) === 'ftyp') return pictureBrand.test(head.slice(8, 12)) ? undefined : 'video/mp4'
  return head.includes('%PDF-') ? 'application/pdf' : undefined
}
