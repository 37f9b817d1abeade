/** Follows a report by forms alone: no secret in an address, nothing private without it, each act once. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { wrongSecrets } from '../../packages/server/src/domain/limits.ts'
import { formTo, paperAt, type PaperForm, readable } from './paper.ts'
import { aPhoto, aSubmission, type Answered, disdukcapil, type Filed, kademangan, openTown, type Town } from './town.ts'

let town: Town
let paper: ReturnType<typeof paperAt>
let token: string
before(async () => {
  town = await openTown()
  paper = paperAt(town)
  token = await town.officer()
  await town.relay.actions.addChannel({ siteKey: kademangan, kind: 'webhook', role: 'officer', address: 'https://petugas.example/hook', digest: false })
})
after(() => town.close())

const lookUpForm = async (): Promise<PaperForm> => formTo(await paper.open(`/lapor/${kademangan}/lacak`), `/lapor/${kademangan}/lacak`)

const lookUp = async (trackingId: string, secret = ''): Promise<Answered> => paper.send(await lookUpForm(), { trackingId, secret })

const answered = async (): Promise<Filed> => {
  const report = await town.fileReport({ text: 'Saluran air tersumbat di depan warung.', place: { regionCode: '36.74.07.1004', landmark: 'depan warung' } })
  await town.asked('officer.reports.verify', { token, trackingId: report.trackingId, json: {} })
  await town.asked('officer.reports.respond', { token, trackingId: report.trackingId, json: { text: 'Saluran kami bersihkan besok.' } })
  return report
}

describe('looking up', () => {
  it('shows its reporter everything, and no address on the page holds the secret', async () => {
    const report = await answered()
    const page = await lookUp(report.trackingId.toLowerCase().replaceAll('-', ' '), report.secret.toLowerCase())
    assert.equal(page.status, 200)
    assert.match(readable(page), /Sudah ditanggapi.*Saluran air tersumbat di depan warung.*Kademangan, depan warung.*Saluran kami bersihkan besok/)
    assert.doesNotMatch(page.text, new RegExp(`(?:href|src|action)="[^"]*${report.secret}`))
    assert.equal(page.headers.get('cache-control'), 'no-store')
  })

  it('calls the agency that had it before by its name', async () => {
    const report = await answered()
    await town.asked('officer.reports.transfer', { token, trackingId: report.trackingId, json: { agency: disdukcapil, text: 'Ini wewenang Disdukcapil.' } })
    const page = readable(await lookUp(report.trackingId, report.secret))
    assert.match(page, /Perjalanan laporan.*, Kelurahan Kademangan/)
    assert.doesNotMatch(page, /, kel-kademangan/)
  })

  it('shows the public what is public, and offers it no act', async () => {
    const report = await answered()
    const page = await lookUp(report.trackingId)
    assert.match(readable(page), /tampilan publik.*Saluran air tersumbat/)
    assert.doesNotMatch(readable(page), /depan warung, |, depan warung|Kirim balasan|Belum selesai, buka lagi/)
  })

  it('says what is wrong with a code, and keeps what was typed', async () => {
    const report = await town.fileReport()
    for (const [trackingId, secret, words, status] of [
      ['', '', /Isi kode pelacakan/, 404],
      ['7K3M-Q9XT-4BW8', '', /salah ketik/, 404],
      [report.trackingId, 'SALAH', /tidak cocok/, 401],
    ] as const) {
      const page = await lookUp(trackingId, secret)
      assert.equal(page.status, status)
      assert.match(readable(page), words)
      const { fields } = formTo(page, `/lapor/${kademangan}/lacak`)
      assert.deepEqual([fields['trackingId'], fields['secret']], [trackingId, secret])
    }
  })

  it('with wrong secrets soon ends for whoever tries, and the right one still opens elsewhere', async () => {
    const report = await town.fileReport()
    const form = await lookUpForm()
    const at = (secret: string, address: string) => paper.send(form, { trackingId: report.trackingId, secret }, { address })
    for (let n = 0; n < wrongSecrets.holds; n++) assert.equal((await at('SALAH', '203.0.113.9')).status, 401)
    assert.equal((await at('SALAH', '203.0.113.9')).status, 429)
    assert.equal((await at(report.secret, '198.51.100.7')).status, 200)
  })
})

describe('answering', () => {
  it('a reply that is sent twice is one reply, and is there to be read', async () => {
    const report = await answered()
    const form = formTo(await lookUp(report.trackingId, report.secret), `/lapor/${kademangan}/balas`, 'reply')
    for (let n = 0; n < 2; n++) assert.match(readable(await paper.send(form, { 'text-reply': 'Airnya masih tergenang.' })), /Balasan Anda sudah diterima.*Airnya masih tergenang/)
    assert.deepEqual((await town.timeline(report)).filter(({ type }) => type === 'replied').map(({ text }) => text), ['Airnya masih tergenang.'])
  })

  it('"belum selesai" opens a report again, and needs a word', async () => {
    const report = await answered()
    const form = formTo(await lookUp(report.trackingId, report.secret), `/lapor/${kademangan}/balas`, 'reopen')
    const empty = await paper.send(form)
    assert.equal(empty.status, 422)
    const long = 'Belum. '.repeat(800)
    const tooLong = await paper.send(form, { 'text-reopen': long })
    assert.deepEqual([tooLong.status, formTo(tooLong, `/lapor/${kademangan}/balas`, 'reopen').fields['text-reopen']], [422, long])
    assert.doesNotMatch(readable(tooLong), /Tulisan Anda belum terkirim/)
    assert.match(readable(empty), /Tulis dulu pesan Anda/)
    assert.match(readable(await paper.send(form, { 'text-reopen': 'Belum dibersihkan.' })), /Laporan dibuka kembali.*Sedang ditangani/)
    assert.equal((await town.read(report)).reopened, 1)
  })

  it('"sudah selesai" closes it', async () => {
    const report = await answered()
    const form = formTo(await lookUp(report.trackingId, report.secret), `/lapor/${kademangan}/balas`, 'confirm')
    assert.match(readable(await paper.send(form)), /ditutup sebagai selesai.*Alasan: pelapor menyatakan selesai/)
    assert.equal((await town.read(report)).status, 'closed')
  })

  it('what can no longer be done is told, with how the report stands and with the words, to be copied', async () => {
    const report = await answered()
    const form = formTo(await lookUp(report.trackingId, report.secret), `/lapor/${kademangan}/balas`, 'reply')
    await town.asked('reports.withdraw', { ...report, json: {} })
    const page = await paper.send(form, { 'text-reply': 'Terlambat menulis.' })
    assert.equal(page.status, 409)
    assert.match(readable(page), /Tahap laporan ini sudah berubah.*Tulisan Anda belum terkirim.*Terlambat menulis\..*Dicabut/)
  })

  it('what broke off on its way does nothing, and its words come back', async () => {
    const report = await answered()
    const page = await lookUp(report.trackingId, report.secret)
    const part = 'Lampunya menyala lagi, tetapi hanya yang di'
    for (const act of ['reply', 'confirm', 'reopen']) {
      const { action, fields } = formTo(page, `/lapor/${kademangan}/balas`, act)
      const sent = new TextEncoder().encode(new URLSearchParams({ ...fields, [`text-${act}`]: part }).toString())
      let reads = 0
      const body = new ReadableStream<Uint8Array>({ pull: (stream) => (reads++ === 0 ? stream.enqueue(sent) : stream.error(new Error('the line broke'))) })
      const broken = await town.fetch(new Request(`http://relay.example${action}`, { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://relay.example' }, ...({ duplex: 'half' } as object) }))
      assert.deepEqual([broken.status, formTo(broken, action, act).fields[`text-${act}`]], [413, part])
      assert.match(readable(broken), /terputus di jalan/)
    }
    const reply = formTo(page, `/lapor/${kademangan}/balas`, 'reply')
    const long = 'Belum. '.repeat(40_000)
    assert.equal((await paper.send({ action: reply.action, fields: { ...reply.fields, 'text-reply': part, more: long } })).status, 413)
    assert.equal((await town.read(report)).status, 'answered')
    assert.deepEqual((await town.timeline(report)).map(({ type }) => type), ['filed', 'verified', 'responded'])
  })

  for (const [step, json, after] of [
    ['return', { reason: 'evidence-needed', text: 'Mohon lampirkan foto.' }, 'filed'],
    ['ask', { text: 'Boleh kirim fotonya?' }, 'in-progress'],
  ] as const) {
    it(`a photo alone answers who asked for one by "${step}": officers are told once, and the report goes on`, async () => {
      const report = await town.fileReport()
      if (step === 'ask') await town.asked('officer.reports.verify', { token, trackingId: report.trackingId, json: {} })
      await town.asked(`officer.reports.${step}`, { token, trackingId: report.trackingId, json })
      const form = formTo(await lookUp(report.trackingId, report.secret), `/lapor/${kademangan}/foto`)
      const photos = [{ name: 'jalan.jpg', bytes: await aPhoto() }]
      for (let n = 0; n < 2; n++) assert.match(readable(await paper.send(form, {}, { photos })), /Foto sudah diterima/)
      assert.equal((await town.read(report)).status, after)
      const replies = (await town.timeline(report)).filter(({ type }) => type === 'replied')
      assert.deepEqual(replies.map(({ text, attachments }) => [text, attachments.length]), [[null, 1]])
      const owed = await town.relay.actions.listMessages('waiting', undefined, 1000)
      assert.equal(owed.filter(({ news }) => 'trackingId' in news && news.trackingId === report.trackingId && news.event === 'report.replied').length, 1)
    })
  }

  it('a photo that nobody waits for stays a photo', async () => {
    const report = await answered()
    const form = formTo(await lookUp(report.trackingId, report.secret), `/lapor/${kademangan}/foto`)
    await paper.send(form, {}, { photos: [{ name: 'jalan.jpg', bytes: await aPhoto() }] })
    const { status, attachments } = await town.read(report)
    assert.deepEqual([status, attachments.length, (await town.timeline(report)).at(-1)?.type], ['answered', 1, 'responded'])
  })

  it('without the right secret changes nothing', async () => {
    const report = await answered()
    const form = formTo(await lookUp(report.trackingId, report.secret), `/lapor/${kademangan}/balas`, 'reply')
    assert.equal((await paper.send(form, { 'text-reply': 'Bukan pelapornya.', secret: aSubmission().trackingSecret })).status, 401)
    assert.equal((await paper.send(form, { 'text-reply': 'Bukan pelapornya.', secret: '' })).status, 401)
    assert.match(readable(await paper.send(form, { 'text-reply': 'Bukan pelapornya.', secret: 'SALAH' })), /Tulisan Anda belum terkirim.*Bukan pelapornya\..*Kode rahasia/)
    assert.deepEqual((await town.timeline(report)).filter(({ type }) => type === 'replied'), [])
  })
})

it('the codes can be kept as a file that says nothing of the report', async () => {
  const report = await town.fileReport()
  const file = await paper.send({ action: `/lapor/${kademangan}/kode`, fields: { trackingId: report.trackingId, secret: report.secret } })
  assert.equal(file.headers.get('content-disposition'), `attachment; filename="laporan-${report.trackingId}.txt"`)
  assert.ok(file.text.includes(report.trackingId) && file.text.replaceAll(' ', '').includes(report.secret))
  assert.ok(!file.text.includes('Lampu'))
})

it('the log knows the page, never a code', async () => {
  const report = await answered()
  await lookUp(report.trackingId, report.secret)
  assert.equal(town.lines.at(-1)?.route, '/lapor/{site}/lacak')
  assert.doesNotMatch(JSON.stringify([town.lines, town.failures]), new RegExp(`${report.trackingId}|${report.secret}`))
})
