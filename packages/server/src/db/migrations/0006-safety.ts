/** Migration 6: limits, desk sessions, what officers do apart from reports, and an audit trail that the database itself does not let change. */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const safety: Migration = {
  async up(db: Kysely<never>) {
    await db.schema.createTable('bucket').addColumn('key', 'text', (c) => c.primaryKey().notNull()).addColumn('until', 'integer', required).execute()
    await db.schema.createIndex('bucket_by_end').on('bucket').column('until').execute()

    await db.schema
      .createTable('session')
      .addColumn('id_hash', 'text', (c) => c.primaryKey().notNull())
      .addColumn('officer_id', 'text', (c) => c.notNull().references('officer.id'))
      .addColumn('started_at', 'text', required)
      .addColumn('expires_at', 'text', required)
      .execute()
    await db.schema.createIndex('session_by_expiry').on('session').column('expires_at').execute()
    await db.schema.createIndex('session_by_officer').on('session').column('officer_id').execute()

    await db.schema
      .createTable('desk_audit')
      .addColumn('seq', 'integer', (c) => c.primaryKey().notNull())
      .addColumn('at', 'text', required)
      .addColumn('officer_id', 'text', required)
      .addColumn('act', 'text', required)
      .addColumn('subject', 'text', required)
      .addColumn('previous_hash', 'text', required)
      .addColumn('hash', 'text', required)
      .execute()
    for (const [table, sameEntry] of [['audit', 'report_id = new.report_id and seq = new.seq'], ['desk_audit', 'seq = new.seq']] as const) {
      const refuse = sql`select raise(abort, 'the audit trail is only added to')`
      for (const change of ['update', 'delete']) await sql`create trigger ${sql.ref(`${table}_keeps_${change}`)} before ${sql.raw(change)} on ${sql.table(table)} begin ${refuse}; end`.execute(db)
      // "insert or replace" deletes without waking the trigger of deletion (https://sqlite.org/lang_conflict.html).
      await sql`create trigger ${sql.ref(`${table}_keeps_replace`)} before insert on ${sql.table(table)} when exists (select 1 from ${sql.table(table)} where ${sql.raw(sameEntry)}) begin ${refuse}; end`.execute(db)
    }
  },
}

const required = <Column extends { notNull(): Column }>(column: Column): Column => column.notNull()
