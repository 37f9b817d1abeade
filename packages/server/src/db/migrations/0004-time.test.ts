/** Checks that sites and reports of an earlier version go on under the rules of time. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { dueActs } from '../due-acts.ts'
import { migrate } from '../migrate.ts'
import { openDatabase } from '../open-database.ts'
import { firstTables } from './0001-first-tables.ts'
import { lifecycle } from './0002-lifecycle.ts'
import { publicTables } from './0003-public.ts'

it('a site closes by silence as SP4N-LAPOR! does, with a warning, keeps everything, and what it had set stays', async () => {
  const db = openDatabase(':memory:')
  const before = { '0001-first-tables': firstTables, '0002-lifecycle': lifecycle, '0003-public': publicTables }
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => before } }).migrateToLatest()
  assert.equal(error, undefined)
  await sql`insert into region (code, name, district, aliases) values ('36.74.07.1004', 'Kademangan', 'Setu', '[]')`.execute(db)
  await sql`insert into agency (slug, acronym, name, kind) values ('a', 'A', 'A', 'opd')`.execute(db)
  await sql`insert into site (key, name, agency_slug, settings) values ('lama', 'Lama', 'a', '{"reopenLimit":2}'), ('baru', 'Baru', 'a', '{"silence":null}')`.execute(db)
  await sql`insert into report (id, tracking_id, secret_hash, site_key, agency_slug, classification, title, text, region_code, anonymous, confidential, photos, notice_version, status, version, promise, due_at, created_at_device, received_at)
    values ('r', 'T', '', 'lama', 'a', 'complaint', 't', 't', '36.74.07.1004', 0, 0, 0, '1', 'filed', 1, '[]', '', '', '')`.execute(db)
  await migrate(db)
  const settings = Object.fromEntries((await db.selectFrom('site').select(['key', 'settings']).execute()).map(({ key, settings }) => [key, JSON.parse(settings) as Record<string, unknown>]))
  assert.deepEqual([settings['lama']?.['silence'], settings['lama']?.['retention'], settings['lama']?.['escalation'], settings['lama']?.['reopenLimit']], [{ warnAfter: 7, closeAfter: 10, legalBasis: null }, { identityDays: null, publicDays: null }, [], 2])
  assert.equal(settings['baru']?.['silence'], null)
  // Found before every moment: it is looked at first.
  assert.deepEqual((await dueActs(db, '', undefined, 10)).map(({ id }) => id), ['r'])
  await db.destroy()
})
