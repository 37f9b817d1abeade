/** Files a report: a submission that fits the site is kept with its promise and its first step. */
import { checkSiteRules, deriveTitle, type FormalRequest, type Issue, newTrackingId, occurredDay, type Report, type Reporter, type ReportReceipt, type ReportSubmission } from '../contract/index.ts'
import type { Memory } from './memory.ts'
import { localDate, promiseOf } from './promise-of.ts'
import { Refusal } from './refusal.ts'
import type { TestSite } from './town.ts'

/** @throws Refusal validation-failed */
export const fileReport = (memory: Memory, site: TestSite, submission: ReportSubmission): ReportReceipt => {
  const { aboutStaff = false, onBehalf = false, formal, classification, text, place, anonymous, confidential, photos, createdAtDevice } = submission
  refuseIssues(issuesWith(memory, site, submission))
  const trackingId = newTrackingId(memory.random)
  const receivedAt = memory.now()
  const receipt = { trackingId, title: deriveTitle(text), status: 'filed', receivedAt, agency: (aboutStaff ? site.supervisor : undefined) ?? site.agency, promise: promiseOf(site, formal ? 'formal' : classification, receivedAt) }
  memory.reports.set(trackingId, {
    report: {
      ...receipt,
      viewer: 'officer',
      // Shown as it is when it is read; see views.ts.
      clock: { state: 'runs', since: null, deadlines: [] },
      classification,
      text,
      place: placeOf(memory, place),
      occurredOn: dayTaken(memory, site, submission) ?? null,
      category: submission.category ?? null,
      anonymous,
      confidential,
      reporter: identityOf(submission.reporter),
      createdAtDevice,
      photos,
      attachments: [],
      upstream: null,
      supports: 0,
      reopened: 0,
      rating: null,
      assignee: null,
      version: 1,
    },
    site,
    trackingSecret: submission.trackingSecret,
    noticeVersion: submission.noticeVersion,
    earlier: [],
    masks: [],
    aboutStaff,
    onBehalf,
    formal,
    guardedFrom: aboutStaff ? site.agency.slug : null,
    timeline: [{ id: memory.newId('langkah'), type: 'filed', status: 'filed', at: receivedAt, by: 'reporter', agency: null, text: null, reason: null, attachments: [] }],
    contents: new Map(),
    uploads: new Map(),
    finished: new Map(),
    audit: [],
    privacyRequests: [],
    renewals: [],
    now: memory.now,
  })
  return receipt
}

/** The day as a relay takes it. */
export const dayTaken = (memory: Memory, site: TestSite, { occurredOn }: Pick<ReportSubmission, 'occurredOn'>): string | undefined => occurredOn && occurredDay(occurredOn, localDate(memory.now(), site))

/** What is wrong with a submission by the rules of its site, or with one that was mended. */
export const issuesWith = (memory: Memory, site: TestSite, submission: ReportSubmission): Issue[] => [
  ...checkSiteRules({ ...submission, occurredOn: dayTaken(memory, site, submission) }, { ...site, fields: fieldsFor(submission.formal, site) }, localDate(memory.now(), site)),
  ...formalIssues(site, submission),
  ...(submission.aboutStaff && !site.supervisor ? [{ path: '/aboutStaff', code: 'not-offered' } as const] : []),
  ...(memory.regions.has(submission.place.regionCode) ? [] : [{ path: '/place/regionCode', code: 'not-offered' } as const]),
]

/** A formal request for information names who asks, whatever the site asks of others. */
const fieldsFor = (formal: FormalRequest | undefined, { fields }: TestSite): TestSite['fields'] => (formal ? { ...fields, name: 'required', address: 'required', contact: 'required' } : fields)

const formalIssues = ({ takesFormal }: TestSite, { formal, classification, anonymous, aboutStaff }: ReportSubmission): Issue[] => {
  if (!formal) return []
  if (!takesFormal || classification !== 'information-request' || aboutStaff) return [{ path: '/formal', code: 'not-offered' }]
  return anonymous ? [{ path: '/anonymous', code: 'not-offered' }] : []
}

/** @throws Refusal validation-failed where there are any */
export const refuseIssues = (issues: readonly Issue[]): void => {
  if (issues.length > 0) throw new Refusal('validation-failed', issues)
}

/** What was said of the place, with the kelurahan's name. */
export const placeOf = ({ regions }: Memory, { regionCode, rw, rt, landmark, point }: ReportSubmission['place']): Report['place'] => ({
  regionCode,
  regionName: regions.get(regionCode)?.name ?? '',
  rw: rw ?? null,
  rt: rt ?? null,
  landmark: landmark ?? null,
  point: point ?? null,
})

/** Null where nothing was given: then there is nothing to keep. */
export const identityOf = (reporter: Reporter | undefined): Reporter | null => (Object.values(reporter ?? {}).some((value) => value !== undefined) ? (reporter ?? null) : null)
