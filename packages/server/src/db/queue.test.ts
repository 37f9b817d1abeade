/** Checks that the officers' queue is read by index, in pages that neither repeat nor skip. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { ReportRecord } from '../domain/report-record.ts'
import { migrate } from './migrate.ts'
import { type Database, openDatabase } from './open-database.ts'
import { saveAgencies, saveRegions } from './places.ts'
import { type QueuePosition, type QueueQuery, queuePage, queueRows } from './queue.ts'
import { insertReport } from './reports.ts'
import { saveSite } from './sites.ts'

const folder = mkdtempSync(join(tmpdir(), 'lapor-queue-'))
const agencies = ['a', 'b'].map((slug) => ({ slug, acronym: slug, name: slug, kind: 'opd' }))
let db: Database

const report = (index: number): ReportRecord => ({
  id: `id-${String((index * 7919) % 400).padStart(4, '0')}`, trackingId: `T-${index}`, siteKey: 's', agency: agencies[index % 2]!, classification: 'complaint', title: 't', text: 't',
  place: { regionCode: '36.74.07.1004', regionName: 'Kademangan', rw: null, rt: null, landmark: null }, occurredOn: null, anonymous: false, confidential: false, photos: 0, noticeVersion: '1',
  status: index % 3 === 0 ? 'filed' : 'verified', version: 1, promise: [],
  // Many are due at the same moment: only the id then keeps pages apart.
  dueAt: `2026-12-0${1 + (index % 5)}T16:59:59.999Z`, createdAtDevice: '2026-11-24T04:00:00Z', receivedAt: '2026-11-24T04:00:00.000Z', upstream: null,
})

before(async () => {
  db = openDatabase(join(folder, 'lapor.sqlite'))
  await migrate(db)
  await saveRegions(db, [{ code: '36.74.07.1004', name: 'Kademangan', district: 'Setu', aliases: [] }])
  await saveAgencies(db, agencies)
  await saveSite(db, { key: 's', name: 's', agency: agencies[0]!, settings: {} as never })
  await db.transaction().execute(async (trx) => {
    for (let index = 0; index < 400; index++) await insertReport(trx, report(index), null, 'hash')
  })
})

after(async () => {
  await db.destroy()
  rmSync(folder, { recursive: true })
})

const position: QueuePosition = { dueAt: '2026-12-02T16:59:59.999Z', id: 'id-0100' }

/** What SQLite plans to do with the table "report". */
const planOf = async (query: QueueQuery): Promise<string[]> => {
  const compiled = queueRows(db, query).compile()
  const { rows } = await sql<{ detail: string }>`explain query plan ${sql.raw(compiled.sql.replace(/\?/g, () => `'x'`).replace(/limit 'x'/, 'limit 5'))}`.execute(db)
  return rows.map((row) => row.detail)
}

describe('the plan of the queue', () => {
  const cases: [string, QueueQuery, string][] = [
    ['of an agency', { agencySlug: 'a', status: undefined, after: undefined, limit: 20 }, 'report_by_agency_due'],
    ['of an agency, from the second page on', { agencySlug: 'a', status: undefined, after: position, limit: 20 }, 'report_by_agency_due'],
    ['of an agency in one status', { agencySlug: 'a', status: 'filed', after: position, limit: 20 }, 'report_by_agency_status_due'],
    ['of all agencies', { agencySlug: undefined, status: undefined, after: position, limit: 20 }, 'report_by_due'],
    ['of all agencies in one status', { agencySlug: undefined, status: 'filed', after: position, limit: 20 }, 'report_by_status_due'],
  ]
  for (const [name, query, index] of cases) {
    it(`${name} uses its index and sorts nothing`, async () => {
      const plan = await planOf(query)
      assert.ok(plan.some((line) => line.includes('report ') && line.includes(`INDEX ${index} `) || line.endsWith(`INDEX ${index}`)), plan.join('\n'))
      assert.ok(!plan.some((line) => line.includes('TEMP B-TREE') || line === 'SCAN report'), plan.join('\n'))
    })
  }
})

describe('paging', () => {
  const allPages = async (query: Omit<QueueQuery, 'after'>): Promise<ReportRecord[]> => {
    const found: ReportRecord[] = []
    let after: QueuePosition | undefined
    do {
      const page = await queuePage(db, { ...query, after })
      found.push(...page.reports.map((whole) => whole.report))
      after = page.next
    } while (after)
    return found
  }

  it('shows each report of the agency once, what is due first', async () => {
    const found = await allPages({ agencySlug: 'a', status: undefined, limit: 7 })
    assert.equal(found.length, 200)
    assert.equal(new Set(found.map((one) => one.id)).size, 200)
    assert.deepEqual(found, [...found].sort((one, other) => (one.dueAt + one.id < other.dueAt + other.id ? -1 : 1)))
    assert.ok(found.every((one) => one.agency.slug === 'a'))
  })

  it('keeps to one status', async () => {
    const found = await allPages({ agencySlug: undefined, status: 'filed', limit: 50 })
    assert.equal(found.length, 134)
  })

  it('ends without a next page where the last one is just full', async () => {
    assert.equal((await queuePage(db, { agencySlug: 'a', status: undefined, after: undefined, limit: 200 })).next, undefined)
  })
})
