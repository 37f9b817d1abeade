/** The key "demo" in a real browser, on a page that nobody has registered: in the page, in a frame, and as a page of its own. */
import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import type { Frame, Page } from 'puppeteer-core'
import { openPage } from './browser.ts'
import { citizenAt } from './citizen.ts'
import { drawn } from './drawn.ts'
import { startHostServer } from './host-server.ts'
import { relayAndBrowser } from './relay-and-browser.ts'

const { relay, browser } = await relayAndBrowser()

const pages: Readonly<Record<string, string>> = {
  '/tag': `<!doctype html><title>Situs desa</title><h1>Situs desa</h1><lapor-widget site="demo"></lapor-widget><script src="${relay.baseUrl}/assets/latest/lapor.js" data-site="demo" defer></script>`,
  '/frame': `<!doctype html><title>Situs desa</title><h1>Situs desa</h1><iframe src="${relay.baseUrl}/embed/demo" title="Lapor" width="340" height="640"></iframe>`,
}

const host = await startHostServer((path) => ({ body: pages[path] ?? '' }))
after(() => host.stop())
/** By another name: for a browser that is another site than the relay's. */
const hostOrigin = `http://localhost:${host.port}`

const fileIn = async (page: Page): Promise<void> => {
  const citizen = citizenAt(page)
  await citizen.sees('Lapor ke MODE COBA')
  await citizen.sees('Bukan lapor.go.id.')
  await citizen.write('Apa yang perlu kami ketahui?', 'Lampu jalan mati di depan SDN 2.')
  await citizen.sees('ditujukan kepada MODE COBA (tidak dikirim, tidak disimpan)')
  const field = await drawn(page, 'Kelurahan', 'combobox')
  await field.type('Kademangan')
  await page.keyboard.press('Enter')
  await citizen.press('Kirim laporan')
  await citizen.sees('Sudah masuk untuk MODE COBA (tidak dikirim, tidak disimpan).')
}

for (const path of ['/tag', '/lapor/demo']) {
  it(`a report is filed at ${path}, and every step says MODE COBA`, { timeout: 90_000 }, async () => {
    const context = await browser.createBrowserContext()
    const { page } = await openPage(context)
    await page.goto(path === '/tag' ? hostOrigin + path : relay.baseUrl + path)
    await fileIn(page)
    await context.close()
  })
}

it('a frame on a page that nobody has registered shows the form, and says MODE COBA', { timeout: 60_000 }, async () => {
  const { page } = await openPage(browser)
  await page.goto(`${hostOrigin}/frame`)
  const frame: Frame = await page.waitForFrame((one) => one.url().includes('/embed/demo'), { timeout: 15_000 })
  await frame.waitForSelector('::-p-text(Lapor ke MODE COBA)', { visible: true, timeout: 20_000 })
  assert.equal(await frame.evaluate(() => self.origin), relay.baseUrl)
  await page.close()
})

it('none of it is in the list of reports that an officer sees', { timeout: 60_000 }, async () => {
  const list = await relay.command('report', 'list')
  assert.match(list, /Kelurahan Kademangan/)
  // The list shows a title, without the full stop.
  assert.doesNotMatch(list, /Lampu jalan mati di depan SDN 2/)
})
