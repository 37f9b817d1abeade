/** The timeline as officers read it: with who else reads each entry. */
import { openEnum } from './open-enum.ts'
import { TimelineEntry } from './timeline.ts'
import * as z from './zod.ts'

/** Circles of readers, each within the next: officers who may handle the report, its reporter besides, everybody. */
export const audiences = ['officer', 'reporter', 'public'] as const

/** Who reads an entry. */
export type Audience = (typeof audiences)[number]

/** One step of a report as officers read it. */
export const OfficerEntry = z.extend(TimelineEntry, {
  /**
   * The widest circle that reads, as the report stands, what the entry says: its words and reason, or where it has none, that it happened.
   * It widens when the report is verified, and narrows when it is taken back. Absent: an earlier relay does not tell.
   */
  audience: z.optional(openEnum<Audience>()),
})

/** One step of a report as officers read it. */
export type OfficerEntry = z.infer<typeof OfficerEntry>

/** What happened to a report, oldest first, as officers read it. */
export const OfficerTimeline = z.looseObject({ items: z.array(OfficerEntry) })
