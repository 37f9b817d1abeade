/** The pages for webmasters in a real browser: choose, see it live, copy the line, print the poster, look at a page that does not work. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import decodeQr from 'qr/decode.js'
import sharp from 'sharp'
import type { Page } from 'puppeteer-core'
import { barriersOn } from './barriers-on.ts'
import { openPage, phone, seenBy } from './browser.ts'
import { citizenAt } from './citizen.ts'
import { relayAndBrowser } from './relay-and-browser.ts'

const { relay, browser } = await relayAndBrowser()
const context = await browser.createBrowserContext()
await context.overridePermissions(relay.baseUrl, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'])

const desktop = { width: 1100, height: 900 }

const open = async (path: string, viewport = desktop): Promise<{ page: Page; complaints: string[] }> => {
  const { page, noticed } = await openPage(context, viewport)
  await page.bringToFront()
  await page.goto(relay.baseUrl + path)
  return { page, complaints: noticed.complaints }
}

const choose = (page: Page, name: string, value: string): Promise<string[]> => page.select(`select[name="${name}"]`, value)

it('a webmaster chooses site, look and way, sees it live, and copies the line', { timeout: 60_000 }, async () => {
  const { page, complaints } = await open('/snippet')
  const person = citizenAt(page)
  await person.write('Kunci situs', 'kel-kademangan')
  await choose(page, 'tampilan', 'dark')
  await choose(page, 'cara', 'skrip')
  await Promise.all([page.waitForNavigation(), person.press('Tampilkan baris')])
  assert.equal((await page.$$('textarea.lines')).length, 1)
  await person.press('Salin: Skrip dengan versi tetap')
  await person.sees('Tersalin.')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  assert.match(copied, /<lapor-widget site="kel-kademangan" theme="dark" style=/)
  assert.match(copied, /integrity="sha384-[^"]+" crossorigin="anonymous" data-site="kel-kademangan" defer><\/script>$/)
  const live = await page.waitForFrame((frame) => frame.url().endsWith('/embed/kel-kademangan?theme=dark'))
  await live.waitForSelector('lapor-widget[theme="dark"]')
  assert.deepEqual([...complaints, ...(await seenBy(page)).violations], [])
  await page.close()
})

for (const [name, viewport] of [['a phone', phone], ['a desktop', desktop]] as const) {
  for (const path of ['/snippet?situs=demo', '/snippet/poster?situs=kel-kademangan', '/doctor?situs=demo']) {
    it(`${path} has no barriers on ${name}, and does not lean out of it`, { timeout: 60_000 }, async () => {
      const { page } = await open(path, viewport)
      // They are light on every phone; one that is set to dark must not darken a part of them.
      for (const value of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }])
        assert.deepEqual(await barriersOn(page), [], value)
      }
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= viewport.width)
      await page.close()
    })
  }
}

it('without JavaScript the lines are there to select, and the poster to print', { timeout: 60_000 }, async () => {
  const page = await context.newPage()
  await page.setJavaScriptEnabled(false)
  await page.goto(`${relay.baseUrl}/snippet?situs=demo&cara=tautan`)
  assert.match(await page.$eval('textarea.lines', (lines) => lines.value), /\/lapor\/demo">/)
  assert.equal((await page.$$('main button')).length, 1)
  await page.goto(`${relay.baseUrl}/snippet/poster?situs=demo`)
  assert.match(await page.$eval('main [role="img"]', (code) => code.getAttribute('aria-label') ?? ''), /^Kode QR ke http:\S+\/lapor\/demo$/)
  assert.match(await page.$eval('.address', (address) => (address as HTMLElement).innerText), /\/lapor\/demo$/)
  await page.close()
})

it('the poster is one A4 page, whose code leads to the full page', { timeout: 60_000 }, async () => {
  const { page } = await open('/snippet/poster?situs=kel-kademangan')
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
  assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1)
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
  // In points: 210 × 297 mm.
  assert.deepEqual([Math.round(Number(width)), Math.round(Number(height))], [595, 842])
  await page.emulateMediaType('print')
  await page.setViewport({ width: 794, height: 1123 })
  const { data, info } = await sharp(await page.screenshot()).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  assert.equal(decodeQr({ width: info.width, height: info.height, data: new Uint8Array(data) }), `${relay.baseUrl}/lapor/kel-kademangan`)
  await page.close()
})

it('a page that does not work is looked at by the relay, and its mended line is copied', { timeout: 60_000 }, async () => {
  const { page, complaints } = await open('/doctor?situs=kel-kademangan')
  const person = citizenAt(page)
  await person.write('Alamat halaman yang memuat formulir', 'https://intranet.example/lapor')
  await page.locator('summary').click()
  await person.write('Kepala jawaban (header) (boleh kosong)', "Content-Security-Policy: script-src 'self'")
  await person.write('Isi halaman (HTML) (boleh kosong)', `<lapor-widget></lapor-widget><script src="${relay.baseUrl}/assets/latest/lapor.js" data-site="kel-kademangan"></script>`)
  await Promise.all([page.waitForNavigation(), person.press('Periksa')])
  await person.sees('hal perlu diperbaiki')
  await person.press('Salin: Rusak: CSP')
  await person.sees('Tersalin.')
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `Content-Security-Policy: script-src 'self' ${relay.baseUrl}`)
  assert.deepEqual([...complaints, ...(await seenBy(page)).violations], [])
  await page.close()
})
