/** Migration 16: SQLite keeps the words of public reports in a table, as PostgreSQL does; its full-text index ranked every match. */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { createFullText, indexText } from '../full-text.ts'
import { isPostgres } from '../is-postgres.ts'
import type { Database } from '../open-database.ts'

const atOnce = 500

export const words: Migration = {
  async up(db: Kysely<never>) {
    if (isPostgres(db)) return
    await createFullText(db)
    let last = 0
    for (let rows = await textsAfter(db, last); rows.length > 0; rows = await textsAfter(db, last)) {
      for (const row of rows) await indexText(db as unknown as Database, row)
      last = rows.at(-1)?.seq ?? last
    }
    await sql`drop table public_text`.execute(db)
  },
}

const textsAfter = async (db: Kysely<never>, last: number): Promise<{ seq: number; title: string; text: string }[]> =>
  (await sql<{ seq: number; title: string; text: string }>`select seq, title, text from public_report where seq > ${last} order by seq limit ${sql.lit(atOnce)}`.execute(db)).rows
