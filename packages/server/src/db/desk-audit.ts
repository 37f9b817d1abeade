/** Reads and appends what officers and the operator did apart from reports. */
import { type AuditAct, type AuditRecord, sealAct } from '../domain/audit-trail.ts'
import { sha256 } from './audit.ts'
import type { Database } from './open-database.ts'
import type { DeskAuditRow } from './schema.ts'

/** Stands where the id of the report stands in a report's chain. */
export const deskChain = 'desk'

/** Within the transaction of what was done. */
export const appendDeskAudit = async (db: Database, act: AuditAct): Promise<void> => {
  const last = await db.selectFrom('desk_audit').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst()
  const { seq, at, officerId, subject, previousHash, hash, act: what } = sealAct(deskChain, last, act, sha256)
  await db.insertInto('desk_audit').values({ seq, at, officer_id: officerId, act: what, subject, previous_hash: previousHash, hash }).execute()
}

/** Oldest first. */
export const listDeskAudit = async (db: Database): Promise<AuditRecord[]> => (await db.selectFrom('desk_audit').selectAll().orderBy('seq').execute()).map(actOf)

/** Newest first. @param before the `seq` before which to go on; undefined at the beginning */
export const deskAuditBefore = async (db: Database, before: number | undefined, limit: number): Promise<AuditRecord[]> =>
  (await db.selectFrom('desk_audit').selectAll().$if(before !== undefined, (query) => query.where('seq', '<', before ?? 0)).orderBy('seq', 'desc').limit(limit).execute()).map(actOf)

const actOf = (row: DeskAuditRow): AuditRecord => ({ seq: row.seq, at: row.at, officerId: row.officer_id, act: row.act, subject: row.subject, previousHash: row.previous_hash, hash: row.hash })
