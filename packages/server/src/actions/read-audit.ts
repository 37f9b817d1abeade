/** Use case: an officer reads what officers did with a report, and the operator checks that nobody changed it. */
import type { Answer, AuditEntry } from '@lapor/sdk/contract'
import { listAudit, sha256 } from '../db/audit.ts'
import { type AuditRecord, findBreak } from '../domain/audit-trail.ts'
import type { OfficerRecord } from '../domain/officer.ts'
import { pageOf } from '../domain/page-of.ts'
import { isRefusal, type OrRefusal } from '../domain/refusal.ts'
import type { Context } from './context.ts'
import { cursorOf, positionOf } from './cursor.ts'
import { findForOfficer } from './know-officer.ts'
import { defaultLimit, type PageWish, wrongCursor } from './page-wish.ts'
import { snapshot } from './snapshot.ts'

export interface CheckedAudit {
  readonly entries: readonly AuditEntry[]
  /** Where the chain no longer holds; undefined where it is whole. */
  readonly brokenAt: number | undefined
}

/** Oldest first. */
export const readAudit = async (context: Context, officer: OfficerRecord, trackingId: string | undefined, { cursor, limit = defaultLimit }: PageWish): Promise<OrRefusal<Answer<'officer.reports.audit'>>> =>
  snapshot(context.db, async (db): Promise<OrRefusal<Answer<'officer.reports.audit'>>> => {
    const seen = await findForOfficer(db, officer, trackingId)
    if (isRefusal(seen)) return seen
    const after = cursor === undefined ? ([0] as const) : positionOf(cursor, ['number'])
    if (after === null) return wrongCursor
    const { shown, last } = pageOf(await listAudit(db, seen.found.report.id, after[0], limit + 1), limit)
    return { items: shown.map(viewAudit), nextCursor: last ? cursorOf([last.seq]) : null }
  })

export const checkAudit = async (context: Context, officer: OfficerRecord, trackingId: string): Promise<OrRefusal<CheckedAudit>> =>
  snapshot(context.db, async (db): Promise<OrRefusal<CheckedAudit>> => {
    const seen = await findForOfficer(db, officer, trackingId)
    if (isRefusal(seen)) return seen
    const reportId = seen.found.report.id
    const entries = await listAudit(db, reportId, 0)
    return { entries: entries.map(viewAudit), brokenAt: findBreak(reportId, entries, sha256) }
  })

const viewAudit = ({ seq, at, officerId, act, subject, hash }: AuditRecord): AuditEntry => ({ seq, at, officer: officerId, act, subject, hash })
