/** Officers keep to themselves what has to be kept: masked words, reports about their own staff, names behind anonymous reports. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { contentFlags, OfficerReport, PrivacyCase } from '@lapor/sdk/contract'
import { asPublic, aSubmission, disdukcapil, type Filed, kademangan, openTown, problemOf, type Town } from './town.ts'

/** Supervises Kademangan, as the seed says. */
const setu = 'kec-setu'

let town: Town
let officer: string
let now = '2026-11-24T03:00:00.000Z'
before(async () => {
  town = await openTown({ now: () => now })
  officer = await town.officer()
})
after(() => town.close())

const verified = async (change: Parameters<Town['fileReport']>[0]): Promise<Filed> => {
  const report = await town.fileReport(change)
  await town.asked('officer.reports.verify', { token: officer, trackingId: report.trackingId, json: {} })
  return report
}

const mask = (report: Filed, passages: readonly string[], token = officer) => town.ask('officer.reports.mask', { token, trackingId: report.trackingId, json: { passages } })

const publicWords = async (report: Filed): Promise<string> => {
  const list = await town.ask('reports.list', { query: '?limit=100' })
  const { title, text } = await town.read(asPublic(report))
  return [title, text, list.text, JSON.stringify(await town.timeline(asPublic(report)))].join('\n')
}

const similar = async (text: string): Promise<string> => (await town.ask('reports.similar', { json: { text } })).text

describe('what an officer masks', () => {
  it('is read by the reporter and by officers, and by nobody else anywhere', async () => {
    const report = await verified({ text: 'Pak Zulkarnaen membuang sampah di selokan. Sudah sering.' })
    assert.ok((await similar('zulkarnaen sampah selokan')).includes(report.trackingId))
    await town.asked('officer.reports.respond', { token: officer, trackingId: report.trackingId, json: { text: 'Kami sudah menegur Pak Zulkarnaen.' } })
    assert.equal((await mask(report, ['pak zulkarnaen'])).status, 201)

    const seen = await publicWords(report)
    assert.ok(!/zulkarnaen/iu.test(seen), seen)
    assert.ok(seen.includes('▇▇▇ membuang sampah di selokan') && seen.includes('Kami sudah menegur ▇▇▇.'))
    assert.equal(await similar('zulkarnaen'), '{"items":[]}')
    assert.ok(!/zulkarnaen/iu.test(await similar('sampah selokan')))
    assert.ok((await similar('sampah selokan')).includes(report.trackingId))

    assert.match((await town.read(report)).text ?? '', /Pak Zulkarnaen/u)
    const own = await town.asked('officer.reports.retrieve', { token: officer, trackingId: report.trackingId })
    assert.ok(OfficerReport.safeParse(own).success)
    assert.deepEqual([own.text, own.masks], ['Pak Zulkarnaen membuang sampah di selokan. Sudah sering.', ['pak zulkarnaen']])
    const trail = await town.asked('officer.reports.audit', { token: officer, trackingId: report.trackingId })
    assert.equal(trail.items.at(-1)?.act, 'mask')
    assert.ok(!JSON.stringify(trail).toLowerCase().includes('zulkarnaen'))
  })

  it('is read by everybody again after an empty list, and found again', async () => {
    const report = await verified({ text: 'Warung Bu Komariah menutup trotoar di depan pasar.' })
    await mask(report, ['Bu Komariah'])
    assert.equal(await similar('komariah'), '{"items":[]}')
    await mask(report, [])
    assert.match((await town.read(asPublic(report))).text ?? '', /Bu Komariah/u)
    assert.ok((await similar('warung komariah trotoar')).includes(report.trackingId))
  })

  it('before verification is never read by the public', async () => {
    const report = await town.fileReport({ text: 'Tolong tegur Pak Wahyudin soal parkir di gang.' })
    await mask(report, ['Pak Wahyudin'])
    await town.asked('officer.reports.verify', { token: officer, trackingId: report.trackingId, json: {} })
    assert.ok(!(await publicWords(report)).includes('Wahyudin'))
    assert.equal(await similar('wahyudin'), '{"items":[]}')
  })

  it('that stands nowhere is refused by its place, and nothing is masked', async () => {
    const report = await verified({ text: 'Pak Contoh membakar sampah setiap sore.' })
    assert.deepEqual(problemOf(await mask(report, ['Pak Contoh', 'Pak Lain'])).errors, [{ pointer: '/passages/1', code: 'invalid' }])
    assert.match((await town.read(asPublic(report))).text ?? '', /Pak Contoh/u)
    assert.equal(problemOf(await mask(report, ['Pak Contoh'], await town.officer(disdukcapil))).code, 'agency-not-yours')
  })
})

describe('what looks personal in a text', () => {
  it('flags the report for officers, is masked for the public at once, and is no reason to refuse', async () => {
    const text = 'Bantuan macet. NIK 3674070101900001, telepon 081234567890, surel ibu@surat.example, lihat bit.ly/bantuan.'
    const report = await verified({ text })
    const own = await town.asked('officer.reports.retrieve', { token: officer, trackingId: report.trackingId })
    assert.deepEqual(own.flags, [...contentFlags].sort())
    assert.equal((await town.read(asPublic(report))).text, 'Bantuan macet. NIK ▇▇▇, telepon ▇▇▇, surel ▇▇▇, lihat ▇▇▇')
    assert.equal(await similar('3674070101900001 081234567890'), '{"items":[]}')
    const flagged = await town.asked('officer.reports.list', { token: officer, query: '?flagged=true&limit=100' })
    assert.deepEqual(flagged.items.map(({ trackingId }) => trackingId), [report.trackingId])
    await town.asked('officer.reports.respond', { token: officer, trackingId: report.trackingId, json: { text: 'Kami menghubungi 081234567890 besok.' } })
    assert.ok(!JSON.stringify(await town.timeline(asPublic(report))).includes('081234567890'))
    assert.ok(JSON.stringify(await town.timeline(report)).includes('081234567890'))
  })

  it('is looked for again in a correction', async () => {
    const report = await town.fileReport({ text: 'Hubungi saya di 081234567890 tentang lampu.' })
    await town.asked('reports.correct', { ...report, json: { text: 'Lampu jalan di gang kami mati lagi.' } })
    assert.deepEqual((await town.asked('officer.reports.retrieve', { token: officer, trackingId: report.trackingId })).flags, [])
  })
})

describe('a report about the agency’s own staff', () => {
  const about = (change: Parameters<Town['fileReport']>[0] = {}) => town.fileReport({ text: 'Petugas loket meminta uang untuk surat keterangan.', aboutStaff: true, ...change })

  it('goes to the supervisor that the site names, and where it names none it is refused', async () => {
    const site = await town.asked('site.retrieve')
    assert.equal(site.supervisor?.slug, setu)
    const { receipt } = await about()
    assert.equal(receipt.agency.slug, setu)
    await town.relay.actions.setSupervisor(disdukcapil, undefined)
    const whole = { name: 'Pak Contoh', address: 'Jalan Contoh 1', phone: '0000 0000 0008' }
    const refused = await town.ask('reports.create', { site: disdukcapil, json: aSubmission({ aboutStaff: true, reporter: whole }) })
    assert.deepEqual(problemOf(refused).errors, [{ pointer: '/aboutStaff', code: 'not-offered' }])
    assert.equal((await town.asked('site.retrieve', { site: disdukcapil })).supervisor, undefined)
  })

  it('is known to nobody of the agency by any road, nor to the public, until it is released', async () => {
    const inside = { officer: await town.officer(), coordinator: await town.officer(kademangan, 'coordinator'), admin: await town.officer(kademangan, 'admin') }
    const elsewhere = await town.officer(disdukcapil, 'coordinator')
    const holder = { officer: await town.officer(setu), coordinator: await town.officer(setu, 'coordinator') }
    const admin = await town.officer('diskominfo', 'admin')
    const figures = async (): Promise<unknown[]> => [(await town.asked('statistics.retrieve')).figures, (await town.asked('statistics.retrieve', { query: '?scope=all' })).figures, (await town.asked('statistics.retrieve', { query: '?scope=all' })).overdue]
    const counted = await figures()
    const report = await about()
    const { trackingId } = report
    await town.asked('privacy.erase', { ...report, json: {} })
    await town.asked('officer.reports.verify', { token: holder.officer, trackingId, json: {} })
    assert.deepEqual(await figures(), counted)

    for (const token of [...Object.values(inside), elsewhere]) {
      for (const name of ['officer.reports.retrieve', 'officer.reports.timeline', 'officer.reports.audit'] as const) assert.equal(problemOf(await town.ask(name, { token, trackingId })).code, 'report-not-found')
      assert.equal(problemOf(await town.ask('officer.reports.identify', { token, trackingId, json: {} })).code, 'report-not-found')
      assert.equal(problemOf(await town.ask('officer.reports.release', { token, trackingId, json: {} })).code, 'report-not-found')
      for (const name of ['officer.reports.list', 'officer.privacy.list'] as const) assert.ok(!(await town.ask(name, { token, query: '?limit=100' })).text.includes(trackingId), name)
    }
    for (const token of [holder.officer, holder.coordinator, admin]) {
      assert.equal((await town.asked('officer.reports.retrieve', { token, trackingId })).guardedFrom, kademangan)
      for (const name of ['officer.reports.list', 'officer.privacy.list'] as const) assert.ok((await town.ask(name, { token, query: '?limit=100' })).text.includes(trackingId), name)
    }
    const open = [await town.ask('reports.list', { query: '?limit=100' }), await town.ask('reports.retrieve', asPublic(report)), await town.ask('reports.timeline', asPublic(report)), await town.ask('reports.support', { ...asPublic(report), json: {} })]
    assert.deepEqual(open.map(({ status }) => status), [200, 404, 404, 404])
    assert.ok(!open.some(({ text }) => text.includes(trackingId)))
    assert.ok(!(await similar('petugas loket meminta uang')).includes(trackingId))
    assert.equal((await town.read(report)).status, 'verified')

    const handed = await town.ask('officer.reports.transfer', { token: holder.officer, trackingId, json: { agency: kademangan, text: 'Untuk ditangani.' } })
    assert.deepEqual(problemOf(handed).errors, [{ pointer: '/agency', code: 'not-offered' }])
    const insider = await town.relay.addOfficer({ name: 'Petugas dalam', agencySlug: kademangan, role: 'officer' })
    assert.deepEqual(problemOf(await town.ask('officer.reports.assign', { token: holder.officer, trackingId, json: { officer: insider?.officer.id } })).errors, [{ pointer: '/officer', code: 'not-offered' }])

    assert.equal(problemOf(await town.ask('officer.reports.release', { token: holder.officer, trackingId, json: {} })).code, 'agency-not-yours')
    await town.asked('officer.reports.release', { token: holder.coordinator, trackingId, json: {} })
    assert.equal(problemOf(await town.ask('officer.reports.release', { token: admin, trackingId, json: {} })).code, 'transition-not-allowed')
    assert.equal((await town.asked('officer.reports.audit', { token: admin, trackingId })).items.at(-1)?.act, 'release')
    assert.ok((await town.ask('officer.reports.list', { token: inside.coordinator, query: '?limit=100' })).text.includes(trackingId))
    assert.equal((await town.read(asPublic(report))).agency.slug, setu)
    assert.notDeepEqual(await figures(), counted)
    assert.ok(!JSON.stringify(await town.read(asPublic(report))).includes('aboutStaff'))
  })
})

describe('what was sent for somebody else, and from where exactly', () => {
  it('is read by who filed it and by officers, and never in public', async () => {
    const point = 'geo:-6.33714,106.6723;u=18'
    const report = await town.fileReport({ onBehalf: true, place: { regionCode: '36.74.07.1004', point } })
    const token = await town.officer()
    await town.asked('officer.reports.verify', { token, trackingId: report.trackingId, json: {} })
    const own = await town.read(report)
    assert.deepEqual([own['onBehalf'], own.place.point], [true, point])
    const handled = await town.asked('officer.reports.retrieve', { token, trackingId: report.trackingId })
    assert.deepEqual([handled.onBehalf, handled.place.point], [true, point])
    for (const { text } of [await town.ask('reports.retrieve', asPublic(report)), await town.ask('reports.list', { query: '?limit=100' })]) {
      assert.ok(text.includes(report.trackingId))
      assert.ok(!/onBehalf|geo:/.test(text), text)
    }
    assert.equal((await town.asked('officer.reports.retrieve', { token, trackingId: (await town.fileReport()).trackingId })).onBehalf, false)
  })

  it('is refused where it is no place', async () => {
    for (const point of ['-6.3,106.6', 'geo:-6,106', 'geo:-6.3,106.6;u=-1', 'geo:-6.3371421,106.6723', 'javascript:1']) {
      assert.deepEqual(problemOf(await town.ask('reports.create', { json: aSubmission({ place: { regionCode: '36.74.07.1004', point } }) })).errors, [{ pointer: '/place/point', code: 'invalid' }], point)
    }
  })
})

describe('who is behind a report', () => {
  const identify = (token: string, { trackingId }: Filed) => town.ask('officer.reports.identify', { token, trackingId, json: {} })

  it('that is anonymous is told to the operator’s admin alone, each time with an entry in the trail', async () => {
    const report = await town.fileReport({ anonymous: true, reporter: { name: 'Ibu Tersembunyi' } })
    const { trackingId } = report
    const admin = await town.officer('diskominfo', 'admin')
    for (const role of ['officer', 'coordinator'] as const) assert.equal(problemOf(await identify(await town.officer(kademangan, role), report)).code, 'agency-not-yours')
    assert.equal((await town.asked('officer.reports.retrieve', { token: admin, trackingId })).reporter, null)
    assert.ok(!(await town.ask('officer.reports.list', { token: admin, query: '?limit=100' })).text.includes('Tersembunyi'))
    assert.deepEqual((await identify(admin, report)).json, { name: 'Ibu Tersembunyi' })
    assert.deepEqual((await identify(admin, report)).json, { name: 'Ibu Tersembunyi' })
    const trail = (await town.asked('officer.reports.audit', { token: admin, trackingId })).items
    assert.deepEqual(trail.map(({ act }) => act), ['identify', 'identify'])
    assert.ok(!JSON.stringify(trail).includes('Tersembunyi'))
    const kept = await town.relay.context.db.selectFrom('idempotency').select('answer').execute()
    assert.ok(!JSON.stringify(kept).includes('Tersembunyi'))
  })

  it('is told apart by its reporter: named, named but hidden, and none given', async () => {
    const identities = [{ anonymous: false, reporter: { name: 'Ibu Contoh' } }, { anonymous: true, reporter: { name: 'Ibu Contoh' } }, { anonymous: true }]
    const seen = []
    for (const change of identities) {
      const report = await town.fileReport(change)
      const { anonymous } = await town.read(report)
      seen.push([anonymous, (await town.asked('privacy.retrieve', report)).identity, (await town.asked('officer.reports.retrieve', { token: officer, trackingId: report.trackingId })).reporter])
    }
    assert.deepEqual(seen, [[false, { name: 'Ibu Contoh' }, { name: 'Ibu Contoh' }], [true, { name: 'Ibu Contoh' }, null], [true, null, null]])
  })
})

describe('an erasure', () => {
  it('opens one case for the officers, due after 3 × 24 hours, until they settle it', async () => {
    const report = await town.fileReport({ text: 'Tetangga saya Pak Contoh membakar sampah.', reporter: { name: 'Ibu Contoh' } })
    const { trackingId } = report
    for (let times = 0; times < 2; times++) await town.asked('privacy.erase', { ...report, json: {} })
    const mine = async () => (await town.asked('officer.privacy.list', { token: officer, query: '?limit=100' })).items.filter((one) => one.trackingId === trackingId)
    const cases = await mine()
    assert.ok(cases.every((one) => PrivacyCase.safeParse(one).success))
    assert.deepEqual(cases, [{ kind: 'masking', status: 'open', requestedAt: '2026-11-24T03:00:00.000Z', dueAt: '2026-11-27T03:00:00.000Z', trackingId, agency: kademangan }])

    const settle = (json: object, token = officer) => town.ask('officer.privacy.settle', { token, trackingId, json })
    assert.equal(problemOf(await settle({ outcome: 'done', text: 'Sudah.' }, await town.officer(disdukcapil))).code, 'agency-not-yours')
    assert.deepEqual(problemOf(await settle({ outcome: 'refused', text: 'Tidak perlu.' })).errors, [{ pointer: '/law', code: 'required' }])
    assert.deepEqual(problemOf(await settle({ outcome: 'refused', text: 'Tidak perlu.', law: 'tidak ada' })).errors, [{ pointer: '/law', code: 'invalid' }])
    await mask(report, ['Pak Contoh'])
    assert.equal((await settle({ outcome: 'done', text: 'Nama tetangga sudah disamarkan.' })).status, 201)
    assert.equal(problemOf(await settle({ outcome: 'done', text: 'Sekali lagi.' })).code, 'transition-not-allowed')
    assert.deepEqual(await mine(), [])
    const { requests, identity, masks } = await town.asked('privacy.retrieve', report)
    assert.deepEqual(requests.filter(({ kind }) => kind === 'masking').map(({ status, text }) => [status, text]), [['done', 'Nama tetangga sudah disamarkan.']])
    assert.deepEqual([identity, masks], [null, ['Pak Contoh']])
  })

  it('lists its cases in pages, by what is due first', async () => {
    for (const day of [28, 26, 29, 25, 27]) {
      now = `2026-11-${day}T03:00:00.000Z`
      await town.asked('privacy.erase', { ...(await town.fileReport({ reporter: { name: 'Ibu Contoh' } })), json: {} })
    }
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page: { items: { trackingId: string }[]; nextCursor: string | null } = await town.asked('officer.privacy.list', { token: officer, query: `?limit=2${cursor && `&cursor=${cursor}`}` })
      seen.push(...page.items.map(({ trackingId }) => trackingId))
      cursor = page.nextCursor
    }
    const whole = (await town.asked('officer.privacy.list', { token: officer, query: '?limit=100' })).items
    assert.deepEqual(seen, whole.map(({ trackingId }) => trackingId))
    const due = whole.map(({ dueAt }) => dueAt)
    assert.deepEqual(due, due.toSorted())
    assert.ok(seen.length >= 5 && new Set(seen).size === seen.length)
  })
})
