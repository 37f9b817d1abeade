/** Migration 11: which identities were erased and when each was given, so that a restored backup can be brought back to what was erased. */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const erasures: Migration = {
  async up(db: Kysely<never>) {
    // Empty is before every moment: an erasure is later than what an earlier version was given.
    await db.schema.alterTable('reporter').addColumn('given_at', 'text', (c) => c.notNull().defaultTo('')).execute()
    // Without a reference to the report: in a restored backup there may be none yet, and a later backup may bring it.
    await db.schema
      .createTable('erasure')
      .addColumn('report_id', 'text', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('erasure_key', ['report_id', 'at'])
      .execute()
    await sql`insert into erasure (report_id, at) select distinct report_id, requested_at from privacy_request where kind = 'erasure'`.execute(db)
    await db.schema.createIndex('erasure_by_time').on('erasure').columns(['at', 'report_id']).execute()
  },
}
