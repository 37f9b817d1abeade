/** Bodies of what an officer commands. Closed: unknown fields are refused. Apart from those of a citizen, whose page does not load them. */
import { archiveReasons, closeReasons, returnReasons } from './reasons.ts'
import { AttachmentIds, Words } from './words.ts'
import * as z from './zod.ts'

/** The version that the officer has read: where the report is at another one, nothing is done. Absent: as it is now. */
const version = z.optional(z.number())

/** Accepts the report for handling; from then on it may be public. */
export const VerifyBody = z.strictObject({})
/** Sends the report back: says what is missing, and the reporter mends the same report. */
export const ReturnBody = z.strictObject({ reason: z.literal(returnReasons), text: Words, version })
/** Asks the reporter; until the answer the report waits for the reporter, not for the agency. */
export const AskBody = z.strictObject({ text: Words, version })
/** Tells of work in progress, with photos if there are any. */
export const FollowUpBody = z.strictObject({ text: Words, attachments: z.optional(AttachmentIds), version })
/** Gives the agency's answer to the reporter ("tanggapan"). */
export const RespondBody = z.strictObject({ text: Words, attachments: z.optional(AttachmentIds), version })
/** Ends the report. `resolved` owes at least one attachment as evidence. */
export const CloseBody = z.strictObject({ reason: z.literal(closeReasons), text: Words, attachments: z.optional(AttachmentIds), version })
/** Files the report away without handling, with a reason the reporter sees. */
export const ArchiveBody = z.strictObject({ reason: z.literal(archiveReasons), text: Words, version })
/** Gives the report to one officer of the agency ("disposisi"); `text` is for that officer, the reporter does not read it. */
export const AssignBody = z.strictObject({ officer: z.string().check(z.minLength(1), z.maxLength(64)), text: z.optional(Words), version })
/** Extends the limit of a formal request for information once, before it has gone by; `text` gives the reason in writing (UU 14/2008 art. 22(8)). */
export const ExtendBody = z.strictObject({ text: Words, version })
/** "Bukan wewenang": hands the report to the agency that is in charge, named by its slug. The tracking ID stays. */
export const TransferBody = z.strictObject({ agency: z.string().check(z.minLength(1), z.maxLength(64)), text: Words, version })

export type ReturnBody = z.infer<typeof ReturnBody>
export type AskBody = z.infer<typeof AskBody>
export type FollowUpBody = z.infer<typeof FollowUpBody>
export type RespondBody = z.infer<typeof RespondBody>
export type CloseBody = z.infer<typeof CloseBody>
export type ArchiveBody = z.infer<typeof ArchiveBody>
export type AssignBody = z.infer<typeof AssignBody>
export type ExtendBody = z.infer<typeof ExtendBody>
export type TransferBody = z.infer<typeof TransferBody>
