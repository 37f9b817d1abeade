/** Use case: a citizen files a report. When this has answered, nothing can be lost. */
import { newTrackingId, type ReportReceipt, type ReportSubmission } from '@lapor/sdk/contract'
import { findRegionName } from '../db/places.ts'
import { insertReport } from '../db/reports.ts'
import { appendEntry } from '../db/timeline.ts'
import { fileReport as fileInDomain } from '../domain/file-report.ts'
import { isRefusal, type OrRefusal } from '../domain/refusal.ts'
import type { SiteRecord } from '../domain/site-record.ts'
import type { Context } from './context.ts'
import { type Done, doOnce, type Once } from './once.ts'
import { hashSecret } from './secrets.ts'

export const fileReport = (context: Context, site: SiteRecord, submission: ReportSubmission, once: Once): Promise<OrRefusal<Done<ReportReceipt>>> =>
  doOnce(context, once, async (db) => {
    const filed = fileInDomain({
      submission,
      site,
      regionName: await findRegionName(db, submission.place.regionCode),
      now: context.now(),
      holidays: context.holidays,
      ids: { report: context.newId(), entry: context.newId(), trackingId: newTrackingId(context.random) },
    })
    if (isRefusal(filed)) return filed
    const { report, reporter, entry } = filed
    await insertReport(db, report, reporter, hashSecret(submission.trackingSecret))
    await appendEntry(db, report.id, entry)
    const { trackingId, title, status, receivedAt, agency, promise } = report
    return { answer: { trackingId, title, status, receivedAt, agency, promise: [...promise] }, reportId: report.id }
  })
