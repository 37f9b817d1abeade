/** Use case: a citizen files a report. When this has answered, nothing can be lost. */
import { newTrackingId, type ReportReceipt, type ReportSubmission } from '@lapor/sdk/contract'
import { findRegionName } from '../db/places.ts'
import { spendProof } from '../db/proofs.ts'
import { insertReport } from '../db/reports.ts'
import { appendEntry } from '../db/timeline.ts'
import { fileReport as fileInDomain } from '../domain/file-report.ts'
import { isRefusal, type OrRefusal } from '../domain/refusal.ts'
import type { SiteRecord } from '../domain/site-record.ts'
import { checkProof } from './challenge.ts'
import type { Context } from './context.ts'
import { keepInStep } from './keep-in-step.ts'
import { type Done, doOnce, type Once } from './once.ts'
import { hashSecret } from './secrets.ts'

/** @param proof the header Lapor-Proof; looked at only where the site asks for one */
export const fileReport = async (context: Context, site: SiteRecord, submission: ReportSubmission, once: Once, proof?: string): Promise<OrRefusal<Done<ReportReceipt>>> => {
  const good = site.settings.challenge ? await checkProof(context, proof) : undefined
  if (isRefusal(good)) return good
  return doOnce(context, once, async (db) => {
    // With the report or not at all: a report that is refused or rolled back does not use up its proof.
    if (good && !(await spendProof(db, good.challenge, good.expiresAt, context.now()))) return { refused: 'proof-wrong' }
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
    await keepInStep(db, { report, entries: [entry], timeZone: site.settings.timeZone }, context.holidays)
    const { trackingId, title, status, receivedAt, agency, promise } = report
    return { answer: { trackingId, title, status, receivedAt, agency, promise: [...promise] }, reportId: report.id }
  })
}
