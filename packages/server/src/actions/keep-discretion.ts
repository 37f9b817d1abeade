/** Use case: an officer hides passages from the public, releases a report to the agency it is about, or asks who is behind it. */
import { type Changed, type Identity, whatsappNumber, type WhatsappNumber } from '@lapor/sdk/contract'
import { appendAudit } from '../db/audit.ts'
import { findHandovers } from '../db/handovers.ts'
import { oweAgain } from '../db/messages.ts'
import type { Database } from '../db/open-database.ts'
import { updateReport } from '../db/reports.ts'
import { listEntries } from '../db/timeline.ts'
import { write } from '../db/write.ts'
import { maskReport } from '../domain/mask.ts'
import type { OfficerRecord } from '../domain/officer.ts'
import { isRefusal, type OrRefusal } from '../domain/refusal.ts'
import { releaseReport } from '../domain/release.ts'
import type { ReportRecord } from '../domain/report-record.ts'
import { givenOf } from '../domain/view.ts'
import { sightOfReport } from '../domain/visibility.ts'
import type { Context } from './context.ts'
import { keepInStep } from './keep-in-step.ts'
import { findForOfficer } from './know-officer.ts'
import { type Done, doOnce, type Once } from './once.ts'
import type { Proved } from './prove-reporter.ts'
import { siteOf } from './site-of.ts'

export const mask = (context: Context, officer: OfficerRecord, trackingId: string | undefined, passages: readonly string[], once: Once): Promise<OrRefusal<Done<Changed>>> =>
  change(context, officer, trackingId, 'mask', once, async (db, { found: { report } }) => maskReport(report, await listEntries(db, report.id), passages))

/** What was kept back from other systems meanwhile is owed to them from now on. */
export const release = (context: Context, officer: OfficerRecord, trackingId: string | undefined, once: Once): Promise<OrRefusal<Done<Changed>>> =>
  change(context, officer, trackingId, 'release', once, async (db, { found: { report } }) => {
    const released = releaseReport(report, officer)
    if (isRefusal(released)) return released
    for (const { channelId, state, said } of await findHandovers(db, report.id)) if (state === 'kept' && said === 'guarded') await oweAgain(db, context.now(), report.id, channelId)
    return released
  })

/** What is seen is written down in the same transaction, or not seen. */
export const identify = async (context: Context, officer: OfficerRecord, trackingId: string | undefined): Promise<OrRefusal<Identity>> =>
  write(context, async (db): Promise<OrRefusal<Identity>> => {
    const seen = await findForOfficer(db, officer, trackingId)
    if (isRefusal(seen)) return seen
    const { report, identity } = seen.found
    const sight = sightOfReport(seen.viewer, report, report.status)
    if (!sight.identity && !sight.identityOnRequest) return { refused: 'agency-not-yours', detail: 'Only the operator\'s admin may ask who is behind an anonymous report.' }
    await appendAudit(db, report.id, { at: context.now(), officerId: officer.id, act: 'identify', subject: report.id })
    return identity === null ? {} : givenOf(context.vault.open(report.id, identity))
  })

/** Only to write to the reporter with it, by the officer's own WhatsApp: the relay sends nothing. */
export const giveWhatsapp = async (context: Context, officer: OfficerRecord, trackingId: string | undefined): Promise<OrRefusal<WhatsappNumber>> =>
  write(context, async (db): Promise<OrRefusal<WhatsappNumber>> => {
    const seen = await findForOfficer(db, officer, trackingId)
    if (isRefusal(seen)) return seen
    const { report, identity } = seen.found
    if (!sightOfReport(seen.viewer, report, report.status).identity) return { refused: 'agency-not-yours', detail: 'Nobody writes to the reporter of an anonymous report.' }
    const number = (identity === null ? undefined : whatsappNumber(context.vault.open(report.id, identity).phone ?? '')) ?? null
    if (number !== null) await appendAudit(db, report.id, { at: context.now(), officerId: officer.id, act: 'whatsapp', subject: report.id })
    return { number }
  })

/** Moves no status and leaves no entry in the timeline: the audit trail tells who did it. */
const change = (context: Context, officer: OfficerRecord, trackingId: string | undefined, act: string, once: Once, decide: (db: Database, seen: Proved) => Promise<OrRefusal<ReportRecord>>): Promise<OrRefusal<Done<Changed>>> =>
  doOnce(context, once, async (db) => {
    const seen = await findForOfficer(db, officer, trackingId)
    if (isRefusal(seen)) return seen
    const report = await decide(db, seen)
    if (isRefusal(report)) return report
    await updateReport(db, report)
    await keepInStep(db, { report, entries: await listEntries(db, report.id), timeZone: (await siteOf(db, report)).settings.timeZone }, context.holidays)
    await appendAudit(db, report.id, { at: context.now(), officerId: officer.id, act, subject: report.id })
    return { answer: { version: report.version }, reportId: report.id }
  })
