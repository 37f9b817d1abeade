/** Use case: an officer moves a report, or its reporter does; each leaves one timeline entry. */
import type { CorrectBody, OfficerCommand, OfficerEntry, ReporterCommand, TimelineEntry } from '@lapor/sdk/contract'
import { appendAudit } from '../db/audit.ts'
import { findOfficer } from '../db/officers.ts'
import { findAgency, findRegionName } from '../db/places.ts'
import type { Correction } from '../domain/command.ts'
import type { OfficerRecord } from '../domain/officer.ts'
import { placeOf } from '../domain/place.ts'
import { isRefusal, type OrRefusal } from '../domain/refusal.ts'
import { viewEntry, viewOfficerEntry } from '../domain/view.ts'
import { findForOfficer } from './know-officer.ts'
import type { Context } from './context.ts'
import { type Done, doOnce, type Once } from './once.ts'
import { type Claim, proveReporter } from './prove-reporter.ts'
import { takeStep } from './take-step.ts'

/** What the body of any officer's command may hold. */
export interface OfficerWords {
  readonly text?: string | undefined
  readonly reason?: string | undefined
  readonly attachments?: readonly string[] | undefined
  /** To whom a report is assigned: an officer's id. */
  readonly officer?: string | undefined
  /** The version that the officer has read. */
  readonly version?: number | undefined
  /** To whom it is transferred: an agency's slug. */
  readonly agency?: string | undefined
}

/** What the body of any reporter's command may hold. */
export interface ReporterWords {
  readonly text?: string | undefined
  readonly attachments?: readonly string[] | undefined
  readonly place?: CorrectBody['place']
  readonly occurredOn?: string | undefined
  readonly score?: number | undefined
}

export const giveCommand = (context: Context, officer: OfficerRecord, trackingId: string | undefined, command: OfficerCommand, words: OfficerWords, once: Once): Promise<OrRefusal<Done<OfficerEntry>>> =>
  doOnce(context, once, async (db) => {
    const seen = await findForOfficer(db, officer, trackingId)
    if (isRefusal(seen)) return seen
    const { officer: assigneeId, agency, version, ...said } = words
    const now = seen.found.report.version
    // Two officers at once: the second one has not read what the first one did.
    if (version !== undefined && version !== now) return { refused: 'transition-not-allowed', detail: `The report is at version ${now} by now, not ${version}: read it again.` }
    const assignee = assigneeId === undefined ? undefined : await findOfficer(db, assigneeId)
    const nextAgency = agency === undefined ? undefined : await findAgency(db, agency)
    const applied = await takeStep(context, db, seen.found, { command, ...said, assignee, nextAgency, by: { role: 'officer', officerId: officer.id, agency: officer.agencySlug } })
    if (isRefusal(applied)) return applied
    const { entry, report } = applied
    await appendAudit(db, report.id, { at: entry.at, officerId: officer.id, act: command, subject: entry.id })
    const agencyName = (await findAgency(db, officer.agencySlug))?.name
    return { answer: viewOfficerEntry(officer.role, { ...seen.found, report }, { ...entry, agencyName }), reportId: report.id }
  })

export const giveCommandAsReporter = (context: Context, claim: Claim, command: ReporterCommand, words: ReporterWords, once: Once): Promise<OrRefusal<Done<TimelineEntry>>> =>
  doOnce(context, once, async (db) => {
    const seen = await proveReporter(db, claim)
    if (isRefusal(seen)) return seen
    const { place, occurredOn, ...said } = words
    const correction: Correction = { occurredOn, place: place && placeOf(place, await findRegionName(db, place.regionCode)) }
    const applied = await takeStep(context, db, seen.found, { command, ...said, correction, by: { role: 'reporter' } })
    if (isRefusal(applied)) return applied
    return { answer: viewEntry('reporter', { ...seen.found, report: applied.report }, applied.entry), reportId: applied.report.id }
  })
