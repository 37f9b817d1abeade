/** The whole road in a real browser over the built files: write, lose the signal, get the receipt, talk, see it closed. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, it } from 'node:test'
import sharp from 'sharp'
import { openPage, seenBy } from './browser.ts'
import { citizenAt } from './citizen.ts'
import { drawn } from './drawn.ts'
import { kept } from './kept.ts'
import { relayAndBrowser } from './relay-and-browser.ts'
import { trackingIdOn } from './tracking-id-on.ts'

const { relay, browser } = await relayAndBrowser()

const report = 'Saluran air di depan balai RW meluap ke jalan setiap hujan. Sudah dua minggu, anak-anak sulit ke sekolah.'

/** As a phone takes it: with the place in its metadata. */
const photo = join(relay.folder, 'saluran.jpg')
await sharp({ create: { width: 3000, height: 2250, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 40 } } })
  .withExif({ IFD0: { Make: 'Ponsel Rahasia' }, IFD3: { GPSLatitude: '6/1 20/1 0/1', GPSLatitudeRef: 'S' } })
  .jpeg({ quality: 95 })
  .toFile(photo)

describe('a citizen on the page of an agency', () => {
  it('walks the whole road, from the first word to the closed report', { timeout: 180_000 }, async () => {
    const { page, noticed } = await openPage(browser)
    const citizen = citizenAt(page)
    await page.goto(`${relay.baseUrl}/demo/kelurahan-site/`)
    await citizen.sees('Apa yang perlu kami ketahui?')
    const untilFillable = noticed.requests.filter((url) => /\/lapor[^/]*\.js$/.test(url))
    assert.deepEqual(untilFillable.map((url) => url.replace(/.*\//, '')).slice(0, 2), ['lapor.js', 'lapor-form.js'])

    // Everything that comes by itself has come: the rest of the widget and the site's settings.
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await citizen.sees('Bukan lapor.go.id.')
    assert.deepEqual(await seenBy(page), { shift: 0, violations: [] })

    await citizen.write('Apa yang perlu kami ketahui?', report)
    await citizen.choosePhoto('Pilih foto', photo)
    await citizen.sees('Foto ditambahkan. Sekarang ada 1.')
    await citizen.sees(/Paling lambat \S+, \d+ \S+ \d{4} Anda mendapat kabar, berhasil atau tidak\./)

    await page.setOfflineMode(true)
    await citizen.press('Kirim laporan')
    await citizen.sees('BELUM TERKIRIM')
    assert.doesNotMatch(await citizen.screen(), /Kode pelacakan [2-9B-Z]{4}-/, 'what waits never looks like a receipt')
    await page.reload().catch(() => undefined)
    assert.doesNotMatch(await citizen.screen(), /Kelurahan Kademangan/, 'the page itself is gone')

    await page.setOfflineMode(false)
    await page.goto(`${relay.baseUrl}/demo/kelurahan-site/`)
    await citizen.sees('Laporan Anda terkirim')
    await citizen.press('Lacak laporan', 'tab')
    await citizen.sees('Laporan saya di perangkat ini')
    await citizen.press('Lihat')
    await citizen.sees('Menunggu diperiksa')
    const trackingId = await trackingIdOn(citizen)

    await relay.command('report', 'verify', trackingId, '--as', 'petugas-kademangan')
    await relay.command('report', 'ask', trackingId, '--as', 'petugas-kademangan', '--text', 'Di RT berapa yang paling parah?')
    await citizen.press('Perbarui')
    await citizen.sees('Petugas menunggu jawaban Anda')
    await citizen.sees('Di RT berapa yang paling parah?')
    await citizen.write('Balasan Anda', 'Di RT 02, dekat jembatan kecil.')
    await citizen.press('Kirim balasan')
    // In the report's own timeline: "Sedang ditangani" stands in the page's feed too, and the words stand in their field from the start.
    await citizen.sees(/Perjalanan laporan.*Di RT 02, dekat jembatan kecil\./)

    // The power fails at the relay; what was acknowledged is there when it is back.
    await relay.kill()
    await relay.restart()

    await relay.command('report', 'follow-up', trackingId, '--as', 'petugas-kademangan', '--text', 'Petugas membersihkan saluran besok pagi.')
    await relay.command('report', 'close', trackingId, '--as', 'petugas-kademangan', '--reason', 'resolved', '--text', 'Saluran sudah bersih dan air mengalir.', '--evidence', photo)
    await citizen.press('Perbarui')
    await citizen.sees('Ditutup')
    for (const step of ['Laporan diterima', 'Diperiksa dan diterima untuk ditangani', 'Di RT berapa yang paling parah?', 'Di RT 02, dekat jembatan kecil.', 'Petugas membersihkan saluran besok pagi.', 'Saluran sudah bersih dan air mengalir.', 'masalah sudah diselesaikan']) await citizen.sees(step)
    const shown = await page.waitForFunction(() => {
      const images = (root: ShadowRoot | Document): HTMLImageElement[] => [...root.querySelectorAll('*')].flatMap((element) => [...(element instanceof HTMLImageElement ? [element] : []), ...(element.shadowRoot ? images(element.shadowRoot) : [])])
      return images(document).filter((image) => image.alt.startsWith('Foto bukti') && image.naturalWidth > 0).length > 0
    })
    assert.ok(shown)

    assert.deepEqual([...new Set(noticed.requests.map((url) => new URL(url).origin))], [relay.baseUrl], 'no request to any host but the relay')
    assert.deepEqual(noticed.complaints, [])

    const rows = new DatabaseSync(join(relay.folder, 'lapor.sqlite'), { readOnly: true })
    assert.equal(rows.prepare('SELECT count(*) AS n FROM report WHERE text = ?').get(report)?.['n'], 1)
    const stored = rows.prepare('SELECT c.bytes FROM attachment a JOIN attachment_content c ON c.attachment_id = a.id JOIN report r ON r.id = a.report_id WHERE r.tracking_id = ?').all(trackingId)
    rows.close()
    assert.equal(stored.length, 2)
    assert.ok((await sharp(photo).metadata()).exif, 'as it was taken, it has metadata')
    for (const row of stored) {
      const bytes = Buffer.from(row['bytes'] as Uint8Array)
      // Asked of the file's structure: "GPS" comes by chance in the noise of a picture, in one run of fifty.
      const { exif, xmp, iptc } = await sharp(bytes).metadata()
      assert.deepEqual([exif, xmp, iptc], [undefined, undefined, undefined])
      assert.doesNotMatch(bytes.toString('latin1'), /Ponsel Rahasia/)
    }
  })

  it('can begin to write after two requests, while everything else is still on its way', { timeout: 60_000 }, async () => {
    const context = await browser.createBrowserContext()
    const { page } = await openPage(context)
    const citizen = citizenAt(page)
    const own = ['/lapor.js', '/lapor-form.js']
    const held: string[] = []
    let release: () => void = () => undefined
    const written = new Promise<void>((resolve) => (release = resolve))
    await page.setRequestInterception(true)
    page.on('request', (request) => {
      void (async () => {
        const { pathname } = new URL(request.url())
        if (/^\/(assets|v1)\//.test(pathname) && !own.some((file) => pathname.endsWith(file))) {
          held.push(pathname)
          await written
        }
        await request.continue()
      })()
    })
    // A script that is held back holds the page's load event too.
    await page.goto(`${relay.baseUrl}/demo/kelurahan-site/`, { waitUntil: 'domcontentloaded' })
    // Not by its accessible name: Chromium answers such a question only after the load event, which is what is held back here.
    const field = await page.waitForSelector('>>> textarea', { visible: true, timeout: 15_000 })
    await field?.type('Sampah di pinggir kali')
    await citizen.sees('Sampah di pinggir kali')
    release()
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await citizen.sees('Sampah di pinggir kali')
    assert.ok(held.some((path) => path.endsWith('/lapor-send.js')))
    await context.close()
  })

  it('can do all of it by keyboard alone', { timeout: 60_000 }, async () => {
    const context = await browser.createBrowserContext()
    const { page } = await openPage(context, { width: 1280, height: 900 })
    const citizen = citizenAt(page)
    await page.goto(`${relay.baseUrl}/demo/kelurahan-site/`)
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    /** What has the focus, through shadow roots, as it is called. */
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        let active: Element | null = document.activeElement
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
        return active instanceof HTMLTextAreaElement ? (active.labels[0]?.innerText ?? '') : ((active as HTMLElement | null)?.innerText ?? '')
      })
    const tabTo = async (name: string): Promise<void> => {
      for (let presses = 0; presses < 60; presses++) {
        if ((await focused()).trim() === name) return
        await page.keyboard.press('Tab')
      }
      assert.fail(`Tab does not reach "${name}"`)
    }
    await tabTo('Apa yang perlu kami ketahui?')
    await page.keyboard.type('Pohon besar miring di dekat lapangan RW 05.')
    await tabTo('Kirim laporan')
    await page.keyboard.press('Enter')
    await citizen.sees('Laporan Anda terkirim')
    assert.match(await focused(), /Laporan Anda terkirim/, 'the receipt has the focus, so that it is read aloud')
    await tabTo('Lihat perkembangan')
    await page.keyboard.press('Enter')
    await citizen.sees('Menunggu diperiksa')
    await context.close()
  })

  it('sends one report, with its photo, when the button is pressed three times while the photo is still being prepared', { timeout: 60_000 }, async () => {
    const context = await browser.createBrowserContext()
    const { page } = await openPage(context)
    const citizen = citizenAt(page)
    // A slow phone: decoding takes as long as we say.
    await page.evaluateOnNewDocument(() => {
      const decode = window.createImageBitmap
      let finish: () => void = () => undefined
      const decoded = new Promise<void>((resolve) => (finish = resolve))
      Object.assign(window, { finish })
      window.createImageBitmap = async (...given: [ImageBitmapSource]) => {
        await decoded
        return decode(...given)
      }
    })
    await page.goto(`${relay.baseUrl}/demo/kelurahan-site/`)
    const words = 'Tiang listrik miring di tikungan dekat pos ronda.'
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await citizen.write('Apa yang perlu kami ketahui?', words)
    await citizen.choosePhoto('Pilih foto', photo)
    await citizen.sees('Menyiapkan foto…')
    const button = await drawn(page, 'Kirim laporan', 'button')
    await button.evaluate((element) => {
      for (let presses = 0; presses < 3; presses++) element.click()
    })
    await page.evaluate(() => (window as unknown as { finish: () => void }).finish())
    await citizen.sees('Laporan Anda terkirim')
    await citizen.sees('1 foto terkirim.')
    await page.reload()
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    assert.doesNotMatch(await citizen.screen(), /Draf Anda dipulihkan|Tiang listrik/)
    const rows = new DatabaseSync(join(relay.folder, 'lapor.sqlite'), { readOnly: true })
    const stored = rows.prepare('SELECT r.id, count(a.id) AS photos FROM report r LEFT JOIN attachment a ON a.report_id = r.id WHERE r.text = ? GROUP BY r.id').all(words)
    rows.close()
    assert.deepEqual(stored.map((row) => row['photos']), [1])
    await context.close()
  })

  it('keeps every word through a reload in the middle of writing', { timeout: 60_000 }, async () => {
    const context = await browser.createBrowserContext()
    const { page } = await openPage(context)
    const citizen = citizenAt(page)
    await page.goto(`${relay.baseUrl}/demo/kelurahan-site/`)
    await citizen.write('Apa yang perlu kami ketahui?', 'Sampah di pinggir kali menumpuk')
    await kept(page, 'Sampah di pinggir kali menumpuk')
    await page.reload()
    await citizen.sees('Draf Anda dipulihkan')
    await citizen.sees('Sampah di pinggir kali menumpuk')
    await context.close()
  })

  it('is told in Indonesian, beside the field and in a summary that has focus, what is missing', { timeout: 60_000 }, async () => {
    const context = await browser.createBrowserContext()
    const { page } = await openPage(context)
    const citizen = citizenAt(page)
    await page.goto(`${relay.baseUrl}/demo/dinas-site/`)
    await citizen.sees('Lapor ke Dinas Kependudukan dan Pencatatan Sipil')
    await citizen.write('Apa yang perlu kami ketahui?', 'KTP')
    await citizen.press('Kirim laporan')
    await citizen.sees('Tulis sedikit lebih jelas, paling sedikit 10 huruf.')
    await citizen.sees('Pilih kelurahan tempat kejadian.')
    await citizen.sees('Isi nama.')
    const screen = await citizen.screen()
    for (const error of ['Tulis sedikit lebih jelas, paling sedikit 10 huruf.', 'Pilih kelurahan tempat kejadian.', 'Isi nama.']) assert.equal(screen.split(error).length - 1, 2, `"${error}" stands beside its field and in the summary`)
    const focused = await page.evaluate(() => {
      let active: Element | null = document.activeElement
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
      return (active as HTMLElement).innerText
    })
    assert.match(focused, /hal yang perlu diperbaiki/)
    await citizen.sees('KTP')
    await context.close()
  })
})
