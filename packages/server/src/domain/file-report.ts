/** Files a report: a submission that fits the site becomes a report with its promise and its first timeline entry. */
import { checkSiteRules, deriveTitle, type Issue, type ReportSubmission } from '@lapor/sdk/contract'
import { type HolidayCalendar, localDate } from './deadline.ts'
import { openDeadline } from './open-deadline.ts'
import type { OrRefusal } from './refusal.ts'
import type { EntryRecord, ReporterRecord, ReportRecord } from './report-record.ts'
import type { SiteRecord } from './site-record.ts'
import { promiseFor } from './view-site.ts'

export interface Filing {
  readonly submission: ReportSubmission
  readonly site: SiteRecord
  /** The name of the region the submission names; undefined where the relay knows no such region. */
  readonly regionName: string | undefined
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

export const fileReport = ({ submission, site, regionName, now, holidays, ids }: Filing): OrRefusal<Filed> => {
  const { place, occurredOn } = submission
  const issues: Issue[] = checkSiteRules(submission, site.settings, localDate(now, site.settings.timeZone))
  if (regionName === undefined) issues.push({ path: '/place/regionCode', code: 'not-offered' })
  if (issues.length > 0 || regionName === undefined) return { refused: 'validation-failed', issues }

  const promise = promiseFor(site.settings, submission.classification, now, holidays)
  return {
    report: {
      id: ids.report,
      trackingId: ids.trackingId,
      siteKey: site.key,
      agency: site.agency,
      classification: submission.classification,
      title: deriveTitle(submission.text),
      text: submission.text,
      place: { regionCode: place.regionCode, regionName, rw: place.rw ?? null, rt: place.rt ?? null, landmark: place.landmark ?? null },
      occurredOn: occurredOn ?? null,
      category: submission.category ?? null,
      anonymous: submission.anonymous,
      confidential: submission.confidential,
      photos: submission.photos,
      noticeVersion: submission.noticeVersion,
      status: 'filed',
      version: 1,
      promise,
      dueAt: openDeadline(promise, 'filed', false),
      createdAtDevice: submission.createdAtDevice,
      receivedAt: now,
      upstream: null,
      supports: 0,
      reopened: 0,
      rating: null,
      assignee: null,
    },
    reporter: reporterOf(submission),
    entry: { id: ids.entry, seq: 1, type: 'filed', status: 'filed', at: now, by: 'reporter', agency: null, officerId: null, text: null, reason: null, attachmentIds: [] },
  }
}

const reporterOf = ({ reporter }: ReportSubmission): ReporterRecord | null => {
  if (reporter === undefined || Object.values(reporter).every((value) => value === undefined)) return null
  return { name: reporter.name ?? null, address: reporter.address ?? null, phone: reporter.phone ?? null, email: reporter.email ?? null }
}
