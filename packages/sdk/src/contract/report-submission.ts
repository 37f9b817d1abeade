/** What a citizen sends: the report as a submission, closed. */
import { ClassificationChoice } from './classification.ts'
import { prose } from './prose.ts'
import { RegionCode } from './region.ts'
import { Reporter } from './reporter.ts'
import { Instant, LocalDate } from './time.ts'
import { TrackingSecret } from './tracking-secret.ts'
import { wholeNumber } from './whole-number.ts'
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
  landmark: z.optional(prose(1, 300)),
  /** Where the reporter stood or pointed, as a geo URI (RFC 5870); `u` is how far it may be off, in metres: "geo:-6.337142,106.672301;u=18". */
  point: z.optional(z.string().check(z.regex(/^geo:-?\d{1,2}\.\d{1,6},-?\d{1,3}\.\d{1,6}(;u=\d{1,5})?$/))),
})

/**
 * What makes an information request a formal one (UU 14/2008 art. 4(3), 22(2)): why it is asked, and in which way the answer is wanted.
 * `address`: by post; `agency`: to be read or fetched there.
 */
export const FormalRequest = z.strictObject({ purpose: prose(1, 300), delivery: z.literal(['email', 'address', 'agency']) })

/** What makes an information request a formal one. */
export type FormalRequest = z.infer<typeof FormalRequest>

/** What a citizen sends. Closed: an unknown field is refused, so that nothing is silently dropped. */
export const ReportSubmission = z.strictObject({
  classification: ClassificationChoice,
  text: prose(textMinLength, textMaxLength),
  /** Local calendar date on which it happened, YYYY-MM-DD. A relay takes tomorrow as today (see occurredDay): a phone's clock may be ahead; what is later is "in-the-future". */
  occurredOn: z.optional(LocalDate),
  place: Place,
  /** Id of one of the site's tiles; absent is "tidak tahu". */
  category: z.optional(z.string().check(z.minLength(1), z.maxLength(40))),
  /** "Anonim": the reporter's name is hidden from the public and from the reported agency; the operator still knows it. */
  anonymous: z.boolean(),
  /** "Rahasia": the whole report is hidden from the public. Independent of `anonymous`. */
  confidential: z.boolean(),
  /** "Laporan ini tentang petugas instansi ini": goes to the site's supervising agency, and the agency itself does not see it. */
  aboutStaff: z.optional(z.boolean()),
  /** "Mewakili warga": the head of an RT or RW, or the counter, files what a resident told. Officers and whoever filed see it. */
  onBehalf: z.optional(z.boolean()),
  /**
   * "Permohonan informasi resmi": files an information request as a formal one, whose limit is the law's; absent: it is a question like
   * any other. Such a request names its reporter, with address and contact.
   */
  formal: z.optional(FormalRequest),
  /** Absent: no identity was given. */
  reporter: z.optional(Reporter),
  trackingSecret: TrackingSecret,
  /** How many photos will follow the text. */
  photos: wholeNumber(0, 10),
  /** Version of the privacy notice the reporter was shown (UU 27/2022 art. 21, 22). */
  noticeVersion: z.string().check(z.minLength(1), z.maxLength(40)),
  /** When the citizen pressed send, by the phone's clock, RFC 3339 with offset. The server keeps its own time besides. */
  createdAtDevice: Instant,
})

export type ReportSubmission = z.infer<typeof ReportSubmission>
