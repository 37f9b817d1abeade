/** Checks that the public lists and the figures are read by index, whatever the filter, and that what is hidden leaves the index. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { planOf } from '../../../../tests/server/plan-of.ts'
import type { ReportRecord } from '../domain/report-record.ts'
import { matchText } from './full-text.ts'
import { migrate } from './migrate.ts'
import { type Database, openDatabase } from './open-database.ts'
import { agencyRows, saveAgencies, saveRegions } from './places.ts'
import { hideFromPublic, publicPage, publicRows, type PublicQuery, showToPublic } from './public-reports.ts'
import { insertReport } from './reports.ts'
import { saveSite } from './sites.ts'
import { overdueRows, tallyRows } from './tally.ts'

const folder = mkdtempSync(join(tmpdir(), 'lapor-public-'))
const agencies = ['a', 'b'].map((slug) => ({ slug, acronym: slug, name: slug, kind: 'opd' }))
let db: Database

const report = (index: number): ReportRecord => ({
  id: `id-${String((index * 7919) % 400).padStart(4, '0')}`, trackingId: `T-${index}`, siteKey: 's', agency: agencies[index % 2]!, classification: index % 5 === 0 ? 'aspiration' : 'complaint', title: `Lampu ${index}`, text: `Lampu ${index}. Kata rahasiakan`,
  place: { regionCode: index % 4 === 0 ? '36.74.07.1003' : '36.74.07.1004', regionName: '', rw: null, rt: null, landmark: null, point: null }, occurredOn: null, category: index % 6 === 0 ? 'lampu-jalan' : null, anonymous: false, confidential: false, photos: 0, noticeVersion: '1',
  status: index % 3 === 0 ? 'closed' : 'verified', version: 1, promise: [], renewals: [], clock: { since: null, deadlines: [] }, actsAt: '9999-12-31T23:59:59.999Z', identityExpired: false, matterExpired: false, masks: [], flags: [], aboutStaff: false, onBehalf: false, guardedFrom: null, formal: null, dueAt: '2026-12-01T16:59:59.999Z', createdAtDevice: '2026-11-24T04:00:00Z',
  // Many arrived at the same moment: only the id then keeps pages apart.
  receivedAt: `2026-11-0${1 + (index % 5)}T04:00:00.000Z`, upstream: null, supports: 0, reopened: 0, rating: null, assignee: null,
})

before(async () => {
  db = openDatabase(join(folder, 'lapor.sqlite'))
  await migrate(db)
  await saveRegions(db, ['36.74.07.1003', '36.74.07.1004'].map((code) => ({ code, name: code, district: 'Setu', aliases: [] })))
  await saveAgencies(db, agencies)
  await saveSite(db, { key: 's', name: 's', agency: agencies[0]!, settings: {} as never })
  await db.transaction().execute(async (trx) => {
    for (let index = 0; index < 400; index++) {
      await insertReport(trx, report(index), null, 'hash')
      await showToPublic(trx, report(index))
    }
  })
})

after(async () => {
  await db.destroy()
  rmSync(folder, { recursive: true })
})

const all: PublicQuery = { agencySlug: 'a', status: undefined, classification: undefined, regionCode: undefined, category: undefined, after: undefined, limit: 20 }
const position = { receivedAt: '2026-11-03T04:00:00.000Z', id: 'id-0100' }

describe('the plan of the public list', () => {
  const cases: [string, Partial<PublicQuery>, RegExp][] = [
    ['of an agency', {}, /public_report_by_agency \(/],
    ['of an agency, from the second page on', { after: position }, /public_report_by_agency \(agency_slug=\? AND \(received_at,report_id\)</],
    ['in one status', { status: 'closed', after: position }, /public_report_by_agency_status \(agency_slug=\? AND status=\? AND \(received_at,report_id\)</],
    ['of one classification', { classification: 'complaint', after: position }, /public_report_by_agency_classification \(/],
    ['of one region', { regionCode: '36.74.07.1004', after: position }, /public_report_by_agency_region_code \(/],
    ['of one category', { category: 'lampu-jalan', after: position }, /public_report_by_agency_category \(agency_slug=\? AND category=\? AND \(received_at,report_id\)</],
    ['with every filter', { status: 'closed', classification: 'complaint', regionCode: '36.74.07.1004', category: 'lampu-jalan', after: position }, /public_report_by_agency_\w+ \(/],
  ]
  for (const [name, wish, index] of cases) {
    it(`${name} uses an index and sorts nothing`, async () => {
      const plan = await planOf(db, publicRows(db, { ...all, ...wish }))
      assert.match(plan[0] ?? '', index, plan.join('\n'))
      assert.ok(plan.every((line) => line.startsWith('SEARCH')), plan.join('\n'))
    })
  }
})

describe('other plans', () => {
  it('agencies are read in the order of their names, by index', async () => {
    const plan = await planOf(db, agencyRows(db, { name: 'a', slug: 'a' }, 20))
    assert.deepEqual(plan, ['SEARCH agency USING INDEX agency_by_name ((name,slug)>(?,?))'])
  })

  it('figures of an agency touch the tally of its months only', async () => {
    const plan = await planOf(db, tallyRows(db, 'a', { from: '2026-01', to: '2026-12' }))
    assert.match(plan[0] ?? '', /SEARCH tally USING INDEX \S+ \(agency_slug=\? AND month>\? AND month<\?\)/, plan.join('\n'))
  })

  it('overdue reports are counted in the index of the queue, without touching a report', async () => {
    assert.match((await planOf(db, overdueRows(db, 'a', 'x')))[0] ?? '', /SEARCH report USING COVERING INDEX report_by_agency_due \(agency_slug=\? AND due_at<\?\)/)
    assert.match((await planOf(db, overdueRows(db, undefined, 'x')))[0] ?? '', /SEARCH report USING COVERING INDEX report_by_due \(due_at<\?\)/)
  })
})

it('pages neither repeat nor skip, newest first', async () => {
  const found: ReportRecord[] = []
  let after: PublicQuery['after']
  do {
    const page = await publicPage(db, { ...all, limit: 7, after })
    found.push(...page.reports.map((whole) => whole.report))
    after = page.next
  } while (after)
  assert.equal(found.length, 200)
  assert.equal(new Set(found.map((one) => one.id)).size, 200)
  assert.deepEqual(found, [...found].sort((one, other) => (one.receivedAt + one.id > other.receivedAt + other.id ? -1 : 1)))
})

it('no word is a command to the index, whatever it holds', async () => {
  for (const word of ['OR', 'NOT', 'title:lampu', 'NEAR(', '"', '"lampu', '*', '-', '^lampu', '{title}']) await assert.doesNotReject(matchText(db, [word, 'lampu'], 5), word)
  assert.equal((await matchText(db, ['NOT', 'lampu'], 5)).length, 5)
})

it('a report that is shown twice is found once, and one that is hidden not at all', async () => {
  const one = report(7)
  await showToPublic(db, one)
  assert.equal((await matchText(db, ['lampu', '7'], 400)).length, 400)
  assert.equal((await matchText(db, ['7'], 400)).length, 1)
  await hideFromPublic(db, one.id)
  await hideFromPublic(db, one.id)
  assert.deepEqual(await matchText(db, ['7'], 400), [])
  await showToPublic(db, one)
  assert.equal((await matchText(db, ['7'], 400)).length, 1)
})
