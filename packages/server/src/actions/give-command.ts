/** Use case: an officer moves a report, or its reporter replies; each leaves one timeline entry. */
import type { Command, ReplyBody, TimelineEntry } from '@lapor/sdk/contract'
import type { Database } from '../db/open-database.ts'
import { updateReport } from '../db/reports.ts'
import { appendEntry, listEntries } from '../db/timeline.ts'
import { applyCommand, type Order } from '../domain/command.ts'
import type { OfficerRecord } from '../domain/officer.ts'
import { isRefusal, type OrRefusal } from '../domain/refusal.ts'
import { viewEntry } from '../domain/view.ts'
import { findForOfficer } from './know-officer.ts'
import type { Context } from './context.ts'
import { type Done, doOnce, type Once } from './once.ts'
import { type Claim, type Proved, proveReporter } from './prove-reporter.ts'

/** What the body of any officer's command may hold. */
export interface OfficerWords {
  readonly text?: string | undefined
  readonly reason?: string | undefined
  readonly attachments?: readonly string[] | undefined
}

export const giveCommand = (context: Context, officer: OfficerRecord, trackingId: string | undefined, command: Exclude<Command, 'reply'>, words: OfficerWords, once: Once): Promise<OrRefusal<Done<TimelineEntry>>> =>
  doOnce(context, once, async (db) => {
    const seen = await findForOfficer(db, officer, trackingId)
    if (isRefusal(seen)) return seen
    return apply(context, db, seen, { command, ...words, by: { role: 'officer', officerId: officer.id, agency: officer.agencySlug } })
  })

export const reply = (context: Context, claim: Claim, body: ReplyBody, once: Once): Promise<OrRefusal<Done<TimelineEntry>>> =>
  doOnce(context, once, async (db) => {
    const seen = await proveReporter(db, claim)
    if (isRefusal(seen)) return seen
    return apply(context, db, seen, { command: 'reply', ...body, by: { role: 'reporter' } })
  })

const apply = async (context: Context, db: Database, { found, viewer }: Proved, order: Order): Promise<OrRefusal<{ answer: TimelineEntry; reportId: string }>> => {
  const { report, attachments } = found
  const entries = await listEntries(db, report.id)
  const applied = applyCommand({ report, attachments, entries }, order, context.now(), context.newId())
  if (isRefusal(applied)) return applied
  await appendEntry(db, report.id, applied.entry)
  await updateReport(db, report.id, applied.report)
  return { answer: viewEntry(viewer, found, applied.entry), reportId: report.id }
}
