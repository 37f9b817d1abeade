/** Checks that filings of one relay at one PostgreSQL do not stand behind one that waits. */
import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { sql } from 'kysely'
import { type Beside, openBeside } from '../server/database.ts'
import { aSubmission, disdukcapil, kademangan, openTown, type Town } from '../server/town.ts'

let town: Town
let beside: Beside
before(async () => {
  town = await openTown()
  beside = await openBeside(town.dataFile)
})
after(async () => {
  await beside.close()
  await town.close()
})

it('a filing at one site is answered while one at another site waits for its counter', { timeout: 60_000 }, async () => {
  await beside.setSite(disdukcapil, (settings) => (settings['challenge'] = false))
  await town.fileReport()
  let [hold, leave] = [(): void => undefined, (): void => undefined]
  const isHeld = new Promise<void>((resolve) => (hold = resolve))
  const isLeft = new Promise<void>((resolve) => (leave = resolve))
  const holding = beside.db.transaction().execute(async (trx) => {
    await sql`select 1 from bucket where key = ${`filings ${kademangan}`} for update`.execute(trx)
    hold()
    await isLeft
  })
  try {
    await isHeld
    const waiting = town.ask('reports.create', { site: kademangan, json: aSubmission() })
    const other = await town.ask('reports.create', { site: disdukcapil, json: aSubmission({ reporter: { name: 'Ibu Contoh', address: 'Jalan 1', phone: '0000 0000 0001' } }) })
    leave()
    assert.deepEqual([other.status, (await waiting).status], [201, 201])
  } finally {
    leave()
    await holding
  }
})

it('many at one site at once are all counted', async () => {
  const before = Number((await beside.get("select sum(count) as n from tally where measure = 'received'"))?.['n'])
  const answers = await Promise.all(Array.from({ length: 40 }, () => town.ask('reports.create', { site: kademangan, json: aSubmission() })))
  assert.deepEqual([...new Set(answers.map(({ status }) => status))], [201])
  assert.equal(Number((await beside.get("select sum(count) as n from tally where measure = 'received'"))?.['n']), before + 40)
})
