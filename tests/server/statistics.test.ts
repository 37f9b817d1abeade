/** Reads figures and compares them with what was done. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Statistics } from '@lapor/sdk/contract'
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
    assert.deepEqual((await figures()).figures, { received: 4, followedUp: 1, closed: [{ reason: 'answered', count: 1 }], archived: 0, withdrawn: 1, reopened: 0, medianDaysToFollowUp: 3, medianDaysToClosing: 5 })
  })

  it('rank all agencies by how soon they gave a word, those that never did last', async () => {
    const all = await figures('?scope=all')
    assert.equal(all.agency, null)
    assert.deepEqual(all.agencies.map(({ agency, figures }) => [agency.slug, figures.received, figures.medianDaysToFollowUp]), [[kademangan, 4, 3], [disdukcapil, 1, 5]])
    assert.deepEqual((await figures()).agencies.map(({ agency }) => agency.slug), [kademangan])
    const december = await figures('?scope=all&from=2026-12')
    assert.deepEqual(december.agencies.map(({ agency, figures }) => [agency.slug, figures.medianDaysToFollowUp]), [[kademangan, null]])
  })

  it('are told by classification, the most received first', async () => {
    assert.deepEqual((await figures()).classifications.map(({ classification, figures }) => [classification, figures.received, figures.followedUp]), [['complaint', 3, 1], ['aspiration', 1, 0]])
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

it('a relay that was brought up to date counts what it had before', async () => {
  at('2026-11-02T03:00:00.000Z')
  const town = await openTown({ now: () => now })
  const report = await town.fileReport()
  await town.asked('officer.reports.verify', { token: await town.officer(), trackingId: report.trackingId, json: {} })
  const asked = async () => ({ statistics: await town.asked('statistics.retrieve'), list: await town.asked('reports.list') })
  const before = await asked()
  const { context } = town.relay
  for (const table of ['tally', 'counted', 'public_report'] as const) await context.db.deleteFrom(table).execute()
  assert.notDeepEqual(await asked(), before)
  const { catchUp } = await import('../../packages/server/src/actions/catch-up.ts')
  await catchUp(context)
  assert.deepEqual(await asked(), before)
  await catchUp(context)
  assert.deepEqual(await asked(), before)
  await town.close()
})
