/** Keeps which identities were erased on whose wish, by report and time: nothing of what was erased. */
import type { Database } from './open-database.ts'

export interface Erasure {
  readonly reportId: string
  /** RFC 3339, UTC, milliseconds. */
  readonly at: string
}

/** @returns false where it was known */
export const insertErasure = async (db: Database, { reportId, at }: Erasure): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await db.insertInto('erasure').values({ report_id: reportId, at }).onConflict((c) => c.doNothing()).executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Those that the database has not heard of. */
export const unknownErasures = async (db: Database, erasures: readonly Erasure[]): Promise<Erasure[]> => {
  const rows = await db.selectFrom('erasure').selectAll().where('report_id', 'in', erasures.map(({ reportId }) => reportId)).execute()
  const known = new Set(rows.map((row) => `${row.at} ${row.report_id}`))
  return erasures.filter(({ at, reportId }) => !known.has(`${at} ${reportId}`))
}

/** Oldest first. @param after the last one of the page before; undefined at the beginning */
export const listErasures = async (db: Database, after: Erasure | undefined, limit: number): Promise<Erasure[]> => {
  const rows = await db
    .selectFrom('erasure')
    .selectAll()
    .$if(after !== undefined, (query) => query.where((eb) => eb(eb.refTuple('at', 'report_id'), '>', eb.tuple(after?.at ?? '', after?.reportId ?? ''))))
    .orderBy('at')
    .orderBy('report_id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ reportId: row.report_id, at: row.at }))
}
