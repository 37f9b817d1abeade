/** A report ("laporan") as it is read back, by whoever looks. */
import { Agency } from './agency.ts'
import { Attachment } from './attachment.ts'
import { Classification } from './classification.ts'
import { Clock } from './clock.ts'
import { Deadline } from './deadline.ts'
import { Identity } from './reporter.ts'
import { Status } from './statuses.ts'
import { TrackingId } from './tracking-id.ts'
import * as z from './zod.ts'

/** The hand-over to SP4N-LAPOR! or another system. `status` is theirs, raw. */
export const Upstream = z.looseObject({
  system: z.string(),
  trackingId: z.string(),
  status: z.nullable(z.string()),
  syncedAt: z.nullable(z.string()),
})

export type Upstream = z.infer<typeof Upstream>

/** Who is looking. Decides what is null below. */
export const viewers = ['public', 'reporter', 'officer'] as const

/** Who reads a report, and so how much of it. */
export type Viewer = (typeof viewers)[number]

/**
 * A report as read back. Fields the viewer may not see are null or empty; nothing is public before an officer verified
 * it, and the public place is the kelurahan.
 */
export const Report = z.looseObject({
  trackingId: TrackingId,
  viewer: z.string(),
  classification: Classification,
  status: Status,
  /** Derived from the text; null where the viewer may not read the text. */
  title: z.nullable(z.string()),
  text: z.nullable(z.string()),
  agency: Agency,
  place: z.looseObject({
    regionCode: z.string(),
    regionName: z.string(),
    rw: z.nullable(z.string()),
    rt: z.nullable(z.string()),
    landmark: z.nullable(z.string()),
    /** A geo URI (RFC 5870); absent or null where none was given, or the viewer may not see it. */
    point: z.optional(z.nullable(z.string())),
  }),
  occurredOn: z.nullable(z.string()),
  /** Id of one of the site's tiles; null where the reporter chose none, or the viewer may not see it. */
  category: z.nullable(z.string()),
  anonymous: z.boolean(),
  confidential: z.boolean(),
  reporter: z.nullable(Identity),
  receivedAt: z.string(),
  createdAtDevice: z.nullable(z.string()),
  /** As it was promised at filing; what is due now, the clock says. */
  promise: z.array(Deadline),
  clock: Clock,
  /** Photos announced at filing; fewer attachments means that some are still on their way. */
  photos: z.number(),
  attachments: z.array(Attachment),
  upstream: z.nullable(Upstream),
  /** How many others said "saya juga mengalami". */
  supports: z.number(),
  /** How often its reporter said "belum selesai". */
  reopened: z.number(),
  /** How content the reporter is, 1 to 5; null where nothing was said, or the viewer may not see it. */
  rating: z.nullable(z.number()),
  /** The officer in charge, for officers only. */
  assignee: z.nullable(z.looseObject({ id: z.string(), name: z.string() })),
  /** Grows by one with each change. */
  version: z.number(),
})

export type Report = z.infer<typeof Report>
