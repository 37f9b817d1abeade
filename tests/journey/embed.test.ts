/** An <iframe> and nothing else on a page of another origin: at a fixed height, 300 px wide, sandboxed or not. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import type { Frame, Page } from 'puppeteer-core'
import { openPage } from './browser.ts'
import { drawn } from './drawn.ts'
import { startHostServer } from './host-server.ts'
import { relayAndBrowser } from './relay-and-browser.ts'

const { relay, browser } = await relayAndBrowser()
const site = 'kel-kademangan'

/** What OpenSID's filter leaves of a frame: no style, no script beside it. */
const hostPage = (sandbox: string | undefined): string =>
  `<!doctype html><title>Situs desa</title><h1>Situs desa</h1><iframe src="${relay.baseUrl}/embed/${site}" title="Lapor" width="300" height="560"${sandbox === undefined ? '' : ` sandbox="${sandbox}"`}></iframe>`

const sandboxes: Readonly<Record<string, string | undefined>> = { '/': undefined, '/sandboxed': 'allow-scripts allow-forms allow-popups' }

const host = await startHostServer((path) => ({ body: hostPage(sandboxes[path]) }))
after(() => host.stop())
/** By another name: for a browser that is another site, whose frames have storage of their own. */
const hostOrigin = `http://localhost:${host.port}`

const frameOf = async (page: Page): Promise<Frame> => page.waitForFrame((frame) => frame.url().includes('/embed/'), { timeout: 15_000 })

const wordsIn = (frame: Frame, words: string): Promise<unknown> => frame.waitForSelector(`::-p-text(${words})`, { visible: true, timeout: 20_000 })

/** By keyboard: a driver's click into a frame of another process misses where the page around it scrolls. */
const press = async (page: Page, frame: Frame, button: string): Promise<void> => {
  const handle = await drawn(frame, button, 'button')
  await handle.focus()
  await page.keyboard.press('Enter')
}

const file = async (page: Page, frame: Frame): Promise<void> => {
  // The site's settings have come: from here on a first letter opens all of the form.
  await wordsIn(frame, 'Bukan lapor.go.id.')
  const field = await drawn(frame, 'Apa yang perlu kami ketahui?', 'textbox')
  await field.focus()
  await page.keyboard.type('Lampu jalan mati di depan SDN 2.')
  await wordsIn(frame, 'Laporan ini ditujukan kepada')
  await press(page, frame, 'Kirim laporan')
  await wordsIn(frame, 'Laporan Anda terkirim')
}

describe('a frame on a page of another site', () => {
  it('is refused by the browser where the page is not on the site’s list', { timeout: 60_000 }, async () => {
    const { page } = await openPage(browser)
    await page.goto(hostOrigin)
    assert.ok(!page.frames().some((frame) => frame.url().includes('/embed/') && frame !== page.mainFrame()), page.frames().map((frame) => frame.url()).join())
    await page.close()
  })

  for (const [path, sandbox] of Object.entries(sandboxes)) {
    it(`files a report ${sandbox === undefined ? 'without a sandbox' : 'in a sandbox without an origin'}, without leaning out of 300 px`, { timeout: 90_000 }, async () => {
      await relay.command('site', 'allow', site, hostOrigin)
      const { page, noticed } = await openPage(browser)
      await page.goto(hostOrigin + path)
      const frame = await frameOf(page)
      await wordsIn(frame, 'Lapor ke')
      const origin = await frame.evaluate(() => self.origin)
      assert.equal(origin, sandbox === undefined ? relay.baseUrl : 'null')
      await file(page, frame)
      assert.ok((await frame.evaluate(() => document.documentElement.scrollWidth)) <= 300)
      assert.equal(await frame.$eval('.out a', (link) => link.getAttribute('href')), `/lapor/${site}`)
      assert.deepEqual(noticed.complaints, [])
      assert.deepEqual(await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)]), [[], []])
      assert.deepEqual(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)), [], 'nothing of it lies with the host')
      await page.close()
    })
  }
})
