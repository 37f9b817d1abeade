/** An attachment ("lampiran"): a photo of the problem, or of the work as evidence; where a site takes them, also a video or a PDF. */
import { Role } from './role.ts'
import * as z from './zod.ts'

/** What may be sent as a photo. The server looks at the content, not at the name. */
export const attachmentMediaTypes = ['image/jpeg', 'image/png', 'image/webp'] as const

/**
 * What a site may take besides photos; see `Site.files`. They come by resumable uploads only. `video/mp4` stands for its family:
 * what phones call QuickTime or 3GPP is built of the same boxes (ISO/IEC 14496-12).
 */
export const fileMediaTypes = ['video/mp4', 'application/pdf'] as const

/** Between which numbers of bytes a site sets the limit of a kind of file: a page as a PDF, and half a minute of film. */
export const fileBytes = { least: 100_000, most: 50_000_000 } as const

/** A video or a PDF. */
export type FileMediaType = (typeof fileMediaTypes)[number]

/** A photo of a report or of the work that was done, or another file, without its bytes. */
export const Attachment = z.looseObject({
  id: z.string(),
  mediaType: z.string(),
  /** Bytes as stored. */
  size: z.number(),
  /** Pixels; 0 of what is no photo. */
  width: z.number(),
  height: z.number(),
  by: Role,
  /** A path at the relay that gives the bytes without any header, as an <img> asks; for 5 to 10 minutes. Only where a report or its timeline is read. */
  url: z.optional(z.string()),
})

/** An attachment as read back. */
export type Attachment = z.infer<typeof Attachment>
