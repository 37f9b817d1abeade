/** A report ("laporan") at its stations on the wire: submission, receipt, and the report as read back. */
import { Agency } from './agency.ts'
import { Attachment } from './attachment.ts'
import { Classification, ClassificationChoice } from './classification.ts'
import { Deadline } from './deadline.ts'
import { RegionCode } from './region.ts'
import { Reporter } from './reporter.ts'
import { Status } from './status.ts'
import { Instant, LocalDate } from './time.ts'
import { TrackingId } from './tracking-id.ts'
import { TrackingSecret } from './tracking-secret.ts'
import * as z from './zod.ts'

/** Fewest characters that can tell what is wrong. */
export const textMinLength = 10
/** Most characters any site accepts; a site may set less. */
export const textMaxLength = 5000

const ShortNumber = z.string().check(z.regex(/^\d{1,3}$/))

/** Where the problem is. The public sees the kelurahan only. */
export const Place = z.strictObject({
  regionCode: RegionCode,
  rw: z.optional(ShortNumber),
  rt: z.optional(ShortNumber),
  /** What one would tell a driver: "depan SDN 2, dekat jembatan". */
  landmark: z.optional(z.string().check(z.minLength(1), z.maxLength(300))),
})

/** What a citizen sends. Closed: an unknown field is refused, so that nothing is silently dropped. */
export const ReportSubmission = z.strictObject({
  classification: ClassificationChoice,
  text: z.string().check(z.minLength(textMinLength), z.maxLength(textMaxLength), z.regex(/\S/)),
  /** Local calendar date on which it happened, YYYY-MM-DD. */
  occurredOn: z.optional(LocalDate),
  place: Place,
  /** "Anonim": the reporter's name is hidden from the public and from the reported agency; the operator still knows it. */
  anonymous: z.boolean(),
  /** "Rahasia": the whole report is hidden from the public. Independent of `anonymous`. */
  confidential: z.boolean(),
  /** Absent: no identity was given. */
  reporter: z.optional(Reporter),
  trackingSecret: TrackingSecret,
  /** How many photos will follow the text. */
  photos: z.number().check(z.multipleOf(1), z.gte(0), z.lte(10)),
  /** Version of the privacy notice the reporter was shown (UU 27/2022 art. 21, 22). */
  noticeVersion: z.string().check(z.minLength(1), z.maxLength(40)),
  /** When the citizen pressed send, by the phone's clock, RFC 3339 with offset. The server keeps its own time besides. */
  createdAtDevice: Instant,
})

export type ReportSubmission = z.infer<typeof ReportSubmission>

/** The acknowledgement: from here on nothing can be lost. */
export const ReportReceipt = z.looseObject({
  trackingId: TrackingId,
  title: z.string(),
  status: Status,
  receivedAt: z.string(),
  agency: Agency,
  /** The promise as it was shown at filing; stored with the report. */
  promise: z.array(Deadline),
})

export type ReportReceipt = z.infer<typeof ReportReceipt>

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
  }),
  occurredOn: z.nullable(z.string()),
  anonymous: z.boolean(),
  confidential: z.boolean(),
  reporter: z.nullable(z.looseObject({ name: z.optional(z.string()), address: z.optional(z.string()), phone: z.optional(z.string()), email: z.optional(z.string()) })),
  receivedAt: z.string(),
  createdAtDevice: z.nullable(z.string()),
  promise: z.array(Deadline),
  /** Photos announced at filing; fewer attachments means that some are still on their way. */
  photos: z.number(),
  attachments: z.array(Attachment),
  upstream: z.nullable(Upstream),
  /** Grows by one with each change. */
  version: z.number(),
})

export type Report = z.infer<typeof Report>
