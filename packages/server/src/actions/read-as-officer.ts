/** Use case: an officer reads a report, its timeline or a photo. */
import type { OfficerEntry, OfficerReport } from '@lapor/sdk/contract'
import type { Database } from '../db/open-database.ts'
import { findHandovers } from '../db/handovers.ts'
import { listEntries } from '../db/timeline.ts'
import type { OfficerRecord } from '../domain/officer.ts'
import { isRefusal, type OrRefusal } from '../domain/refusal.ts'
import type { ReportRecord } from '../domain/report-record.ts'
import { viewOfficerEntry, viewOfficerReport } from '../domain/view.ts'
import type { Context } from './context.ts'
import { findForOfficer } from './know-officer.ts'
import type { Proved } from './prove-reporter.ts'
import { type Content, showAttachment } from './read-report.ts'
import { siteOf } from './site-of.ts'
import { snapshot } from './snapshot.ts'

export const readReportAsOfficer = (context: Context, officer: OfficerRecord, trackingId: string | undefined): Promise<OrRefusal<OfficerReport>> => allowed(context, officer, trackingId, async (db, { found }) => {
  const report = viewOfficerReport(officer.role, context.now(), found, context.vault.open)
  const handovers = (await findHandovers(db, found.report.id)).map(({ system, state, trackingId, status, said, at }) => ({ system, state, trackingId, status, said, at }))
  return report === null ? { refused: 'report-not-found' } : { ...report, handovers, timeZone: await zoneOf(db, found.report) }
})

export const readTimelineAsOfficer = (context: Context, officer: OfficerRecord, trackingId: string | undefined): Promise<OrRefusal<OfficerEntry[]>> =>
  allowed(context, officer, trackingId, async (db, { found }) => (await listEntries(db, found.report.id)).map((entry) => viewOfficerEntry(officer.role, found, entry)))

export const readAttachmentAsOfficer = (context: Context, officer: OfficerRecord, trackingId: string | undefined, attachmentId: string): Promise<OrRefusal<Content>> =>
  allowed(context, officer, trackingId, (db, seen) => showAttachment(context, db, seen, attachmentId))

/** IANA name of the time zone of the report's site: its deadlines end by the clocks there. */
export const readZoneAsOfficer = (context: Context, officer: OfficerRecord, trackingId: string | undefined): Promise<OrRefusal<string>> =>
  allowed(context, officer, trackingId, (db, { found }) => zoneOf(db, found.report))

const zoneOf = async (db: Database, report: Pick<ReportRecord, 'siteKey'>): Promise<string> => (await siteOf(db, report)).settings.timeZone

const allowed = <T>(context: Context, officer: OfficerRecord, trackingId: string | undefined, show: (db: Database, seen: Proved) => Promise<OrRefusal<T>>): Promise<OrRefusal<T>> =>
  snapshot(context.db, async (db): Promise<OrRefusal<T>> => {
    const seen = await findForOfficer(db, officer, trackingId)
    return isRefusal(seen) ? seen : show(db, seen)
  })
