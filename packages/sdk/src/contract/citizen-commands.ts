/** Bodies of what anybody may send about a report, and of the reporter's answer. Closed: unknown fields are refused. */
import { AttachmentIds, Words } from './words.ts'
import * as z from './zod.ts'

/** The reporter's answer. */
export const ReplyBody = z.strictObject({ text: Words, attachments: z.optional(AttachmentIds) })
/** "Saya juga mengalami". The idempotency key is the supporter's: the same key counts once. */
export const SupportBody = z.strictObject({})

export type ReplyBody = z.infer<typeof ReplyBody>
