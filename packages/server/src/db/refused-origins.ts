/** Reads and writes which pages were refused at a site. */
import type { RefusedOrigin } from '../domain/refused-origin.ts'
import type { Database } from './open-database.ts'

/** The latest first; there are few, see mostRefusedOrigins. */
export const refusedOriginsOf = async (db: Database, siteKey: string): Promise<RefusedOrigin[]> =>
  (await db.selectFrom('refused_origin').selectAll().where('site_key', '=', siteKey).orderBy('last_at', 'desc').orderBy('origin').execute()).map(({ origin, count, last_at }) => ({ origin, count, lastAt: last_at }))

export const saveRefusedOrigin = async (db: Database, siteKey: string, { origin, count, lastAt }: RefusedOrigin): Promise<void> => {
  await db.insertInto('refused_origin').values({ site_key: siteKey, origin, count, last_at: lastAt }).onConflict((c) => c.columns(['site_key', 'origin']).doUpdateSet({ count, last_at: lastAt })).execute()
}

export const forgetRefusedOrigins = async (db: Database, siteKey: string, origins: readonly string[]): Promise<void> => {
  if (origins.length > 0) await db.deleteFrom('refused_origin').where('site_key', '=', siteKey).where('origin', 'in', origins).execute()
}
