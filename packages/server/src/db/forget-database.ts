/** Deletes a database, unless somebody is using it. */
import { existsSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { isStorageBusy } from './storage-busy.ts'

/** @returns false where another process has the database open: it would go on writing into a file that nobody can find */
export const forgetDatabase = (file: string): boolean => {
  if (existsSync(file) && isInUse(file)) return false
  // SQLite keeps up to three files; a log without its database would be replayed into the next one.
  for (const one of [file, `${file}-wal`, `${file}-shm`]) rmSync(one, { force: true })
  return true
}

/** Leaving WAL needs the database for oneself, which makes it a question that only a lone opener can answer with yes. */
const isInUse = (file: string): boolean => {
  const database = new DatabaseSync(file)
  try {
    database.exec('pragma journal_mode = delete')
    return false
  } catch (error) {
    // Whatever else is wrong with the file (it may not even be a database) is no reason to keep it.
    return isStorageBusy(error)
  } finally {
    database.close()
  }
}
