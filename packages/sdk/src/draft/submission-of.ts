/** Turns a draft into a submission, or says field by field what is missing. */
import { checkSiteRules, issuesOf, ReportSubmission, type Issue, type Site } from '../contract/index.ts'
import type { ReportDraft } from './report-draft.ts'

export type Submittable = { readonly submission: ReportSubmission } | { readonly issues: readonly Issue[] }

export interface SubmissionMoment {
  /** RFC 3339 with offset, by the phone's clock. */
  readonly now: string
  /** The agency's local date, YYYY-MM-DD. */
  readonly today: string
  readonly trackingSecret: string
}

/** Leaves out what is empty, so that "" never reaches the relay as a value. */
const given = (fields: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([key, value]) => [key, value.trim()] as const)
      .filter(([, value]) => value !== ''),
  )

/** Checks with the same schema and the same site rules as the relay. Pure: the draft stays as it is. */
export const submissionOf = (draft: ReportDraft, site: Site, { now, today, trackingSecret }: SubmissionMoment): Submittable => {
  const reporter = draft.identity === 'none' ? {} : given({ name: draft.name, address: draft.address, phone: draft.phone, email: draft.email })
  const candidate = {
    classification: draft.classification,
    text: draft.text.trim(),
    ...given({ occurredOn: draft.occurredOn }),
    place: given({ regionCode: draft.regionCode, rw: draft.rw, rt: draft.rt, landmark: draft.landmark }),
    anonymous: draft.identity !== 'named',
    confidential: draft.confidential,
    ...(Object.keys(reporter).length > 0 ? { reporter } : {}),
    trackingSecret,
    photos: draft.photos.length,
    noticeVersion: site.privacyNotice.version,
    createdAtDevice: now,
  }
  const result = ReportSubmission.safeParse(candidate)
  if (!result.success) {
    const issues = issuesOf(result.error, candidate)
    // What the site asks is said at the same time: a citizen mends everything in one go.
    const asked = checkSiteRules({ ...candidate, place: { regionCode: '' } }, site, today)
    return { issues: [...issues, ...asked.filter((issue) => !issues.some((other) => other.path === issue.path))] }
  }
  const issues = checkSiteRules(result.data, site, today)
  return issues.length > 0 ? { issues } : { submission: result.data }
}
