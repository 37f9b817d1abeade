/** Walks the whole road of one report over HTTP: filed, asked, answered, closed with evidence, and seen by each viewer. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Report, ReportReceipt, type RouteName, routes, Site, TimelineEntry } from '@lapor/sdk/contract'
import type * as z from 'zod/mini'
import { asPublic, disdukcapil, kademangan, openTown, problemOf, type Town } from './town.ts'

let town: Town
before(async () => {
  town = await openTown()
})
after(() => town.close())

describe('a site', () => {
  it('tells its fields, promise and ways out', async () => {
    const site = await town.asked('site.retrieve')
    assert.ok(Site.safeParse(site).success)
    assert.equal(site.agency.name, 'Kelurahan Kademangan')
    assert.deepEqual(site.fields, { name: 'optional', address: 'hidden', contact: 'optional', photo: 'optional' })
    assert.deepEqual(site.promises.complaint?.map(({ kind, amount, unit }) => [kind, amount, unit]), [['communication', 7, 'calendar-day'], ['resolution', 14, 'working-day']])
    assert.deepEqual(site.waysOut.map(({ kind, phone }) => [kind, phone]), [['emergency', '112'], ['police', '110'], ['ambulance', '119'], ['violence', '129']])
  })

  it('keeps origins and limits of officers to itself', async () => {
    const { text } = await town.ask('site.retrieve')
    for (const inner of ['origins', '.example', 'evidencePhotos', 'deadlines']) assert.ok(!text.includes(inner), inner)
  })

  it('lists the 54 kelurahan with the spellings people use', async () => {
    const { items } = await town.asked('regions.list')
    assert.equal(items.length, 54)
    assert.deepEqual(items.find((one) => one.name === 'Rawabuntu'), { code: '36.74.01.1002', name: 'Rawabuntu', district: 'Serpong', aliases: ['Rawa Buntu'] })
  })
})

it('a report is filed, asked about, answered, closed with evidence, and each viewer sees what is theirs', async () => {
  const token = await town.officer()
  const report = await town.fileReport({ text: 'Lampu jalan mati. Sudah dua malam gelap.', place: { regionCode: '36.74.07.1004', rw: '02', rt: '05', landmark: 'Depan mushola' }, photos: 1, reporter: { name: 'Ibu Contoh', phone: '0000 0000 0009' } })
  assert.ok(ReportReceipt.safeParse(report.receipt).success)
  assert.match(report.trackingId, /^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/)
  assert.equal(report.receipt.title, 'Lampu jalan mati')

  const photo = await town.attach(report)
  const unverified = await town.read(asPublic(report))
  assert.deepEqual([unverified.title, unverified.text, unverified.place.regionName, unverified.attachments.length, unverified.status], [null, null, '', 0, 'filed'])

  const { items: queue } = await town.asked('officer.reports.list', { token, query: '?status=filed' })
  assert.deepEqual(queue.map((one) => one.trackingId), [report.trackingId])
  assert.equal(queue[0]?.reporter?.name, 'Ibu Contoh')

  const command = (name: RouteName, json: unknown) => town.asked(name as 'officer.reports.verify', { token, trackingId: report.trackingId, json })
  await command('officer.reports.verify', {})
  await command('officer.reports.ask', { text: 'Tiang nomor berapa?' })
  await town.asked('reports.reply', { ...report, json: { text: 'Tiang di depan mushola', attachments: [photo.id] } })
  const evidence = await town.attachEvidence(token, report)
  const hidden = await town.read(report)
  assert.deepEqual(hidden.attachments.map((one) => one.id), [photo.id], 'evidence is not shown before an entry names it')
  const closed = await command('officer.reports.close', { reason: 'resolved', text: 'Sudah diganti', attachments: [evidence.id] })
  assert.ok(TimelineEntry.safeParse(closed).success)
  assert.equal(closed.agency, kademangan)

  const mine = await town.read(report)
  assert.ok(Report.safeParse(mine).success)
  assert.deepEqual([mine.viewer, mine.status, mine.version, mine.reporter?.phone, mine.place.rt], ['reporter', 'closed', 5, '0000 0000 0009', '05'])
  assert.deepEqual(new Set(mine.attachments.map((one) => one.id)), new Set([photo.id, evidence.id]))
  const told = await town.timeline(report)
  assert.deepEqual(told.map((entry) => entry.type), ['filed', 'verified', 'asked', 'replied', 'closed'])
  assert.deepEqual(told.map((entry) => entry.text), [null, null, 'Tiang nomor berapa?', 'Tiang di depan mushola', 'Sudah diganti'])

  const theirs = await town.read(asPublic(report))
  assert.deepEqual([theirs.viewer, theirs.title, theirs.place.regionName, theirs.place.rt, theirs.place.landmark, theirs.reporter, theirs.photos], ['public', 'Lampu jalan mati', 'Kademangan', null, null, null, 0])
  assert.deepEqual(theirs.attachments.map((one) => one.id), [evidence.id])
  assert.deepEqual((await town.timeline(asPublic(report))).map((entry) => entry.text), [null, null, null, null, 'Sudah diganti'])

  const picture = await town.ask('attachments.retrieve', { ...asPublic(report), attachmentId: evidence.id })
  assert.equal(picture.status, 200)
  assert.equal(picture.bytes.byteLength, evidence.size)
  assert.equal(problemOf(await town.ask('attachments.retrieve', { ...asPublic(report), attachmentId: photo.id })).code, 'attachment-not-found')
  assert.equal((await town.ask('attachments.retrieve', { ...report, attachmentId: photo.id })).status, 200)
})

it('a returned report is mended by its reporter and can be verified', async () => {
  const token = await town.officer()
  const report = await town.fileReport()
  const { trackingId } = report
  await town.asked('officer.reports.return', { token, trackingId, json: { reason: 'place-unclear', text: 'Di jalan mana?' } })
  assert.equal((await town.read(report)).status, 'returned')
  assert.equal((await town.asked('reports.reply', { ...report, json: { text: 'Jalan Mawar' } })).status, 'filed')
  assert.equal((await town.asked('officer.reports.verify', { token, trackingId, json: {} })).status, 'verified')
})

it('a tracking ID and a secret are read as people type them', async () => {
  const report = await town.fileReport()
  const typed = { site: report.site, trackingId: report.trackingId.toLowerCase().replaceAll('-', ' '), secret: report.secret.toLowerCase().replace(/(.{4})/g, '$1-') }
  assert.equal((await town.read(typed)).viewer, 'reporter')
})

it('an anonymous reporter is hidden from the officer and the public, and known to the reporter alone', async () => {
  const token = await town.officer()
  const report = await town.fileReport({ anonymous: true, reporter: { name: 'Ibu Rahasia' } })
  await town.asked('officer.reports.verify', { token, trackingId: report.trackingId, json: {} })
  for (const role of ['officer', 'coordinator', 'admin'] as const) {
    const asOfficer = await town.asked('officer.reports.retrieve', { token: await town.officer(kademangan, role), trackingId: report.trackingId })
    assert.deepEqual([asOfficer.reporter, asOfficer.anonymous], [null, true])
  }
  assert.equal((await town.read(asPublic(report))).reporter, null)
  assert.equal((await town.read(report)).reporter?.name, 'Ibu Rahasia')
})

it('a confidential report does not exist for the public', async () => {
  const token = await town.officer()
  const report = await town.fileReport({ confidential: true })
  await town.asked('officer.reports.verify', { token, trackingId: report.trackingId, json: {} })
  assert.equal(problemOf(await town.ask('reports.retrieve', asPublic(report))).code, 'report-not-found')
  assert.equal(problemOf(await town.ask('reports.timeline', asPublic(report))).code, 'report-not-found')
  assert.equal((await town.read(report)).confidential, true)
})

it('a report is opened with its secret on the pages of its own site only, and elsewhere as the public sees it', async () => {
  const report = await town.fileReport()
  assert.equal((await town.read({ ...asPublic(report), site: disdukcapil })).text, null)
  assert.equal(problemOf(await town.ask('reports.retrieve', { ...report, site: disdukcapil })).code, 'secret-wrong')
})

it('a coordinator sees the queue of every agency, an officer only that of their own', async () => {
  const own = await town.fileReport()
  const reporter = { name: 'Pak Contoh', address: 'Jalan Contoh 1', phone: '0000 0000 0008' }
  const other = await town.fileReport({ reporter }, disdukcapil)
  const seen = async (token: string): Promise<string[]> => (await town.asked('officer.reports.list', { token, query: '?limit=100' })).items.map((one) => one.trackingId)
  const all = await seen(await town.officer(disdukcapil, 'coordinator'))
  assert.ok(all.includes(own.trackingId) && all.includes(other.trackingId))
  assert.deepEqual(await seen(await town.officer(disdukcapil)), [other.trackingId])
})

it('the queue is read page by page without gaps', async () => {
  const token = await town.officer(kademangan)
  for (let index = 0; index < 5; index++) await town.fileReport()
  const whole = (await town.asked('officer.reports.list', { token, query: '?limit=100' })).items.map((one) => one.trackingId)
  const paged: string[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const page: { items: { trackingId: string }[]; nextCursor: string | null } = await town.asked('officer.reports.list', { token, query: `?limit=2${cursor && `&cursor=${cursor}`}` })
    assert.ok(page.items.length <= 2)
    paged.push(...page.items.map((one) => one.trackingId))
    cursor = page.nextCursor
  }
  assert.deepEqual(paged, whole)
})

it('what is read of a site, a report and the queue fits its schema', async () => {
  const token = await town.officer()
  const report = await town.fileReport({ reporter: { name: 'Ibu Contoh' }, occurredOn: '2026-11-20' })
  const asking = { ...report, token }
  for (const name of ['site.retrieve', 'regions.list', 'reports.retrieve', 'reports.timeline', 'officer.reports.list', 'officer.reports.retrieve', 'officer.reports.timeline', 'officer.reports.audit'] as const) {
    const answered = await town.ask(name, asking)
    assert.equal(answered.status, 200, name)
    assert.equal(answered.headers.get('content-type'), 'application/json')
    assert.ok((routes[name].response as z.ZodMiniType).safeParse(answered.json).success, name)
  }
})
