/** What was written survives a turned phone, a crashed tab and a battery that ends, over the built files. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Browser, BrowserContext, Page } from 'puppeteer-core'
import { launchChromium, openPage, phone } from './browser.ts'
import { drawn } from './drawn.ts'
import { citizenAt } from './citizen.ts'
import { kept } from './kept.ts'
import { startRelay, type RelayProcess } from './relay-process.ts'

const question = 'Apa yang perlu kami ketahui?'
const words = 'Saluran di depan balai RW meluap setiap hujan.'

let folder: string
let browser: Browser
let relay: RelayProcess

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lapor-phone-'))
  relay = await startRelay()
  browser = await launchChromium([`--user-data-dir=${folder}`])
})

after(async () => {
  await browser?.close()
  await relay?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const begin = async (on: Browser | BrowserContext = browser): Promise<Page> => {
  const { page } = await openPage(on)
  await page.goto(`${relay.baseUrl}/demo/kelurahan-site/`)
  await citizenAt(page).sees('Lapor ke Kelurahan Kademangan')
  return page
}

const written = (page: Page): Promise<string> => drawn(page, question, 'textbox').then((field) => field.evaluate((shown) => (shown as HTMLTextAreaElement).value))

const focusIn = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    let active = document.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    return (active as HTMLElement | null)?.id
  })

describe('a draft', () => {
  it('stays as it is, with the focus in it, when the phone is turned', { timeout: 60_000 }, async () => {
    const context = await browser.createBrowserContext()
    const page = await begin(context)
    await citizenAt(page).write(question, words)
    await citizenAt(page).sees('Siapa melihat apa')
    await page.setViewport({ ...phone, width: phone.height, height: phone.width, isLandscape: true })
    await page.keyboard.type(' Sudah dua minggu.')
    assert.equal(await written(page), `${words} Sudah dua minggu.`)
    assert.equal(await focusIn(page), 'text')
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)) <= 0)
    await context.close()
  })

  it('comes back after the tab has crashed, and after the browser was killed', { timeout: 120_000 }, async () => {
    const page = await begin()
    await citizenAt(page).write(question, words)
    await kept(page, words)
    const crashed = new Promise<void>((resolve) => void page.once('error', () => resolve()))
    await page.goto('chrome://crash').catch(() => undefined)
    await crashed
    const again = await begin()
    await citizenAt(again).sees('Draf Anda dipulihkan.')
    assert.ok((await written(again)).includes(words))

    browser.process()?.kill('SIGKILL')
    await new Promise<void>((resolve) => void browser.once('disconnected', () => resolve()))
    browser = await launchChromium([`--user-data-dir=${folder}`])
    const third = await begin()
    await citizenAt(third).sees('Draf Anda dipulihkan.')
    assert.ok((await written(third)).includes(words))
  })
})
