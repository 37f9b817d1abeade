/** Reads and appends the audit trail; nothing here changes or removes an entry. */
import { createHash } from 'node:crypto'
import { type AuditAct, type AuditRecord, sealAct, type Sha256 } from '../domain/audit-trail.ts'
import type { Database } from './open-database.ts'
import { auditOf, auditRow } from './rows.ts'

export const sha256: Sha256 = (text) => createHash('sha256').update(text).digest('hex')

/** Within the transaction of what was done: both are there or neither, and nobody comes between reading the last hash and writing. */
export const appendAudit = async (db: Database, reportId: string, act: AuditAct): Promise<void> => {
  const last = await db.selectFrom('audit').select(['seq', 'hash']).where('report_id', '=', reportId).orderBy('seq', 'desc').limit(1).executeTakeFirst()
  await db.insertInto('audit').values(auditRow(reportId, sealAct(reportId, last, act, sha256))).execute()
}

/** Oldest first. @param after the `seq` after which to go on; 0 for the beginning @param limit absent: all */
export const listAudit = async (db: Database, reportId: string, after: number, limit?: number): Promise<AuditRecord[]> => {
  const rows = db.selectFrom('audit').selectAll().where('report_id', '=', reportId).where('seq', '>', after).orderBy('seq')
  return (await (limit === undefined ? rows : rows.limit(limit)).execute()).map(auditOf)
}

/** Reports that have a trail, in the order of their ids. @param after the id after which to go on; '' for the beginning */
export const auditedReports = async (db: Database, after: string, limit: number): Promise<{ id: string; trackingId: string }[]> =>
  (await db.selectFrom('audit').innerJoin('report', 'report.id', 'audit.report_id').select(['report.id', 'report.tracking_id']).where('audit.report_id', '>', after).distinct().orderBy('report.id').limit(limit).execute()).map((row) => ({ id: row.id, trackingId: row.tracking_id }))
