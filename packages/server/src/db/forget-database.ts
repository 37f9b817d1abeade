/** Deletes a relay's database, unless somebody is using it. Never anything else: a path is easily mistyped. */
import { existsSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { isStorageBusy } from './storage-busy.ts'

/** `in-use`: another process would go on writing into a file that nobody can find. `not-ours`: no database of a relay. */
export type Forgetting = 'forgotten' | 'in-use' | 'not-ours'

export const forgetDatabase = (file: string): Forgetting => {
  const obstacle = existsSync(file) ? obstacleIn(file) : undefined
  if (obstacle !== undefined) return obstacle
  // SQLite keeps up to three files; a log without its database would be replayed into the next one.
  for (const one of [file, `${file}-wal`, `${file}-shm`]) rmSync(one, { force: true })
  return 'forgotten'
}

const obstacleIn = (file: string): Exclude<Forgetting, 'forgotten'> | undefined => {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file)
    if (!isOurs(database)) return 'not-ours'
    // Leaving WAL needs the database for oneself, which makes it a question that only a lone opener can answer with yes.
    database.exec('pragma journal_mode = delete')
    return undefined
  } catch (error) {
    return isStorageBusy(error) ? 'in-use' : 'not-ours'
  } finally {
    database?.close()
  }
}

const ourTables = ['site', 'report', 'timeline_entry', 'idempotency']

/** A database without any table holds nothing that could be lost: a relay was stopped before its first migration. */
const isOurs = (database: DatabaseSync): boolean => {
  const names = database.prepare("select name from sqlite_master where type = 'table'").all().map((row) => row['name'])
  return names.length === 0 || ourTables.every((table) => names.includes(table))
}
