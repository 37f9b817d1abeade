/** Privacy requests as cases: what officers still owe a reporter, what is due first, and how it is settled (UU 27/2022 art. 30, 43). */
import { pageOf } from './page.ts'
import { PrivacyRequest } from './privacy.ts'
import { prose } from './prose.ts'
import * as z from './zod.ts'

/** A reporter’s request to see, correct or erase what is held, as a case that an agency owes. */
export const PrivacyCase = z.extend(PrivacyRequest, {
  trackingId: z.string(),
  /** Slug of the agency that owes it. */
  agency: z.string(),
})

/** A case as read back. */
export type PrivacyCase = z.infer<typeof PrivacyCase>

/** One page of cases, what is due first. */
export const PrivacyCasePage = pageOf(PrivacyCase)

/** `refused` owes `law`: article and law, e.g. "UU 27/2022 pasal 15 ayat (1) huruf c". The reporter reads both. */
export const SettleBody = z.strictObject({ outcome: z.literal(['done', 'refused']), text: prose(3, 2000), law: z.optional(prose(3, 200)) })

export type SettleBody = z.infer<typeof SettleBody>
