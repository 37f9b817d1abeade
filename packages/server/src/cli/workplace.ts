/** Opens the database for one command: beside a running relay, with the same use cases. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { Context } from '../actions/context.ts'
import { type Actions, bindActions } from '../actions/index.ts'
import { configFrom } from '../config.ts'
import { migrate } from '../db/migrate.ts'
import { openDatabase } from '../db/open-database.ts'
import { readHolidays } from '../read-holidays.ts'

export interface Workplace {
  readonly actions: Actions
  readonly context: Context
  readonly dataFile: string
  /** Names of the migrations that had to be run first. */
  readonly migrated: readonly string[]
}

export const atWork = async <T>(work: (workplace: Workplace) => Promise<T>): Promise<T> => {
  const { dataFile } = configFrom(process.env, process.cwd())
  const db = openDatabase(dataFile)
  try {
    const migrated = await migrate(db)
    const context: Context = { db, now: () => new Date().toISOString(), random: randomBytes, newId: randomUUID, holidays: await readHolidays() }
    return await work({ actions: bindActions(context), context, dataFile, migrated })
  } finally {
    await db.destroy()
  }
}
