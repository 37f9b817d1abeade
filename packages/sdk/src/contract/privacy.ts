/** Personal data: what a relay holds about the reporter of one report, and what became of requests about it (UU 27/2022). */
import { openEnum } from './open-enum.ts'
import { Identity } from './reporter.ts'
import * as z from './zod.ts'

/** A right that was used: to have it corrected (art. 6), to have it erased (art. 8). Owed within 3 × 24 hours (art. 30, 43). */
export const PrivacyRequest = z.looseObject({
  kind: openEnum<'correction' | 'erasure'>(),
  status: openEnum<'done'>(),
  requestedAt: z.string(),
  dueAt: z.string(),
})

export type PrivacyRequest = z.infer<typeof PrivacyRequest>

export const HeldData = z.looseObject({
  /** Null: no identity is held. */
  identity: z.nullable(Identity),
  /** Which notice the reporter was shown, and when by the phone's clock (art. 22, 24). */
  notice: z.looseObject({ version: z.string(), shownAt: z.string() }),
  receivedAt: z.string(),
  /** Who keeps it. */
  operator: z.string(),
  /** Photos of the reporter that are held. */
  photos: z.number(),
  requests: z.array(PrivacyRequest),
})

export type HeldData = z.infer<typeof HeldData>
