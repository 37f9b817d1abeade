/** Checks that identities, counts and limits of an earlier version are kept as they were, with what holds them to their reports. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { type Kysely, sql } from 'kysely'
import { openDatabase } from '../open-database.ts'
import { firstTables } from './0001-first-tables.ts'
import { lifecycle } from './0002-lifecycle.ts'
import { publicTables } from './0003-public.ts'
import { time } from './0004-time.ts'
import { confidence } from './0005-confidence.ts'
import { safety } from './0006-safety.ts'
import { erasures } from './0011-erasures.ts'
import { fewerPages } from './0018-fewer-pages.ts'

it('every row is as it was, belongs to a report, and is found by its key', async () => {
  const db = openDatabase(':memory:')
  const old = db as unknown as Kysely<never>
  for (const { up } of [firstTables, lifecycle, publicTables, time, confidence, safety, erasures]) await up(old)
  await sql`insert into region (code, name, district, aliases) values ('r', 'R', 'D', '[]')`.execute(db)
  await sql`insert into agency (slug, acronym, name, kind) values ('a', 'A', 'A', 'opd')`.execute(db)
  await sql`insert into site (key, name, agency_slug, settings) values ('s', 'S', 'a', '{}')`.execute(db)
  for (const id of ['2', '1', '3']) {
    await sql`insert into report (id, tracking_id, secret_hash, site_key, agency_slug, classification, title, text, region_code, anonymous, confidential, photos, notice_version, status, version, promise, due_at, created_at_device, received_at)
      values (${id}, ${id}, '', 's', 'a', 'complaint', 't', 't', 'r', 0, 0, 0, '1', 'filed', 1, '[]', '', '', '')`.execute(db)
    await sql`insert into reporter (report_id, key_id, wrapped_key, nonce, ciphertext, given_at) values (${id}, 'k', ${Buffer.from([1, 2])}, ${Buffer.from([3])}, ${Buffer.from(id)}, '2026')`.execute(db)
    await sql`insert into counted (report_id, keys) values (${id}, ${`["${id}"]`})`.execute(db)
    await sql`insert into bucket (key, until) values (${`network ${id}`}, ${Number(id)})`.execute(db)
  }
  const tables = ['reporter', 'counted', 'bucket'] as const
  const all = () => Promise.all(tables.map(async (table) => (await sql`select * from ${sql.table(table)} order by 1`.execute(db)).rows))
  const before = await all()
  await fewerPages.up(old)
  assert.deepEqual(await all(), before)
  for (const table of tables) await assert.rejects(sql`select rowid from ${sql.table(table)}`.execute(db), /no such column: rowid/)
  for (const [table, columns] of [['reporter', sql`report_id, key_id, wrapped_key, nonce, ciphertext`], ['counted', sql`report_id, keys`]] as const) {
    const values = table === 'reporter' ? sql`'nobody', 'k', x'', x'', x''` : sql`'nobody', '[]'`
    await assert.rejects(sql`insert into ${sql.table(table)} (${columns}) values (${values})`.execute(db), /FOREIGN KEY constraint failed/)
  }
  const plan = await sql<{ detail: string }>`explain query plan select key_id from reporter where key_id > 'a' order by key_id limit 1`.execute(db)
  assert.match(plan.rows[0]?.detail ?? '', /USING COVERING INDEX reporter_by_key/)
  await db.destroy()
})
