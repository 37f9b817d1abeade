/** The database of a test: the file at a path, or, where LAPOR_TEST_POSTGRES names a server, a database of its own there for each path. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import pg from 'pg'
import { type Database, openDatabase } from '../../packages/server/src/db/open-database.ts'
import type { RelayOptions } from '../../packages/server/src/relay.ts'
import { postgresProgram } from '../../scripts/postgres.mjs'

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

/** By PostgreSQL's own programs, as an operator makes and restores a backup. */
export const dumpDatabase = (url: string, to: string): Promise<void> => runPostgres('pg_dump', ['--format=custom', `--file=${to}`, `--dbname=${url}`])

/** Into the place of all that is there. */
export const loadDatabase = async (dump: string, url: string): Promise<void> => {
  const name = new URL(url).pathname.slice(1)
  await onServer(server ?? '', `drop database if exists ${name} with (force)`)
  await onServer(server ?? '', `create database ${name} template template0`)
  await runPostgres('pg_restore', ['--no-owner', '--exit-on-error', `--dbname=${url}`, dump])
}

const runPostgres = async (name: string, args: readonly string[]): Promise<void> => {
  await promisify(execFile)(postgresProgram(name) ?? assert.fail(`${name} is missing beside the server`), args)
}

/** How to open a relay there. */
export const at = async (dataFile: string): Promise<Pick<RelayOptions, 'dataFile' | 'databaseUrl'>> => ({ dataFile, databaseUrl: await databaseUrlFor(dataFile) })

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
  /** All that whoever gets hold of the database could read: the files, or every row. */
  readonly everything: () => Promise<string>
  /** How the database would go about a query, if it were worth an index. */
  readonly plan: (query: string) => Promise<string>
  /** Changes the settings of a site, whatever the relay's rules say. */
  readonly setSite: (key: string, change: (settings: Record<string, unknown>) => unknown) => Promise<void>
  /** Takes away what keeps the audit trails from being changed. */
  readonly unguardTrails: () => Promise<void>
  /** Lets every insert into a table fail until what is returned is called. */
  readonly failInserts: (table: string, message: string) => Promise<() => Promise<void>>
  readonly close: () => Promise<void>
}

export const openBeside = async (dataFile: string): Promise<Beside> => {
  const db = openDatabase(await placeOf(dataFile), 1000)
  const all = async (statement: string, ...values: readonly unknown[]): Promise<Record<string, unknown>[]> => {
    const parts = statement.split('?')
    const question = sql.join(parts.flatMap((part, index) => (index === 0 ? [sql.raw(part)] : [sql`${values[index - 1]}`, sql.raw(part)])), sql``)
    return (await sql<Record<string, unknown>>`${question}`.execute(db)).rows
  }
  const run = async (statement: string, ...values: readonly unknown[]): Promise<void> => void (await all(statement, ...values))
  return {
    db,
    all,
    get: async (statement, ...values) => (await all(statement, ...values))[0],
    run,
    occupy: async () => {
      let leave = (): void => undefined
      const left = new Promise<void>((resolve) => (leave = resolve))
      let begun = (): void => undefined
      const isBegun = new Promise<void>((resolve) => (begun = resolve))
      const occupying = db.transaction().execute(async (trx) => {
        if (isOnPostgres) await sql`lock table report, idempotency, bucket, officer, site, session, desk_audit, spent_proof, secret, desk_answer, refused_origin in exclusive mode`.execute(trx)
        begun()
        await left
      })
      await Promise.race([isBegun, occupying])
      return () => (leave(), occupying)
    },
    everything: async () => {
      if (!isOnPostgres) return [dataFile, `${dataFile}-wal`].filter((file) => existsSync(file)).map((file) => readFileSync(file, 'latin1')).join('')
      const tables = await all("select tablename from pg_tables where schemaname = 'public'")
      const texts = await Promise.all(tables.map((row) => all(`select string_agg(t::text, ' ') as text from "${String(row['tablename'])}" t`)))
      return texts.map(([row]) => String(row?.['text'])).join('')
    },
    plan: async (query) => {
      if (!isOnPostgres) return (await all(`explain query plan ${query}`)).map((row) => String(row['detail'])).join('\n')
      // The tables of a test are so small that reading them whole is the best plan.
      const plan = await db.transaction().execute(async (trx) => {
        await sql`set local enable_seqscan = off; set local enable_bitmapscan = off`.execute(trx)
        return sql<{ 'QUERY PLAN': string }>`explain ${sql.raw(query)}`.execute(trx)
      })
      return plan.rows.map((row) => row['QUERY PLAN']).join('\n')
    },
    setSite: async (key, change) => {
      const { settings } = await db.selectFrom('site').select('settings').where('key', '=', key).executeTakeFirstOrThrow()
      const changed = JSON.parse(settings) as Record<string, unknown>
      change(changed)
      await db.updateTable('site').set({ settings: JSON.stringify(changed) }).where('key', '=', key).execute()
    },
    unguardTrails: async () => {
      for (const table of ['audit', 'desk_audit']) {
        for (const trigger of isOnPostgres ? [`${table}_keeps_rows on ${table}`] : [`${table}_keeps_update`, `${table}_keeps_delete`]) await run(`drop trigger if exists ${trigger}`)
      }
    },
    failInserts: async (table, message) => {
      if (isOnPostgres) {
        await run(`create or replace function fail() returns trigger language plpgsql as 'begin raise exception ''${message}''; end'`)
        await run(`create trigger failing before insert on ${table} for each row execute function fail()`)
        return () => run(`drop trigger failing on ${table}`)
      }
      await run(`create trigger failing before insert on ${table} begin select raise(abort, '${message}'); end`)
      return () => run('drop trigger failing')
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
