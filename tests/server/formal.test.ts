/** Formal requests for information (UU 14/2008) over HTTP: who may file one, which clock runs for it, how it is extended, and who reads what. */
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Report, ReportSubmission } from '@lapor/sdk/contract'
import type { FormalRequests, SiteSettings } from '../../packages/server/src/domain/site-record.ts'
import { sendMessages } from '../../packages/server/src/actions/send-messages.ts'
import { runJobs } from '../../packages/server/src/jobs/run-jobs.ts'
import { openPostOffice, readable as mailText } from './outside/post-office.ts'
import { formTo, paperAt, readable } from './paper.ts'
import { command } from './server-process.ts'
import { aSubmission, asPublic, type Filed, kademangan, openTown, problemOf, type Town } from './town.ts'

/** "2026-11-24 09:00" in Jakarta. */
const at = (local: string): string => new Date(Date.parse(`${local.replace(' ', 'T')}:00+07:00`)).toISOString()

const law: FormalRequests = {
  deadlines: [
    { kind: 'communication', amount: 7, unit: 'calendar-day', legalBasis: 'Janji kota' },
    { kind: 'resolution', amount: 10, unit: 'working-day', legalBasis: 'UU 14/2008 pasal 22 ayat (7)' },
  ],
  extension: { amount: 7, unit: 'working-day', legalBasis: 'UU 14/2008 pasal 22 ayat (8)' },
}
const ppid = 'https://ppid.contoh.example/'

const formal = (change: Partial<ReportSubmission> = {}): Partial<ReportSubmission> => ({
  classification: 'information-request',
  text: 'Mohon salinan rencana anggaran lampu jalan tahun ini.',
  formal: { purpose: 'Penelitian TANDA-TUJUAN', delivery: 'email' },
  reporter: { name: 'Ibu Pemohon', address: 'Jalan Melati 5', email: 'pemohon@surat.example' },
  ...change,
})

let town: Town
let token: string
let now: string
before(async () => {
  now = at('2026-11-24 09:00')
  town = await openTown({ now: () => now })
  token = await town.officer()
  await setRules({ formalRequests: law, ppid })
})
beforeEach(() => {
  now = at('2026-11-24 09:00')
})
after(() => town.close())

const setRules = async (change: Partial<SiteSettings>): Promise<void> => {
  const { deadlines, silence, retention, escalation, waysOut, formalRequests, ppid } = (await town.relay.actions.allSites()).find(({ key }) => key === kademangan)!.settings
  assert.ok(await town.relay.actions.setRules(kademangan, { deadlines, silence, retention, escalation, waysOut, formalRequests, ppid, ...change }))
}

const verified = async (change: Partial<ReportSubmission> = {}): Promise<Filed> => {
  const report = await town.fileReport(formal(change))
  await town.asked('officer.reports.verify', { token, trackingId: report.trackingId, json: {} })
  return report
}
const extend = ({ trackingId }: Filed, text = 'Dokumennya masih dihimpun dari TANDA-BIDANG.') => town.ask('officer.reports.extend', { token, trackingId, json: { text } })
const limitOf = ({ clock }: Report) => clock.deadlines.findLast(({ kind }) => kind === 'resolution')
const jobs = () => runJobs(town.relay.context, (name, error) => assert.fail(`${name}: ${String(error)}`))

describe('an information request', () => {
  it('runs by the clock of the law only where it was filed as a formal one, and says on which article it rests', async () => {
    const question = await town.fileReport({ ...formal(), formal: undefined, reporter: undefined })
    const request = await town.fileReport(formal())
    const promises = [question, request].map(({ receipt }) => receipt.promise.find(({ kind }) => kind === 'resolution'))
    assert.deepEqual(promises.map((one) => [one?.amount, one?.dueAt, one?.legalBasis?.includes('UU 14/2008 pasal 22 ayat (7)')]), [[5, '2026-12-01T16:59:59.999Z', false], [10, '2026-12-08T16:59:59.999Z', true]])
    const { promises: offered, ppid: page } = await town.asked('site.retrieve')
    assert.deepEqual([offered.formal?.map(({ amount }) => amount), page], [[7, 10], ppid])
  })

  it('is no formal one at a site that takes none, and nothing of it is filed', async () => {
    await setRules({ formalRequests: undefined })
    const refused = await town.ask('reports.create', { json: aSubmission(formal()) })
    await setRules({ formalRequests: law })
    assert.equal(refused.status, 422)
    assert.deepEqual(problemOf(refused).errors, [{ pointer: '/formal', code: 'not-offered' }])
  })
})

describe('the limit of a formal request', () => {
  it('is extended once, by an officer who says why; its reporter reads the reason, the public that it happened', async () => {
    const report = await verified()
    now = at('2026-12-08 10:00')
    assert.equal((await extend(report)).status, 201)
    const mine = await town.read(report)
    assert.deepEqual([limitOf(mine)?.dueAt, limitOf(mine)?.state], ['2026-12-17T16:59:59.999Z', 'open'])
    assert.deepEqual(mine.promise, report.receipt.promise)
    assert.deepEqual((await town.timeline(report)).map(({ type, text }) => [type, text]).at(-1), ['extended', 'Dokumennya masih dihimpun dari TANDA-BIDANG.'])
    assert.deepEqual((await town.timeline(asPublic(report))).map(({ type, text }) => [type, text]).at(-1), ['extended', null])
    assert.ok((await town.asked('officer.reports.audit', { token, trackingId: report.trackingId })).items.some(({ act }) => act === 'extend'))
    const again = problemOf(await extend(report))
    assert.deepEqual([again.code, again.detail], ['transition-not-allowed', 'The limit was extended before, and the law allows it once.'])
  })

  it('is not extended without a reason or after its last day, and a question has none to extend', async () => {
    const late = await verified()
    assert.equal((await extend(late, '')).status, 422)
    now = at('2026-12-09 08:00')
    assert.match(problemOf(await extend(late)).detail ?? '', /gone by/)
    now = at('2026-11-24 09:00')
    const question = await verified({ formal: undefined, reporter: { name: 'Ibu Penanya' } })
    assert.match(problemOf(await extend(question)).detail ?? '', /Only a formal request/)
  })

  it('goes on while the reporter is asked, is missed in the open, and is kept by a notice in writing', async () => {
    const report = await verified()
    await town.asked('officer.reports.ask', { token, trackingId: report.trackingId, json: { text: 'Tahun anggaran yang mana?' } })
    now = at('2026-12-09 08:00')
    assert.deepEqual([limitOf(await town.read(report))?.dueAt, limitOf(await town.read(report))?.state], ['2026-12-08T16:59:59.999Z', 'missed'])
    await jobs()
    assert.ok((await town.asked('officer.reports.timeline', { token, trackingId: report.trackingId })).items.some(({ type, reason, audience }) => type === 'alerted' && reason === 'resolution-missed' && audience === 'officer'))
    now = at('2026-11-24 09:00')
    const other = await verified()
    await town.asked('officer.reports.respond', { token, trackingId: other.trackingId, json: { text: 'Salinannya kami kirim ke surel Anda.' } })
    assert.equal(limitOf(await town.read(other))?.state, 'kept')
  })

  it('stands in the officers’ queue and calendar on the day it moved to, also during a question', async () => {
    const report = await verified({ text: 'Mohon salinan daftar aset kelurahan.' })
    const answered = await verified()
    await town.asked('officer.reports.respond', { token, trackingId: answered.trackingId, json: { text: 'Sudah dikirim.' } })
    await town.asked('officer.reports.ask', { token, trackingId: report.trackingId, json: { text: 'Aset yang mana?' } })
    await extend(report)
    const officer = await town.relay.addOfficer({ id: 'petugas-kalender', name: 'Petugas', agencySlug: kademangan, role: 'officer' })
    const key = await town.relay.actions.calendarKey(officer?.officer.id ?? '')
    const { text } = await town.fetch(new Request(`http://relay.example/calendar/${key}.ics`))
    assert.match(text.replaceAll('\r\n ', ''), new RegExp(`DTSTART;VALUE=DATE:20261217\r\nSUMMARY:${report.trackingId}: `))
    const late = async () => (await town.asked('officer.reports.list', { token, query: '?overdue=true&limit=100' })).items.map(({ trackingId }) => trackingId)
    now = at('2026-12-09 08:00')
    assert.ok(!(await late()).includes(report.trackingId))
    now = at('2026-12-18 08:00')
    const seen = await late()
    assert.deepEqual([seen.includes(report.trackingId), seen.includes(answered.trackingId)], [true, false])
  })

  it('is told to its reporter by email where it was extended, and the reason stays on the page', async () => {
    const office = await openPostOffice()
    const other = await openTown({ now: () => now, mail: { url: office.url, from: 'LAPOR <lapor@relay.example>' } })
    try {
      const site = (await other.relay.actions.allSites()).find(({ key }) => key === kademangan)!.settings
      assert.ok(await other.relay.actions.setRules(kademangan, { ...site, formalRequests: law }))
      const desk = await other.officer()
      const { trackingId } = await other.fileReport(formal())
      await other.asked('officer.reports.verify', { token: desk, trackingId, json: {} })
      await other.asked('officer.reports.extend', { token: desk, trackingId, json: { text: 'Dihimpun dari TANDA-BIDANG.' } })
      await sendMessages(other.relay.context)
      const mail = office.mails.find(({ source }) => /^Subject: \S+: Batas waktu permohonan/m.test(source))
      assert.ok(mail)
      assert.deepEqual([mail.to, (mail.source + mailText(mail)).includes('TANDA')], [['pemohon@surat.example'], false])
    } finally {
      await other.close()
      await office.close()
    }
  })
})

describe('what a formal request is for', () => {
  it('is read by its reporter and officers, and by nobody else anywhere', async () => {
    const report = await verified({ confidential: false })
    await extend(report)
    assert.deepEqual((await town.read(report))['formal'], { purpose: 'Penelitian TANDA-TUJUAN', delivery: 'email', extension: law.extension })
    assert.equal((await town.asked('officer.reports.retrieve', { token, trackingId: report.trackingId })).formal?.delivery, 'email')
    const get = async (path: string): Promise<string> => (await town.fetch(new Request(`http://relay.example${path}`))).text
    const seen = [
      (await town.ask('reports.retrieve', asPublic(report))).text,
      (await town.ask('reports.timeline', asPublic(report))).text,
      (await town.ask('reports.list', { query: '?limit=100' })).text,
      ...(await Promise.all(['laporan.csv', 'laporan.jsonl', 'laporan.atom', 'statistik.csv'].map((file) => get(`/data/${kademangan}/${file}`)))),
      await get(`/open311/v2/requests.json?jurisdiction_id=${kademangan}`),
    ].join('\n')
    assert.ok(seen.includes(report.trackingId))
    for (const mark of ['TANDA-TUJUAN', 'TANDA-BIDANG', 'Ibu Pemohon', 'Jalan Melati']) assert.ok(!seen.includes(mark), mark)
  })
})

describe('figures', () => {
  it('count a formal request with the information requests, once there are enough to be told', async () => {
    const receivedOf = async () => (await town.asked('statistics.retrieve')).classifications.find(({ classification }) => classification === 'information-request')?.figures?.received
    for (let more = 0; more < 5; more++) await town.fileReport(formal())
    const before = await receivedOf()
    await town.fileReport(formal())
    assert.ok(before !== undefined && before >= 5)
    assert.equal(await receivedOf(), before + 1)
  })
})

describe('the reporter of a formal request', () => {
  it('corrects an address that the site asks of nobody else, and may not take it away', async () => {
    const report = await town.fileReport(formal())
    const correct = (reporter: object) => town.ask('privacy.correct', { ...report, json: { reporter } })
    assert.equal((await correct({ name: 'Ibu Pemohon', address: 'Jalan Kenanga 7', email: 'baru@surat.example' })).status, 201)
    assert.equal((await town.read(report)).reporter?.address, 'Jalan Kenanga 7')
    assert.deepEqual(problemOf(await correct({ name: 'Ibu Pemohon', email: 'baru@surat.example' })).errors, [{ pointer: '/reporter/address', code: 'required' }])
    const other = await town.fileReport({ reporter: { name: 'Ibu Lain' } })
    assert.deepEqual(problemOf(await town.ask('privacy.correct', { ...other, json: { reporter: { name: 'Ibu Lain', address: 'Jalan Melati 5' } } })).errors, [{ pointer: '/reporter/address', code: 'not-offered' }])
  })
})

describe('at the terminal', () => {
  it('rules are shown and changed, and a limit is extended', async () => {
    // By the clock of the machine, as the command line.
    const other = await openTown()
    try {
      const rules = join(dirname(other.dataFile), 'aturan.json')
      writeFileSync(rules, JSON.stringify({ formalRequests: law }))
      assert.equal((await command(other.dataFile, ['site', 'rules', kademangan, rules])).code, 0)
      assert.deepEqual((JSON.parse((await command(other.dataFile, ['site', 'rules', kademangan])).stdout) as { formalRequests: unknown }).formalRequests, law)
      const { trackingId } = await other.fileReport(formal())
      await other.relay.addOfficer({ id: 'petugas-satu', name: 'Petugas', agencySlug: kademangan, role: 'officer' })
      const give = (...args: readonly string[]) => command(other.dataFile, ['report', ...args, '--as', 'petugas-satu'])
      await give('verify', trackingId)
      assert.equal((await give('extend', trackingId, '--text', 'Dokumennya masih dihimpun.')).code, 0)
      assert.equal((await give('extend', trackingId, '--text', 'Dokumennya masih dihimpun.')).code, 1)
      const { stdout } = await command(other.dataFile, ['report', 'show', trackingId])
      assert.match(stdout, /^Resmi +permohonan informasi \(UU 14\/2008\); tujuan: Penelitian TANDA-TUJUAN; jawaban: email$/m)
      assert.match(stdout, /batas waktu diperpanjang \[dibaca pelapor\]\n +Dokumennya masih dihimpun\./)
      writeFileSync(rules, JSON.stringify({ formalRequests: null }))
      assert.equal((await command(other.dataFile, ['site', 'rules', kademangan, rules])).code, 0)
      assert.equal((JSON.parse((await command(other.dataFile, ['site', 'rules', kademangan])).stdout) as { formalRequests: unknown }).formalRequests, null)
    } finally {
      await other.close()
    }
  })
})

describe('without JavaScript', () => {
  const open = async () => formTo(await paperAt(town).open(`/lapor/${kademangan}`), `/lapor/${kademangan}`)
  const words = { text: 'Mohon salinan rencana anggaran lampu jalan.', classification: 'information-request', formal: 'ya', purpose: 'Musyawarah warga', delivery: 'address', identity: 'named', name: 'Ibu Pemohon', address: 'Jalan Melati 5', phone: '0812 0000 0001' }

  it('a formal request is filed and followed, with its purpose and the days of the law', async () => {
    const paper = paperAt(town)
    const receipt = await paper.send(await open(), words)
    assert.equal(receipt.status, 200, readable(receipt))
    assert.match(readable(receipt), /Penyelesaian: paling lambat Selasa, 8 Desember 2026/)
    const shown = await paper.send(formTo(receipt, `/lapor/${kademangan}/lacak`))
    assert.match(readable(shown), /Permohonan informasi resmi UU 14\/2008 Tujuan Musyawarah warga Cara mendapatkan jawaban Dikirim lewat pos/)
    now = at('2026-12-09 08:00')
    assert.match(readable(await paper.send(formTo(shown, `/lapor/${kademangan}/lacak`))), /keberatan tertulis kepada atasan PPID dalam 30 hari kerja/)
  })

  it('a page of its own takes it also where there is JavaScript, with the request chosen', async () => {
    const page = await paperAt(town).open(`/lapor/${kademangan}/permohonan`)
    assert.doesNotMatch(page.text, /<script|lapor-widget/)
    const { fields } = formTo(page, `/lapor/${kademangan}`)
    assert.deepEqual([fields['classification'], fields['formal']], ['information-request', 'ya'])
    const receipt = await paperAt(town).send(formTo(page, `/lapor/${kademangan}`), words)
    assert.match(readable(receipt), /Penyelesaian: paling lambat/)
    await setRules({ formalRequests: undefined })
    const closed = await paperAt(town).open(`/lapor/${kademangan}/permohonan`)
    await setRules({ formalRequests: law })
    assert.match(readable(closed), /diajukan kepada PPID: halaman PPID/)
    assert.equal((await town.fetch(new Request('http://relay.example/lapor/tidak-ada/permohonan'))).status, 404)
  })

  it('says all at once what it lacks', async () => {
    const page = await paperAt(town).send(await open(), { text: words.text, classification: 'complaint', formal: 'ya', identity: 'none' })
    assert.equal(page.status, 422)
    for (const sentence of ['Tulis untuk apa informasinya.', 'Pilih cara mendapatkan jawaban.', 'Isi nama.', 'Isi alamat.', 'Isi nomor HP atau email.', 'pilih “Dengan nama”']) assert.ok(readable(page).includes(sentence), sentence)
    const forgotten = await paperAt(town).send(await open(), { ...words, formal: '' })
    assert.match(readable(forgotten), /Centang “Ajukan sebagai permohonan resmi”/)
    assert.equal(formTo(forgotten, `/lapor/${kademangan}`).fields['purpose'], words.purpose)
  })

  it('the page of the PPID stands beside the choice, whether the site takes formal requests or not', async () => {
    const page = await paperAt(town).open(`/lapor/${kademangan}`)
    assert.match(page.text, /<a href="https:\/\/ppid\.contoh\.example\/" rel="noopener">halaman PPID<\/a>/)
    await setRules({ formalRequests: undefined })
    const plain = await paperAt(town).open(`/lapor/${kademangan}`)
    await setRules({ formalRequests: law })
    assert.match(readable(plain), /pertanyaan biasa\. Permohonan informasi resmi menurut UU 14\/2008 diajukan kepada PPID: halaman PPID/)
    assert.doesNotMatch(plain.text, /name="formal"/)
  })
})
