/** Use case: a reporter sees, corrects and erases the identity that the relay holds (UU 27/2022 art. 6, 8, 30, 43). */
import type { HeldData, PrivacyRequest, Reporter } from '@lapor/sdk/contract'
import type { Database } from '../db/open-database.ts'
import { emptyWriteAheadLog, insertPrivacyRequest, listPrivacyRequests, replaceIdentity } from '../db/privacy.ts'
import { heldData, identityIssues, identityOf, type PrivacyRequestRecord, requestOf, viewPrivacyRequest } from '../domain/privacy.ts'
import { isRefusal, type OrRefusal } from '../domain/refusal.ts'
import type { ReporterRecord } from '../domain/report-record.ts'
import type { SiteRecord } from '../domain/site-record.ts'
import type { Context } from './context.ts'
import { type Done, doOnce, type Once } from './once.ts'
import { type Claim, proveReporter } from './prove-reporter.ts'
import { snapshot } from './snapshot.ts'

export const readHeldData = (context: Context, site: SiteRecord, claim: Claim): Promise<OrRefusal<HeldData>> =>
  snapshot(context.db, async (db): Promise<OrRefusal<HeldData>> => {
    const seen = await proveReporter(db, claim)
    return isRefusal(seen) ? seen : heldData(seen.found, site.settings.operator, await listPrivacyRequests(db, seen.found.report.id))
  })

export const correctIdentity = async (context: Context, site: SiteRecord, claim: Claim, reporter: Reporter, once: Once): Promise<OrRefusal<Done<PrivacyRequest>>> => {
  const issues = identityIssues(reporter, site.settings.fields)
  if (issues.length > 0) return { refused: 'validation-failed', issues }
  return leavingNoTrace(context, await doOnce(context, once, (db) => replace(context, db, claim, 'correction', identityOf(reporter))))
}

/** Erasing what is not there is no mistake: whoever asks twice is told twice that it is done. */
export const eraseIdentity = async (context: Context, claim: Claim, once: Once): Promise<OrRefusal<Done<PrivacyRequest>>> =>
  leavingNoTrace(context, await doOnce(context, once, (db) => replace(context, db, claim, 'erasure', null)))

const replace = async (context: Context, db: Database, claim: Claim, kind: PrivacyRequestRecord['kind'], reporter: ReporterRecord | null): Promise<OrRefusal<{ answer: PrivacyRequest; reportId: string }>> => {
  const seen = await proveReporter(db, claim)
  if (isRefusal(seen)) return seen
  const reportId = seen.found.report.id
  const request = requestOf(kind, context.now(), context.newId())
  await replaceIdentity(db, reportId, reporter)
  await insertPrivacyRequest(db, reportId, request)
  return { answer: viewPrivacyRequest(request), reportId }
}

/** After the transaction, since only then the old page is written over. */
const leavingNoTrace = async <T>({ db }: Context, outcome: OrRefusal<Done<T>>): Promise<OrRefusal<Done<T>>> => {
  if (!isRefusal(outcome) && !outcome.replayed) await emptyWriteAheadLog(db)
  return outcome
}
