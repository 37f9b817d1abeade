/** Reads figures and compares them with what was done. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Statistics } from '@lapor/sdk/contract'
import { catchUp } from '../../packages/server/src/actions/catch-up.ts'
import { keepFigures } from '../../packages/server/src/actions/keep-figures.ts'
import { type Beside, openBeside } from './database.ts'
import { disdukcapil, type Filed, kademangan, openTown, problemOf, type Town } from './town.ts'

let now = ''
const at = (instant: string): void => {
  now = instant
}

describe('the figures of the first year', () => {
  let town: Town
  let token: string
  before(async () => {
    at('2026-03-02T03:00:00.000Z')
    town = await openTown({ now: () => now })
    token = await town.officer()
  })
  after(() => town.close())

  it('tell of 523 reports received and 520 followed up', async () => {
    for (let index = 0; index < 523; index++) {
      const { trackingId } = await town.fileReport()
      if (index >= 520) continue
      if (index % 2 === 0) await town.asked('officer.reports.return', { token, trackingId, json: { reason: 'place-unclear', text: 'Di jalan mana?' } })
      else await town.asked('officer.reports.archive', { token, trackingId, json: { reason: 'duplicate', text: 'Sudah ada laporan yang sama' } })
    }
    const { figures } = await town.asked('statistics.retrieve')
    assert.deepEqual([figures.received, figures.followedUp, figures.archived, figures.medianDaysToFollowUp], [523, 520, 260, 0])
  })
})

describe('the figures', () => {
  let town: Town
  let token: string
  const give = (name: string, { trackingId }: Filed, json: object) => town.asked(`officer.reports.${name}` as 'officer.reports.verify', { token, trackingId, json })
  const figures = async (query = '') => town.asked('statistics.retrieve', { query })

  before(async () => {
    town = await openTown({ now: () => now })
    token = await town.officer(kademangan, 'admin')

    // A Monday in November; 00:30 in Jakarta on 1 December is still November in UTC.
    at('2026-11-02T03:00:00.000Z')
    const resolved = await town.fileReport()
    const silent = await town.fileReport({ classification: 'aspiration' })
    const withdrawn = await town.fileReport()
    const handed = await town.fileReport()
    await give('verify', resolved, {})
    await give('verify', withdrawn, {})
    await give('verify', silent, {})
    await town.asked('reports.withdraw', { ...withdrawn, json: {} })

    // Thursday: three working days later.
    at('2026-11-05T03:00:00.000Z')
    await give('followUp', resolved, { text: 'Sedang dikerjakan' })
    await give('transfer', handed, { agency: disdukcapil, text: 'Wewenang Disdukcapil' })

    // The Monday after: five.
    at('2026-11-09T03:00:00.000Z')
    await give('close', resolved, { reason: 'answered', text: 'Sudah dijawab' })
    await give('return', handed, { reason: 'problem-unclear', text: 'Surat apa?' })

    at('2026-11-30T17:30:00.000Z')
    await town.fileReport()
    at('2026-12-04T03:00:00.000Z')
  })
  after(() => town.close())

  it('fit their schema, may rest in caches and cover the twelve months up to now', async () => {
    const answered = await town.ask('statistics.retrieve')
    const statistics = Statistics.parse(answered.json)
    assert.equal(answered.headers.get('cache-control'), 'public, max-age=60')
    assert.deepEqual([statistics.from, statistics.to, statistics.agency?.slug, statistics.months.length], ['2026-01', '2026-12', kademangan, 12])
    assert.deepEqual(statistics.months.map(({ figures }) => figures.received), [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 1])
  })

  it('count each report at the agency that has it, by what became of it', async () => {
    assert.deepEqual((await figures()).figures, { received: 4, followedUp: 1, closed: [{ reason: 'answered', count: 1 }], archived: 0, withdrawn: 1, reopened: 0, late: 0, medianDaysToFollowUp: 3, medianDaysToClosing: 5 })
  })

  it('rank all agencies by how soon they gave a word, those that never did last', async () => {
    const all = await figures('?scope=all')
    assert.equal(all.agency, null)
    assert.deepEqual(all.agencies.map(({ agency, figures }) => [agency.slug, figures.received, figures.medianDaysToFollowUp]), [[kademangan, 4, 3], [disdukcapil, 1, 5]])
    assert.deepEqual((await figures()).agencies.map(({ agency }) => agency.slug), [kademangan])
    const december = await figures('?scope=all&from=2026-12')
    assert.deepEqual(december.agencies.map(({ agency, figures }) => [agency.slug, figures.medianDaysToFollowUp]), [[kademangan, null]])
  })

  it('name the classifications, the most received first, without figures where these would speak of single reports', async () => {
    assert.deepEqual((await figures()).classifications, [{ classification: 'aspiration', figures: null }, { classification: 'complaint', figures: null }])
  })

  it('keep to the months that are asked for', async () => {
    assert.equal((await figures('?from=2026-11&to=2026-11')).figures.received, 3)
    assert.equal((await figures('?to=2026-10')).figures.received, 0)
    assert.deepEqual(await figures('?from=2026-12').then(({ from, to, figures }) => [from, to, figures.received]), ['2026-12', '2026-12', 1])
  })

  it('tell how many open reports are past a deadline that runs', async () => {
    // The silent one owes its word since 9 November; of the closed, withdrawn and returned nothing is due, and that of 1 December has time.
    assert.equal((await figures()).overdue, 1)
    assert.equal((await figures('?scope=all')).overdue, 1)
  })

  it('take a closing back where the reporter says that it is not done', async () => {
    const report = await town.fileReport()
    await give('verify', report, {})
    await give('close', report, { reason: 'unresolved', text: 'Di luar kemampuan' })
    assert.deepEqual((await figures('?from=2026-12')).figures.closed, [{ reason: 'unresolved', count: 1 }])
    await town.asked('reports.reopen', { ...report, json: { text: 'Masih rusak' } })
    assert.deepEqual(await figures('?from=2026-12').then(({ figures }) => [figures.closed, figures.reopened, figures.medianDaysToClosing]), [[], 1, null])
    await give('respond', report, { text: 'Sudah diganti' })
    await town.asked('reports.confirm', { ...report, json: {} })
    assert.deepEqual((await figures('?from=2026-12')).figures.closed, [{ reason: 'by-reporter', count: 1 }])
  })

  it('are refused for a period that ends before it begins, is too long or no period', async () => {
    for (const query of ['?from=2026-12&to=2026-11', '?from=2027-01', '?from=2000-01&to=2026-11', '?from=2026-13', '?to=kemarin', '?scope=semua']) assert.equal(problemOf(await town.ask('statistics.retrieve', { query })).code, 'query-invalid', query)
  })
})

describe('the figures by kelurahan', () => {
  let town: Town
  const file = async (regionCode: string, times: number): Promise<void> => {
    for (let time = 0; time < times; time++) await town.fileReport({ place: { regionCode } })
  }
  const told = async () => (await town.asked('statistics.retrieve')).regions.map(({ regionCode, figures }) => [regionCode, figures?.received ?? null])

  before(async () => {
    at('2026-11-02T03:00:00.000Z')
    town = await openTown({ now: () => now })
  })
  after(() => town.close())

  it('are told, and withheld where a group is small, with the next one where that would tell it', async () => {
    const [one, two, three] = (await town.asked('regions.list')).items.slice(0, 3).map(({ code }) => code)
    assert.ok(one && two && three)
    await file(one, 5)
    assert.deepEqual(await told(), [[one, 5]])
    await file(two, 7)
    assert.deepEqual((await told()).sort(), [[one, 5], [two, 7]].sort())
    // 15 less 7 and 5 would be three.
    await file(three, 3)
    assert.deepEqual((await told()).sort(), [[one, null], [two, 7], [three, null]].sort())
    await file(three, 2)
    assert.deepEqual((await told()).sort(), [[one, 5], [two, 7], [three, 5]].sort())
  })

  it('come as the lines that one number is made of, under an address of their own', async () => {
    const own = await openTown({ now: () => now })
    const [token, { trackingId }] = [await own.officer(), await own.fileReport()]
    await own.asked('officer.reports.verify', { token, trackingId, json: {} })
    await own.asked('officer.reports.close', { token, trackingId, json: { reason: 'answered', text: 'Sudah dijelaskan.' } })
    const { csv, figures } = await own.asked('statistics.retrieve')
    const answered = (query: string): Promise<Response> => own.relay.fetch(new Request(`https://relay.example${csv}${query}`))
    const linesOf = async (query: string): Promise<string[][]> => (await (await answered(query)).text()).trim().split('\r\n').slice(1).map((line) => line.split(','))
    assert.ok(figures.received > 0 && figures.closed.length > 0)
    assert.deepEqual(await linesOf('&group=all&measure=received'), [['all', '', '', 'received', '', String(figures.received)]])
    assert.deepEqual((await linesOf('&group=all&measure=closed')).map((line) => [line[3], Number(line[5])]), figures.closed.map(({ reason, count }) => [`closed:${reason}`, count]))
    assert.deepEqual((await linesOf('&group=month&key=2026-11&measure=received')).map((line) => line.slice(0, 4)), [['month', '2026-11', '2026-11', 'received']])
    assert.deepEqual(await linesOf('&group=month&key=1999-01'), [])
    assert.equal((await answered('&group=gang')).status, 400)
    await own.close()
  })

  it('come as CSV, each number on a line of its own, at the address that the figures name', async () => {
    const { csv, figures, regions } = await town.asked('statistics.retrieve')
    assert.equal(csv, `/data/${kademangan}/statistik.csv?scope=agency&from=2025-12&to=2026-11`)
    const response = await town.relay.fetch(new Request(`https://relay.example${csv}`, { headers: { origin: 'https://wartawan.example' } }))
    assert.deepEqual([response.status, response.headers.get('content-type'), response.headers.get('access-control-allow-origin'), response.headers.get('content-disposition')], [200, 'text/csv; charset=utf-8; header=present', '*', `attachment; filename="statistik-${kademangan}.csv"`])
    const lines = (await response.text()).trimEnd().split('\r\n')
    assert.equal(lines[0], 'group,key,name,measure,bucket,count')
    assert.ok(lines.includes(`all,,,received,,${figures.received}`))
    assert.ok(lines.includes('all,,,overdue-now,,0'))
    for (const { regionCode, regionName, figures: ofRegion } of regions) assert.ok(lines.includes(`region,${regionCode},${regionName},received,,${ofRegion?.received}`), regionName)
  })

  it('are withheld in the CSV too', async () => {
    const small = await openTown({ now: () => now })
    await small.fileReport()
    await small.fileReport({ classification: 'aspiration' })
    const text = await (await small.relay.fetch(new Request(`https://relay.example/data/${kademangan}/statistik.csv`))).text()
    await small.close()
    assert.deepEqual(text.split('\r\n').filter((line) => line.startsWith('classification')), ['classification,aspiration,aspiration,withheld,,', 'classification,complaint,complaint,withheld,,'])
  })

  it('are refused as problems where the site or a parameter is unknown', async () => {
    const answered = async (path: string) => {
      const response = await town.relay.fetch(new Request(`https://relay.example${path}`))
      return [response.status, ((await response.json()) as { code: string }).code]
    }
    assert.deepEqual(await answered('/data/tidak-ada/statistik.csv'), [404, 'site-unknown'])
    assert.deepEqual(await answered(`/data/${kademangan}/statistik.csv?tahun=2026`), [400, 'query-invalid'])
    assert.deepEqual(await answered(`/data/${kademangan}/statistik.csv?from=2027-01`), [400, 'query-invalid'])
    assert.deepEqual(await answered(`/data/${kademangan}/laporan.csv?cursor=x`), [400, 'query-invalid'])
  })
})

describe('the public reports as CSV', () => {
  it('hold what the list shows, and no formula; there is no link where nothing follows', async () => {
    at('2026-11-02T03:00:00.000Z')
    const town = await openTown({ now: () => now })
    const token = await town.officer()
    const { trackingId } = await town.fileReport({ text: '=HYPERLINK("http://jahat.example") adalah isi papan "selamat datang", rusak' })
    await town.fileReport()
    await town.asked('officer.reports.verify', { token, trackingId, json: {} })
    const response = await town.relay.fetch(new Request(`https://relay.example/data/${kademangan}/laporan.csv`))
    const [header, line, ...rest] = (await response.text()).trimEnd().split('\r\n')
    assert.equal(header, 'trackingId,receivedAt,agency,classification,category,status,regionCode,regionName,occurredOn,supports,reopened,title,text')
    assert.match(line ?? '', new RegExp(`^${trackingId},2026-11-02T03:00:00.000Z,${kademangan},complaint,,verified,36.74.07.1004,Kademangan,,0,0,"'=HYPERLINK`))
    assert.deepEqual([rest, response.headers.get('link')], [[], null])
    await town.close()
  })
})

it('a relay that was brought up to date counts what it had before', async () => {
  at('2026-11-02T03:00:00.000Z')
  const town = await openTown({ now: () => now })
  const report = await town.fileReport()
  await town.asked('officer.reports.verify', { token: await town.officer(), trackingId: report.trackingId, json: {} })
  const asked = async () => ({ statistics: await town.asked('statistics.retrieve'), list: await town.asked('reports.list') })
  const before = await asked()
  const { context } = town.relay
  for (const table of ['tally', 'counted', 'public_report'] as const) await context.db.deleteFrom(table).execute()
  // It had not written down either that nothing is left behind.
  await context.db.deleteFrom('secret').where('name', '=', 'caught-up').execute()
  assert.notDeepEqual(await asked(), before)
  await catchUp(context)
  assert.deepEqual(await asked(), before)
  await catchUp(context)
  assert.deepEqual(await asked(), before)
  await town.close()
})

/** Rows of one received report each, as a busy relay has them. @param from how many such rows the agency has already */
const receive = (beside: Beside, agency: string, rows: number, from = 0) =>
  beside.db.insertInto('tally').values(Array.from({ length: rows }, (_, index) => ({ agency_slug: agency, month: '2026-10', classification: `c${from + index}`, region_code: '36.74.07.1004', measure: 'received', bucket: 0, count: 1 }))).execute()

describe('the figures of an agency', () => {
  it('are of now where few rows make them, and a minute old at most where many do', async () => {
    at('2026-11-02T03:00:00.000Z')
    const town = await openTown({ now: () => now })
    const beside = await openBeside(town.dataFile)
    const received = async (): Promise<number> => (await town.asked('statistics.retrieve')).figures.received
    try {
      await receive(beside, kademangan, 99)
      assert.equal(await received(), 99)
      await receive(beside, kademangan, 2, 99)
      assert.equal(await received(), 101)
      await receive(beside, kademangan, 1, 101)
      at('2026-11-02T03:00:59.000Z')
      assert.equal(await received(), 101)
      at('2026-11-02T03:01:01.000Z')
      assert.equal(await received(), 102)
    } finally {
      await beside.close()
      await town.close()
    }
  })
})

describe('the figures of all agencies', () => {
  it('of a province are laid out ahead by a job, told for twenty minutes and not longer', async () => {
    at('2026-11-02T03:00:00.000Z')
    const town = await openTown({ now: () => now })
    const beside = await openBeside(town.dataFile)
    const received = async (): Promise<number> => (await town.asked('statistics.retrieve', { query: '?scope=all' })).figures.received
    try {
      assert.equal(await keepFigures(town.relay.context), 0, 'few rows are read when somebody asks')
      await receive(beside, kademangan, 600)
      assert.equal(await keepFigures(town.relay.context), 1)
      await receive(beside, disdukcapil, 1)
      assert.equal(await received(), 600)
      assert.equal(await keepFigures(town.relay.context), 0, 'not at each run')
      at('2026-11-02T03:12:00.000Z')
      assert.equal(await received(), 600)
      assert.equal(await keepFigures(town.relay.context), 1)
      at('2026-11-02T03:14:00.000Z')
      assert.equal(await received(), 601)
      await receive(beside, disdukcapil, 1, 1)
      // The relay's jobs have failed since.
      at('2026-11-02T03:40:00.000Z')
      assert.equal(await received(), 602)
    } finally {
      await beside.close()
      await town.close()
    }
  })
})
