/** Replaces and erases identities, and keeps which requests there were: their kind and time, never what was said in them. */
import { sql } from 'kysely'
import type { PrivacyRequestRecord } from '../domain/privacy.ts'
import type { ReporterRecord } from '../domain/report-record.ts'
import type { Database } from './open-database.ts'

export const listPrivacyRequests = async (db: Database, reportId: string): Promise<PrivacyRequestRecord[]> => {
  const rows = await db.selectFrom('privacy_request').selectAll().where('report_id', '=', reportId).orderBy('requested_at').orderBy('id').execute()
  return rows.map((row) => ({ id: row.id, kind: row.kind === 'erasure' ? 'erasure' : 'correction', status: 'done', requestedAt: row.requested_at, dueAt: row.due_at }))
}

export const insertPrivacyRequest = async (db: Database, reportId: string, { id, kind, status, requestedAt, dueAt }: PrivacyRequestRecord): Promise<void> => {
  await db.insertInto('privacy_request').values({ id, report_id: reportId, kind, status, requested_at: requestedAt, due_at: dueAt }).execute()
}

/** @param reporter null: from now on no identity is held */
export const replaceIdentity = async (db: Database, reportId: string, reporter: ReporterRecord | null): Promise<void> => {
  await db.deleteFrom('reporter').where('report_id', '=', reportId).execute()
  if (reporter !== null) await db.insertInto('reporter').values({ report_id: reportId, ...reporter }).execute()
}

/**
 * Empties SQLite's write-ahead log, where a page as it was before an erasure would lie until the log is written over. The page in the
 * database file itself was overwritten with zeros (`secure_delete`, open-database.ts). While another process reads, the log stays;
 * the next erasure, or closing the database, empties it.
 */
export const emptyWriteAheadLog = async (db: Database): Promise<void> => {
  await sql`pragma wal_checkpoint(truncate)`.execute(db)
}
