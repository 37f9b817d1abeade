/** Migration 12: settings of channels to other systems, and what was handed on to them. */
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { required } from './required.ts'

export const handover: Migration = {
  async up(db: Kysely<never>) {
    await db.schema.alterTable('channel').addColumn('settings', 'text').execute()
    await db.schema
      .createTable('handover')
      .addColumn('report_id', 'text', (c) => c.notNull().references('report.id'))
      .addColumn('channel_id', 'text', (c) => c.notNull().references('channel.id'))
      .addColumn('system', 'text', required)
      .addColumn('state', 'text', required)
      .addColumn('tracking_id', 'text')
      .addColumn('status', 'text')
      .addColumn('said', 'text')
      .addColumn('at', 'text', required)
      .addColumn('pull_at', 'text')
      .addPrimaryKeyConstraint('handover_key', ['report_id', 'channel_id'])
      .execute()
    await db.schema.createIndex('handover_by_pull').on('handover').columns(['pull_at', 'report_id']).execute()
    await db.schema.createIndex('handover_by_number').on('handover').columns(['channel_id', 'tracking_id']).execute()
  },
}
