/** Reads several tables as of one moment, although the command line may be writing meanwhile. */
import type { Database } from '../db/open-database.ts'

export const snapshot = <T>(db: Database, read: (db: Database) => Promise<T>): Promise<T> => (db.isTransaction ? read(db) : db.transaction().setAccessMode('read only').execute(read))
