/** Begins a write as soon as no other process is writing, without holding up those who only read. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from './open-database.ts'
import { isStorageBusy } from './storage-busy.ts'

/** Between two tries. The lock of another process is held for milliseconds, unless it is a backup or a migration. */
const pauseMs = 25

/** Writers of this process stand in line, and only the first one tries: each try blocks everybody for a moment. */
const lines = new WeakMap<Database, Promise<unknown>>()

/**
 * Runs in a transaction; inside of one, it takes part in it.
 * @param patienceMs how long to go on trying; 0 trusts SQLite's own wait, during which the whole process stands still
 */
export const write = <T>(db: Database, patienceMs: number, work: (db: Database) => Promise<T>): Promise<T> => {
  if (db.isTransaction) return work(db)
  const until = performance.now() + patienceMs
  const mine = (lines.get(db) ?? Promise.resolve()).then(() => tryUntil(until, db, work))
  lines.set(db, mine.catch(() => undefined))
  return mine
}

const tryUntil = async <T>(until: number, db: Database, work: (db: Database) => Promise<T>): Promise<T> => {
  for (;;) {
    let isBegun = false
    try {
      return await db.transaction().execute((trx) => {
        isBegun = true
        return work(trx)
      })
    } catch (error) {
      // What has begun has the lock; being busy then is something else, and the work is not to be done twice.
      if (isBegun || !isStorageBusy(error) || performance.now() >= until) throw error
    }
    // Outside of the transaction, so that the connection is free for reads.
    await pause(pauseMs)
  }
}
