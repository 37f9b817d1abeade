/** Migration 2: what happens to a report after filing besides answers: who is in charge, corrections, ratings, reopenings and the audit trail. */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { required } from './required.ts'

export const lifecycle: Migration = {
  async up(db: Kysely<never>) {
    await db.schema.alterTable('report').addColumn('category', 'text').execute()
    await db.schema.alterTable('report').addColumn('supports', 'integer', (c) => c.notNull().defaultTo(0)).execute()
    await db.schema.alterTable('report').addColumn('reopened', 'integer', (c) => c.notNull().defaultTo(0)).execute()
    await db.schema.alterTable('report').addColumn('rating', 'integer').execute()
    await db.schema.alterTable('report').addColumn('assignee_id', 'text', (c) => c.references('officer.id')).execute()

    // The queue's filters, each in the queue's own order: what a filter leaves is read by index, never sorted.
    await db.schema.createIndex('report_by_assignee_due').on('report').columns(['assignee_id', 'due_at', 'id']).execute()
    await db.schema.createIndex('report_by_classification_due').on('report').columns(['classification', 'due_at', 'id']).execute()
    await db.schema.createIndex('report_by_region_due').on('report').columns(['region_code', 'due_at', 'id']).execute()
    await db.schema.createIndex('report_by_agency_assignee_due').on('report').columns(['agency_slug', 'assignee_id', 'due_at', 'id']).execute()
    await db.schema.createIndex('report_by_agency_classification_due').on('report').columns(['agency_slug', 'classification', 'due_at', 'id']).execute()
    await db.schema.createIndex('report_by_agency_region_due').on('report').columns(['agency_slug', 'region_code', 'due_at', 'id']).execute()

    await db.schema
      .createTable('revision')
      .addColumn('entry_id', 'text', (c) => c.primaryKey().notNull().references('timeline_entry.id'))
      .addColumn('report_id', 'text', (c) => c.notNull().references('report.id'))
      .addColumn('text', 'text', required)
      .addColumn('region_code', 'text', (c) => c.notNull().references('region.code'))
      .addColumn('rw', 'text')
      .addColumn('rt', 'text')
      .addColumn('landmark', 'text')
      .addColumn('occurred_on', 'text')
      .execute()
    await db.schema.createIndex('revision_by_report').on('revision').column('report_id').execute()
    await db.schema
      .createTable('audit')
      .addColumn('report_id', 'text', (c) => c.notNull().references('report.id'))
      .addColumn('seq', 'integer', required)
      .addColumn('at', 'text', required)
      .addColumn('officer_id', 'text', (c) => c.notNull().references('officer.id'))
      .addColumn('act', 'text', required)
      .addColumn('subject', 'text', required)
      .addColumn('previous_hash', 'text', required)
      .addColumn('hash', 'text', required)
      .addPrimaryKeyConstraint('audit_key', ['report_id', 'seq'])
      .execute()

    // Sites that were made before these settings existed go on as they were: no tiles, no proof of work.
    const { rows } = await sql<{ key: string; settings: string }>`select key, settings from site`.execute(db)
    for (const { key, settings } of rows) {
      const whole = JSON.stringify({ categories: [], challenge: false, reopenLimit: 2, ...(JSON.parse(settings) as object) })
      await sql`update site set settings = ${whole} where key = ${key}`.execute(db)
    }
  },
}
