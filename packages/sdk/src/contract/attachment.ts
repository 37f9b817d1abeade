/** An attachment ("lampiran"): a photo of the problem, or of the work as evidence. */
import { Role } from './role.ts'
import * as z from './zod.ts'

/** What may be sent. The server looks at the content, not at the name. */
export const attachmentMediaTypes = ['image/jpeg', 'image/png', 'image/webp'] as const

/** A photo of a report or of the work that was done, without its bytes. */
export const Attachment = z.looseObject({
  id: z.string(),
  mediaType: z.string(),
  /** Bytes as stored. */
  size: z.number(),
  width: z.number(),
  height: z.number(),
  by: Role,
  /** A path at the relay that shows the photo without any header, as an <img> asks; for 5 to 10 minutes. Only where a report or its timeline is read. */
  url: z.optional(z.string()),
})

/** An attachment as read back. */
export type Attachment = z.infer<typeof Attachment>
