/** Migration 8: channels on which the relay tells others, and the messages that it owes them. */
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { required } from './required.ts'

export const outgoing: Migration = {
  async up(db: Kysely<never>) {
    await db.schema
      .createTable('channel')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('site_key', 'text', (c) => c.notNull().references('site.key'))
      .addColumn('kind', 'text', required)
      .addColumn('role', 'text', required)
      .addColumn('address', 'text', required)
      .addColumn('secret', 'text')
      .addColumn('digest', 'integer', required)
      // The last day of which the digest was made.
      .addColumn('digested_on', 'text')
      .addColumn('created_at', 'text', required)
      .addColumn('ended_at', 'text')
      .execute()
    await db.schema.createIndex('channel_by_site').on('channel').column('site_key').execute()
    await db.schema.createIndex('site_by_agency').on('site').column('agency_slug').execute()

    await db.schema
      .createTable('message')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('channel_id', 'text', (c) => c.references('channel.id'))
      .addColumn('report_id', 'text', (c) => c.references('report.id'))
      .addColumn('news', 'text', required)
      .addColumn('state', 'text', required)
      .addColumn('attempts', 'integer', required)
      .addColumn('created_at', 'text', required)
      .addColumn('due_at', 'text', required)
      .addColumn('error', 'text')
      .execute()
    await db.schema.createIndex('message_by_due').on('message').columns(['state', 'due_at', 'id']).execute()
    await db.schema.createIndex('message_by_state').on('message').columns(['state', 'created_at', 'id']).execute()
    await db.schema.createIndex('message_by_report').on('message').column('report_id').execute()
  },
}
