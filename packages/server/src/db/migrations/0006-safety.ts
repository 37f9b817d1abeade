/** Migration 6: limits, desk sessions, what officers do apart from reports, and an audit trail that the database itself does not let change. */
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { keepTrail } from '../keep-trail.ts'
import { required } from './required.ts'

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
    await keepTrail(db, 'audit', 'report_id = new.report_id and seq = new.seq')
    await keepTrail(db, 'desk_audit', 'seq = new.seq')
  },
}
