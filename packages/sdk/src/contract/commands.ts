/** Bodies of what an officer commands and what a reporter answers. Closed: unknown fields are refused. */
import { prose } from './prose.ts'
import { ArchiveReason, CloseReason, ReturnReason } from './reasons.ts'
import * as z from './zod.ts'

const Words = prose(3, 5000)
const AttachmentIds = z.array(z.string().check(z.minLength(1), z.maxLength(64))).check(z.maxLength(10))

/** Accepts the report for handling; from then on it may be public. */
export const VerifyBody = z.strictObject({})
/** Sends the report back: says what is missing, and the reporter mends the same report. */
export const ReturnBody = z.strictObject({ reason: ReturnReason, text: Words })
/** Asks the reporter; until the answer the report waits for the reporter, not for the agency. */
export const AskBody = z.strictObject({ text: Words })
/** Tells of work in progress, with photos if there are any. */
export const FollowUpBody = z.strictObject({ text: Words, attachments: z.optional(AttachmentIds) })
/** Gives the agency's answer to the reporter ("tanggapan"). */
export const RespondBody = z.strictObject({ text: Words, attachments: z.optional(AttachmentIds) })
/** Ends the report. `resolved` owes at least one attachment as evidence. */
export const CloseBody = z.strictObject({ reason: CloseReason, text: Words, attachments: z.optional(AttachmentIds) })
/** Files the report away without handling, with a reason the reporter sees. */
export const ArchiveBody = z.strictObject({ reason: ArchiveReason, text: Words })
/** The reporter's answer. */
export const ReplyBody = z.strictObject({ text: Words, attachments: z.optional(AttachmentIds) })

export type ReplyBody = z.infer<typeof ReplyBody>
export type ReturnBody = z.infer<typeof ReturnBody>
export type AskBody = z.infer<typeof AskBody>
export type FollowUpBody = z.infer<typeof FollowUpBody>
export type RespondBody = z.infer<typeof RespondBody>
export type CloseBody = z.infer<typeof CloseBody>
export type ArchiveBody = z.infer<typeof ArchiveBody>
