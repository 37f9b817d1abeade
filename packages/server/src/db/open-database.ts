/** Opens the database file with the settings that make an acknowledged report survive a pulled plug. */
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import { NodeSqliteDialect } from './node-sqlite-dialect.ts'
import type { Tables } from './schema.ts'

export type Database = Kysely<Tables>

/**
 * @param file path of the database file; ":memory:" keeps nothing
 * @param busyTimeoutMs how long a writer waits for another process before it gives up with `storage-busy`
 */
export const openDatabase = (file: string, busyTimeoutMs = 5000): Database => {
  if (file !== ':memory:') makeForOwner(file)
  const database = new DatabaseSync(file, { timeout: busyTimeoutMs })
  // WAL lets the command line read while the server writes; FULL syncs the log at each commit, which WAL alone
  // (NORMAL) does not: after a power cut an acknowledged report would be gone (https://sqlite.org/pragma.html#pragma_synchronous).
  // secure_delete overwrites with zeros what is deleted: without it, an erased name stays in the file until chance writes over it
  // (UU 27/2022 art. 8; https://sqlite.org/pragma.html#pragma_secure_delete).
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on')
  return new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) })
}

export const setBusyTimeout = async (db: Database, ms: number): Promise<void> => {
  await sql`pragma busy_timeout = ${sql.lit(ms)}`.execute(db)
}

/** SQLite would let everybody on the machine read the names in it; its log files take the mode of the database. */
const makeForOwner = (file: string): void => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  closeSync(openSync(file, 'a', 0o600))
}
