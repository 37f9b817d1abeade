/** Opens the database for one command: beside a running relay, with the same use cases. */
import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { Context } from '../actions/context.ts'
import { type Actions, bindActions } from '../actions/index.ts'
import { catchUp } from '../actions/catch-up.ts'
import { encryptPlain } from '../actions/encrypt-plain.ts'
import { connectors, openSenders } from '../connectors/open-senders.ts'
import { configFrom } from '../config.ts'
import { keysInUse } from '../db/identities.ts'
import { isPreparedPostgres } from '../db/is-prepared-postgres.ts'
import { migrate } from '../db/migrate.ts'
import { openDatabase } from '../db/open-database.ts'
import type { OfficerRecord } from '../domain/officer.ts'
import { orderedId } from '../domain/ordered-id.ts'
import { openVault } from '../identity/open-vault.ts'
import { keepErasures } from '../erasures/keep-erasures.ts'
import { readHolidays } from '../read-holidays.ts'
import { CliError } from './cli-error.ts'
import { complain } from './say.ts'
import { erasedAgain } from './warnings.ts'
import { whereOf } from './where-of.ts'
import { settingsToStartFrom } from '../seed/seed-data.ts'

export interface Workplace {
  readonly actions: Actions
  readonly context: Context
  /** The file, or the database's address without its password. */
  readonly where: string
  /** Names of the migrations that had to be run first. */
  readonly migrated: readonly string[]
}

/** PostgreSQL rolls back who comes between others; SQLite waits by itself. */
const patienceMs = 5000

/** @param file `made`: where there is none, the command makes it. Others would report success on an empty one in the wrong folder. */
export const atWork = async <T>(work: (workplace: Workplace) => Promise<T>, file: 'found' | 'made' = 'found'): Promise<T> => {
  const config = configFrom(process.env, process.cwd())
  const { dataFile, databaseUrl, identityKeys, erasureFile, ...outside } = config
  if (databaseUrl === undefined && file === 'found' && !existsSync(dataFile)) throw new CliError(`Berkas data ${dataFile} tidak ada; setel LAPOR_DATA ke berkas yang dipakai relay.`)
  const { senders, close } = openSenders(outside)
  const db = openDatabase(databaseUrl ?? dataFile)
  try {
    if (databaseUrl !== undefined && file === 'found' && !(await isPreparedPostgres(db))) throw new CliError(`${whereOf(config)} belum berisi data relay; periksa DATABASE_URL, atau jalankan "lapor-server migrate".`)
    const migrated = await migrate(db)
    const { vault } = openVault(dataFile, identityKeys, await keysInUse(db))
    const alone: Context = { db, now: () => new Date().toISOString(), random: randomBytes, newId: () => orderedId(Date.now(), randomUUID()), holidays: await readHolidays(dataFile), vault, senders, connectors, settingsToStartFrom, ...(databaseUrl === undefined ? {} : { writePatienceMs: patienceMs }) }
    await encryptPlain(alone)
    if (migrated.length > 0) await catchUp(alone)
    const kept = await keepErasures(alone, erasureFile)
    const context: Context = { ...alone, writeDownErasures: kept.writeDown }
    if (kept.erased > 0) complain(erasedAgain(kept.erased))
    return await work({ actions: bindActions(context), context, where: whereOf(config), migrated })
  } finally {
    close()
    await db.destroy()
  }
}

/** @throws CliError where there is no such officer any more */
export const activeOfficer = async (actions: Actions, id: string): Promise<OfficerRecord> => {
  const officer = await actions.knowOfficerById(id)
  if (officer === undefined) throw new CliError(`Tidak ada petugas aktif "${id}". Lihat "officer list".`)
  return officer
}
