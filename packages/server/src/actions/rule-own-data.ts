/** Use case: a reporter sees, corrects and erases the identity that the relay holds (UU 27/2022 art. 6, 8, 30, 43). */
import type { HeldData, PrivacyRequest, Reporter } from '@lapor/sdk/contract'
import { insertErasure } from '../db/erasures.ts'
import { replaceIdentity } from '../db/identities.ts'
import type { Database } from '../db/open-database.ts'
import { keepAnew } from '../db/due-acts.ts'
import { emptyWriteAheadLog } from '../db/forget-erased.ts'
import { insertPrivacyRequest, listPrivacyRequests } from '../db/privacy.ts'
import { earlierTexts } from '../db/revisions.ts'
import { fieldsFor } from '../domain/formal-request.ts'
import { heldData, identityIssues, identityOf, requestOf, viewPrivacyRequest } from '../domain/privacy.ts'
import { isRefusal, type OrRefusal } from '../domain/refusal.ts'
import type { ReporterRecord, ReportRecord } from '../domain/report-record.ts'
import type { SiteRecord } from '../domain/site-record.ts'
import { askForMasking } from './ask-for-masking.ts'
import type { Context } from './context.ts'
import { type Done, doOnce, type Once } from './once.ts'
import { type Claim, proveReporter } from './prove-reporter.ts'
import { showReport, showTimeline } from './read-report.ts'
import { snapshot } from './snapshot.ts'

export const readHeldData = (context: Context, site: SiteRecord, claim: Claim): Promise<OrRefusal<HeldData>> =>
  snapshot(context.db, async (db): Promise<OrRefusal<HeldData>> => {
    const seen = await proveReporter(db, claim)
    if (isRefusal(seen)) return seen
    const report = showReport(context, seen)
    if (isRefusal(report)) return report
    const record = seen.found.report
    return heldData({ record, report, timeline: await showTimeline(db, seen), earlier: await earlierTexts(db, record.id), requests: await listPrivacyRequests(db, record.id) }, site.settings.operator)
  })

export const correctIdentity = async (context: Context, site: SiteRecord, claim: Claim, reporter: Reporter, once: Once): Promise<OrRefusal<Done<PrivacyRequest>>> => {
  const check = ({ formal }: ReportRecord): OrRefusal<void> => {
    const issues = identityIssues(reporter, fieldsFor(formal !== null, site.settings))
    return issues.length > 0 ? { refused: 'validation-failed', issues } : undefined
  }
  return leavingNoTrace(context, await doOnce(context, once, (db) => replace(context, db, claim, 'correction', identityOf(reporter), check)))
}

/** Erasing what is not there is no mistake: whoever asks twice is told twice that it is done. */
export const eraseIdentity = async (context: Context, claim: Claim, once: Once): Promise<OrRefusal<Done<PrivacyRequest>>> =>
  leavingNoTrace(context, await doOnce(context, once, (db) => replace(context, db, claim, 'erasure', null)))

const replace = async (context: Context, db: Database, claim: Claim, kind: 'correction' | 'erasure', reporter: ReporterRecord | null, check: (report: ReportRecord) => OrRefusal<void> = () => undefined): Promise<OrRefusal<{ answer: PrivacyRequest; reportId: string }>> => {
  const seen = await proveReporter(db, claim)
  if (isRefusal(seen)) return seen
  const checked = check(seen.found.report)
  if (isRefusal(checked)) return checked
  const reportId = seen.found.report.id
  const request = requestOf(kind, context.now(), context.newId())
  await replaceIdentity(db, reportId, reporter && context.vault.seal(reportId, reporter), context.now())
  // What is given now is kept for as long as the site says, counted by the clock as everything else.
  if (reporter !== null) await keepAnew(db, reportId)
  await insertPrivacyRequest(db, reportId, request)
  if (kind === 'erasure') {
    await insertErasure(db, { reportId, at: request.requestedAt })
    await askForMasking(context, db, reportId)
  }
  return { answer: viewPrivacyRequest(request), reportId }
}

/** After the transaction, since only then the old page is written over. */
const leavingNoTrace = async <T>({ db, writeDownErasures }: Context, outcome: OrRefusal<Done<T>>): Promise<OrRefusal<Done<T>>> => {
  if (isRefusal(outcome) || outcome.replayed) return outcome
  await emptyWriteAheadLog(db)
  // It is erased; a list that cannot be written now is written by the job, which tells of the failure.
  await writeDownErasures?.().catch(() => undefined)
  return outcome
}
