/** Tells whether there is nothing where a database is to be put. */
import { existsSync } from 'node:fs'
import { tablesOf } from './contents.ts'
import { openDatabase } from './open-database.ts'

export const isEmptyPlace = async (place: { readonly dataFile: string; readonly databaseUrl: string | undefined }): Promise<boolean> => {
  if (place.databaseUrl === undefined) return ![place.dataFile, `${place.dataFile}-wal`].some((file) => existsSync(file))
  const db = openDatabase(place.databaseUrl)
  try {
    return (await tablesOf(db)).length === 0
  } finally {
    await db.destroy()
  }
}
