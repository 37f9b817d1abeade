/** Bodies with which a reporter steers a report and what is held about him or her. Closed: unknown fields are refused. */
import { prose } from './prose.ts'
import { Place, textMaxLength, textMinLength } from './report-submission.ts'
import { Reporter } from './reporter.ts'
import { LocalDate } from './time.ts'
import { TrackingSecret } from './tracking-secret.ts'
import { wholeNumber } from './whole-number.ts'
import { Words } from './words.ts'
import * as z from './zod.ts'

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
/** A new secret, made by the client as the first one was: the relay keeps its hash only. */
export const ReplaceSecretBody = z.strictObject({ trackingSecret: TrackingSecret })

export type CorrectBody = z.infer<typeof CorrectBody>
export type ConfirmBody = z.infer<typeof ConfirmBody>
export type ReopenBody = z.infer<typeof ReopenBody>
export type RateBody = z.infer<typeof RateBody>
export type WithdrawBody = z.infer<typeof WithdrawBody>
export type CorrectIdentityBody = z.infer<typeof CorrectIdentityBody>
export type ReplaceSecretBody = z.infer<typeof ReplaceSecretBody>
