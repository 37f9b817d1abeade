/** Use case: a page that is not on a site's list tried to use it; the admin sees from where, and nothing of who. */
import { fillBuckets, readBuckets } from '../db/buckets.ts'
import { forgetRefusedOrigins, refusedOriginsOf, saveRefusedOrigin } from '../db/refused-origins.ts'
import { isStorageBusy } from '../db/storage-busy.ts'
import { write } from '../db/write.ts'
import { isFull } from '../domain/bucket.ts'
import { refusalsNoted } from '../domain/limits.ts'
import { isWebsite, noteRefusal } from '../domain/refused-origin.ts'
import type { SiteRecord } from '../domain/site-record.ts'
import type { Context } from './context.ts'

/** Whoever floods a site with requests costs the database no more than the limit lets through; then the count says "at least". */
export const noteRefusedOrigin = async (context: Context, { key }: Pick<SiteRecord, 'key'>, origin: string): Promise<void> => {
  if (!isWebsite(origin)) return
  const bucket = { key: `refused ${key}`, rule: refusalsNoted }
  const now = context.now()
  if (isFull((await readBuckets(context.db, [bucket.key])).get(bucket.key), Date.parse(now), bucket.rule)) return
  try {
    await write({ db: context.db, writePatienceMs: 0 }, async (db) => {
      const { noted, gone } = noteRefusal(await refusedOriginsOf(db, key), origin, now)
      await forgetRefusedOrigins(db, key, gone === undefined ? [] : [gone])
      await saveRefusedOrigin(db, key, noted)
      await fillBuckets(db, [bucket], Date.parse(now))
    })
  } catch (error) {
    // The refusal is answered although somebody else is writing: one more or less in the count harms nobody.
    if (!isStorageBusy(error)) throw error
  }
}
