/** Migration 4: what a report says about time: pauses, promises of reopenings, and when the relay has to act by itself. */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const time: Migration = {
  async up(db: Kysely<never>) {
    await db.schema.alterTable('report').addColumn('renewals', 'text', (c) => c.notNull().defaultTo('[]')).execute()
    await db.schema.alterTable('report').addColumn('clock', 'text', (c) => c.notNull().defaultTo('{"since":null,"deadlines":[]}')).execute()
    // Empty is before every moment: what an earlier version left behind is looked at first (actions/catch-up.ts).
    await db.schema.alterTable('report').addColumn('acts_at', 'text', (c) => c.notNull().defaultTo('')).execute()
    await db.schema.alterTable('report').addColumn('identity_expired', 'integer', (c) => c.notNull().defaultTo(0)).execute()
    await db.schema.alterTable('report').addColumn('matter_expired', 'integer', (c) => c.notNull().defaultTo(0)).execute()
    await db.schema.createIndex('report_by_acts').on('report').columns(['acts_at', 'id']).execute()

    // Sites that were made before go on as SP4N-LAPOR! does: ten working days of silence end a report, now with a warning before.
    const { rows } = await sql<{ key: string; settings: string }>`select key, settings from site`.execute(db)
    for (const { key, settings } of rows) {
      const whole = JSON.stringify({ silence: { warnAfter: 7, closeAfter: 10, legalBasis: null }, retention: { identityDays: null, publicDays: null }, escalation: [], ...(JSON.parse(settings) as object) })
      await sql`update site set settings = ${whole} where key = ${key}`.execute(db)
    }
  },
}
