/** Finds the reports on which the relay has to act by itself, by index, those that wait longest first. */
import { isPostgres } from './is-postgres.ts'
import type { Database } from './open-database.ts'

export interface ActPosition {
  readonly actsAt: string
  readonly id: string
}

/** @param after the last one of the page before; undefined at the beginning */
export const dueActs = (db: Database, now: string, after: ActPosition | undefined, limit: number): Promise<ActPosition[]> => dueActRows(db, now, after, limit).execute()

export const dueActRows = (db: Database, now: string, after: ActPosition | undefined, limit: number) =>
  db
    .selectFrom('report')
    .where('acts_at', '<=', now)
    .$if(after !== undefined, (query) => query.where((eb) => eb(eb.refTuple('acts_at', 'id'), '>', eb.tuple(after?.actsAt ?? '', after?.id ?? ''))))
    .orderBy('acts_at')
    .orderBy('id')
    .limit(limit)
    .select(['acts_at as actsAt', 'id'])

/**
 * Within a write: on PostgreSQL keeps a report for this relay until the write ends. On SQLite nobody else can begin a write meanwhile.
 * @returns false where another relay is at it
 */
export const claimReport = async (db: Database, id: string): Promise<boolean> =>
  !isPostgres(db) || (await db.selectFrom('report').select('id').where('id', '=', id).forUpdate().skipLocked().executeTakeFirst()) !== undefined

/** Reports of a site whose rules have changed are looked at anew at the next turn of the clock. */
export const wakeReports = async (db: Database, siteKey: string): Promise<void> => {
  await db.updateTable('report').set({ acts_at: '' }).where('site_key', '=', siteKey).execute()
}

/** A report that got an identity after its own was erased: it is looked at anew, and erased again when its time is over. */
export const keepAnew = async (db: Database, reportId: string): Promise<void> => {
  await db.updateTable('report').set({ acts_at: '', identity_expired: 0 }).where('id', '=', reportId).where('identity_expired', '=', 1).execute()
}
