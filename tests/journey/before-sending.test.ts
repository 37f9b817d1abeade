/** What helps before "Kirim", over the built files: a similar report to support, what the public will see, the exact place, a video and a PDF. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import type { BrowserContext, Page } from 'puppeteer-core'
import { openPage } from './browser.ts'
import { citizenAt, type Citizen } from './citizen.ts'
import { pressUntilMet } from './press-until-met.ts'
import { relayAndBrowser } from './relay-and-browser.ts'
import { trackingIdOn } from './tracking-id-on.ts'
import { mp4Box as box } from '../server/mp4-box.ts'

const question = 'Apa yang perlu kami ketahui?'
const officer = 'petugas-kademangan'

const { relay, browser } = await relayAndBrowser()

interface Visit {
  readonly context: BrowserContext
  readonly page: Page
  readonly citizen: Citizen
}

/** A phone that was never here, before the kelurahan's page. */
const visit = async (): Promise<Visit> => {
  const context = await browser.createBrowserContext()
  const { page } = await openPage(context)
  await page.goto(`${relay.baseUrl}/demo/kelurahan-site/`)
  const citizen = citizenAt(page)
  await citizen.sees('Lapor ke Kelurahan Kademangan')
  return { context, page, citizen }
}

const unfold = (page: Page, words: string): Promise<void> => pressUntilMet(words, () => page.$(`>>> summary ::-p-text(${words})`))

const listed = async (words: string): Promise<number> => (await relay.command('report', 'list')).split('\n').filter((line) => line.includes(words)).length

/** From "Kirim" to the code that the receipt shows. */
const sent = async ({ citizen }: Visit): Promise<string> => {
  await citizen.press('Kirim laporan')
  await citizen.sees('Laporan Anda terkirim')
  await citizen.press('Lihat perkembangan')
  await citizen.sees('Menunggu diperiksa')
  return trackingIdOn(citizen)
}

describe('a citizen who writes what another one has reported', () => {
  it('is shown that report, says "saya juga mengalami", and files no second one', { timeout: 90_000 }, async () => {
    const { context, page, citizen } = await visit()
    const words = 'Lampu jalan di gang dekat mushola mati sejak dua malam.'
    await citizen.write(question, words)
    await citizen.sees(/Ada \d laporan serupa/)
    await unfold(page, 'laporan serupa')
    const found = await page.waitForSelector('>>> lapor-advice >>> button[aria-label^="Saya juga mengalami: "]', { visible: true })
    const before = await found?.evaluate((button) => ({ name: button.getAttribute('aria-label') ?? '', already: Number(/(\d+) orang lain mengalami/.exec(button.closest('li')?.textContent ?? '')?.[1] ?? 0) }))
    assert.ok(before)
    await citizen.press(before.name)
    await citizen.sees(`Tercatat, sekarang ${before.already + 1} orang. Anda tidak perlu mengirim laporan ini, tetapi tetap boleh.`)

    const { items } = (await (await fetch(`${relay.baseUrl}/v1/sites/kel-kademangan/reports`)).json()) as { items: { title: string; supports: number }[] }
    assert.equal(items.find(({ title }) => before.name.endsWith(title))?.supports, before.already + 1)
    assert.equal(await listed(words.slice(0, 40)), 0)
    await context.close()
  })
})

describe('a citizen who writes a number that says who somebody is', () => {
  it('is told before sending, takes the plate out with one tap, and the public reads none of them', { timeout: 120_000 }, async () => {
    const writer = await visit()
    const { context, page, citizen } = writer
    const [phone, nik, plate] = ['0812-3456-7890', '3674071503900001', 'B 1234 XYZ'] as const
    await citizen.write(question, `Truk ${plate} membuang puing di tepi kali. Hubungi saya di ${phone}, NIK ${nik}.`)
    await citizen.sees('ada 3 hal pribadi')
    await unfold(page, 'Begini publik melihatnya')
    await citizen.sees('Hubungi saya di ▇▇▇, NIK ▇▇▇.')
    await citizen.sees(`Otomatis disamarkan bagi publik: ${phone}, ${nik}. Petugas masih membacanya.`)
    await citizen.sees(`Nomor kendaraan yang akan terlihat publik: ${plate}.`)
    await citizen.press('Samarkan nomor kendaraan')
    await citizen.sees('ada 2 hal pribadi')

    const trackingId = await sent(writer)
    const forOfficer = await relay.command('report', 'show', trackingId)
    assert.ok(forOfficer.includes(phone) && forOfficer.includes(nik) && forOfficer.includes('Truk ▇▇▇ membuang'), forOfficer)
    await relay.command('report', 'verify', trackingId, '--as', officer)
    await context.close()

    const stranger = await visit()
    await stranger.citizen.sees('laporan ditampilkan.')
    await stranger.page.evaluate((id) => document.querySelector('lapor-feed')?.shadowRoot?.querySelector<HTMLAnchorElement>(`a[href$="#lapor=${id}"]`)?.click(), trackingId)
    await stranger.citizen.sees('Anda melihat tampilan publik')
    await stranger.citizen.sees('Truk ▇▇▇ membuang puing di tepi kali. Hubungi saya di ▇▇▇, NIK ▇▇▇.')
    const everything = (await stranger.page.content()) + (await stranger.citizen.screen())
    for (const secret of [phone, nik, plate]) assert.ok(!everything.includes(secret), secret)
    await stranger.context.close()
  })

  it('can take them from the officers too, with one tap more', { timeout: 90_000 }, async () => {
    const writer = await visit()
    await writer.citizen.write(question, 'Pompa air mati di RW 03. Hubungi 0813 2222 3333 atau warga@surat.example.')
    await writer.citizen.sees('ada 2 hal pribadi')
    await unfold(writer.page, 'Begini publik melihatnya')
    await writer.citizen.press('Samarkan juga bagi petugas')
    const trackingId = await sent(writer)
    assert.match(await relay.command('report', 'show', trackingId), /Hubungi ▇▇▇ atau ▇▇▇\./)
    await writer.context.close()
  })
})

describe('a citizen who wants to say exactly where', () => {
  const here = { latitude: -6.3321, longitude: 106.6702 }

  it('gives the point of the phone on request, sees how exact it is, and only officers read it', { timeout: 90_000 }, async () => {
    const writer = await visit()
    const { context, page, citizen } = writer
    await context.overridePermissions(relay.baseUrl, ['geolocation'])
    await page.setGeolocation({ ...here, accuracy: 24 })
    await citizen.write(question, 'Kabel menjuntai di tengah jalan setapak.')
    await citizen.press('Pakai lokasi saya')
    await citizen.sees('Titik lokasi disertakan, ketelitian sekitar 24 meter. Hanya dilihat petugas.')
    const trackingId = await sent(writer)
    assert.match(await relay.command('report', 'show', trackingId), /^Tempat .*geo:-6\.3321\d*,106\.6702\d*;u=24/m)
    await relay.command('report', 'verify', trackingId, '--as', officer)
    const forPublic = await (await fetch(`${relay.baseUrl}/v1/sites/kel-kademangan/reports/${trackingId}`)).text()
    assert.match(forPublic, /Kabel menjuntai/)
    assert.doesNotMatch(forPublic, /106\.6702|geo:/)
    await context.close()
  })

  it('is told that the phone refuses, and sends without it', { timeout: 90_000 }, async () => {
    const writer = await visit()
    await writer.context.overridePermissions(relay.baseUrl, [])
    await writer.citizen.write(question, 'Tutup gorong-gorong hilang di depan pasar.')
    await writer.citizen.press('Pakai lokasi saya')
    await writer.citizen.sees('Lokasi tidak diizinkan di perangkat ini. Tulis patokan saja, itu cukup.')
    assert.doesNotMatch(await relay.command('report', 'show', await sent(writer)), /geo:/)
    await writer.context.close()
  })
})

describe('a citizen with a video and a letter', () => {
  const place = '-06.3321+106.6702/'
  const video = join(relay.folder, 'banjir.mp4')
  const letter = join(relay.folder, 'surat.pdf')
  // As phones write it (ISO/IEC 14496-12), with the place in its notes.
  writeFileSync(video, Buffer.concat([box('ftyp', 'mp42'), box('moov', box('trak', box('mdia', box('hdlr', Buffer.alloc(8), 'vide'))), box('udta', box('\u00a9xyz', place))), box('mdat', Buffer.alloc(150_000))]))
  writeFileSync(letter, `%PDF-1.7\n${'surat '.repeat(20_000)}\n%%EOF`)

  it('is told where a site takes photos alone', { timeout: 90_000 }, async () => {
    const { context, citizen } = await visit()
    await citizen.write(question, 'Banjir di perempatan setiap hujan.')
    await citizen.choosePhoto('Pilih foto', video)
    await citizen.sees('“banjir.mp4” bukan foto. Video dan dokumen tidak diterima di sini')
    await context.close()
  })

  it('is asked before each is added where a site takes them, and the officer gets both, without the place', { timeout: 120_000 }, async () => {
    const rules = join(relay.folder, 'aturan.json')
    writeFileSync(rules, JSON.stringify({ files: [{ mediaType: 'video/mp4', maxBytes: 20_000_000 }, { mediaType: 'application/pdf', maxBytes: 5_000_000 }] }))
    await relay.command('site', 'rules', 'kel-kademangan', rules)
    const writer = await visit()
    const { context, page, citizen } = writer
    await citizen.write(question, 'Banjir di perempatan setiap hujan, surat RT terlampir.')
    await citizen.sees('Situs ini juga menerima video (paling besar 20 MB) dan PDF (paling besar 5 MB).')
    for (const [file, name, kind, count] of [[video, 'banjir.mp4', 'video', 1], [letter, 'surat.pdf', 'PDF', 2]] as const) {
      await citizen.choosePhoto('Pilih foto atau berkas', file)
      await citizen.sees(`“${name}” adalah ${kind}`)
      await citizen.press(`Tambahkan ${kind} ini`)
      await citizen.sees(new RegExp(`${kind} ditambahkan\\. Sekarang ada ${count}\\.`, 'i'))
    }
    await citizen.press('Kirim laporan')
    await citizen.sees('Laporan Anda terkirim')
    await citizen.sees('2 lampiran terkirim.')
    await citizen.press('Lihat perkembangan')
    await citizen.sees(/Simpan video 1 \(0,2 MB\).*Simpan PDF 2 \(0,1 MB\)/)
    const trackingId = await trackingIdOn(citizen)
    assert.match(await relay.command('report', 'show', trackingId), /^Lampiran {2}2 tersimpan, 2 dijanjikan/m)
    await page.close()

    const folder = join(relay.folder, 'ekspor')
    await relay.command('export', folder)
    const kept = readdirSync(join(folder, 'lampiran')).filter((name) => /\.(?:mp4|pdf)$/.test(name)).sort()
    assert.deepEqual(kept.map((name) => name.replace(/.*\./, '')).sort(), ['mp4', 'pdf'])
    for (const name of kept) assert.ok(!readFileSync(join(folder, 'lampiran', name)).includes(place), name)
    await context.close()
  })
})
