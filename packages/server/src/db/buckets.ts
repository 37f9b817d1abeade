/** Reads and fills the buckets of limits, shared by all relays at one database. */
import { sql } from 'kysely'
import type { BucketRule, EmptyAt } from '../domain/bucket.ts'
import { isPostgres } from './is-postgres.ts'
import type { Database } from './open-database.ts'
import { prepare } from './prepared.ts'

/** Names a bucket, and how it drains. */
export interface Bucket {
  readonly key: string
  readonly rule: BucketRule
}

/** So many that have drained go in one write: nobody waits for long. */
const sweptAtOnce = 1000

const twoBuckets = prepare((db, { one, other }: { readonly one: string; readonly other: string }) => db.selectFrom('bucket').select(['key', 'until']).where('key', 'in', [one, other]))

/** By key; a bucket that is empty may be missing. */
export const readBuckets = async (db: Database, [one, other = one]: readonly [string, (string | undefined)?]): Promise<Map<string, EmptyAt>> => new Map((await twoBuckets.run(db, { one, other })).map(({ key, until }) => [key, until]))

// What the new row would end after now is one use.
const filling = prepare((db, { key, until, now }: { readonly key: string; readonly until: number; readonly now: number }) =>
  db
    .insertInto('bucket')
    .values({ key, until })
    .onConflict((c) => c.column('key').doUpdateSet({ until: sql<number>`case when bucket.until > ${now} then bucket.until else ${now} end + excluded.until - ${now}` })),
)

/** One use more in each. @param now milliseconds since 1970 */
export const fillBuckets = async (db: Database, buckets: readonly Bucket[], now: number): Promise<void> => {
  if (buckets.length === 0) return
  // Always in the same order: two who fill the same ones must not wait for each other.
  for (const { key, rule } of [...buckets].sort((one, other) => (one.key < other.key ? 1 : -1))) await filling.later(db, { key, until: now + rule.drainMs, now })
}

/**
 * Forgets what has drained; relays that do so at once pass over what another one is taking away, or is filling again.
 * @returns how many there were, and whether there may be more
 */
export const forgetDrained = async (db: Database, now: number): Promise<{ readonly forgotten: number; readonly mayBeMore: boolean }> => {
  const drained = db.selectFrom('bucket').select('key').where('until', '<', now).limit(sql.lit(sweptAtOnce)).$if(isPostgres(db), (query) => query.forUpdate().skipLocked())
  const forgotten = Number((await db.deleteFrom('bucket').where('key', 'in', drained).executeTakeFirst()).numDeletedRows)
  return { forgotten, mayBeMore: forgotten === sweptAtOnce }
}
