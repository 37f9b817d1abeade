/** Reads and fills the buckets of limits, shared by all relays at one database. */
import { sql } from 'kysely'
import type { BucketRule, EmptyAt } from '../domain/bucket.ts'
import type { Database } from './open-database.ts'

/** Names a bucket, and how it drains. */
export interface Bucket {
  readonly key: string
  readonly rule: BucketRule
}

/** So many that have drained go with each write: more than can be added by one, so that what is left behind shrinks. */
const sweptAtOnce = 20

/** By key; a bucket that is empty may be missing. */
export const readBuckets = async (db: Database, keys: readonly string[]): Promise<Map<string, EmptyAt>> =>
  new Map((keys.length === 0 ? [] : await db.selectFrom('bucket').selectAll().where('key', 'in', keys).execute()).map(({ key, until }) => [key, until]))

/** One use more in each. @param now milliseconds since 1970 */
export const fillBuckets = async (db: Database, buckets: readonly Bucket[], now: number): Promise<void> => {
  if (buckets.length === 0) return
  await sql`delete from bucket where key in (select key from bucket where until < ${now} order by until limit ${sql.lit(sweptAtOnce)})`.execute(db)
  await db
    .insertInto('bucket')
    .values(buckets.map(({ key, rule }) => ({ key, until: now + rule.drainMs })))
    // What the new row would end after now is one use.
    .onConflict((c) => c.column('key').doUpdateSet({ until: sql<number>`case when bucket.until > ${now} then bucket.until else ${now} end + excluded.until - ${now}` }))
    .execute()
}
