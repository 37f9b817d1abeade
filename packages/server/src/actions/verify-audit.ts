/** Use case: the operator checks every chain of the audit trail, of all reports and of the desk. */
import { auditedReports, listAudit, sha256 } from '../db/audit.ts'
import { deskChain, listDeskAudit } from '../db/desk-audit.ts'
import { findBreak } from '../domain/audit-trail.ts'
import type { Context } from './context.ts'
import { snapshot } from './snapshot.ts'

export interface VerifiedAudit {
  readonly chains: number
  readonly entries: number
  /** Where each broken chain first does not hold; `trackingId` null is the desk's. */
  readonly breaks: readonly { readonly trackingId: string | null; readonly seq: number }[]
}

const atOnce = 200

/** As of one moment, a few hundred reports at a time. */
export const verifyAudit = (context: Context): Promise<VerifiedAudit> =>
  snapshot(context.db, async (db) => {
    const desk = await listDeskAudit(db)
    const deskBreak = findBreak(deskChain, desk, sha256)
    const breaks: { trackingId: string | null; seq: number }[] = deskBreak === undefined ? [] : [{ trackingId: null, seq: deskBreak }]
    let [chains, entries] = [desk.length > 0 ? 1 : 0, desk.length]
    for (let reports = await auditedReports(db, '', atOnce); reports.length > 0; reports = await auditedReports(db, reports.at(-1)?.id ?? '', atOnce)) {
      for (const { id, trackingId } of reports) {
        const trail = await listAudit(db, id, 0)
        const seq = findBreak(id, trail, sha256)
        if (seq !== undefined) breaks.push({ trackingId, seq })
        chains++
        entries += trail.length
      }
    }
    return { chains, entries, breaks }
  })
