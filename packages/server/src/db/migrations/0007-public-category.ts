/** Migration 7: the public list can be narrowed to one of the site's tiles. */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const publicCategory: Migration = {
  async up(db: Kysely<never>) {
    await db.schema.alterTable('public_report').addColumn('category', 'text').execute()
    await sql`update public_report set category = (select category from report where report.id = report_id)`.execute(db)
    await db.schema.createIndex('public_report_by_agency_category').on('public_report').columns(['agency_slug', 'category', 'received_at', 'report_id']).execute()
  },
}
