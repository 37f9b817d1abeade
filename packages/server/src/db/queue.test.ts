/** Checks that the officers' queue is read by index, in pages that neither repeat nor skip. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { planOf } from '../../../../tests/server/plan-of.ts'
import type { ReportRecord } from '../domain/report-record.ts'
import { migrate } from './migrate.ts'
import { type Database, openDatabase } from './open-database.ts'
import { insertOfficer } from './officers.ts'
import { saveAgencies, saveRegions } from './places.ts'
import { type QueuePosition, type QueueQuery, queuePage, queueRows } from './queue.ts'
import { insertReport } from './reports.ts'
import { saveSite } from './sites.ts'

const folder = mkdtempSync(join(tmpdir(), 'lapor-queue-'))
const agencies = ['a', 'b'].map((slug) => ({ slug, acronym: slug, name: slug, kind: 'opd' }))
let db: Database

const report = (index: number): ReportRecord => ({
  id: `id-${String((index * 7919) % 400).padStart(4, '0')}`, trackingId: `T-${index}`, siteKey: 's', agency: agencies[index % 2]!, classification: index % 5 === 0 ? 'aspiration' : 'complaint', title: 't', text: 't',
  place: { regionCode: index % 4 === 0 ? '36.74.07.1003' : '36.74.07.1004', regionName: 'Kademangan', rw: null, rt: null, landmark: null, point: null }, occurredOn: null, category: null, anonymous: false, confidential: false, photos: 0, noticeVersion: '1',
  status: index % 3 === 0 ? 'filed' : 'verified', version: 1, promise: [], renewals: [], clock: { since: null, deadlines: [] }, actsAt: '9999-12-31T23:59:59.999Z', identityExpired: false, matterExpired: false, masks: [], flags: [], aboutStaff: false, onBehalf: false, guardedFrom: null, formal: null,
  // Many are due at the same moment: only the id then keeps pages apart.
  dueAt: `2026-12-0${1 + (index % 5)}T16:59:59.999Z`, createdAtDevice: '2026-11-24T04:00:00Z', receivedAt: '2026-11-24T04:00:00.000Z', upstream: null, supports: 0, reopened: 0, rating: null, assignee: index % 10 === 0 ? { id: 'p', name: 'Petugas' } : null,
})

before(async () => {
  db = openDatabase(join(folder, 'lapor.sqlite'))
  await migrate(db)
  await saveRegions(db, [{ code: '36.74.07.1004', name: 'Kademangan', district: 'Setu', aliases: [] }, { code: '36.74.07.1003', name: 'Keranggan', district: 'Setu', aliases: [] }])
  await saveAgencies(db, agencies)
  await insertOfficer(db, { id: 'p', name: 'Petugas', agencySlug: 'a', role: 'officer' }, 'hash', '2026-11-24T04:00:00.000Z')
  await saveSite(db, { key: 's', name: 's', agency: agencies[0]!, settings: {} as never })
  await db.transaction().execute(async (trx) => {
    for (let index = 0; index < 400; index++) await insertReport(trx, report(index), null, 'hash')
  })
})

after(async () => {
  await db.destroy()
  rmSync(folder, { recursive: true })
})

const officer = { role: 'admin', agencySlug: '' } as const

const position: QueuePosition = { dueAt: '2026-12-02T16:59:59.999Z', id: 'id-0100' }

describe('the plan of the queue', () => {
  const cases: [string, QueueQuery, string][] = [
    ['of an agency', { officer, agencySlug: 'a', status: undefined, after: undefined, limit: 20 }, 'report_by_agency_due'],
    ['of an agency, from the second page on', { officer, agencySlug: 'a', status: undefined, after: position, limit: 20 }, 'report_by_agency_due'],
    ['of an agency in one status', { officer, agencySlug: 'a', status: 'filed', after: position, limit: 20 }, 'report_by_agency_status_due'],
    ['of what is flagged', { officer, agencySlug: undefined, flagged: true, after: position, limit: 20 }, 'report_flagged_by_due'],
    ['of what is flagged at an agency', { officer, agencySlug: 'a', flagged: true, after: undefined, limit: 20 }, 'report_flagged_by_agency_due'],
    ['of an agency, for one of its officers', { officer: { role: 'officer', agencySlug: 'a' }, agencySlug: 'a', after: position, limit: 20 }, 'report_by_agency_due'],
    ['of all agencies', { officer, agencySlug: undefined, status: undefined, after: position, limit: 20 }, 'report_by_due'],
    ['of all agencies in one status', { officer, agencySlug: undefined, status: 'filed', after: position, limit: 20 }, 'report_by_status_due'],
    ['of an officer', { officer, agencySlug: undefined, assigneeId: 'p', after: position, limit: 20 }, 'report_by_assignee_due'],
    ['of an officer of the agency', { officer, agencySlug: 'a', assigneeId: 'p', after: undefined, limit: 20 }, 'report_by_agency_assignee_due'],
    ['of a classification', { officer, agencySlug: undefined, classification: 'complaint', after: undefined, limit: 20 }, 'report_by_classification_due'],
    ['of an agency and a classification', { officer, agencySlug: 'a', classification: 'complaint', after: position, limit: 20 }, 'report_by_agency_classification_due'],
    ['of a kelurahan', { officer, agencySlug: undefined, regionCode: '36.74.07.1004', after: position, limit: 20 }, 'report_by_region_due'],
    ['of an agency and a kelurahan', { officer, agencySlug: 'a', regionCode: '36.74.07.1004', after: undefined, limit: 20 }, 'report_by_agency_region_due'],
    ['of what an agency is late with', { officer, agencySlug: 'a', dueBefore: '2026-12-03', after: undefined, limit: 20 }, 'report_by_agency_due'],
  ]
  for (const [name, query, index] of cases) {
    it(`${name} uses its index and sorts nothing`, async () => {
      const plan = await planOf(db, queueRows(db, query))
      assert.ok(plan.some((line) => line.includes('report ') && line.includes(`INDEX ${index} `) || line.endsWith(`INDEX ${index}`)), plan.join('\n'))
      assert.ok(!plan.some((line) => line.includes('TEMP B-TREE') || line === 'SCAN report'), plan.join('\n'))
    })
  }

  it('of every combination of filters uses an index in the order of the queue and sorts nothing', async () => {
    const filters = { officer, agencySlug: 'a', status: 'filed', classification: 'complaint', regionCode: '36.74.07.1004', assigneeId: 'p', dueBefore: '2026-12-03', after: position }
    const names = Object.keys(filters) as (keyof typeof filters)[]
    for (let bits = 0; bits < 2 ** names.length; bits++) {
      const chosen = Object.fromEntries(names.filter((_, index) => bits & (1 << index)).map((name) => [name, filters[name]]))
      const plan = await planOf(db, queueRows(db, { officer, agencySlug: undefined, after: undefined, limit: 20, ...chosen }))
      const what = `${Object.keys(chosen).join(', ')}\n${plan.join('\n')}`
      assert.match(plan.join('\n'), /^(SEARCH|SCAN) report USING INDEX report_by_\w*due\b/m, what)
      assert.doesNotMatch(plan.join('\n'), /TEMP B-TREE|SCAN (agency|region|officer)/, what)
    }
  })
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
    const found = await allPages({ officer, agencySlug: 'a', status: undefined, limit: 7 })
    assert.equal(found.length, 200)
    assert.equal(new Set(found.map((one) => one.id)).size, 200)
    assert.deepEqual(found, [...found].sort((one, other) => (one.dueAt + one.id < other.dueAt + other.id ? -1 : 1)))
    assert.ok(found.every((one) => one.agency.slug === 'a'))
  })

  it('keeps to one status', async () => {
    const found = await allPages({ officer, agencySlug: undefined, status: 'filed', limit: 50 })
    assert.equal(found.length, 134)
  })

  it('keeps to what was due before an instant', async () => {
    const found = await allPages({ officer, agencySlug: 'a', dueBefore: '2026-12-02T16:59:59.999Z', limit: 7 })
    assert.deepEqual(new Set(found.map((one) => one.dueAt)), new Set(['2026-12-01T16:59:59.999Z']))
    assert.equal(found.length, 40)
  })

  it('keeps to classification, kelurahan and officer', async () => {
    const counted = async (query: Partial<QueueQuery>): Promise<number> => (await allPages({ officer, agencySlug: undefined, limit: 100, ...query })).length
    assert.equal(await counted({ classification: 'aspiration' }), 80)
    assert.equal(await counted({ regionCode: '36.74.07.1003' }), 100)
    assert.equal(await counted({ assigneeId: 'p' }), 40)
    assert.equal(await counted({ assigneeId: 'p', classification: 'aspiration', regionCode: '36.74.07.1003' }), 20)
    assert.equal(await counted({ assigneeId: 'siapa' }), 0)
  })

  it('ends without a next page where the last one is just full', async () => {
    assert.equal((await queuePage(db, { officer, agencySlug: 'a', status: undefined, after: undefined, limit: 200 })).next, undefined)
  })
})
