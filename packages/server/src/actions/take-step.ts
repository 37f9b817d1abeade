/** Moves a report by one command, within the transaction of whoever gave it: its entry, its row and what is derived from them. */
import type { Database } from '../db/open-database.ts'
import { updateReport } from '../db/reports.ts'
import { insertRevision } from '../db/revisions.ts'
import { appendEntry, listEntries } from '../db/timeline.ts'
import { type Applied, applyCommand, type Order } from '../domain/command.ts'
import { isRefusal, type OrRefusal } from '../domain/refusal.ts'
import type { WholeReport } from '../domain/view.ts'
import type { Context } from './context.ts'
import { keepInStep } from './keep-in-step.ts'
import { oweMessages } from './owe-messages.ts'
import { siteOf } from './site-of.ts'

export const takeStep = async (context: Context, db: Database, { report, identity, attachments }: WholeReport, order: Order): Promise<OrRefusal<Applied>> => {
  const { settings } = await siteOf(db, report)
  const entries = await listEntries(db, report.id)
  const applied = applyCommand({ report, attachments, entries, rules: settings, holidays: context.holidays }, order, context.now(), context.newId())
  if (isRefusal(applied)) return applied
  await appendEntry(db, report.id, applied.entry)
  if (order.command === 'correct') await insertRevision(db, applied.entry.id, report)
  await updateReport(db, applied.report)
  await keepInStep(db, { report: applied.report, entries: [...entries, applied.entry], timeZone: settings.timeZone }, context.holidays)
  await oweMessages(context, db, { report: applied.report, entry: applied.entry, hasIdentity: identity !== null })
  return applied
}
