/** Migration 18: a filing touches fewer pages: no index twice, none for what has no officer yet, and on SQLite no index beside a table that is one. */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { isPostgres } from '../is-postgres.ts'

export const fewerPages: Migration = {
  async up(db: Kysely<never>) {
    // What is overdue is counted in the index of the queue, which now knows what may not be told.
    for (const index of ['report_open_by_agency_due', 'report_open_by_due', 'report_by_agency_due', 'report_by_due']) await db.schema.dropIndex(index).execute()
    await db.schema.createIndex('report_by_agency_due').on('report').columns(['agency_slug', 'due_at', 'id', 'guarded_from']).execute()
    await db.schema.createIndex('report_by_due').on('report').columns(['due_at', 'id', 'guarded_from']).execute()
    // Nobody asks for what has no officer: a report comes into these when it gets one.
    for (const index of ['report_by_agency_assignee_due', 'report_by_assignee_due']) await db.schema.dropIndex(index).execute()
    await sql`create index report_by_agency_assignee_due on report (agency_slug, assignee_id, due_at, id) where assignee_id is not null`.execute(db)
    await sql`create index report_by_assignee_due on report (assignee_id, due_at, id) where assignee_id is not null`.execute(db)
    // What has drained is found by a job, not by every filing.
    await db.schema.dropIndex('bucket_by_end').execute()
    if (!isPostgres(db)) for (const [table, columns] of Object.entries(keyed)) await becomeItsKey(db, table, columns)
  },
}

/** Tables that are read by their key alone, and whose rows are small (https://sqlite.org/withoutrowid.html). */
const keyed: Readonly<Record<string, string>> = {
  reporter: 'report_id text not null primary key references report (id), key_id text not null, wrapped_key blob not null, nonce blob not null, ciphertext blob not null, given_at text not null default \'\'',
  counted: 'report_id text not null primary key references report (id), keys text not null',
  bucket: 'key text not null primary key, until integer not null',
}

const becomeItsKey = async (db: Kysely<never>, table: string, columns: string): Promise<void> => {
  const { rows: indexes } = await sql<{ sql: string }>`select sql from sqlite_master where type = 'index' and tbl_name = ${table} and sql is not null`.execute(db)
  const names = columns.split(', ').map((column) => column.split(' ')[0] ?? '')
  const [made, list] = [sql.table(`${table}_keyed`), sql.join(names.map((name) => sql.ref(name)))]
  await sql`create table ${made} (${sql.raw(columns)}) without rowid`.execute(db)
  await sql`insert into ${made} (${list}) select ${list} from ${sql.table(table)} order by ${sql.ref(names[0] ?? '')}`.execute(db)
  await sql`drop table ${sql.table(table)}`.execute(db)
  await sql`alter table ${made} rename to ${sql.table(table)}`.execute(db)
  for (const index of indexes) await sql.raw(index.sql).execute(db)
}
