/** Tells what is in a database: how many rows of what, under which keys, brought how far forward. */
import { sql } from 'kysely'
import { keysInUse } from './identities.ts'
import { isPostgres } from './is-postgres.ts'
import type { Database } from './open-database.ts'

/** How many rows each table had, by the table's name. */
export type RowCounts = Readonly<Record<string, number>>

export interface Contents {
  readonly rows: RowCounts
  /** Ids of the keys that its identities are wrapped with. */
  readonly keys: readonly string[]
  readonly migrations: readonly string[]
}

export const contentsOf = async (db: Database): Promise<Contents> => {
  const rows: Record<string, number> = {}
  for (const table of await tablesOf(db)) rows[table] = Number((await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db)).rows[0]?.n)
  const { rows: migrations } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return { rows, keys: await keysInUse(db), migrations: migrations.map(({ name }) => name) }
}

/** Without the one that Kysely keeps its lock in. */
export const tablesOf = async (db: Database): Promise<string[]> => {
  const { rows } = isPostgres(db)
    ? await sql<{ name: string }>`select tablename as name from pg_tables where schemaname = current_schema() order by tablename`.execute(db)
    : await sql<{ name: string }>`select name from sqlite_master where type = 'table' and name not like 'sqlite%' order by name`.execute(db)
  return rows.map(({ name }) => name).filter((name) => name !== 'kysely_migration_lock')
}
