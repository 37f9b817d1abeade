/** Files a report by the form that needs no JavaScript, and checks that it is filed once and that no word is ever lost. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { parseTrackingId, parseTrackingSecret } from '@lapor/sdk/contract'
import sharp from 'sharp'
import { bucketOf, ordinaryPace } from '../../packages/server/src/domain/pace.ts'
import { type Beside, openBeside } from './database.ts'
import { bodyOf, formTo, paperAt, type PaperForm, readable } from './paper.ts'
import { aPhoto, type Answered, disdukcapil, kademangan, openTown, type Town } from './town.ts'

const formFilings = bucketOf(ordinaryPace.forms)

let town: Town
let paper: ReturnType<typeof paperAt>
let beside: Beside
let now = Date.parse('2026-11-24T03:00:00.000Z')
before(async () => {
  town = await openTown({ now: () => new Date(now).toISOString(), busyTimeoutMs: 100 })
  paper = paperAt(town)
  beside = await openBeside(town.dataFile)
})
after(async () => {
  await beside.close()
  await town.close()
})

const text = 'Lampu jalan <b>mati</b> di depan "SDN 2" & gelap.\nAnak-anak pulang mengaji.'

const emptyForm = async (site = kademangan): Promise<PaperForm> => formTo(await paper.open(`/lapor/${site}`), `/lapor/${site}`)

const codesIn = (page: Answered): { trackingId: string; secret: string } => {
  const [id = '', secret = ''] = [...page.text.matchAll(/<code>([^<]*)<\/code>/g)].map(([, code]) => code ?? '')
  return { trackingId: parseTrackingId(id) ?? '', secret: parseTrackingSecret(secret) ?? '' }
}

const reportsIn = async (words: string): Promise<number> => (await beside.all('select id from report where text = ?', words)).length

describe('the form of a site', () => {
  it('stands in the page as HTML, with the promise, the emergency number and nothing from elsewhere', async () => {
    const page = await paper.open(`/lapor/${kademangan}`)
    assert.equal(page.status, 200)
    assert.match(readable(page), /Lapor ke Kelurahan Kademangan.*Paling lambat Selasa, 1 Desember 2026 Anda mendapat kabar.*Darurat\? Telepon 112/)
    assert.doesNotMatch(page.text, /<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|(?:src|href)="https?:/)
    assert.equal(page.headers.get('cache-control'), 'no-store')
    assert.match(page.headers.get('content-security-policy') ?? '', /^default-src 'none'; script-src 'self'.*form-action 'self'.*frame-ancestors 'none'/)
    for (const [, file = ''] of page.text.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)) assert.equal((await paper.open(file)).status, 200, file)
  })

  it('becomes a report whose codes are told once, on the receipt', async () => {
    const receipt = await paper.send(await emptyForm(), { text, rt: '3', rw: '2', landmark: 'depan SDN 2', occurredOn: '23/11/2026', identity: 'hidden', name: 'Ibu Contoh', phone: '0000 0000 0001', confidential: 'ya', category: 'lampu-jalan' })
    assert.equal(receipt.status, 200, receipt.text)
    const codes = codesIn(receipt)
    const report = await town.read({ site: kademangan, ...codes })
    assert.deepEqual(
      { text: report.text, classification: report.classification, place: report.place, occurredOn: report.occurredOn, anonymous: report.anonymous, confidential: report.confidential, category: report.category, reporter: report.reporter },
      { text, classification: 'complaint', place: { regionCode: '36.74.07.1004', regionName: 'Kademangan', rt: '3', rw: '2', landmark: 'depan SDN 2', point: null }, occurredOn: '2026-11-23', anonymous: true, confidential: true, category: 'lampu-jalan', reporter: { name: 'Ibu Contoh', phone: '0000 0000 0001' } },
    )
    assert.doesNotMatch(receipt.text, new RegExp(`(?:href|src|action)="[^"]*${codes.secret}`))
  })

  it('takes the tomorrow of a phone whose clock is ahead as today, and nothing later', async () => {
    const filed = await paper.send(await emptyForm(), { text: 'Ditulis di HP yang jamnya terlalu cepat.', occurredOn: '2026-11-25' })
    assert.equal((await town.read({ site: kademangan, ...codesIn(filed) })).occurredOn, '2026-11-24')
    assert.match(readable(await paper.send(await emptyForm(), { text: 'Belum terjadi, baru lusa nanti.', occurredOn: '2026-11-26' })), /Pilih tanggal hari ini atau sebelumnya/)
  })

  it('that is sent twice is one report with one receipt', async () => {
    const form = await emptyForm()
    const words = 'Dua kali ditekan, satu laporan saja.'
    const [first, second] = [await paper.send(form, { text: words }), await paper.send(form, { text: words })]
    assert.deepEqual([first.status, second.status], [200, 200])
    assert.deepEqual(codesIn(second), codesIn(first))
    assert.equal(await reportsIn(words), 1)
  })

  it('that was sent and is sent again with other words keeps them, and files them at the next press', async () => {
    const form = await emptyForm()
    await paper.send(form, { text: 'Laporan pertama dari formulir ini.' })
    const words = 'Laporan kedua setelah tombol kembali.'
    const asked = await paper.send(form, { text: words })
    assert.equal(asked.status, 409)
    assert.match(readable(asked), /sudah pernah terkirim/)
    const filed = await paper.send(formTo(asked, `/lapor/${kademangan}`))
    assert.equal(filed.status, 200)
    assert.equal((await town.read({ site: kademangan, ...codesIn(filed) })).text, words)
  })
})

describe('what the form says before a name is given', () => {
  const wordsOf = async (): Promise<string> => readable(await paper.open(`/lapor/${kademangan}`))

  it('names who else gets name and contact, and when', async () => {
    assert.doesNotMatch(await wordsOf(), /Sistem lain/)
    const goes = /Sistem lain, misalnya SP4N-LAPOR! Setelah diperiksa, laporan diteruskan ke sana\. Nama, nomor HP, dan email Anda ikut bila Anda memilih “Dengan nama” serta mengisi nama dan salah satu kontak; alamat Anda tidak\. Selain itu laporan/
    await town.relay.actions.setUpstreamRule(kademangan, { system: 'SP4N-LAPOR!', withoutContact: 'agency-account' })
    assert.match(await wordsOf(), new RegExp(`${goes.source} diteruskan atas nama instansi, tanpa nama dan kontak Anda\\.`))
    await town.relay.actions.setUpstreamRule(kademangan, { system: 'SP4N-LAPOR!', withoutContact: 'keep' })
    assert.match(await wordsOf(), new RegExp(`${goes.source} tidak diteruskan\\.`))
    await town.relay.actions.setUpstreamRule(kademangan, undefined)
  })

  it('says to whom it goes where it is about staff, and what then the agency and the public see', async () => {
    const { agency, supervisor } = await town.asked('site.retrieve', { site: kademangan })
    const to = supervisor?.name ?? assert.fail('the town has no supervisor')
    const words = await wordsOf()
    assert.ok(words.includes(`Laporan ini ditujukan kepada ${agency.name}, atau kepada ${to} bila tentang petugasnya.`), words)
    assert.ok(words.includes(`instansi tujuannya ${to}. ${agency.name} dan publik tidak melihat laporan itu sampai ${to} membukanya; bila dirahasiakan juga, publik tetap tidak melihatnya.`), words)
    await town.relay.actions.setSupervisor(kademangan, undefined)
    assert.ok((await wordsOf()).includes(`Laporan ini ditujukan kepada ${agency.name}. `))
    await town.relay.actions.setSupervisor(kademangan, supervisor?.slug)
  })

  it('tells those under 18 what they can do, and asks whether it is for somebody else', async () => {
    assert.match(await wordsOf(), /Belum 18 tahun\? Kirim tanpa identitas, atau bersama orang tua atau wali\./)
    assert.match(readable(await paper.open(`/lapor/${disdukcapil}`)), /Belum 18 tahun\? Isi bersama orang tua atau wali\./)
    const filed = codesIn(await paper.send(await emptyForm(), { text: 'Disampaikan lewat Ketua RT 03.', onBehalf: 'ya' }))
    const token = await town.officer()
    assert.equal((await town.asked('officer.reports.retrieve', { token, trackingId: filed.trackingId })).onBehalf, true)
    const again = formTo(await paper.send(await emptyForm(), { text: 'pendek', onBehalf: 'ya' }), `/lapor/${kademangan}`)
    assert.equal(again.fields['onBehalf'], 'ya')
  })
})

describe('a form with faults', () => {
  it('comes back with every word, and says beside each field what is wrong', async () => {
    const typed = { text: 'pendek <', rt: 'tiga', landmark: 'dekat "warung" & pos', occurredOn: '31-02-2026', identity: 'named', name: "D'Contoh <i>", email: 'bukan email', confidential: 'ya', category: 'sampah', classification: 'aspiration' }
    const page = await paper.send(await emptyForm(), typed)
    assert.equal(page.status, 422)
    const { fields } = formTo(page, `/lapor/${kademangan}`)
    for (const [name, value] of Object.entries(typed)) assert.equal(fields[name], value, name)
    for (const [name, sentence] of Object.entries({ text: 'Tulis sedikit lebih jelas', rt: 'RT hanya angka', occurredOn: 'Tulis tanggal seperti', email: 'Tulis email lengkap' })) {
      assert.match(page.text, new RegExp(`id="${name}-fault">.*?${sentence}`, 's'), name)
      assert.match(page.text, new RegExp(`id="${name}" name="${name}"[^>]* aria-invalid="true" aria-describedby="${name}-fault`), name)
      assert.match(page.text, new RegExp(`<a href="#${name}">${sentence}`), name)
    }
    assert.match(page.text, /<title>Perlu diperbaiki: /)
    assert.doesNotMatch(page.text, /<i>/)
  })

  it('does not guess what a name beside "tanpa identitas" means', async () => {
    const page = await paper.send(await emptyForm(), { text, identity: 'none', name: 'Ibu Contoh' })
    assert.equal(page.status, 422)
    assert.match(readable(page), /Anda memilih “Tanpa identitas”, tetapi nama atau kontak terisi/)
    assert.equal(formTo(page, `/lapor/${kademangan}`).fields['name'], 'Ibu Contoh')
  })

  it('asks a site’s own questions all at once', async () => {
    const page = await paper.send(await emptyForm(disdukcapil), { text })
    for (const sentence of ['Pilih kelurahan tempat kejadian.', 'Pilih apakah nama Anda diketahui.', 'Isi nama.', 'Isi alamat.', 'Isi nomor HP atau email.']) assert.ok(readable(page).includes(sentence), sentence)
  })

  it('keeps the words while the database is busy, and the same form is a receipt afterwards', async () => {
    const form = await emptyForm()
    const words = 'Ditulis ketika basis data sibuk.'
    const leave = await beside.occupy()
    const busy = await paper.send(form, { text: words }).finally(leave)
    assert.equal(busy.status, 503)
    const kept = formTo(busy, `/lapor/${kademangan}`)
    assert.deepEqual([kept.fields['text'], kept.fields['id']], [words, form.fields['id']])
    assert.equal((await paper.send(kept)).status, 200)
    assert.equal(await reportsIn(words), 1)
  })

  it('keeps the words where the photos are too large, and says that they may follow', async () => {
    const page = await paper.send(await emptyForm(), { text }, { photos: [{ name: 'besar.jpg', bytes: new Uint8Array(33 * 1024 * 1024) }] })
    assert.equal(page.status, 413)
    assert.match(readable(page), /terlalu besar.*foto bisa menyusul/)
    assert.equal(formTo(page, `/lapor/${kademangan}`).fields['text'], text)
  })

  it('keeps the words that came before the line broke', async () => {
    const { type, bytes } = bodyOf({ ...(await emptyForm()).fields, text })
    const page = await town.fetch(new Request(`http://relay.example/lapor/${kademangan}`, { method: 'POST', headers: { 'content-type': type }, body: new Uint8Array(bytes.subarray(0, bytes.byteLength - 40)) }))
    assert.equal(formTo(page, `/lapor/${kademangan}`).fields['text'], text)
    assert.equal(page.status, 413)
  })
})

describe('photos of a form', () => {
  it('are cleaned and attached; one that is none holds up neither the report nor the others', async () => {
    const withName = await sharp(await aPhoto()).jpeg().withExifMerge({ IFD0: { Artist: 'Nama Pelapor' } }).toBuffer()
    const receipt = await paper.send(await emptyForm(), { text: 'Dengan dua berkas, satu bukan foto.' }, { photos: [{ name: 'jalan.jpg', bytes: withName }, { name: 'surat.pdf', bytes: Buffer.from('%PDF-1.4') }] })
    assert.match(readable(receipt), /jalan\.jpg: sudah diterima\. surat\.pdf: belum diterima\. Berkas ini tidak bisa dibaca sebagai foto/)
    const codes = codesIn(receipt)
    const { attachments } = await town.read({ site: kademangan, ...codes })
    assert.equal(attachments.length, 1)
    const photo = await town.ask('attachments.retrieve', { site: kademangan, ...codes, attachmentId: attachments[0]?.id ?? '' })
    assert.equal((await sharp(photo.bytes).metadata()).exif, undefined)
  })

  it('of a form that is sent twice are attached once', async () => {
    const form = await emptyForm()
    const photos = [{ name: 'a.jpg', bytes: await aPhoto() }]
    await paper.send(form, { text: 'Satu foto, dua kali dikirim.' }, { photos })
    const codes = codesIn(await paper.send(form, { text: 'Satu foto, dua kali dikirim.' }, { photos }))
    assert.equal((await town.read({ site: kademangan, ...codes })).attachments.length, 1)
  })

  it('can follow from the receipt', async () => {
    const receipt = await paper.send(await emptyForm(), { text: 'Tulisan dulu, foto menyusul.' })
    const page = await paper.send(formTo(receipt, `/lapor/${kademangan}/foto`), {}, { photos: [{ name: 'b.jpg', bytes: await aPhoto() }] })
    assert.match(readable(page), /Foto sudah diterima/)
    assert.equal((await town.read({ site: kademangan, ...codesIn(receipt) })).attachments.length, 1)
  })
})

describe('who may send it', () => {
  it('a page of somebody else files nothing, and the words are there to be sent from here', async () => {
    for (const headers of [{ origin: 'https://jahat.example' }, { 'sec-fetch-site': 'cross-site' }]) {
      const words = `Dikirim dari halaman lain: ${Object.keys(headers)[0]}.`
      const page = await paper.send(await emptyForm(), { text: words }, { headers })
      assert.equal(page.status, 403)
      assert.equal(await reportsIn(words), 0)
      assert.equal(formTo(page, `/lapor/${kademangan}`).fields['text'], words)
    }
  })

  it('a program that fills the field nobody sees is taken, and flagged for officers', async () => {
    const form = await emptyForm()
    assert.equal(form.fields['situs_web'], '')
    const receipt = await paper.send(form, { text: 'Kunjungi situs kami yang bagus.', situs_web: 'iklan' })
    const seen = await town.asked('officer.reports.retrieve', { token: await town.officer(), trackingId: codesIn(receipt).trackingId })
    assert.deepEqual(seen.flags, ['honeypot'])
  })

  it('a site that asks for proofs takes a few forms without one, then says when to come back and keeps the words', async () => {
    now += 24 * 3600_000
    await town.relay.actions.setChallenge(kademangan, true)
    const statuses: number[] = []
    for (let at = 0; at < formFilings.holds; at++) statuses.push((await paper.send(await emptyForm(), { text: `Laporan ke-${at} tanpa JavaScript.` }, { address: `192.0.2.${at}` })).status)
    assert.deepEqual(new Set(statuses), new Set([200]))
    const refused = await paper.send(await emptyForm(), { text }, { address: '198.51.100.7' })
    assert.equal(refused.status, 429)
    assert.match(readable(refused), /Coba lagi sekitar 1 menit lagi/)
    assert.equal(formTo(refused, `/lapor/${kademangan}`).fields['text'], text)
    now += formFilings.drainMs
    assert.equal((await paper.send(await emptyForm(), { text }, { address: '198.51.100.7' })).status, 200)
    await town.relay.actions.setChallenge(kademangan, false)
  })

  it('where a site asks for none, only a network that floods it is refused', async () => {
    now += 24 * 3600_000
    const send = async (address: string) => (await paper.send(await emptyForm(), { text }, { address })).status
    const statuses: number[] = []
    for (let at = 0; at < 31; at++) statuses.push(await send('203.0.113.9'))
    assert.equal(statuses.at(-2), 200)
    assert.equal(statuses.at(-1), 429)
    assert.equal(await send('198.51.100.8'), 200)
  })
})

it('an unknown site has no form', async () => {
  const page = await paper.open('/lapor/tidak-ada')
  assert.equal(page.status, 404)
  assert.match(readable(page), /Halaman ini tidak ada.*112/)
})
