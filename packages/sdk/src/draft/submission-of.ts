/** Turns a draft into a submission, or says field by field what is missing. */
import { checkSiteRules, issuesOf, Place, Reporter, ReportSubmission, type Issue, type Site } from '../contract/index.ts'
import type { ReportDraft } from './report-draft.ts'

/** A submission that may be sent, or what is still wrong, field by field. */
export type Submittable = { readonly submission: ReportSubmission } | { readonly issues: readonly Issue[] }

/** What a draft does not hold: the time, the day and the secret. */
export interface SubmissionMoment {
  /** RFC 3339 with offset, by the phone's clock. */
  readonly now: string
  /** The agency's local date, YYYY-MM-DD. */
  readonly today: string
  /** Made with `newTrackingSecret`, and kept before it is sent. */
  readonly trackingSecret: string
}

type Field = keyof typeof Reporter.shape | keyof typeof Place.shape | 'occurredOn' | 'category' | 'aboutStaff' | 'onBehalf'

/** Those of the fields in which something stands: neither "" nor an unmade choice reaches the relay as a value. */
const given = (draft: ReportDraft, fields: object): Partial<Record<Field, string | boolean>> =>
  Object.fromEntries((Object.keys(fields) as Field[]).map((field) => [field, trimmed(draft[field])]).filter(([, value]) => value)) as Partial<Record<Field, string | boolean>>

const trimmed = (value: string | boolean | undefined): string | boolean | undefined => (typeof value === 'string' ? value.trim() : value)

/**
 * Checks with the same schema and the same site rules as the relay. Pure: the draft stays as it is.
 * @example
 * const result = submissionOf(draft, site, { now: '2026-11-24T18:20:00+07:00', today: '2026-11-24', trackingSecret: contract.newTrackingSecret(randomBytes) })
 * if ('issues' in result) console.log(result.issues)
 * else await outbox.add(result.submission, draft.photos, draft.id)
 */
export const submissionOf = (draft: ReportDraft, site: Site, { now, today, trackingSecret }: SubmissionMoment): Submittable => {
  const reporter = draft.identity === 'none' ? {} : given(draft, Reporter.shape)
  const candidate = {
    classification: draft.classification,
    text: draft.text.trim(),
    ...given(draft, { occurredOn: 0, category: 0, aboutStaff: 0, onBehalf: 0 }),
    place: given(draft, Place.shape),
    anonymous: draft.identity !== 'named',
    confidential: draft.confidential,
    ...(Object.keys(reporter).length > 0 && { reporter }),
    trackingSecret,
    photos: draft.photos.length,
    noticeVersion: site.privacyNotice.version,
    createdAtDevice: now,
  }
  const result = ReportSubmission.safeParse(candidate)
  const wrong = result.success ? [] : issuesOf(result.error, candidate)
  // What the site asks is said at the same time: a citizen mends everything in one go. The rules look at fields, not at their shape.
  const asked = checkSiteRules(candidate as ReportSubmission, site, today)
  const issues = [...wrong, ...asked.filter((issue) => !wrong.some((other) => other.path === issue.path))]
  return result.success && issues.length === 0 ? { submission: result.data } : { issues }
}
