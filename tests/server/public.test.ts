/** Reads what everybody may read: the public list, support of a report, and the agencies. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { AgencyPage, newTrackingId, type Report, ReportPage } from '@lapor/sdk/contract'
import { asPublic, disdukcapil, type Filed, kademangan, openTown, problemOf, type Town } from './town.ts'

let town: Town
let token: string
let clock = Date.parse('2026-11-24T03:00:00.000Z')
before(async () => {
  // Each look at the clock a second after the one before, so that "newest first" is a fact.
  town = await openTown({ now: () => new Date((clock += 1000)).toISOString() })
  token = await town.officer()
})
after(() => town.close())

const give = (name: 'verify' | 'followUp' | 'archive' | 'transfer', { trackingId }: Filed, json: unknown) => town.asked(`officer.reports.${name}` as 'officer.reports.verify', { token, trackingId, json })

const verified = async (change: Parameters<Town['fileReport']>[0] = {}): Promise<Filed> => {
  const report = await town.fileReport(change)
  await give('verify', report, {})
  return report
}

const listed = async (query = '', site = kademangan): Promise<string[]> => (await town.asked('reports.list', { site, query: `?limit=100${query}` })).items.map((one) => one.trackingId)

describe('the public list', () => {
  it('shows what was verified, newest first, and fits its schema', async () => {
    const first = await verified()
    const second = await verified()
    const page = await town.asked('reports.list')
    assert.ok(ReportPage.safeParse(page).success)
    assert.deepEqual(page.items.slice(0, 2).map((one) => one.trackingId), [second.trackingId, first.trackingId])
    assert.deepEqual(page.items[0], await town.read(asPublic(second)))
  })

  it('shows nothing that is filed, confidential, archived or withdrawn', async () => {
    const filed = await town.fileReport()
    const confidential = await verified({ confidential: true })
    const archived = await town.fileReport()
    await give('archive', archived, { reason: 'duplicate', text: 'Sudah ada' })
    const withdrawn = await verified()
    assert.ok((await listed()).includes(withdrawn.trackingId))
    await town.asked('reports.withdraw', { ...withdrawn, json: {} })
    const seen = await listed()
    for (const hidden of [filed, confidential, archived, withdrawn]) assert.ok(!seen.includes(hidden.trackingId))
  })

  it('keeps to status, classification and region, alone and together', async () => {
    const aspiration = await verified({ classification: 'aspiration', place: { regionCode: '36.74.07.1003' } })
    await give('followUp', aspiration, { text: 'Sedang dikerjakan' })
    const other = await verified({ classification: 'aspiration' })
    assert.deepEqual(await listed('&status=in-progress'), [aspiration.trackingId])
    assert.deepEqual(await listed('&classification=aspiration'), [other.trackingId, aspiration.trackingId])
    assert.deepEqual(await listed('&regionCode=36.74.07.1003'), [aspiration.trackingId])
    assert.deepEqual(await listed('&classification=aspiration&status=verified&regionCode=36.74.07.1004'), [other.trackingId])
    assert.deepEqual(await listed('&status=tidak-ada'), [])
  })

  it('is read page by page without gaps', async () => {
    for (let index = 0; index < 5; index++) await verified()
    const whole = await listed()
    const paged: string[] = []
    let query = '?limit=2'
    for (let more = true; more; ) {
      const page: { items: Report[]; nextCursor: string | null } = await town.asked('reports.list', { query })
      paged.push(...page.items.map((one) => one.trackingId))
      more = page.nextCursor !== null
      query = `?limit=2&cursor=${page.nextCursor}`
    }
    assert.deepEqual(paged, whole)
  })

  it('belongs to the agency of the site, and follows a report that is handed on', async () => {
    const report = await verified()
    assert.deepEqual(await listed('', disdukcapil), [])
    await give('transfer', report, { agency: disdukcapil, text: 'Wewenang Disdukcapil' })
    assert.ok(!(await listed()).includes(report.trackingId))
    assert.deepEqual(await listed('', disdukcapil), [report.trackingId])
  })

  it('refuses a cursor that it did not give, and a parameter that it does not know', async () => {
    for (const query of ['?cursor=bukan', `?cursor=${Buffer.from('["2026"]').toString('base64url')}`, '?limit=101', '?warna=merah']) assert.equal(problemOf(await town.ask('reports.list', { query })).code, 'query-invalid', query)
  })
})

describe('"saya juga mengalami"', () => {
  it('counts once for each key, also from another agency’s pages', async () => {
    const report = await verified()
    const key = randomUUID()
    assert.deepEqual(await town.asked('reports.support', { ...asPublic(report), key, json: {} }), { supports: 1 })
    const again = await town.ask('reports.support', { ...asPublic(report), key, json: {} })
    assert.deepEqual([again.json, again.headers.get('idempotency-replayed')], [{ supports: 1 }, 'true'])
    assert.deepEqual(await town.asked('reports.support', { site: disdukcapil, trackingId: report.trackingId, json: {} }), { supports: 2 })
    assert.equal((await town.read(asPublic(report))).supports, 2)
  })

  it('leaves the version of the report as it is', async () => {
    const report = await verified()
    const { version } = await town.read(report)
    await town.asked('reports.support', { ...asPublic(report), json: {} })
    assert.equal((await town.read(report)).version, version)
  })

  it('does not know a report that is not public', async () => {
    const filed = await town.fileReport()
    const confidential = await verified({ confidential: true })
    const withdrawn = await verified()
    await town.asked('reports.withdraw', { ...withdrawn, json: {} })
    for (const trackingId of [filed.trackingId, confidential.trackingId, withdrawn.trackingId, newTrackingId((n) => new Uint8Array(n)), 'bukan-kode']) {
      assert.equal(problemOf(await town.ask('reports.support', { trackingId, json: {} })).code, 'report-not-found', trackingId)
    }
    assert.equal((await town.read(filed)).supports, 0)
  })
})

describe('the agencies', () => {
  it('are listed by name, page by page, and may rest in caches', async () => {
    const answered = await town.ask('agencies.list', { query: '?limit=100' })
    assert.equal(answered.headers.get('cache-control'), 'public, max-age=60')
    const { items, nextCursor } = AgencyPage.parse(answered.json)
    assert.equal(nextCursor, null)
    const names = items.map((one) => one.name)
    assert.deepEqual(names, names.toSorted((one, other) => (one < other ? -1 : 1)))
    assert.ok(items.some((one) => one.slug === disdukcapil))
    const first = await town.asked('agencies.list', { query: '?limit=5' })
    const second = await town.asked('agencies.list', { query: `?limit=5&cursor=${first.nextCursor}` })
    assert.deepEqual([...first.items, ...second.items], items.slice(0, 10))
    assert.deepEqual((await town.asked('agencies.list')).items, items.slice(0, 20))
  })

  it('refuse a cursor that they did not give', async () => {
    assert.equal(problemOf(await town.ask('agencies.list', { query: '?cursor=bukan' })).code, 'query-invalid')
  })
})

it('nothing private of a reporter is in any public list', async () => {
  const marks = { name: 'TANDA-NAMA', phone: '0000 1111 2222', email: 'tanda@surat.example', landmark: 'TANDA-PATOKAN' }
  const { name, phone, email, landmark } = marks
  const text = 'Gorong-gorong mampet TANDA-TEKS di tikungan.'
  const change = { text, reporter: { name, phone, email }, place: { regionCode: '36.74.07.1004', rw: '917', rt: '638', landmark }, createdAtDevice: '2026-11-24T01:02:03+07:00' }
  const shown = await verified(change)
  await verified({ ...change, text: 'Gorong-gorong mampet TANDA-RAHASIA di sana.', confidential: true })
  await town.fileReport({ ...change, text: 'Gorong-gorong mampet TANDA-BARU di sini.' })
  const answers = [
    await town.ask('reports.list', { query: '?limit=100' }),
    await town.ask('reports.similar', { json: { text: 'gorong-gorong mampet TANDA-RAHASIA TANDA-BARU', regionCode: '36.74.07.1004' } }),
    await town.ask('reports.support', { ...asPublic(shown), json: {} }),
    await town.ask('statistics.retrieve', { query: '?scope=all' }),
    await town.ask('agencies.list', { query: '?limit=100' }),
    await town.ask('challenge.retrieve'),
  ]
  const seen = answers.map((one) => one.text).join('\n')
  assert.ok(seen.includes('TANDA-TEKS'))
  assert.ok(!seen.includes(shown.secret))
  for (const mark of [...Object.values(marks), '"917"', '"638"', '2026-11-24T01:02:03', 'TANDA-RAHASIA', 'TANDA-BARU']) assert.ok(!seen.includes(mark), `${mark} is public`)
})
