/** Migration 15: what makes a report a formal request for information. */
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

export const formal: Migration = {
  async up(db: Kysely<never>) {
    await db.schema.alterTable('report').addColumn('formal', 'text').execute()
  },
}
