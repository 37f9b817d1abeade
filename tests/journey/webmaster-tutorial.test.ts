/** Who follows the webmasters' tutorial gets what it promises: its own lines, on a page that nobody has registered, at a relay of the first release or later. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser, Page } from 'puppeteer-core'
import { codeBlocks } from '../architecture/code-blocks.ts'
import { builtWidget } from '../hosts/older-version.ts'
import { launchChromium, openPage } from './browser.ts'
import { citizenAt } from './citizen.ts'
import { drawn } from './drawn.ts'
import { followFrame, reporterIn } from './follow-frame.ts'
import { startHostServer, type HostServer } from './host-server.ts'
import { type InstalledRelay, startInstalledRelay } from './installed-relay.ts'
import { kept } from './kept.ts'

const question = 'Apa yang perlu kami ketahui?'
const words = 'Lampu jalan di depan balai warga mati sejak Senin'

const block = (language: string): string => codeBlocks().find((one) => one.place.startsWith('docs/tutorials/webmaster-lima-menit.md:') && one.language === language)?.code ?? assert.fail(`the tutorial has no ${language}`)

/** What is published first is 1.0.0: before that the address in the tutorial leads nowhere, after it the page has to keep up. */
const released = ({ version }: { readonly version: string }): string => (version.startsWith('0.') ? '1.0.0' : version)

let relay: InstalledRelay
let browser: Browser
let host: HostServer
let style = ''

before(async () => {
  ;[relay, browser] = await Promise.all([startInstalledRelay(released(builtWidget())), launchChromium()])
  const lines = block('html').replaceAll('https://RELAY', relay.baseUrl)
  host = await startHostServer(() => ({ body: `<!doctype html><html lang="id"><title>Coba lapor</title><style>${style}</style><h1>Coba lapor</h1>${lines}</html>` }))
})
after(async () => {
  host?.stop()
  await browser?.close()
  await relay?.stop()
})

/** By another name than the relay's: for a browser that is another site. */
const visit = async (): Promise<Page> => {
  const { page } = await openPage(await browser.createBrowserContext())
  await page.goto(`http://localhost:${host.port}/`)
  await citizenAt(page).sees('Lapor ke MODE COBA')
  return page
}

/** Red, green and blue, however the browser writes the colour. */
const colourOf = async (page: Page, button: string): Promise<number[]> =>
  (await drawn(page, button, 'button')).evaluate((element) => {
    const paint = new OffscreenCanvas(1, 1).getContext('2d')
    if (paint === null) throw new Error('this browser does not paint')
    paint.fillStyle = getComputedStyle(element).backgroundColor
    paint.fillRect(0, 0, 1, 1)
    return [...paint.getImageData(0, 0, 1, 1).data.slice(0, 3)]
  })

describe('the webmasters’ tutorial', () => {
  it('leads to a form that keeps what is written, waits without a network, and sends once', { timeout: 90_000 }, async () => {
    const page = await visit()
    const citizen = citizenAt(page)
    const filed: number[] = []
    page.on('response', (response) => void (response.request().method() === 'POST' && response.url().endsWith('/reports') && filed.push(response.status())))
    await citizen.write(question, words)
    await kept(page, words)
    await page.reload()
    await citizen.sees('Draf Anda dipulihkan.')
    await citizen.press('Lanjut')
    await (await drawn(page, 'Kelurahan', 'combobox')).type('Kademangan')
    await page.keyboard.press('Enter')
    await page.setOfflineMode(true)
    await citizen.press('Kirim laporan')
    await citizen.sees('BELUM TERKIRIM')
    await page.setOfflineMode(false)
    await citizen.sees('Sudah masuk untuk MODE COBA')
    await citizen.press('Lihat perkembangan')
    await reporterIn(page, await followFrame(page)).sees('Perbarui')
    assert.deepEqual(filed, [201])
    await page.browserContext().close()
  })

  it('gives the form the colour of the office by the line for the style sheet', { timeout: 60_000 }, async () => {
    style = block('css')
    const wanted = (/#([0-9a-f]{6})/.exec(style)?.[1] ?? '').match(/../g)?.map((part) => parseInt(part, 16))
    const page = await visit()
    const shown = await colourOf(page, 'Lanjut')
    assert.ok(wanted?.every((part, at) => Math.abs(part - (shown[at] ?? NaN)) <= 2), `${shown.join()} is not ${String(wanted)}`)
    await page.browserContext().close()
  })
})
