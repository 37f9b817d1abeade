/** Takes what was erased out of the files too, as far as the database lets its client do that. */
import { sql } from 'kysely'
import { isPostgres } from './is-postgres.ts'
import type { Database } from './open-database.ts'

/**
 * Empties SQLite's write-ahead log, where a page as it was before an erasure would lie until the log is written over. The page in the
 * database file itself was overwritten with zeros (`secure_delete`, open-database.ts). While another process reads, the log stays;
 * the next erasure, or closing the database, empties it.
 * On PostgreSQL the room of an erased row is used again after autovacuum has found it, and its log is recycled by checkpoints; what
 * lies there is encrypted, and its key was in the row.
 */
export const emptyWriteAheadLog = async (db: Database): Promise<void> => {
  if (!isPostgres(db)) await sql`pragma wal_checkpoint(truncate)`.execute(db)
}

/** Writes anew, without what once lay in it, the table of identities as they were given; on SQLite the whole file. Outside of a transaction, and long on a large one. */
export const writeAnew = async (db: Database): Promise<void> => {
  await (isPostgres(db) ? sql`vacuum full plain_reporter` : sql`vacuum`).execute(db)
}
