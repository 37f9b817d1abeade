/** Lets the database itself refuse to change or remove an entry of an audit trail, whoever asks. */
import { type Kysely, sql } from 'kysely'
import { isPostgres } from './is-postgres.ts'

const complaint = 'the audit trail is only added to'

/** @param sameEntry the condition of SQL under which a row is the entry `new` */
export const keepTrail = (db: Kysely<never>, table: string, sameEntry: string): Promise<void> => (isPostgres(db) ? keepOnPostgres(db, table) : keepOnSqlite(db, table, sameEntry))

const keepOnSqlite = async (db: Kysely<never>, table: string, sameEntry: string): Promise<void> => {
  const refuse = sql`select raise(abort, ${sql.lit(complaint)})`
  for (const change of ['update', 'delete']) await sql`create trigger ${sql.ref(`${table}_keeps_${change}`)} before ${sql.raw(change)} on ${sql.table(table)} begin ${refuse}; end`.execute(db)
  // "insert or replace" deletes without waking the trigger of deletion (https://sqlite.org/lang_conflict.html).
  await sql`create trigger ${sql.ref(`${table}_keeps_replace`)} before insert on ${sql.table(table)} when exists (select 1 from ${sql.table(table)} where ${sql.raw(sameEntry)}) begin ${refuse}; end`.execute(db)
}

/** "truncate" deletes without waking a trigger of rows (https://www.postgresql.org/docs/current/sql-truncate.html). */
const keepOnPostgres = async (db: Kysely<never>, table: string): Promise<void> => {
  await sql`create or replace function keep_trail() returns trigger language plpgsql as ${sql.lit(`begin raise exception '${complaint}'; end`)}`.execute(db)
  await sql`create trigger ${sql.ref(`${table}_keeps_rows`)} before update or delete on ${sql.table(table)} for each row execute function keep_trail()`.execute(db)
  await sql`create trigger ${sql.ref(`${table}_keeps_all`)} before truncate on ${sql.table(table)} execute function keep_trail()`.execute(db)
}
