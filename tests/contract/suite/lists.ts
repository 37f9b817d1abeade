/** Lists: in pages, without gaps or repeats, and only as far as they are walked. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { failureOf } from '../../sdk/failure-of.ts'
import { agency, askingSite, otherAgency, submission, type Town, walked } from './town.ts'

const ids = (reports: readonly { readonly trackingId: string }[]): string[] => reports.map(({ trackingId }) => trackingId)

export const lists = (town: () => Town): void => {
  it('of reports are the same in small pages and in large ones', async () => {
    const { citizen, officer, reportIn } = town()
    for (let made = 0; made < 5; made++) await reportIn('verified')
    for (const list of [citizen.reports.list, officer.reports.list]) {
      const all = ids(await walked(list({ limit: 100 })))
      assert.deepEqual(ids(await walked(list({ limit: 2 }))), all)
      assert.equal(new Set(all).size, all.length)
      assert.ok(all.length >= 5)
    }
  })

  it('of agencies too', async () => {
    const { citizen } = town()
    const all = (await walked(citizen.agencies.list({ limit: 100 }))).map(({ slug }) => slug)
    assert.deepEqual((await walked(citizen.agencies.list({ limit: 2 }))).map(({ slug }) => slug), all)
  })

  it('can be taken page by page, each naming where the next begins', async () => {
    const { officer } = town()
    const all = ids(await walked(officer.reports.list({ limit: 100 })))
    const first = await officer.reports.list({ limit: 3 })
    assert.equal(first.items.length, 3)
    assert.deepEqual(ids(await walked(officer.reports.list({ limit: 100, cursor: first.nextCursor ?? '' }))), all.slice(3))
    assert.equal((await officer.reports.list({ limit: 100, cursor: first.nextCursor ?? '' })).items[0]?.trackingId, all[3])
  })

  it('leave out and repeat nothing while new reports come in', async () => {
    const { citizen, officer, reportIn } = town()
    for (const list of [citizen.reports.list, officer.reports.list]) {
      const before = ids(await walked(list({ limit: 100 })))
      const seen: string[] = []
      for await (const { trackingId } of list({ limit: 2 })) {
        if (seen.push(trackingId) % 2 === 0 && seen.length < 6) await reportIn('verified')
      }
      assert.deepEqual(seen.filter((trackingId) => before.includes(trackingId)), before)
      assert.equal(new Set(seen).size, seen.length)
    }
  })

  it('ask for no more than is walked, and stop when they are aborted', async () => {
    const { client } = town()
    let requests = 0
    const watching = client({ hooks: { onResult: ({ status }) => void (requests += Number(status === 200)) } })
    const list = watching.reports.list({ limit: 1 })
    assert.equal(requests, 0)
    for await (const _ of list) break
    assert.equal(requests, 1)

    const controller = new AbortController()
    const aborted = await failureOf(
      (async () => {
        for await (const _ of watching.reports.list({ limit: 1, signal: controller.signal })) controller.abort()
      })(),
    )
    assert.equal(aborted.name, 'AbortError')
    assert.equal(requests, 2)
  })

  it('of the queue are of the own agency, and a coordinator’s of all or of one', async () => {
    const { client, officer, stranger, coordinator, reportIn, refused } = town()
    const { trackingId } = await reportIn('verified')
    await client({ site: askingSite }).reports.create(submission({ reporter: { name: 'Warga Uji', address: 'Jl. Uji 1', phone: '0812-3456-7890' } }))
    const agenciesIn = async (list: AsyncIterable<{ readonly agency: { readonly slug: string } }>): Promise<string[]> => [...new Set((await walked(list)).map((report) => report.agency.slug))].sort()
    assert.deepEqual(await agenciesIn(officer.reports.list({ limit: 100 })), [agency])
    assert.deepEqual(await agenciesIn(officer.reports.list({ limit: 100, agency })), [agency])
    assert.deepEqual(await agenciesIn(stranger.reports.list({ limit: 100 })), [otherAgency])
    assert.deepEqual(await agenciesIn(coordinator.reports.list({ limit: 100 })), [otherAgency, agency])
    assert.deepEqual(await agenciesIn(coordinator.reports.list({ limit: 100, agency })), [agency])
    await refused('agency-not-yours', officer.reports.list({ agency: otherAgency }))
    assert.equal((await coordinator.reports.followUp(trackingId, { text: 'Sedang dikerjakan.' })).status, 'in-progress')
  })

  it('of the queue narrow to a status, a classification, an officer and what is overdue', async () => {
    const { officer, officerId, reportIn } = town()
    const { trackingId } = await reportIn('answered', { classification: 'information-request' })
    await officer.reports.assign(trackingId, { officer: officerId })
    assert.ok(ids(await walked(officer.reports.list({ status: 'answered', classification: 'information-request', assignee: officerId, limit: 100 }))).includes(trackingId))
    assert.deepEqual(ids(await walked(officer.reports.list({ status: 'filed', assignee: officerId }))), [])
    assert.deepEqual(ids(await walked(officer.reports.list({ regionCode: '36.74.01.1002' }))), [])
    assert.deepEqual(await walked(officer.reports.list({ overdue: true })), [])
    assert.ok(ids(await walked(officer.reports.list({ overdue: false, limit: 100 }))).includes(trackingId))
  })

  it('with a limit or a cursor that is none are refused', async () => {
    const { citizen, officer, refused } = town()
    assert.equal((await refused('query-invalid', citizen.reports.list({ limit: 101 }))).name, 'RejectedError')
    await refused('query-invalid', citizen.agencies.list({ limit: 0 }))
    for (const cursor of ['tidak-ada', 'c%', 'bnVsbA']) {
      await refused('query-invalid', citizen.reports.list({ cursor }))
      await refused('query-invalid', citizen.agencies.list({ cursor }))
      await refused('query-invalid', officer.reports.list({ cursor }))
    }
  })
}
