/** The full page of a site on a phone that is set to dark: it is dark too, with and without the widget, and as readable. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Page } from 'puppeteer-core'
import { barriersOn } from './barriers-on.ts'
import { openPage } from './browser.ts'
import { citizenAt } from './citizen.ts'
import { relayAndBrowser } from './relay-and-browser.ts'

const { relay, browser } = await relayAndBrowser()

/** How light the ground of the page is, and of what lies on it, from 0 to 255; runs in the page. */
const grounds = (): number[] => {
  const lightness = (one: Element): number[] => {
    const [r, g, b, a = 1] = (getComputedStyle(one).backgroundColor.match(/[\d.]+/g) ?? []).map(Number)
    return a === 0 || r === undefined ? [] : [Math.max(r, g ?? 0, b ?? 0)]
  }
  const all = (root: ParentNode): Element[] => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])])
  return [document.body, ...all(document)].filter((one) => one.getClientRects().length > 0 && one.clientWidth > 200 && one.clientHeight > 100).flatMap(lightness)
}

const groundsOf = async (page: Page): Promise<number[]> => {
  const found = await page.evaluate(grounds)
  assert.notEqual(found.length, 0)
  return found
}

/** What of axe's findings is about colours. */
const unreadable = async (page: Page): Promise<string[]> => (await barriersOn(page)).filter((line) => /^(?:color-contrast|link-in-text-block)/.test(line))

const openDark = async (path: string, isPlain: boolean) => {
  const context = await browser.createBrowserContext()
  const { page } = await openPage(context)
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
  await page.setRequestInterception(true)
  page.on('request', (request) => void (isPlain && request.url().includes('/assets/') ? request.abort() : request.continue()))
  await page.goto(`${relay.baseUrl}${path}`)
  return { context, page, citizen: citizenAt(page) }
}

describe('on a dark phone', () => {
  it('the widget on the full page is dark, from the first field to the receipt', { timeout: 90_000 }, async () => {
    const { context, page, citizen } = await openDark('/lapor/kel-kademangan', false)
    await citizen.sees('Bukan lapor.go.id.')
    await citizen.write('Apa yang perlu kami ketahui?', 'Lampu jalan mati di depan SDN 2.')
    await citizen.sees('Siapa melihat apa')
    assert.deepEqual((await groundsOf(page)).filter((light) => light > 90), [])
    assert.deepEqual(await unreadable(page), [])
    await citizen.press('Kirim laporan')
    await citizen.sees('Laporan Anda terkirim')
    assert.deepEqual((await groundsOf(page)).filter((light) => light > 90), [])
    assert.deepEqual(await unreadable(page), [])
    await context.close()
  })

  it('so is the page that needs no JavaScript, also where it says what is wrong', { timeout: 90_000 }, async () => {
    const { context, page, citizen } = await openDark('/lapor/kel-kademangan', true)
    await citizen.sees('Kelurahan')
    assert.deepEqual((await groundsOf(page)).filter((light) => light > 90), [])
    assert.deepEqual(await unreadable(page), [])
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)))
    await Promise.all([page.waitForNavigation(), citizen.press('Kirim laporan')])
    await citizen.sees('Laporan belum terkirim')
    assert.deepEqual((await groundsOf(page)).filter((light) => light > 90), [])
    assert.deepEqual(await unreadable(page), [])
    await page.goto(`${relay.baseUrl}/lapor/kel-kademangan/lacak`)
    assert.deepEqual(await unreadable(page), [])
    await context.close()
  })

  it('a frame stays light beside the light page around it', { timeout: 60_000 }, async () => {
    const { context, page, citizen } = await openDark('/embed/kel-kademangan', false)
    await citizen.sees('Bukan lapor.go.id.')
    assert.ok((await groundsOf(page)).every((light) => light > 90))
    await context.close()
  })
})
