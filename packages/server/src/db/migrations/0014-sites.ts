/** Migration 14: sites that are set up on the desk: versions, pages that were refused, answers to what concerns no report. */
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { required } from './required.ts'

export const sites: Migration = {
  async up(db: Kysely<never>) {
    await db.schema.alterTable('site').addColumn('version', 'integer', (c) => c.notNull().defaultTo(1)).execute()
    await db.schema
      .createTable('refused_origin')
      .addColumn('site_key', 'text', (c) => c.notNull().references('site.key'))
      .addColumn('origin', 'text', required)
      .addColumn('count', 'integer', required)
      .addColumn('last_at', 'text', required)
      .addPrimaryKeyConstraint('refused_origin_key', ['site_key', 'origin'])
      .execute()
    await db.schema
      .createTable('desk_answer')
      .addColumn('scope', 'text', required)
      .addColumn('key', 'text', required)
      .addColumn('fingerprint', 'text', required)
      .addColumn('answer', 'text', required)
      .addColumn('at', 'text', required)
      .addPrimaryKeyConstraint('desk_answer_key', ['scope', 'key'])
      .execute()
    await db.schema.createIndex('officer_by_agency').on('officer').columns(['agency_slug', 'id']).execute()
  },
}
