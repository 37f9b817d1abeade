/** Migration 3: what the public reads (list, full text, figures), requests about personal data, and proofs of work. */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { createFullText } from '../full-text.ts'
import { isPostgres } from '../is-postgres.ts'
import { required } from './required.ts'

export const publicTables: Migration = {
  async up(db: Kysely<never>) {
    // A copy of the few columns that the public list is ordered and filtered by; `seq` names the report in the full-text index.
    await db.schema
      .createTable('public_report')
      .addColumn('seq', 'integer', (c) => c.primaryKey().autoIncrement())
      .addColumn('report_id', 'text', (c) => c.notNull().unique().references('report.id'))
      .addColumn('agency_slug', 'text', required)
      .addColumn('status', 'text', required)
      .addColumn('classification', 'text', required)
      .addColumn('region_code', 'text', required)
      .addColumn('received_at', 'text', required)
      .execute()
    await db.schema.createIndex('public_report_by_agency').on('public_report').columns(['agency_slug', 'received_at', 'report_id']).execute()
    for (const filter of ['status', 'classification', 'region_code']) {
      await db.schema.createIndex(`public_report_by_agency_${filter}`).on('public_report').columns(['agency_slug', filter, 'received_at', 'report_id']).execute()
    }
    if (isPostgres(db)) await createFullText(db)
    // Replaced by a table of words in migration 16: its ranking reads every match.
    else await sql`create virtual table public_text using fts5(title, text, content='', tokenize='unicode61 remove_diacritics 2')`.execute(db)
    await db.schema.createIndex('agency_by_name').on('agency').columns(['name', 'slug']).execute()

    await db.schema
      .createTable('tally')
      .addColumn('agency_slug', 'text', required)
      .addColumn('month', 'text', required)
      .addColumn('classification', 'text', required)
      .addColumn('region_code', 'text', required)
      .addColumn('measure', 'text', required)
      .addColumn('bucket', 'integer', required)
      .addColumn('count', 'integer', required)
      .addPrimaryKeyConstraint('tally_key', ['agency_slug', 'month', 'classification', 'region_code', 'measure', 'bucket'])
      .execute()
    await db.schema.createIndex('tally_by_month').on('tally').column('month').execute()
    await db.schema
      .createTable('counted')
      .addColumn('report_id', 'text', (c) => c.primaryKey().notNull().references('report.id'))
      .addColumn('keys', 'text', required)
      .execute()

    await db.schema
      .createTable('privacy_request')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('report_id', 'text', (c) => c.notNull().references('report.id'))
      .addColumn('kind', 'text', required)
      .addColumn('status', 'text', required)
      .addColumn('requested_at', 'text', required)
      .addColumn('due_at', 'text', required)
      .execute()
    await db.schema.createIndex('privacy_request_by_report').on('privacy_request').columns(['report_id', 'requested_at', 'id']).execute()

    await db.schema.createTable('secret').addColumn('name', 'text', (c) => c.primaryKey().notNull()).addColumn('value', 'text', required).execute()
    await db.schema.createTable('spent_proof').addColumn('challenge', 'text', (c) => c.primaryKey().notNull()).addColumn('expires_at', 'text', required).execute()
    await db.schema.createIndex('spent_proof_by_expiry').on('spent_proof').column('expires_at').execute()
  },
}
