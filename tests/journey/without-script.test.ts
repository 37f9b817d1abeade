/** The full page of a site in a real browser: without JavaScript from the first word to "belum selesai", and with it as the widget. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import type { Page } from 'puppeteer-core'
import sharp from 'sharp'
import { openPage, seenBy } from './browser.ts'
import { citizenAt } from './citizen.ts'
import { drawn } from './drawn.ts'
import { relayAndBrowser } from './relay-and-browser.ts'

const officer = 'petugas-kademangan'

const { relay, browser } = await relayAndBrowser()
const fullPage = `${relay.baseUrl}/lapor/kel-kademangan`

/** By keyboard, since a driver's click waits for frames that a page without scripts never reports. Each is a navigation. */
const send = async (page: Page, button: string): Promise<void> => {
  const handle = await drawn(page, button, 'button')
  await handle.focus()
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
}

/** Writes into a field by its label. */
const write = async (page: Page, label: string, text: string): Promise<void> => {
  const field = await drawn(page, label, 'textbox')
  await field.focus()
  await page.keyboard.press('End')
  await page.keyboard.type(text)
}

describe('without JavaScript', () => {
  it('a citizen files with a photo, follows, answers and opens again', { timeout: 120_000 }, async () => {
    const { page, noticed } = await openPage(browser)
    await page.setJavaScriptEnabled(false)
    const citizen = citizenAt(page)
    const photo = join(relay.folder, 'jalan.jpg')
    writeFileSync(photo, await sharp(randomBytes(300 * 200 * 3), { raw: { width: 300, height: 200, channels: 3 } }).jpeg().toBuffer())

    await page.goto(fullPage)
    assert.ok(await page.$eval('footer a[href^="tel:"]', (link) => link.getBoundingClientRect().height >= 44), 'a thumb meets the emergency number')
    await write(page, 'Apa yang perlu kami ketahui?', 'Jalan')
    await send(page, 'Kirim laporan')
    await citizen.sees('Tulis sedikit lebih jelas')
    await write(page, 'Apa yang perlu kami ketahui?', ' berlubang di depan SDN 2.')
    await (await page.$('input[type="file"]'))?.uploadFile(photo)
    await send(page, 'Kirim laporan')
    await citizen.sees('Laporan sudah diterima')
    await citizen.sees('jalan.jpg: sudah diterima')
    const trackingId = await page.$eval('code', (code) => code.textContent ?? '')
    await page.reload()
    assert.equal(await page.$eval('code', (code) => code.textContent), trackingId, 'the form that is sent again by a reload is the same report')

    await relay.command('report', 'verify', trackingId, '--as', officer)
    await relay.command('report', 'respond', trackingId, '--as', officer, '--text', 'Lubang akan ditutup pekan ini.')
    await send(page, 'Lihat laporan ini')
    await citizen.sees('Lubang akan ditutup pekan ini.')
    assert.equal(await page.$$eval('img', (images) => images.filter((image) => image.complete && image.naturalWidth > 0).length), 1)
    await page.focus('#text-reopen')
    await page.keyboard.type('Masih berlubang.')
    await send(page, 'Belum selesai, buka lagi')
    await citizen.sees('Laporan dibuka kembali')
    assert.match(page.url(), /\/lapor\/kel-kademangan\/balas$/)
    assert.deepEqual(noticed.complaints, [])
    await page.close()
  })

  for (const width of [320, 360, 1280]) {
    it(`fits ${width} px`, { timeout: 60_000 }, async () => {
      const { page } = await openPage(browser, { width, height: 740 })
      await page.setJavaScriptEnabled(false)
      for (const path of ['', '/lacak']) {
        await page.goto(fullPage + path)
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, path)
      }
      await page.close()
    })
  }
})

describe('with JavaScript', () => {
  it('the widget takes the place of the form, under the policy of the page and without a shift', { timeout: 60_000 }, async () => {
    const { page, noticed } = await openPage(browser)
    const citizen = citizenAt(page)
    await page.goto(fullPage)
    // The site's settings have come: from here on a first letter opens all of the form.
    await citizen.sees('Bukan lapor.go.id.')
    // Before anything is pressed: the receipt in place of the form is an answer, and on a busy machine comes after the half second that counts as one.
    assert.equal((await seenBy(page)).shift, 0)
    await citizen.write('Apa yang perlu kami ketahui?', 'Lampu jalan mati di depan SDN 2.')
    await citizen.sees('Laporan ini ditujukan kepada')
    await citizen.press('Kirim laporan')
    await citizen.sees('Laporan Anda terkirim')
    assert.deepEqual(noticed.complaints, [])
    assert.deepEqual((await seenBy(page)).violations, [])
    await page.close()
  })

  it('where the widget cannot be fetched the form is given back, and works', { timeout: 60_000 }, async () => {
    // A phone that was never here: after a visit the page's own worker has the files.
    const context = await browser.createBrowserContext()
    const { page } = await openPage(context)
    const citizen = citizenAt(page)
    await page.setRequestInterception(true)
    page.on('request', (request) => void (request.url().includes('/assets/') ? request.abort() : request.continue()))
    await page.goto(fullPage)
    await citizen.write('Apa yang perlu kami ketahui?', 'Lampu jalan mati, berkas tidak termuat.')
    await send(page, 'Kirim laporan')
    await citizen.sees('Laporan sudah diterima')
    await context.close()
  })
})
