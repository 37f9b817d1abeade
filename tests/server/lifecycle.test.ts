/** Walks the second half of a report's life over HTTP: assigned, transferred, corrected, confirmed, reopened, rated, taken back, and audited. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { AuditEntry, type RouteName, TimelineEntry } from '@lapor/sdk/contract'
import { type Beside, openBeside } from './database.ts'
import { aSubmission, asPublic, disdukcapil, type Filed, kademangan, openTown, problemOf, type Town } from './town.ts'

let town: Town
let token: string
/** Beside the relay at its database: it looks at what no route shows, and changes what nobody should. */
let beside: Beside

before(async () => {
  town = await openTown()
  await town.relay.addOfficer({ id: 'petugas-dua', name: 'Bu Dua Contoh', agencySlug: kademangan, role: 'officer' })
  token = await town.officer()
  beside = await openBeside(town.dataFile)
})
after(async () => {
  await beside.close()
  await town.close()
})

const give = (name: RouteName, { trackingId }: Pick<Filed, 'trackingId'>, json: object = {}, as = token): Promise<TimelineEntry> => town.asked(name as 'officer.reports.verify', { token: as, trackingId, json })
const act = (name: RouteName, report: Filed, json: object = {}): Promise<TimelineEntry> => town.asked(name as 'reports.withdraw', { ...report, json })
const refusalOf = async (name: RouteName, asking: object) => {
  const { code, errors } = problemOf(await town.ask(name, asking))
  return [code, ...(errors ?? []).map((one) => `${one.pointer} ${one.code}`)]
}
const asOfficer = ({ trackingId }: Filed, as = token) => town.asked('officer.reports.retrieve', { token: as, trackingId })

const verified = async (...how: Parameters<Town['fileReport']>): Promise<Filed> => {
  const report = await town.fileReport(...how)
  await give('officer.reports.verify', report)
  return report
}
const answered = async (): Promise<Filed> => {
  const report = await verified()
  await give('officer.reports.respond', report, { text: 'Lampu sudah kami ganti' })
  return report
}

describe('an assigned report', () => {
  it('has an officer in charge, whom only officers see', async () => {
    const report = await verified()
    const entry = await give('officer.reports.assign', report, { officer: 'petugas-dua', text: 'Tolong dicek sore ini' })
    assert.ok(TimelineEntry.safeParse(entry).success)
    assert.deepEqual([entry.type, entry.status, entry.text], ['assigned', 'verified', 'Tolong dicek sore ini'])
    assert.deepEqual((await asOfficer(report)).assignee, { id: 'petugas-dua', name: 'Bu Dua Contoh' })
    assert.equal((await town.read(report)).assignee, null)
    const told = await town.timeline(report)
    assert.deepEqual([told.at(-1)?.type, told.at(-1)?.text], ['assigned', null])
    for (const asking of [report, asPublic(report)]) {
      for (const name of ['reports.retrieve', 'reports.timeline'] as const) assert.doesNotMatch((await town.ask(name, asking)).text, /Bu Dua|petugas-dua|sore ini/)
    }
  })

  it('goes to an officer of its agency who may still act', async () => {
    const { trackingId } = await verified()
    const gone = await town.relay.addOfficer({ id: 'petugas-lama', name: 'Pak Lama', agencySlug: kademangan, role: 'officer' })
    await town.relay.actions.endOfficer(gone?.officer.id ?? '')
    await town.relay.addOfficer({ id: 'petugas-dinas', name: 'Bu Dinas', agencySlug: disdukcapil, role: 'admin' })
    for (const officer of ['petugas-lama', 'petugas-dinas', 'siapa-saja']) {
      assert.deepEqual(await refusalOf('officer.reports.assign', { token, trackingId, json: { officer } }), ['validation-failed', '/officer not-offered'], officer)
    }
  })

  it('keeps the officer until it goes to another one', async () => {
    const report = await verified()
    await give('officer.reports.assign', report, { officer: 'petugas-dua' })
    await give('officer.reports.followUp', report, { text: 'Sedang dikerjakan' })
    assert.equal((await asOfficer(report)).assignee?.id, 'petugas-dua')
    await town.relay.addOfficer({ id: 'petugas-tiga', name: 'Pak Tiga', agencySlug: kademangan, role: 'coordinator' })
    await give('officer.reports.assign', report, { officer: 'petugas-tiga' })
    assert.equal((await asOfficer(report)).assignee?.id, 'petugas-tiga')
  })
})

describe('a transferred report', () => {
  it('goes on at the other agency under the same tracking ID, and the first agency is out', async () => {
    const there = await town.officer(disdukcapil)
    const report = await verified({ reporter: { name: 'Ibu Contoh' } })
    const { trackingId } = report
    await give('officer.reports.assign', report, { officer: 'petugas-dua' })
    await give('officer.reports.ask', report, { text: 'Nomor berkasnya berapa?' })
    const key = randomUUID()
    const transfer = { token, trackingId, key, json: { agency: disdukcapil, text: 'Ini wewenang Disdukcapil' } }
    const step = await town.asked('officer.reports.transfer', transfer)
    assert.deepEqual([step.status, step.agencyName], ['verified', 'Kelurahan Kademangan'])

    for (const name of ['officer.reports.retrieve', 'officer.reports.timeline', 'officer.reports.audit'] as const) assert.deepEqual(await refusalOf(name, { token, trackingId }), ['agency-not-yours'])
    assert.deepEqual(await refusalOf('officer.reports.respond', { token, trackingId, json: { text: 'Masih kami' } }), ['agency-not-yours'])
    assert.equal((await town.ask('officer.reports.transfer', transfer)).headers.get('idempotency-replayed'), 'true')

    const queue = await town.asked('officer.reports.list', { token: there, query: '?limit=100' })
    const found = queue.items.find((one) => one.trackingId === trackingId)
    assert.deepEqual([found?.agency.slug, found?.assignee, found?.reporter?.name], [disdukcapil, null, 'Ibu Contoh'])
    assert.ok(!(await town.asked('officer.reports.list', { token, query: '?limit=100' })).items.some((one) => one.trackingId === trackingId))

    const mine = await town.read(report)
    assert.deepEqual([mine.agency.slug, mine.status], [disdukcapil, 'verified'])
    await give('officer.reports.respond', report, { text: 'Berkas Anda sudah jadi' }, there)
    const told = await town.timeline(report)
    assert.deepEqual(told.slice(-2).map(({ type, agency, text }) => [type, agency, text]), [['transferred', kademangan, 'Ini wewenang Disdukcapil'], ['responded', disdukcapil, 'Berkas Anda sudah jadi']])
    assert.deepEqual(told.slice(-2).map(({ agencyName }) => agencyName), ['Kelurahan Kademangan', 'Dinas Kependudukan dan Pencatatan Sipil'])
    const seen = await town.timeline(asPublic(report))
    assert.deepEqual(seen.slice(-2).map(({ type, text }) => [type, text]), [['transferred', null], ['responded', 'Berkas Anda sudah jadi']])
  })

  it('may come back', async () => {
    const there = await town.officer(disdukcapil)
    const report = await verified()
    await give('officer.reports.transfer', report, { agency: disdukcapil, text: 'Ini wewenang Disdukcapil' })
    await give('officer.reports.transfer', report, { agency: kademangan, text: 'Ini wewenang kelurahan' }, there)
    assert.equal((await asOfficer(report)).agency.slug, kademangan)
  })

  it('goes to an agency that there is, and to another one', async () => {
    const { trackingId } = await verified()
    for (const agency of [kademangan, 'dinas-khayal']) {
      assert.deepEqual(await refusalOf('officer.reports.transfer', { token, trackingId, json: { agency, text: 'Bukan wewenang kami' } }), ['validation-failed', '/agency not-offered'])
    }
  })

  it('is owed the first word by the day that was promised, by whoever holds it then', async () => {
    const there = await town.officer(disdukcapil)
    const report = await verified()
    const dueAt = async () => (await beside.get('select due_at from report where tracking_id = ?', report.trackingId))?.['due_at']
    const had = await dueAt()
    await give('officer.reports.transfer', report, { agency: disdukcapil, text: 'Ini wewenang Disdukcapil' })
    assert.equal(await dueAt(), had)
    await give('officer.reports.respond', report, { text: 'Berkas Anda sudah jadi' }, there)
    assert.notEqual(await dueAt(), had)
  })
})

describe('a correction', () => {
  const place = { regionCode: '36.74.07.1003', rw: '03', landmark: 'Depan SD' }

  it('after a return puts the better words in place, and the earlier ones stay in the database', async () => {
    const report = await town.fileReport({ text: 'Lampu jalan mati di gang.', place: { regionCode: '36.74.07.1004', rw: '02', rt: '05' }, occurredOn: '2026-11-20' })
    await give('officer.reports.return', report, { reason: 'place-unclear', text: 'Gang yang mana?' })
    const entry = await act('reports.correct', report, { text: 'Lampu jalan mati di Gang Mawar. Sudah seminggu.', place, occurredOn: '2026-11-21' })
    assert.deepEqual([entry.type, entry.status, entry.by, entry.text], ['corrected', 'filed', 'reporter', null])
    const mine = await town.read(report)
    assert.deepEqual([mine.title, mine.text, mine.occurredOn, mine.status], ['Lampu jalan mati di Gang Mawar', 'Lampu jalan mati di Gang Mawar. Sudah seminggu.', '2026-11-21', 'filed'])
    assert.deepEqual(mine.place, { regionCode: '36.74.07.1003', regionName: 'Keranggan', rw: '03', rt: null, landmark: 'Depan SD', point: null })
    assert.equal((await asOfficer(report)).text, mine.text)

    await act('reports.correct', report, { text: 'Lampu jalan mati di Gang Mawar nomor 3.' })
    assert.deepEqual((await town.read(report)).place, mine.place, 'what is absent stays')
    const kept = await beside.all('select revision.text, region_code, rw, rt, landmark, occurred_on from revision join timeline_entry on timeline_entry.id = entry_id where revision.report_id = (select id from report where tracking_id = ?) order by seq', report.trackingId)
    assert.deepEqual(kept.map((row) => Object.values(row)), [
      ['Lampu jalan mati di gang.', '36.74.07.1004', '02', '05', null, '2026-11-20'],
      [mine.text, '36.74.07.1003', '03', null, 'Depan SD', '2026-11-21'],
    ])
  })

  it('keeps to the rules of the site', async () => {
    const report = await town.fileReport()
    const allow = (textMaxLength: number) => beside.setSite(kademangan, (settings) => Object.assign(settings['limits'] as object, { textMaxLength }))
    await allow(40)
    const json = { text: 'a'.repeat(41), place: { regionCode: '99.99.99.9999' }, occurredOn: '2999-01-01' }
    const refused = await refusalOf('reports.correct', { ...report, json })
    await allow(5000)
    assert.deepEqual(refused, ['validation-failed', '/text too-long', '/occurredOn in-the-future', '/place/regionCode not-offered'])
    assert.equal((await town.read(report)).version, 1)
  })

  it('comes too late once an officer verified the report', async () => {
    const report = await verified()
    assert.deepEqual(await refusalOf('reports.correct', { ...report, json: { text: 'Lampu jalan mati di Gang Mawar.' } }), ['transition-not-allowed'])
  })
})

describe('an answered report', () => {
  it('is closed by its reporter, whose words the public does not read', async () => {
    const report = await answered()
    const entry = await act('reports.confirm', report, { text: 'Terima kasih dari Bu Sri' })
    assert.deepEqual([entry.type, entry.status, entry.reason, entry.by], ['closed', 'closed', 'by-reporter', 'reporter'])
    const seen = (await town.timeline(asPublic(report))).at(-1)
    assert.deepEqual([seen?.type, seen?.reason, seen?.text], ['closed', 'by-reporter', null])
    const { items } = await town.asked('officer.reports.timeline', { token, trackingId: report.trackingId })
    assert.equal(items.at(-1)?.text, 'Terima kasih dari Bu Sri')
  })

  it('is reopened as often as the site allows, and everybody sees how often', async () => {
    const report = await answered()
    assert.equal((await act('reports.reopen', report, { text: 'Masih gelap di ujung gang' })).status, 'in-progress')
    await give('officer.reports.close', report, { reason: 'answered', text: 'Sudah kami tambah' })
    assert.equal((await act('reports.reopen', report, { text: 'Mati lagi semalam' })).type, 'reopened')
    assert.deepEqual([(await town.read(report)).reopened, (await town.read(asPublic(report))).reopened, (await asOfficer(report)).reopened], [2, 2, 2])
    await give('officer.reports.close', report, { reason: 'answered', text: 'Sudah kami ganti' })
    assert.deepEqual(await refusalOf('reports.reopen', { ...report, json: { text: 'Mati lagi' } }), ['reopen-limit-reached'])
    assert.equal((await town.read(report)).status, 'closed')
    assert.doesNotMatch((await town.ask('reports.timeline', asPublic(report))).text, /ujung gang|semalam/)
  })

  it('is rated, again if need be, for the agency to read and not for the street', async () => {
    const report = await answered()
    assert.equal((await town.read(report)).rating, null)
    await act('reports.rate', report, { score: 2, text: 'Lama sekali' })
    await act('reports.rate', report, { score: 4 })
    assert.deepEqual([(await town.read(report)).rating, (await asOfficer(report)).rating, (await town.read(asPublic(report))).rating], [4, 4, null])
    const { items } = await town.asked('officer.reports.timeline', { token, trackingId: report.trackingId })
    assert.deepEqual(items.filter((one) => one.type === 'rated').map((one) => one.text), ['Lama sekali', null])
    assert.doesNotMatch((await town.ask('reports.timeline', asPublic(report))).text, /Lama sekali/)
    for (const score of [0, 6, 2.5, '3']) assert.equal((await refusalOf('reports.rate', { ...report, json: { score } }))[0], 'validation-failed')
  })
})

it('a report that was taken back is over, and the public reads nothing of it any more', async () => {
  const report = await verified({ text: 'Suara musik keras di ujung gang.' })
  await give('officer.reports.respond', report, { text: 'Sudah kami tegur' })
  assert.equal((await town.read(asPublic(report))).title, 'Suara musik keras di ujung gang')
  assert.equal((await act('reports.withdraw', report, { text: 'Sudah damai' })).status, 'withdrawn')
  const seen = await town.read(asPublic(report))
  assert.deepEqual([seen.title, seen.text, seen.category, seen.place.regionName, seen.status], [null, null, null, '', 'withdrawn'])
  assert.doesNotMatch((await town.ask('reports.timeline', asPublic(report))).text, /tegur|damai/)
  assert.deepEqual([(await town.read(report)).text, (await asOfficer(report)).text], ['Suara musik keras di ujung gang.', 'Suara musik keras di ujung gang.'])
  const { trackingId } = report
  assert.deepEqual(await refusalOf('officer.reports.respond', { token, trackingId, json: { text: 'Masih kami kerjakan' } }), ['transition-not-allowed'])
  assert.deepEqual(await refusalOf('reports.reply', { ...report, json: { text: 'Ternyata belum' } }), ['transition-not-allowed'])
})

it('a category is one of the tiles of the site, and part of what is public', async () => {
  const { categories } = await town.asked('site.retrieve')
  assert.ok(categories.length >= 8 && categories.length <= 12)
  const report = await town.fileReport({ category: 'lampu-jalan' })
  assert.equal((await town.read(asPublic(report))).category, null)
  await give('officer.reports.verify', report)
  assert.equal((await town.read(asPublic(report))).category, 'lampu-jalan')
  assert.deepEqual(await refusalOf('reports.create', { json: aSubmission({ category: 'tidak-ada' }) }), ['validation-failed', '/category not-offered'])
})

describe('the audit trail', () => {
  const auditOf = async ({ trackingId }: Filed, query = '') => town.asked('officer.reports.audit', { token, trackingId, query })

  it('has an entry for each command and photo of an officer, and none for the reporter', async () => {
    const second = await town.relay.addOfficer({ id: `petugas-${randomUUID().slice(0, 8)}`, name: 'Pak Audit', agencySlug: kademangan, role: 'officer' })
    const report = await verified()
    await act('reports.reply', report, { text: 'Tambahan dari saya' })
    const evidence = await town.attachEvidence(second?.token ?? '', report)
    const closed = await give('officer.reports.close', report, { reason: 'resolved', text: 'Sudah menyala', attachments: [evidence.id] }, second?.token)
    const { items, nextCursor } = await auditOf(report)
    assert.ok(items.every((one) => AuditEntry.safeParse(one).success))
    assert.deepEqual(items.map((one) => [one.seq, one.act]), [[1, 'verify'], [2, 'attach'], [3, 'close']])
    assert.deepEqual(items.slice(1).map((one) => [one.officer, one.subject]), [[second?.officer.id, evidence.id], [second?.officer.id, closed.id]])
    assert.equal(nextCursor, null)
    assert.doesNotMatch((await town.ask('officer.reports.audit', { token, trackingId: report.trackingId })).text, /Sudah menyala|Pak Audit/)
  })

  it('is read page by page, twenty at a time unless told otherwise', async () => {
    const report = await verified()
    for (let index = 0; index < 21; index++) await give('officer.reports.assign', report, { officer: 'petugas-dua' })
    const whole = await auditOf(report, '?limit=100')
    assert.equal(whole.items.length, 22)
    const first = await auditOf(report)
    assert.equal(first.items.length, 20)
    const second = await auditOf(report, `?cursor=${first.nextCursor}`)
    assert.deepEqual([...first.items, ...second.items], whole.items)
    assert.equal(second.nextCursor, null)
    assert.equal((await auditOf(report, '?limit=22')).nextCursor, null)
    const { trackingId } = report
    for (const cursor of ['ngawur', Buffer.from('["2026","id"]').toString('base64url'), Buffer.from('{}').toString('base64url')]) {
      assert.deepEqual(await refusalOf('officer.reports.audit', { token, trackingId, query: `?cursor=${cursor}` }), ['query-invalid'])
    }
  })

  it('shows where somebody changed the database behind the back of the relay', async () => {
    const report = await verified()
    await give('officer.reports.followUp', report, { text: 'Sedang dikerjakan' })
    await give('officer.reports.close', report, { reason: 'answered', text: 'Sudah' })
    const admin = { id: 'operator', name: 'operator', agencySlug: '', role: 'admin' } as const
    const brokenAt = async () => ((await town.relay.actions.checkAudit(admin, report.trackingId)) as { brokenAt: number | undefined }).brokenAt
    const ofReport = `report_id = (select id from report where tracking_id = '${report.trackingId}')`
    assert.equal(await brokenAt(), undefined)
    await beside.unguardTrails()
    await beside.run(`update audit set officer_id = 'petugas-dua' where seq = 2 and ${ofReport}`)
    assert.equal(await brokenAt(), 2)
    await beside.run(`delete from audit where seq = 2 and ${ofReport}`)
    assert.equal(await brokenAt(), 2)
  })
})

describe('a filter of the queue', () => {
  const seen = async (query: string, as = token): Promise<string[]> => (await town.asked('officer.reports.list', { token: as, query: `?limit=100${query}` })).items.map((one) => one.trackingId)

  it('keeps to classification, kelurahan or officer, and to all of them together', async () => {
    const [one, other] = [await verified({ classification: 'aspiration', place: { regionCode: '36.74.07.1002' } }), await verified({ place: { regionCode: '36.74.07.1002' } })]
    await town.relay.addOfficer({ id: 'petugas-saring', name: 'Pak Saring', agencySlug: kademangan, role: 'officer' })
    await give('officer.reports.assign', other, { officer: 'petugas-saring' })
    assert.deepEqual(await seen('&classification=aspiration'), [one.trackingId])
    assert.deepEqual(new Set(await seen('&regionCode=36.74.07.1002')), new Set([one.trackingId, other.trackingId]))
    assert.deepEqual(await seen('&assignee=petugas-saring'), [other.trackingId])
    assert.deepEqual(await seen('&assignee=petugas-saring&regionCode=36.74.07.1002&classification=complaint&status=verified'), [other.trackingId])
    assert.deepEqual(await seen('&assignee=petugas-saring&classification=aspiration'), [])
  })

  it('by agency is for those who see more than one', async () => {
    const coordinator = await town.officer(kademangan, 'coordinator')
    const there = await verified({}, kademangan)
    await give('officer.reports.transfer', there, { agency: disdukcapil, text: 'Ini wewenang Disdukcapil' })
    const ofDinas = await seen(`&agency=${disdukcapil}`, coordinator)
    assert.ok(ofDinas.includes(there.trackingId))
    assert.ok(!(await seen(`&agency=${kademangan}`, coordinator)).includes(there.trackingId))
    assert.deepEqual(await refusalOf('officer.reports.list', { token, query: `?agency=${disdukcapil}` }), ['agency-not-yours'])
    assert.deepEqual(await seen(`&agency=${kademangan}`), await seen(''))
  })

  it('by what is overdue shows what is past a deadline that runs', async () => {
    const [late, waiting, closed] = [await verified(), await verified(), await verified()]
    // What is promised in December may be due in January.
    const year = new Date().getUTCFullYear()
    for (const { trackingId } of [late, waiting, closed]) await beside.run(`update report set promise = replace(replace(promise, '${year}-', '2020-'), '${year + 1}-', '2020-'), due_at = '2020-01-01T00:00:00.000Z' where tracking_id = ?`, trackingId)
    await give('officer.reports.ask', waiting, { text: 'Tiang yang mana?' })
    await give('officer.reports.close', closed, { reason: 'answered', text: 'Sudah' })
    // A question after the date does not mend the delay.
    assert.deepEqual(await seen('&overdue=true'), [late.trackingId, waiting.trackingId])
    assert.deepEqual(await seen('&overdue=true&status=filed'), [])
    assert.deepEqual(await refusalOf('officer.reports.list', { token, query: '?overdue=ya' }), ['query-invalid'])
  })
})

describe('a write', () => {
  const ways: [RouteName, () => Promise<Filed>, object][] = [
    ['officer.reports.assign', verified, { officer: 'petugas-dua' }],
    ['officer.reports.transfer', verified, { agency: disdukcapil, text: 'Ini wewenang Disdukcapil' }],
    ['reports.correct', () => town.fileReport(), { text: 'Lampu jalan mati di Gang Mawar.' }],
    ['reports.confirm', answered, {}],
    ['reports.reopen', answered, { text: 'Belum selesai' }],
    ['reports.rate', answered, { score: 5 }],
    ['reports.withdraw', verified, {}],
  ]
  for (const [name, way, json] of ways) {
    it(`(${name}) is done once, however often it is sent`, async () => {
      const report = await way()
      const { version } = await town.read(report)
      const asking = { ...report, token, json, key: randomUUID() }
      const answers = await Promise.all([town.ask(name, asking), town.ask(name, asking), town.ask(name, asking)])
      assert.equal(new Set(answers.map((one) => `${one.status} ${one.text}`)).size, 1, answers[0]?.text)
      assert.equal(answers.filter((one) => one.headers.get('idempotency-replayed') === null).length, 1)
      assert.equal((await town.read(report)).version, version + 1)
    })
  }

  it('of two officers at once is done one after the other, and both are in the trail', async () => {
    const other = await town.officer()
    const report = await verified()
    const { trackingId } = report
    await Promise.all([token, other].flatMap((as) => [1, 2, 3].map((index) => town.asked('officer.reports.followUp', { token: as, trackingId, json: { text: `Pekerjaan ${index}` } }))))
    const { items } = await town.asked('officer.reports.audit', { token, trackingId })
    assert.deepEqual(items.map((one) => one.seq), [1, 2, 3, 4, 5, 6, 7])
    assert.equal((await town.read(report)).version, 8)
  })

  it('of a second officer is refused where the first was faster', async () => {
    const [other, { trackingId }] = [await town.officer(), await town.fileReport()]
    const answers = await Promise.all([token, other].map((as) => town.ask('officer.reports.verify', { token: as, trackingId, json: {} })))
    assert.deepEqual(answers.map((one) => one.status).sort(), [201, 409])
    assert.equal((await town.asked('officer.reports.audit', { token, trackingId })).items.length, 1)
  })
})
