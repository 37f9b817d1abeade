/** Migration 10: keys of Open311 clients, and what happened lately in the order of time. */
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { required } from './required.ts'

export const open311: Migration = {
  async up(db: Kysely<never>) {
    await db.schema
      .createTable('open311_key')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('site_key', 'text', (c) => c.notNull().references('site.key'))
      .addColumn('name', 'text', required)
      .addColumn('key_hash', 'text', (c) => c.notNull().unique())
      .addColumn('created_at', 'text', required)
      .addColumn('ended_at', 'text')
      .execute()
    await db.schema.createIndex('timeline_entry_by_time').on('timeline_entry').columns(['at', 'report_id', 'seq']).execute()
  },
}
