/** Bodies of what an officer commands and what a reporter answers. Closed: unknown fields are refused. */
import { prose } from './prose.ts'
import { ArchiveReason, CloseReason, ReturnReason } from './reasons.ts'
import { Reporter } from './reporter.ts'
import { Place, textMaxLength, textMinLength } from './report-submission.ts'
import { LocalDate } from './time.ts'
import { wholeNumber } from './whole-number.ts'
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
/** Gives the report to one officer of the agency ("disposisi"); `text` is for that officer, the reporter does not read it. */
export const AssignBody = z.strictObject({ officer: z.string().check(z.minLength(1), z.maxLength(64)), text: z.optional(Words) })
/** "Bukan wewenang": hands the report to the agency that is in charge, named by its slug. The tracking ID stays. */
export const TransferBody = z.strictObject({ agency: z.string().check(z.minLength(1), z.maxLength(64)), text: Words })
/** The reporter's answer. */
export const ReplyBody = z.strictObject({ text: Words, attachments: z.optional(AttachmentIds) })
/** The same report, told better: after it was returned, or before anybody verified it. What is absent stays as it was. */
export const CorrectBody = z.strictObject({ text: prose(textMinLength, textMaxLength), place: z.optional(Place), occurredOn: z.optional(LocalDate) })
/** "Selesai": the reporter agrees that it is done. */
export const ConfirmBody = z.strictObject({ text: z.optional(Words) })
/** "Belum selesai": what is still wrong. Counted, and limited by the site's rule. */
export const ReopenBody = z.strictObject({ text: Words })
/** How content the reporter is, 1 (not at all) to 5. A later rating takes the place of an earlier one. */
export const RateBody = z.strictObject({ score: wholeNumber(1, 5), text: z.optional(Words) })
/** Takes the report back: it ends and is no longer public. */
export const WithdrawBody = z.strictObject({ text: z.optional(Words) })
/** Puts the given identity in the place of what is held (UU 27/2022 art. 6, 30). */
export const CorrectIdentityBody = z.strictObject({ reporter: Reporter })
/** Erases name, address and contact (UU 27/2022 art. 8, 43). The report itself goes on without a name. */
export const EraseIdentityBody = z.strictObject({})
/** "Saya juga mengalami". The idempotency key is the supporter's: the same key counts once. */
export const SupportBody = z.strictObject({})
/** Makes an attachment of an upload that has arrived whole. */
export const FinishUploadBody = z.strictObject({ uploadId: z.string().check(z.minLength(1), z.maxLength(64)) })

export type AssignBody = z.infer<typeof AssignBody>
export type TransferBody = z.infer<typeof TransferBody>
export type ReplyBody = z.infer<typeof ReplyBody>
export type CorrectBody = z.infer<typeof CorrectBody>
export type ConfirmBody = z.infer<typeof ConfirmBody>
export type ReopenBody = z.infer<typeof ReopenBody>
export type RateBody = z.infer<typeof RateBody>
export type WithdrawBody = z.infer<typeof WithdrawBody>
export type CorrectIdentityBody = z.infer<typeof CorrectIdentityBody>
export type ReturnBody = z.infer<typeof ReturnBody>
export type AskBody = z.infer<typeof AskBody>
export type FollowUpBody = z.infer<typeof FollowUpBody>
export type RespondBody = z.infer<typeof RespondBody>
export type CloseBody = z.infer<typeof CloseBody>
export type ArchiveBody = z.infer<typeof ArchiveBody>
