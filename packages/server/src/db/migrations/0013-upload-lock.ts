/** Migration 13: which relay is writing to which upload, where several share one folder. */
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

export const uploadLock: Migration = {
  async up(db: Kysely<never>) {
    await db.schema
      .createTable('upload_lock')
      .addColumn('name', 'text', (c) => c.primaryKey().notNull())
      .addColumn('holder', 'text', (c) => c.notNull())
      .addColumn('until', 'integer', (c) => c.notNull())
      .addColumn('wanted', 'integer', (c) => c.notNull())
      .execute()
  },
}
