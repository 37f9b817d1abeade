/** Migration 5: encrypted identities, masked and flagged texts, reports about the agency's own staff, and privacy requests as cases. */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { required } from './required.ts'

export const confidence: Migration = {
  async up(db: Kysely<never>) {
    // A migration has no key: what is plain waits here until the relay opens and encrypts it (actions/encrypt-plain.ts).
    await db.schema.alterTable('reporter').renameTo('plain_reporter').execute()
    await db.schema
      .createTable('reporter')
      .addColumn('report_id', 'text', (c) => c.primaryKey().notNull().references('report.id'))
      .addColumn('key_id', 'text', required)
      .addColumn('wrapped_key', 'blob', required)
      .addColumn('nonce', 'blob', required)
      .addColumn('ciphertext', 'blob', required)
      .execute()
    await db.schema.createIndex('reporter_by_key').on('reporter').columns(['key_id', 'report_id']).execute()

    await db.schema.alterTable('report').addColumn('masks', 'text', (c) => c.notNull().defaultTo('[]')).execute()
    // Null: nobody has looked yet (actions/catch-up.ts).
    await db.schema.alterTable('report').addColumn('flags', 'text').execute()
    await db.schema.alterTable('report').addColumn('about_staff', 'integer', (c) => c.notNull().defaultTo(0)).execute()
    await db.schema.alterTable('report').addColumn('guarded_from', 'text', (c) => c.references('agency.slug')).execute()
    await sql`create index report_unflagged on report (id) where flags is null`.execute(db)
    await sql`create index report_flagged_by_due on report (due_at, id) where flags <> '[]'`.execute(db)
    await sql`create index report_flagged_by_agency_due on report (agency_slug, due_at, id) where flags <> '[]'`.execute(db)
    // Figures count what is past its deadline without what may not be told.
    await sql`create index report_open_by_agency_due on report (agency_slug, due_at, guarded_from) where guarded_from is null`.execute(db)
    await sql`create index report_open_by_due on report (due_at, guarded_from) where guarded_from is null`.execute(db)

    // Exactly the words that lie in the full-text index, which can be taken out again only by telling them.
    await db.schema.alterTable('public_report').addColumn('title', 'text', (c) => c.notNull().defaultTo('')).execute()
    await db.schema.alterTable('public_report').addColumn('text', 'text', (c) => c.notNull().defaultTo('')).execute()
    await sql`update public_report set title = (select title from report where report.id = report_id), text = (select text from report where report.id = report_id)`.execute(db)

    await db.schema.alterTable('privacy_request').addColumn('text', 'text').execute()
    await db.schema.alterTable('privacy_request').addColumn('law', 'text').execute()
    await db.schema.alterTable('privacy_request').addColumn('settled_at', 'text').execute()
    await db.schema.createIndex('privacy_request_by_due').on('privacy_request').columns(['status', 'due_at', 'id']).execute()
  },
}
