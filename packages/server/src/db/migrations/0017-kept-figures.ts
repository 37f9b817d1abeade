/** Migration 17: the figures of all agencies, laid out before somebody asks. */
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

export const keptFigures: Migration = {
  async up(db: Kysely<never>) {
    await db.schema
      .createTable('kept_figures')
      .addColumn('period', 'text', (c) => c.primaryKey().notNull())
      .addColumn('made_at', 'text', (c) => c.notNull())
      .addColumn('answer', 'text', (c) => c.notNull())
      .execute()
  },
}
