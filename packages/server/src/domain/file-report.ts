/** Files a report: a submission that fits the site becomes a report with its promise and its first timeline entry. */
import { checkSiteRules, deriveTitle, type Issue, occurredDay, type ReportSubmission } from '@lapor/sdk/contract'
import { flagsOf } from './content-flags.ts'
import { type HolidayCalendar, localDate } from './deadline.ts'
import { fieldsFor, formalIssues, formalRecordOf } from './formal-request.ts'
import { inTime } from './in-time.ts'
import { nothingDue } from './open-deadline.ts'
import { placeOf } from './place.ts'
import { identityOf } from './privacy.ts'
import type { OrRefusal } from './refusal.ts'
import type { EntryRecord, ReporterRecord, ReportRecord } from './report-record.ts'
import type { SiteRecord } from './site-record.ts'
import { promiseBy, promiseFor } from './view-site.ts'

export interface Filing {
  readonly submission: ReportSubmission
  readonly site: SiteRecord
  /** The name of the region the submission names; undefined where the relay knows no such region. */
  readonly regionName: string | undefined
  /** Whether the sender filled what no person sees: that flags the report and is no reason to refuse it. */
  readonly isTrapped?: boolean | undefined
  readonly now: string
  readonly holidays: HolidayCalendar
  readonly ids: { readonly report: string; readonly entry: string; readonly trackingId: string }
}

export interface Filed {
  readonly report: ReportRecord
  /** Null where no identity was given: then there is nothing to keep. */
  readonly reporter: ReporterRecord | null
  readonly entry: EntryRecord
}

export const fileReport = ({ submission, site, regionName, isTrapped, now, holidays, ids }: Filing): OrRefusal<Filed> => {
  const { place, aboutStaff = false, onBehalf = false } = submission
  const today = localDate(now, site.settings.timeZone)
  const occurredOn = submission.occurredOn && occurredDay(submission.occurredOn, today)
  const issues: Issue[] = checkSiteRules({ ...submission, occurredOn }, { ...site.settings, fields: fieldsFor(submission.formal !== undefined, site.settings) }, today)
  // A form offers it only where it is taken: the check stays here, and costs a phone nothing.
  if (aboutStaff && site.supervisor === undefined) issues.push({ path: '/aboutStaff', code: 'not-offered' })
  issues.push(...formalIssues(submission, site.settings))
  if (regionName === undefined) issues.push({ path: '/place/regionCode', code: 'not-offered' })
  if (issues.length > 0 || regionName === undefined) return { refused: 'validation-failed', issues }

  const { timeZone, formalRequests } = site.settings
  const formal = formalRecordOf(submission, site.settings)
  const promise = formal === null ? promiseFor(site.settings, submission.classification, now, holidays) : promiseBy(formalRequests?.deadlines ?? [], timeZone, now, holidays)
  const entry: EntryRecord = { id: ids.entry, seq: 1, type: 'filed', status: 'filed', at: now, by: 'reporter', agency: null, officerId: null, text: null, reason: null, attachmentIds: [] }
  const report: ReportRecord = {
    id: ids.report,
    trackingId: ids.trackingId,
    siteKey: site.key,
    agency: aboutStaff ? (site.supervisor ?? site.agency) : site.agency,
    classification: submission.classification,
    title: deriveTitle(submission.text),
    text: submission.text,
    place: placeOf(place, regionName),
    occurredOn: occurredOn ?? null,
    category: submission.category ?? null,
    anonymous: submission.anonymous,
    confidential: submission.confidential,
    photos: submission.photos,
    noticeVersion: submission.noticeVersion,
    status: 'filed',
    version: 1,
    promise,
    renewals: [],
    clock: { since: null, deadlines: [] },
    dueAt: nothingDue,
    actsAt: nothingDue,
    identityExpired: false,
    matterExpired: false,
    createdAtDevice: submission.createdAtDevice,
    receivedAt: now,
    upstream: null,
    supports: 0,
    reopened: 0,
    rating: null,
    assignee: null,
    masks: [],
    flags: isTrapped ? [...flagsOf(submission.text), 'honeypot' as const].sort() : flagsOf(submission.text),
    aboutStaff,
    onBehalf,
    guardedFrom: aboutStaff ? site.agency.slug : null,
    formal,
  }
  return { report: inTime(report, [entry], site.settings, holidays), reporter: identityOf(submission.reporter ?? {}), entry }
}
