/** Personal data: what a relay holds about the reporter of one report, and what became of requests about it (UU 27/2022). */
import { openEnum } from './open-enum.ts'
import { Report } from './report.ts'
import { Identity } from './reporter.ts'
import { TimelineEntry } from './timeline.ts'
import * as z from './zod.ts'

/**
 * A right that was used: to have it corrected (art. 6), to have it erased (art. 8). Owed within 3 × 24 hours (art. 30, 43). What a
 * machine can do is done at once; for `masking`, an officer looks through the text for what is personal in it. `retention` is nobody's
 * wish: the identity was erased because its time of keeping was over (art. 16).
 */
export const PrivacyRequest = z.looseObject({
  kind: openEnum<'correction' | 'erasure' | 'masking' | 'retention'>(),
  status: openEnum<'done' | 'open' | 'refused'>(),
  requestedAt: z.string(),
  dueAt: z.string(),
  /** What the officer said who settled it; where it was refused, with the law that it rests on. */
  text: z.optional(z.string()),
})

export type PrivacyRequest = z.infer<typeof PrivacyRequest>

const Words = z.array(z.string())

/** All that is held, to be read by people and programs (art. 7, 13). Photos are fetched one by one. */
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
  /** The report as its reporter sees it. */
  report: Report,
  timeline: z.array(TimelineEntry),
  /** What the text said before each correction, oldest first; passages that are hidden from the public; what was found in it. */
  earlier: Words,
  masks: Words,
  flags: Words,
})

export type HeldData = z.infer<typeof HeldData>
