/** Migration 9: the point that a reporter gave, and whether a report was filed for somebody else. */
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

export const placeAndBehalf: Migration = {
  async up(db: Kysely<never>) {
    for (const table of ['report', 'revision']) await db.schema.alterTable(table).addColumn('point', 'text').execute()
    await db.schema.alterTable('report').addColumn('on_behalf', 'integer', (c) => c.notNull().defaultTo(0)).execute()
  },
}
