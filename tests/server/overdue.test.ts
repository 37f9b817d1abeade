/** What is late, through the API: a coordinator sees it of every agency, an officer of their own alone, and it is what the desk counts. */
import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { overdueByAgency } from '../../packages/server/src/desk/overdue-by-agency.ts'
import { disdukcapil, kademangan, openTown, type Town } from './town.ts'

let town: Town
let now = '2026-10-05T03:00:00.000Z'
before(async () => void (town = await openTown({ now: () => now })))
after(() => town.close())

it('a coordinator reads what is late at each agency, by how long, and an officer only of their own', async () => {
  const coordinator = await town.officer(kademangan, 'coordinator')
  const first = await town.fileReport()
  now = '2026-10-06T03:00:00.000Z'
  const [second, handedOn, answered] = [await town.fileReport(), await town.fileReport(), await town.fileReport()]
  for (const { trackingId } of [handedOn, answered]) await town.asked('officer.reports.verify', { token: coordinator, trackingId, json: {} })
  await town.asked('officer.reports.transfer', { token: coordinator, trackingId: handedOn.trackingId, json: { agency: disdukcapil, text: 'Ini wewenang Disdukcapil.' } })
  await town.asked('officer.reports.close', { token: coordinator, trackingId: answered.trackingId, json: { reason: 'answered', text: 'Sudah dijawab.' } })
  const late = async (token: string) => (await town.asked('officer.reports.list', { token, query: '?overdue=true&limit=100' })).items
  assert.deepEqual(await late(coordinator), [])
  now = '2026-10-12T16:59:59.999Z'
  assert.deepEqual(await late(coordinator), [], 'the last day is not over')
  now = '2026-10-12T17:00:00.000Z'
  assert.deepEqual((await late(coordinator)).map(({ trackingId }) => trackingId), [first.trackingId])
  now = '2026-10-13T17:00:00.000Z'
  await town.fileReport()
  assert.deepEqual(overdueByAgency(await late(coordinator)).map(({ name, count, since, oldest, timeZone }) => [name, count, since, oldest, timeZone]), [
    ['Kelurahan Kademangan', 2, '2026-10-12T16:59:59.999Z', first.trackingId, 'Asia/Jakarta'],
    ['Dinas Kependudukan dan Pencatatan Sipil', 1, '2026-10-13T16:59:59.999Z', handedOn.trackingId, 'Asia/Jakarta'],
  ])
  const ids = async (token: string) => (await late(token)).map(({ trackingId }) => trackingId).sort()
  assert.deepEqual([await ids(await town.officer(kademangan)), await ids(await town.officer(disdukcapil))], [[first.trackingId, second.trackingId].sort(), [handedOn.trackingId]])
})
