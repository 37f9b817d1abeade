/** Runs a write as if nobody else wrote meanwhile, without holding up those who only read. */
import { setTimeout as pause } from 'node:timers/promises'
import { type IsolationLevel, sql } from 'kysely'
import { isPostgres } from './is-postgres.ts'
import type { Database } from './open-database.ts'
import { isOfBeginning } from './postgres-pool.ts'
import { isRolledBackForOthers, isStorageBusy, isStorageFull } from './storage-busy.ts'
import { type Line, newLine, standIn, type Writer } from './write-line.ts'

/** Between two tries. The lock of another process is held for milliseconds, unless it is a backup or a migration. */
const pauseMs = 25

/** PostgreSQL takes 0 for "for ever". */
const shortestWaitMs = 10

/** Two relays that write the same key at once part after one try more; one that never ends is a mistake of the program. */
const mostTriesForOthers = 50

/**
 * Writers of this process stand in line, and only the first one tries. On SQLite each try blocks everybody for a moment; on PostgreSQL
 * those who touch the same counters would only roll each other back.
 */
const lines = new WeakMap<Database, Line>()

/** So many write beside each other at most: a pool's other connections are for those who read. */
const besideAtMost = 4
const linesBeside = new WeakMap<Database, readonly Line[]>()

/** Where a write goes, and how patiently. */
export interface Writable {
  readonly db: Database
  /** How long a write is tried again while another process writes. Absent or 0: the database's own wait is enough, nobody else is served. */
  readonly writePatienceMs?: number
}

/**
 * Runs in a transaction; inside of one, it takes part in it. SQLite lets one write at a time; PostgreSQL lets several relays write, and
 * rolls back who would have seen something that one after the other they could not have seen: that one begins again.
 * @param work runs again from the beginning where it was rolled back for others: it has no effect but on `db`
 */
export const write = <T>(to: Writable, work: (db: Database) => Promise<T>): Promise<T> =>
  to.db.isTransaction ? work(to.db) : standIn(lineOf(to.db), { ...trying(to, 'serializable'), work })

/**
 * As `write`, for what only adds, and may be sent again: rows that are new, whose unique keys say if they are not, and counts that grow by
 * one. It rests on nothing that it has read. So several of a relay go on beside each other on PostgreSQL, and those who count the same
 * share one commit on both: each is there whole or not at all, and none is answered before it is on the disk.
 * @param counts names what it counts
 */
export const writeAdding = <T>(to: Writable, counts: string, work: (db: Database) => Promise<T>): Promise<T> => {
  const { db } = to
  if (db.isTransaction) return work(db)
  const isBeside = isPostgres(db)
  const isolation = isBeside ? 'read committed' : 'serializable'
  // SQLite locks no rows that others might lock in another order.
  const mayShareWith = isBeside ? counts : 'all'
  return standIn(isBeside ? lineBeside(db, counts) : lineOf(db), { ...trying(to, isolation), work, mayShareWith })
}

/** The time in line counts. */
const trying = ({ db, writePatienceMs: patienceMs = 0 }: Writable, isolation: IsolationLevel): Pick<Writer<unknown>, 'run'> => {
  const until = performance.now() + patienceMs
  return { run: (work) => tryUntil(until, { db, patienceMs, isolation, work }) }
}

const lineOf = (db: Database): Line => {
  const line = lines.get(db) ?? newLine()
  lines.set(db, line)
  return line
}

/** Always the same one for the same counters: in two lines they would wait for each other's commit. */
const lineBeside = (db: Database, counts: string): Line => {
  const beside = linesBeside.get(db) ?? Array.from({ length: besideAtMost }, newLine)
  linesBeside.set(db, beside)
  const number = [...counts].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_521, 7)
  return beside[number % besideAtMost] ?? newLine()
}

interface Wanted<T> {
  readonly db: Database
  readonly patienceMs: number
  readonly isolation: IsolationLevel
  readonly work: (db: Database) => Promise<T>
}

/** Where the last write found no room. */
const full = new WeakSet<Database>()

/** Whether there was no room when it was last written to; whoever gets a write through ends that. */
export const wasFull = (db: Database): boolean => full.has(db)

const tryUntil = async <T>(until: number, { db, patienceMs, isolation, work }: Wanted<T>): Promise<T> => {
  for (let triedForOthers = 0; ; ) {
    let isBegun = false
    try {
      const done = await db.transaction().setIsolationLevel(isolation).execute(async (trx) => {
        isBegun = true
        await waitAtMost(trx, patienceMs, until - performance.now())
        return work(trx)
      })
      full.delete(db)
      return done
    } catch (error) {
      if (isStorageFull(error)) {
        full.add(db)
        throw error
      }
      if (isOfBeginning(error)) isBegun = false
      // What has begun on SQLite has the lock; being busy then is something else, and the work is not to be done twice.
      const isOpen = isBegun ? isRolledBackForOthers(error) && ++triedForOthers < mostTriesForOthers : isStorageBusy(error) && performance.now() < until
      if (!isOpen) throw error
    }
    // Outside of the transaction, so that the connection is free for reads. Who was rolled back goes on at once, then ever more slowly.
    await pause(isBegun ? Math.min(triedForOthers - 1, pauseMs) : pauseMs)
  }
}

/** Who has stood in line waits for PostgreSQL's locks only as long as is left. */
const waitAtMost = async (db: Database, patienceMs: number, leftMs: number): Promise<void> => {
  if (patienceMs > 0 && leftMs < patienceMs / 2 && isPostgres(db)) await sql`set local lock_timeout = ${sql.lit(Math.max(shortestWaitMs, Math.round(leftMs)))}`.execute(db)
}
