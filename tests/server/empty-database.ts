/** The database of a test that asks single queries: all tables and no rows, on whichever of the two the tests run, gone after the file's tests. */
import { after } from 'node:test'
import { migrate } from '../../packages/server/src/db/migrate.ts'
import { type Database, openDatabase } from '../../packages/server/src/db/open-database.ts'
import { dropDatabaseOf, placeOf } from './database.ts'
import { dataFolder } from './server-process.ts'

export const emptyDatabase = async (): Promise<Database> => {
  const { dataFile, remove } = dataFolder()
  const db = openDatabase(await placeOf(dataFile))
  after(async () => {
    await db.destroy()
    await dropDatabaseOf(dataFile)
    remove()
  })
  await migrate(db)
  return db
}
