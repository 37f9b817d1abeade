/** What is public: nothing before verification, never who reported, and figures that anyone can check. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { newId } from '@lapor/sdk'
import type { KnownStatus, Statistics } from '@lapor/sdk/contract'
import { agency, askingSite, regionCode, submission, type Town, walked } from './town.ts'

const isListed = async ({ citizen }: Town, trackingId: string): Promise<boolean> => (await walked(citizen.reports.list({ limit: 100 }))).some((report) => report.trackingId === trackingId)

export const publicSide = (town: () => Town): void => {
  it('shows of an unverified report its status alone', async () => {
    const { citizen, file } = town()
    const { trackingId } = await file()
    const { status, title, text, place, category, reporter } = await citizen.reports.retrieve(trackingId)
    assert.deepEqual([status, title, text, place.regionCode, category, reporter], ['filed', null, null, '', null, null])
    assert.equal(await isListed(town(), trackingId), false)
  })

  it('shows of a verified report the matter and the kelurahan, never the person or the door', async () => {
    const { citizen, reportIn } = town()
    const { trackingId, submission } = await reportIn('waiting')
    const everyone = await citizen.reports.retrieve(trackingId)
    assert.deepEqual([everyone.viewer, everyone.text, everyone.reporter, everyone.createdAtDevice, everyone.assignee], ['public', submission.text, null, null, null])
    assert.deepEqual({ ...everyone.place }, { regionCode, regionName: 'Kademangan', rw: null, rt: null, landmark: null, point: null })
    const { items } = await citizen.reports.list({ limit: 100 })
    assert.ok(items.some((report) => report.trackingId === trackingId))
    assert.doesNotMatch(JSON.stringify([items, await citizen.reports.timeline(trackingId)]), /Warga Uji|812-?3456-?7890|balai RW"|RT berapa/)
  })

  for (const [status, listed] of Object.entries({ returned: false, answered: true, closed: true, archived: false, withdrawn: false } satisfies Partial<Record<KnownStatus, boolean>>)) {
    it(`${listed ? 'lists' : 'does not list'} a report that is "${status}"`, async () => {
      const { trackingId } = await town().reportIn(status as KnownStatus)
      assert.equal(await isListed(town(), trackingId), listed)
      assert.equal((await town().citizen.reports.retrieve(trackingId)).text === null, !listed)
    })
  }

  it('forgets a report that its reporter takes back after it was verified', async () => {
    const { citizen, reportIn } = town()
    const { trackingId, secret } = await reportIn('in-progress')
    await citizen.reports.withdraw(trackingId, { text: 'Sudah kami perbaiki sendiri.' }, secret)
    assert.equal(await isListed(town(), trackingId), false)
    assert.equal((await citizen.reports.retrieve(trackingId)).text, null)
  })

  it('does not know a confidential report, which its reporter and its agency do', async () => {
    const { citizen, officer, reportIn, refused } = town()
    const { trackingId, secret } = await reportIn('answered', { confidential: true })
    assert.equal((await refused('report-not-found', citizen.reports.retrieve(trackingId))).name, 'NotFoundError')
    await refused('report-not-found', citizen.reports.timeline(trackingId))
    await refused('report-not-found', citizen.reports.support(trackingId))
    assert.equal(await isListed(town(), trackingId), false)
    assert.equal((await citizen.reports.retrieve(trackingId, secret)).status, 'answered')
    assert.equal((await officer.reports.retrieve(trackingId)).confidential, true)
  })

  it('lists by status, classification, kelurahan and category, newest first', async () => {
    const { citizen, reportIn } = town()
    const { trackingId } = await reportIn('answered', { classification: 'aspiration' })
    await reportIn('answered')
    const found = await walked(citizen.reports.list({ status: 'answered', classification: 'aspiration', regionCode, limit: 100 }))
    assert.ok(found.some((report) => report.trackingId === trackingId))
    assert.deepEqual([...new Set(found.map(({ status, classification }) => `${status} ${classification}`))], ['answered aspiration'])
    assert.deepEqual(found.map(({ receivedAt }) => receivedAt), found.map(({ receivedAt }) => receivedAt).sort().reverse())
    assert.deepEqual(await walked(citizen.reports.list({ regionCode: '36.74.01.1002' })), [])
    const category = (await citizen.site.retrieve()).categories[1]?.id
    const tiled = await reportIn('answered', { category })
    const ofTile = await walked(citizen.reports.list({ category }))
    assert.ok(ofTile.some((report) => report.trackingId === tiled.trackingId))
    assert.deepEqual([...new Set(ofTile.map((report) => report.category))], [category])
  })

  it('shows an officer what a report may repeat', async () => {
    const { officer, reportIn, file } = town()
    const words = { text: 'Atap pasar bocor besar tepat di atas lapak sayur.' }
    const known = await reportIn('verified', words)
    const { trackingId } = await file(words)
    const found = await officer.reports.similar(trackingId)
    assert.deepEqual(found.map((one) => one.trackingId), [known.trackingId])
  })

  it('finds a similar report once it is public, at any site of the relay', async () => {
    const { client, citizen, officer, file } = town()
    const { trackingId, submission } = await file({ text: 'Tiang listrik miring hampir roboh menimpa warung kelontong.' })
    const question = { text: 'tiang listrik hampir roboh', regionCode }
    assert.ok((await citizen.reports.similar(question)).every((found) => found.trackingId !== trackingId))
    await officer.reports.verify(trackingId)
    const [nearest, ...others] = await client({ site: askingSite }).reports.similar(question)
    assert.deepEqual([nearest?.trackingId, nearest?.title, nearest?.status, nearest?.regionName, nearest?.supports], [trackingId, submission.text.slice(0, -1), 'verified', 'Kademangan', 0])
    assert.ok(others.length < 5)
  })

  it('counts each supporter once', async () => {
    const { citizen, reportIn, file, refused } = town()
    const { trackingId } = await reportIn('verified')
    const once = { idempotencyKey: newId() }
    assert.deepEqual([await citizen.reports.support(trackingId, once), await citizen.reports.support(trackingId, once), await citizen.reports.support(trackingId)].map(({ supports }) => supports), [1, 1, 2])
    assert.equal((await citizen.reports.retrieve(trackingId)).supports, 2)
    await refused('report-not-found', citizen.reports.support((await file()).trackingId))
  })

  it('names the agencies in order', async () => {
    const names = (await walked(town().citizen.agencies.list({ limit: 100 }))).map(({ name }) => name)
    assert.ok(names.length > 1)
    assert.deepEqual(names, [...names].sort())
  })

  it('counts what came in, what was followed up and how it ended', async () => {
    const { citizen, reportIn, evidence, officer } = town()
    const before = await citizen.statistics.retrieve()
    const filed = await reportIn('verified')
    await officer.reports.close(filed.trackingId, { reason: 'resolved', text: 'Saluran sudah bersih.', attachments: [(await evidence(filed)).id] })
    await citizen.reports.reopen(filed.trackingId, { text: 'Masih meluap.' }, filed.secret)
    await reportIn('closed')
    await reportIn('archived')
    await reportIn('withdrawn')
    await reportIn('filed')
    // Verifying alone is no word to the reporter.
    await reportIn('verified')
    const after = await citizen.statistics.retrieve()
    const closedAs = ({ figures }: Statistics, reason: string): number => figures.closed.find((one) => one.reason === reason)?.count ?? 0
    const counts = ({ figures }: Statistics): number[] => [figures.received, figures.followedUp, figures.archived, figures.withdrawn, figures.reopened]
    assert.deepEqual(counts(after).map((count, at) => count - (counts(before)[at] ?? 0)), [6, 3, 1, 1, 1])
    assert.deepEqual([closedAs(after, 'answered') - closedAs(before, 'answered'), closedAs(after, 'resolved') - closedAs(before, 'resolved')], [1, 0])
    assert.deepEqual([after.agency?.slug, after.figures.medianDaysToFollowUp, after.overdue], [agency, 0, 0])
    assert.equal(after.months.length, 12)
    assert.equal(after.months.reduce((sum, { figures }) => sum + figures.received, 0), after.figures.received)
    const complaints = after.classifications.find(({ classification }) => classification === 'complaint')?.figures?.received ?? 0
    assert.ok(complaints > 0 && complaints <= after.figures.received)
    // One line is the total itself; nothing of it is withheld.
    assert.deepEqual(after.regions.map(({ regionName, figures }) => [regionName, figures?.received]), [['Kademangan', after.figures.received]])
  })

  it('counts all agencies, and other periods, where asked', async () => {
    const { client, citizen, refused } = town()
    await client({ site: askingSite }).reports.create(submission({ reporter: { name: 'Warga Uji', address: 'Jl. Uji 1', phone: '0812-3456-7890' } }))
    const all = await citizen.statistics.retrieve({ scope: 'all' })
    assert.equal(all.agency, null)
    assert.deepEqual(all.agencies.map(({ agency }) => agency.slug).sort(), ['disdukcapil', 'kel-kademangan'])
    const past = await citizen.statistics.retrieve({ from: '2019-12', to: '2020-02' })
    assert.deepEqual([past.from, past.to, past.figures.received, past.figures.medianDaysToClosing, past.months.map(({ month }) => month)], ['2019-12', '2020-02', 0, null, ['2019-12', '2020-01', '2020-02']])
    await refused('query-invalid', citizen.statistics.retrieve({ from: '2020-02', to: '2019-12' }))
    await refused('query-invalid', citizen.statistics.retrieve({ from: 'kemarin' }))
  })
}
