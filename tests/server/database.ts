/** The database of a test: the file at a path, or, where LAPOR_TEST_POSTGRES names a server, a database of its own there for each path. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import { type Database, openDatabase } from '../../packages/server/src/db/open-database.ts'

const server = process.env['LAPOR_TEST_POSTGRES'] || undefined

/** Which of the two the tests run on. */
export const isOnPostgres = server !== undefined

const made = new Map<string, Promise<string>>()

/** Undefined on SQLite, and for what is kept in memory. Made where it is not there yet, empty. */
export const databaseUrlFor = async (dataFile: string): Promise<string | undefined> => {
  if (server === undefined || dataFile === ':memory:') return undefined
  const url = made.get(dataFile) ?? make(server, nameOf(dataFile))
  made.set(dataFile, url)
  return url
}

export const dropDatabaseOf = async (dataFile: string): Promise<void> => {
  if (server === undefined || !made.delete(dataFile)) return
  await onServer(server, `drop database if exists ${nameOf(dataFile)} with (force)`)
}

/** What `openDatabase` takes. */
export const placeOf = async (dataFile: string): Promise<string> => (await databaseUrlFor(dataFile)) ?? dataFile

/** What else looks into the database while a relay serves it: rows, and locks to be in the way. */
export interface Beside {
  readonly db: Database
  /** @param statement of SQL, with ? for each value */
  readonly all: (statement: string, ...values: readonly unknown[]) => Promise<Record<string, unknown>[]>
  readonly get: (statement: string, ...values: readonly unknown[]) => Promise<Record<string, unknown> | undefined>
  readonly run: (statement: string, ...values: readonly unknown[]) => Promise<void>
  /** Keeps everybody from writing until what is returned is called. */
  readonly occupy: () => Promise<() => Promise<void>>
  readonly close: () => Promise<void>
}

export const openBeside = async (dataFile: string): Promise<Beside> => {
  const db = openDatabase(await placeOf(dataFile), 1000)
  const all = async (statement: string, ...values: readonly unknown[]): Promise<Record<string, unknown>[]> => {
    const parts = statement.split('?')
    const question = sql.join(parts.flatMap((part, index) => (index === 0 ? [sql.raw(part)] : [sql`${values[index - 1]}`, sql.raw(part)])), sql``)
    return (await sql<Record<string, unknown>>`${question}`.execute(db)).rows
  }
  return {
    db,
    all,
    get: async (statement, ...values) => (await all(statement, ...values))[0],
    run: async (statement, ...values) => void (await all(statement, ...values)),
    occupy: async () => {
      let leave = (): void => undefined
      const left = new Promise<void>((resolve) => (leave = resolve))
      let begun = (): void => undefined
      const isBegun = new Promise<void>((resolve) => (begun = resolve))
      const occupying = db.transaction().execute(async (trx) => {
        if (isOnPostgres) await sql`lock table report, idempotency, bucket, officer, site, session, desk_audit, spent_proof, secret in exclusive mode`.execute(trx)
        begun()
        await left
      })
      await Promise.race([isBegun, occupying])
      return () => (leave(), occupying)
    },
    close: () => db.destroy(),
  }
}

const nameOf = (dataFile: string): string => `lapor_${createHash('sha256').update(dataFile).digest('hex').slice(0, 24)}`

/** Another process of the same test may have made it. */
const make = async (url: string, name: string): Promise<string> => {
  await onServer(url, `create database ${name} template template0`).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && (error.code === '42P04' || error.code === '23505'))) throw error
  })
  const place = new URL(url)
  place.pathname = `/${name}`
  return place.href
}

const onServer = async (connectionString: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
