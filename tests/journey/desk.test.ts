/** An officer works at the desk in a real browser: signs in, answers, proves with a photo, and never writes over a colleague. */
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { after, before, beforeEach, afterEach, describe, it } from 'node:test'
import type { Browser, BrowserContext, ElementHandle, Page } from 'puppeteer-core'
import { type Listening, listen } from '../../packages/server/src/main.ts'
import { aPhoto, disdukcapil, type Filed, kademangan, openTown, type Town } from '../server/town.ts'
import { barriersOn } from './barriers-on.ts'
import { launchChromium, type Noticed, openPage, phone, seenBy } from './browser.ts'
import { drawn } from './drawn.ts'
import { named } from './named.ts'
import { pressUntilMet } from './press-until-met.ts'

let browser: Browser
let context: BrowserContext
let town: Town
let listening: Listening
let address: string
let token: string
let page: Page
let noticed: Noticed

before(async () => void (browser = await launchChromium()))
after(() => browser.close())
beforeEach(async () => {
  town = await openTown()
  listening = await listen((request, from) => town.relay.fetch(request, from), 0, '127.0.0.1')
  address = `http://127.0.0.1:${listening.port}/desk`
  token = await town.officer()
  context = await browser.createBrowserContext()
  ;({ page, noticed } = await openPage(context, phone))
})
afterEach(async () => {
  await context.close()
  await listening.stop()
  await town.close()
})

/** Waits for what is seen. Only with `visible` the browser is asked at each frame: without it Puppeteer waits for a change of the document, and what a shadow root renders is none. */
const shown = async (selector: string, at = page): Promise<ElementHandle> => {
  const found = await at.waitForSelector(selector, { visible: true, timeout: 15_000 })
  assert.ok(found, selector)
  return found
}
const sees = (text: string, at = page): Promise<unknown> => shown(`::-p-text(${text})`, at)
const byName = (name: string, role: string, at = page): Promise<ElementHandle> => drawn(at, name, role)
const press = (name: string, at = page): Promise<void> => pressUntilMet(name, () => byName(name, 'button', at))
const send = (): Promise<void> => pressUntilMet('the button of the step', () => shown('>>> desk-step >>> button.main'))
const write = async (name: string, text: string, at = page): Promise<void> => (await byName(name, 'textbox', at)).type(text)
/** What is to be chosen may come later than the field; of what is not there yet Puppeteer would choose nothing, and say nothing. */
const choose = async (name: string, value: string): Promise<void> => {
  const field = (await byName(name, 'combobox')) as ElementHandle<HTMLSelectElement>
  await page.waitForFunction((select, wanted) => [...select.options].some((option) => option.value === wanted), { polling: 20, timeout: 15_000 }, field, value)
  await field.select(value)
}

const gone = (text: string): Promise<unknown> => page.waitForSelector(`::-p-text(${text})`, { hidden: true, timeout: 15_000 })

/** Presses the button of the form that is open, and waits for the word that it is kept. */
const finish = async (step: string): Promise<void> => {
  await send()
  await sees(`Tersimpan: ${step}.`)
}

const enter = async (at = page, officerToken = token): Promise<void> => {
  await at.goto(address)
  await sees('Token petugas', at)
  await (await shown('>>> #token', at)).type(officerToken)
  await press('Masuk', at)
  await sees('Antrean laporan', at)
}

const barriers = async (state: string): Promise<string[]> => (await barriersOn(page)).map((barrier) => `${state}: ${barrier}`)

const focused = (at = page): Promise<string> => at.evaluate(() => {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element?.textContent?.trim() ?? ''
})

const typesOf = async (report: Filed): Promise<string[]> => (await town.timeline(report)).map(({ type }) => type)

describe('at the desk', () => {
  it('an officer signs in, takes the most urgent report with the keyboard, verifies it and answers, without a barrier or a breach of policy', { timeout: 120_000 }, async () => {
    const report = await town.fileReport({ text: 'Lampu jalan mati di gang kami sejak Senin.' })
    const found: string[] = []
    await page.goto(address)
    await sees('Token petugas')
    found.push(...(await barriers('sign-in')))
    await (await shown('>>> #token')).type('lo_salah')
    await press('Masuk')
    await sees('Token tidak dikenal')
    await enter()
    await sees('Lampu jalan mati')
    // As the agency counts its days, although this browser is two hours ahead of it.
    await sees(new Date(report.receipt.promise[0]?.dueAt ?? '').toLocaleDateString('id-ID', { timeZone: 'Asia/Jakarta', weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }))
    assert.equal(await focused(), 'Antrean laporan')
    found.push(...(await barriers('queue')))
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await sees('Yang dapat dilakukan')
    assert.match(await focused(), /^Lampu jalan mati/)
    await press('Verifikasi')
    await finish('Verifikasi')
    await press('Tanggapi')
    await choose('Mulai dari teks siap pakai', 'Terima kasih atas laporannya. Masalah ini sudah kami tangani.')
    await sees('Yang dibaca pelapor di ponsel')
    found.push(...(await barriers('report with a form')))
    await finish('Tanggapi')
    assert.deepEqual(await typesOf(report), ['filed', 'verified', 'responded'])
    assert.equal((await town.timeline(report)).at(-1)?.text, 'Terima kasih atas laporannya. Masalah ini sudah kami tangani.')
    assert.deepEqual([found, noticed.complaints, (await seenBy(page)).violations], [[], [], []])
    assert.deepEqual(noticed.requests.filter((url) => !url.startsWith(new URL(address).origin)), [])
    assert.ok(!noticed.requests.some((url) => new URL(url).pathname.startsWith('/desk') && url.includes(report.trackingId)))
  })

  it('two officers at once never write over each other: the second one is told, keeps the words, and may go on', { timeout: 120_000 }, async () => {
    const report = await town.fileReport()
    await town.asked('officer.reports.verify', { token, trackingId: report.trackingId, json: {} })
    await enter()
    await page.goto(`${address}#/laporan/${report.trackingId}`)
    await press('Tanya pelapor')
    await write('Teks', 'Tiang yang sebelah mana?')
    await town.asked('officer.reports.followUp', { token, trackingId: report.trackingId, json: { text: 'Petugas lain sudah berangkat.' } })
    await send()
    await sees('Laporan ini sudah berubah')
    await sees('Petugas lain sudah berangkat.')
    assert.deepEqual(await typesOf(report), ['filed', 'verified', 'followed-up'])
    assert.equal(await (await byName('Teks', 'textbox')).evaluate((field) => (field as HTMLTextAreaElement).value), 'Tiang yang sebelah mana?')
    await finish('Tanya pelapor')
    assert.deepEqual(await typesOf(report), ['filed', 'verified', 'followed-up', 'asked'])
  })

  it('a report goes back to its reporter and comes again, is given to a colleague, and then to the agency that has the power, which answers it', { timeout: 120_000 }, async () => {
    const report = await town.fileReport({ text: 'Data saya di kartu keluarga salah tulis.' })
    const there = await town.officer(disdukcapil)
    await town.relay.addOfficer({ id: 'rekan', name: 'Bapak Rekan', agencySlug: kademangan, role: 'officer' })
    await enter()
    await page.goto(`${address}#/laporan/${report.trackingId}`)

    await press('Kembalikan')
    await choose('Alasan', 'problem-unclear')
    await write('Teks', 'Mohon sebutkan bagian yang salah.')
    await finish('Kembalikan')
    await sees('Dikembalikan kepada pelapor')
    await town.asked('reports.correct', { ...report, json: { text: 'Tanggal lahir anak saya di kartu keluarga salah tulis.' } })

    await page.reload()
    await sees('Tanggal lahir anak saya')
    await press('Verifikasi')
    await finish('Verifikasi')
    await press('Tugaskan')
    await choose('Petugas', 'rekan')
    await finish('Tugaskan')
    await sees('Bapak Rekan')

    await press('Teruskan')
    await choose('Instansi yang berwenang', disdukcapil)
    await write('Teks', 'Kartu keluarga diurus Disdukcapil.')
    await finish('Teruskan')
    // Gone from this desk, and said so; not an error that leaves an officer in doubt whether it was done.
    await sees('Laporan ini sekarang di instansi lain')
    assert.deepEqual(await barriers('gone to another agency'), [])
    await page.goto(`${address}#/`)
    await sees('Tidak ada laporan dengan saringan ini.')
    await press('Keluar')

    await enter(page, there)
    await sees('Tanggal lahir anak saya')
    await page.goto(`${address}#/laporan/${report.trackingId}`)
    await sees('Petugas (Kelurahan Kademangan)')
    await press('Selesaikan')
    await choose('Alasan', 'answered')
    await write('Teks', 'Bawa akta kelahirannya ke loket 3.')
    await finish('Selesaikan')
    assert.deepEqual((await town.timeline(report)).map(({ type, text, reason }) => [type, text, reason]).slice(1), [
      ['returned', 'Mohon sebutkan bagian yang salah.', 'problem-unclear'],
      ['corrected', null, null],
      ['verified', null, null],
      ['assigned', null, null],
      ['transferred', 'Kartu keluarga diurus Disdukcapil.', null],
      ['closed', 'Bawa akta kelahirannya ke loket 3.', 'answered'],
    ])
    assert.deepEqual([noticed.complaints, (await seenBy(page)).violations], [[], []])
  })

  it('a session that ends while an officer writes costs no word: after signing in the same screen stands there', { timeout: 120_000 }, async () => {
    const report = await town.fileReport()
    await town.asked('officer.reports.verify', { token, trackingId: report.trackingId, json: {} })
    await enter()
    await page.goto(`${address}#/laporan/${report.trackingId}`)
    await press('Tanggapi')
    await (await shown('>>> desk-step >>> #text')).type('Lampu diganti besok pagi.')
    await page.evaluate(() => fetch('/v1/officer/session', { method: 'DELETE', headers: { 'lapor-desk': '1' } }))
    await send()
    await sees('Sesi Anda sudah berakhir.')
    assert.deepEqual(await barriers('session ended'), [])
    await (await shown('>>> #token')).type(token)
    await press('Masuk')
    await finish('Tanggapi')
    assert.equal((await town.timeline(report)).at(-1)?.text, 'Lampu diganti besok pagi.')
  })

  it('what is no report is archived with its reason, and ends there', { timeout: 120_000 }, async () => {
    const report = await town.fileReport({ text: 'Jual pompa air murah.' })
    await enter()
    await page.goto(`${address}#/laporan/${report.trackingId}`)
    await press('Arsipkan')
    await choose('Alasan', 'not-a-report')
    await write('Teks', 'Ini iklan.')
    await finish('Arsipkan')
    await sees('Laporan ini sudah berakhir.')
    assert.deepEqual((await town.timeline(report)).map(({ type, text, reason }) => [type, text, reason]).at(-1), ['archived', 'Ini iklan.', 'not-a-report'])
  })

  it('the queue is narrowed by state, by what is late, and by whose it is', { timeout: 120_000 }, async () => {
    const lamp = await town.fileReport({ text: 'Lampu jalan mati di gang kami.' })
    await town.fileReport({ text: 'Sampah menumpuk di depan pasar.' })
    await town.asked('officer.reports.verify', { token, trackingId: lamp.trackingId, json: {} })
    await enter()
    await sees('Sampah menumpuk')
    await choose('Keadaan', 'verified')
    await gone('Sampah menumpuk')
    await sees('Lampu jalan mati')
    await choose('Tenggat', 'overdue')
    await sees('Tidak ada laporan dengan saringan ini.')
    await choose('Tenggat', '')
    await sees('Lampu jalan mati')
    await page.goto(`${address}#/laporan/${lamp.trackingId}`)
    await press('Tugaskan')
    await finish('Tugaskan')
    await page.goto(`${address}#/`)
    await sees('Sampah menumpuk')
    await choose('Penanggung jawab', await (await shown('>>> #whose')).evaluate((field) => (field as HTMLSelectElement).options[1]?.value ?? ''))
    await gone('Sampah menumpuk')
    await sees('Lampu jalan mati')
  })

  it('a report is closed with a reason and a photo of the work', { timeout: 120_000 }, async () => {
    const report = await town.fileReport()
    await town.asked('officer.reports.verify', { token, trackingId: report.trackingId, json: {} })
    const file = join(dirname(town.dataFile), 'bukti.jpg')
    writeFileSync(file, await aPhoto())
    await enter()
    await page.goto(`${address}#/laporan/${report.trackingId}`)
    await press('Selesaikan')
    await choose('Alasan', 'resolved')
    await write('Teks', 'Lampu sudah diganti.')
    const input = (await shown('>>> #photos')) as ElementHandle<HTMLInputElement>
    await input.uploadFile(file)
    await finish('Selesaikan')
    const last = (await town.timeline(report)).at(-1)
    assert.deepEqual([last?.type, last?.reason, last?.attachments.length], ['closed', 'resolved', 1])
  })

  it('a reporter with a phone is told by WhatsApp with a neutral text, and the audit trail says so', { timeout: 120_000 }, async () => {
    const report = await town.fileReport({ text: 'TANDA-TEKS lampu jalan mati.', reporter: { name: 'Ibu Contoh', phone: '0812-0000-0001' } })
    await enter()
    await page.goto(`${address}#/laporan/${report.trackingId}`)
    const opened = new Promise<string>((resolve) => context.on('targetchanged', (target) => target.url().startsWith('https://wa.me') && resolve(target.url())))
    await press('Kabari lewat WhatsApp')
    const url = new URL(await opened)
    assert.equal(url.pathname, '/6281200000001')
    assert.ok(url.search.includes(report.trackingId) && !url.search.includes('TANDA') && !url.search.includes('Ibu'))
    assert.deepEqual((await town.asked('officer.reports.audit', { token, trackingId: report.trackingId })).items.map(({ act }) => act), ['whatsapp'])
  })

  it('a coordinator is led to what is late, and an officer is not', { timeout: 120_000 }, async () => {
    await town.fileReport()
    await enter(page, await town.officer(kademangan, 'coordinator'))
    await pressUntilMet('Terlewat', () => byName('Terlewat', 'link'))
    await sees('Tidak ada yang terlewat.')
    await press('Keluar')
    await enter()
    assert.equal(await page.$(named('Terlewat', 'link')), null)
  })

  it('an admin adds a site, lets in a page that was refused, sees the form live and takes the line for the webmaster, without a breach of policy', { timeout: 120_000 }, async () => {
    await enter(page, await town.officer(kademangan, 'admin'))
    await page.goto(`${address}#/situs`)
    await press('Tambah situs')
    await write('Nama yang dibaca warga', 'Kelurahan Setu')
    await choose('Instansi yang menjawab', 'kel-setu')
    await write('Kunci situs', 'kel-setu-uji')
    await press('Buat situs')
    await sees('Yang dijanjikan')
    await fetch(`${new URL(address).origin}/v1/sites/kel-setu-uji`, { headers: { origin: 'https://setu.example' } })
    await page.reload()
    await sees('ditolak dari')
    await press('Izinkan https://setu.example')
    await sees('sekarang boleh menampilkan formulir')
    assert.equal((await fetch(`${new URL(address).origin}/v1/sites/kel-setu-uji`, { headers: { origin: 'https://setu.example' } })).status, 200)
    const frame = await (await shown('>>> iframe')).contentFrame()
    assert.ok(frame)
    await frame.waitForSelector('::-p-text(Apa yang perlu kami ketahui?)', { visible: true, timeout: 15_000 })
    const line = (await shown('>>> #lines-bingkai')) as ElementHandle<HTMLTextAreaElement>
    assert.equal(await line.evaluate(({ value }) => value), `<iframe src="${new URL(address).origin}/embed/kel-setu-uji" title="Lapor ke Kelurahan Setu" width="100%" height="600"></iframe>`)
    assert.deepEqual([noticed.complaints, (await seenBy(page)).violations], [[], []])
  })

  for (const [look, features] of [['the dark', [{ name: 'prefers-color-scheme', value: 'dark' }]], ['forced colours', [{ name: 'forced-colors', value: 'active' }]]] as const) {
    it(`nobody meets a barrier in ${look}`, { timeout: 120_000 }, async () => {
      const report = await town.fileReport()
      await town.ask('site.retrieve', { headers: { origin: 'https://lain.example' } })
      const client = await page.createCDPSession()
      await client.send('Emulation.setEmulatedMedia', { features: [...features] })
      const found: string[] = []
      await enter(page, await town.officer(kademangan, 'admin'))
      for (const [path, words] of [['/', 'Lampu jalan'], [`/laporan/${report.trackingId}`, 'Yang dapat dilakukan'], ['/situs', 'ditolak dari'], [`/situs/${kademangan}`, 'Yang dijanjikan'], ['/data-pribadi', 'Tidak ada permintaan.'], ['/kabar', 'Tidak ada kabar'], ['/jejak', 'Masuk'], ['/terlewat', 'Tidak ada yang terlewat.']] as const) {
        await page.goto(`${address}#${path}`)
        await sees(words)
        found.push(...(await barriers(`${look} ${path}`)))
      }
      assert.deepEqual(found, [])
    })
  }
})
