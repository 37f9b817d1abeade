/** Reads several tables as of one moment, although others may be writing meanwhile. */
import type { Database } from '../db/open-database.ts'

export const snapshot = <T>(db: Database, read: (db: Database) => Promise<T>): Promise<T> =>
  db.isTransaction ? read(db) : db.transaction().setAccessMode('read only').setIsolationLevel('repeatable read').execute(read)
