/** A strict page of another origin: the widget works under its Content-Security-Policy, and leaves the page as it was. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import type { Page } from 'puppeteer-core'
import { openPage, seenBy } from './browser.ts'
import { citizenAt } from './citizen.ts'
import { startHostServer } from './host-server.ts'
import { relayAndBrowser } from './relay-and-browser.ts'
import { strictCss, strictPage, strictPolicy } from './strict-page.ts'

const { relay, browser } = await relayAndBrowser()
const host = await startHostServer((path) => {
  if (path === '/host.css') return { type: 'text/css', body: strictCss }
  return { headers: { 'content-security-policy': strictPolicy(relay.baseUrl) }, body: strictPage(relay.baseUrl, path === '/disdukcapil' ? 'disdukcapil' : 'kel-kademangan') }
})
after(() => host.stop())
const hostOrigin = host.origin

/** Somebody between relay and phone adds to one file; resolves `refused` when the browser says that it does not run it. */
const changesOnTheWay = async (page: Page, chunk: string): Promise<{ readonly count: () => number; readonly refused: Promise<void> }> => {
  let count = 0
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    void (async () => {
      if (!request.url().endsWith(chunk)) return request.continue()
      count++
      const genuine = await fetch(request.url())
      const body = `${await genuine.text()};window.tampered = true`
      return request.respond({ status: 200, headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }, body })
    })()
  })
  const refused = new Promise<void>((resolve) => {
    page.on('console', (message) => {
      if (message.text().includes('integrity')) resolve()
    })
  })
  return { count: () => count, refused }
}

describe('the widget on a strict page of another origin', () => {
  it('says in words that the page is not on the site’s list, and the fallback stays', { timeout: 60_000 }, async () => {
    const { page } = await openPage(browser)
    const citizen = citizenAt(page)
    await page.goto(hostOrigin)
    await citizen.sees('Formulir ini belum diizinkan di halaman ini')
    await citizen.sees('Telepon 112')
    await page.close()
  })

  for (const width of [320, 360, 1280]) {
    it(`moves nothing at ${width} px, however late the settings come`, { timeout: 60_000 }, async () => {
      await relay.command('site', 'allow', 'disdukcapil', hostOrigin)
      const context = await browser.createBrowserContext()
      const { page } = await openPage(context, { width, height: 740 })
      const citizen = citizenAt(page)
      let release: () => void = () => undefined
      const painted = new Promise<void>((resolve) => (release = resolve))
      await page.setRequestInterception(true)
      page.on('request', (request) => {
        void (async () => {
          if (request.url().includes('/v1/')) await painted
          await request.continue()
        })()
      })
      await page.goto(`${hostOrigin}/disdukcapil`)
      await citizen.sees('Apa yang perlu kami ketahui?')
      release()
      await citizen.sees('Lapor ke Dinas Kependudukan dan Pencatatan Sipil')
      await citizen.sees('Anda mendapat kabar')
      assert.equal((await seenBy(page)).shift, 0)
      await context.close()
    })
  }

  for (const chunk of ['lapor-form.js', 'lapor-send.js']) {
    it(`does not run ${chunk} when it was changed on the way`, { timeout: 60_000 }, async () => {
      const context = await browser.createBrowserContext()
      const { page } = await openPage(context)
      const changed = await changesOnTheWay(page, chunk)
      await page.goto(hostOrigin)
      await changed.refused
      assert.ok(changed.count() > 0)
      assert.equal(await page.evaluate(() => 'tampered' in window), false)
      // Without the form the page's own words stay; without the rest the form still takes every word.
      await citizenAt(page).sees(chunk === 'lapor-form.js' ? 'Telepon 112' : 'Apa yang perlu kami ketahui?')
      await context.close()
    })
  }

  for (const { chunk, then } of [
    { chunk: 'lapor-receipt.js', then: 'Laporan sudah diterima.' },
    { chunk: 'lapor-photo.js', then: 'Laporan Anda terkirim' },
    { chunk: 'lapor-keep.js', then: 'Laporan Anda terkirim' },
  ]) {
    it(`does not run ${chunk} when it was changed on the way, and the report is sent all the same`, { timeout: 60_000 }, async () => {
      await relay.command('site', 'allow', 'kel-kademangan', hostOrigin)
      const context = await browser.createBrowserContext()
      const { page } = await openPage(context)
      const changed = await changesOnTheWay(page, chunk)
      const citizen = citizenAt(page)
      await page.goto(hostOrigin)
      await citizen.sees('Lapor ke Kelurahan Kademangan')
      await citizen.write('Apa yang perlu kami ketahui?', 'Lampu jalan di depan SDN Kademangan 2 mati sejak Senin.')
      await citizen.press('Kirim laporan')
      await citizen.sees(then)
      await changed.refused
      assert.ok(changed.count() > 0)
      assert.equal(await page.evaluate(() => 'tampered' in window), false)
      await context.close()
    })
  }

  it('sends a report without one violation, and without a change to the page', { timeout: 60_000 }, async () => {
    await relay.command('site', 'allow', 'kel-kademangan', hostOrigin)
    const { page, noticed } = await openPage(browser)
    const citizen = citizenAt(page)
    await page.evaluateOnNewDocument(() => Object.assign(window, { globalsBefore: Object.getOwnPropertyNames(window) }))
    // In whatever frame: how many pictures lie on the paper.
    await page.evaluateOnNewDocument(() => void (window.print = () => Object.assign((top as unknown as { seen: object }).seen, { printed: document.images.length })))
    await page.goto(hostOrigin)
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    assert.equal((await seenBy(page)).shift, 0, 'nothing moves before a person acts')
    await citizen.write('Apa yang perlu kami ketahui?', 'Lampu jalan di depan SDN Kademangan 2 mati sejak Senin.')
    await citizen.press('Kirim laporan')
    await citizen.sees('Laporan Anda terkirim')
    // What keeps the receipt: a picture, a frame that prints it, a QR code.
    await citizen.press('Tampilkan kode QR')
    await citizen.sees(/#lapor=[2-9B-Z-]{14}\./)
    await citizen.press('Simpan sebagai gambar')
    await citizen.sees('Gambar siap.')
    await citizen.press('Cetak')
    await page.waitForFunction(() => (window as unknown as { seen: { printed?: number } }).seen.printed === 1)
    assert.deepEqual((await seenBy(page)).violations, [])
    assert.deepEqual(noticed.complaints, [])
    const added = await page.evaluate(() => {
      const before = new Set((window as unknown as { globalsBefore: string[] }).globalsBefore)
      // Puppeteer and this test leave their own.
      return Object.getOwnPropertyNames(window).filter((name) => !before.has(name) && !/^seen$|^globalsBefore$|ariaQuerySelector/.test(name))
    })
    assert.deepEqual(added, ['Lapor'])
    await page.close()
  })
})
