/** Opens the database, a file or a server, with the settings that make an acknowledged report survive a pulled plug. */
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import { isPostgres } from './is-postgres.ts'
import { NodeSqliteDialect } from './node-sqlite-dialect.ts'
import { RelayPostgresDialect } from './postgres-dialect.ts'
import type { Tables } from './schema.ts'

export type Database = Kysely<Tables>

/**
 * @param place path of the database file, ":memory:" to keep nothing, or the URL of a PostgreSQL database
 * @param busyTimeoutMs how long a writer waits for another process before it gives up with `storage-busy`
 */
export const openDatabase = (place: string, busyTimeoutMs = 5000): Database =>
  new Kysely<Tables>({ dialect: isPostgresUrl(place) ? new RelayPostgresDialect(place, busyTimeoutMs) : new NodeSqliteDialect(openFile(place, busyTimeoutMs)) })

export const isPostgresUrl = (place: string): boolean => /^postgres(ql)?:\/\//.test(place)

/** SQLite waits by stopping the whole process; PostgreSQL holds nobody up, and keeps the wait it was opened with. */
export const setBusyTimeout = async (db: Database, ms: number): Promise<void> => {
  if (!isPostgres(db)) await sql`pragma busy_timeout = ${sql.lit(ms)}`.execute(db)
}

/** 16 MB: read again in a moment by whoever opens the file after a crash. */
const pagesInLog = 4000

const cacheKilobytes = 64 * 1024

const openFile = (file: string, busyTimeoutMs: number): DatabaseSync => {
  if (file !== ':memory:') makeForOwner(file)
  const database = new DatabaseSync(file, { timeout: busyTimeoutMs })
  // WAL lets the command line read while the server writes; FULL syncs the log at each commit, which WAL alone
  // (NORMAL) does not: after a power cut an acknowledged report would be gone (https://sqlite.org/pragma.html#pragma_synchronous).
  // secure_delete overwrites with zeros what is deleted: without it, an erased name stays in the file until chance writes over it
  // (UU 27/2022 art. 8; https://sqlite.org/pragma.html#pragma_secure_delete).
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on')
  // A page that a hundred filings touch goes from the log into the file once, not each time the log has a thousand pages.
  // The cache holds the upper pages of every index of a million reports; SQLite's own two megabytes hold those of a few.
  database.exec(`pragma wal_autocheckpoint = ${pagesInLog}; pragma cache_size = -${cacheKilobytes}`)
  return database
}

/** SQLite would let everybody on the machine read the names in it; its log files take the mode of the database. */
const makeForOwner = (file: string): void => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  closeSync(openSync(file, 'a', 0o600))
}
