/** The timeline: every step of a report as an event with who (a role, not a name), when and why. */
import { Attachment } from './attachment.ts'
import { openEnum } from './open-enum.ts'
import { Reason } from './reasons.ts'
import { Role } from './role.ts'
import { Status } from './statuses.ts'
import * as z from './zod.ts'

/** Everything that can happen to a report, as its timeline tells it. */
export const timelineEntryTypes = ['filed', 'verified', 'returned', 'asked', 'replied', 'corrected', 'assigned', 'transferred', 'followed-up', 'extended', 'responded', 'closed', 'reopened', 'rated', 'archived', 'withdrawn', 'warned', 'alerted', 'escalated'] as const

/** What happened; a newer relay may tell of more. */
export const TimelineEntryType = openEnum<(typeof timelineEntryTypes)[number]>()

/** One step of a report: what, by which role, when and why. */
export const TimelineEntry = z.looseObject({
  id: z.string(),
  type: TimelineEntryType,
  /** Status after it. */
  status: Status,
  at: z.string(),
  by: Role,
  /** Slug of the agency that acted; null for the reporter and the system. */
  agency: z.nullable(z.string()),
  /** What people call that agency, also where the report has gone on to another one since. Absent: no agency acted, or an earlier relay does not tell. */
  agencyName: z.optional(z.string()),
  /**
   * What was said; null where nothing was, or where the viewer may not read it. Of a `warned` entry the day after which the report ends
   * without a word from its reporter, of an `alerted` or `escalated` one the day that was missed, as YYYY-MM-DD at the agency. Officers alone
   * are shown that they were alerted.
   */
  text: z.nullable(z.string()),
  reason: z.nullable(Reason),
  attachments: z.array(Attachment),
})

/** The steps of a report, oldest first. */
export const Timeline = z.looseObject({ items: z.array(TimelineEntry) })

/** A step as read back. */
export type TimelineEntry = z.infer<typeof TimelineEntry>
