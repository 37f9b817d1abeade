/** A map on request: pointed at by the keyboard alone on a strict page, sent, and seen by an officer; nobody but the relay is asked. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser, Page } from 'puppeteer-core'
import { openTileServer, type TileServer } from '../server/outside/tile-server.ts'
import { launchChromium, openPage, seenBy } from './browser.ts'
import { citizenAt } from './citizen.ts'
import { type HostServer, startHostServer } from './host-server.ts'
import { startRelay, type RelayProcess } from './relay-process.ts'
import { strictCss, strictPage, strictPolicy } from './strict-page.ts'

let browser: Browser
let source: TileServer
let relay: RelayProcess
let host: HostServer

before(async () => {
  source = await openTileServer()
  relay = await startRelay({ LAPOR_TILES_URL: source.source.url, LAPOR_TILES_ATTRIBUTION: '© Peta Uji', LAPOR_TILES_BOUNDS: source.source.area.bounds.join(','), LAPOR_TILES_ZOOM: '12-18' })
  host = await startHostServer((path) => (path === '/host.css' ? { type: 'text/css', body: strictCss } : { headers: { 'content-security-policy': strictPolicy(relay.baseUrl) }, body: strictPage(relay.baseUrl, 'kel-kademangan') }))
  await relay.command('site', 'allow', 'kel-kademangan', host.origin)
  browser = await launchChromium()
})

after(async () => {
  await browser?.close()
  host?.stop()
  await relay?.stop()
  await source?.close()
})

/** What has the focus, through shadow roots, by its name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active = document.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    return active?.getAttribute('aria-label') ?? active?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  })

/** More than the map has. */
const mostTabs = 20

const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let tabs = 0; (await focused(page)) !== name; tabs++) {
    assert.ok(tabs < mostTabs, `"${name}" is not reached by Tab; the focus is on "${await focused(page)}"`)
    await page.keyboard.press('Tab')
  }
}

const begin = async (page: Page): Promise<ReturnType<typeof citizenAt>> => {
  const citizen = citizenAt(page)
  await page.goto(host.origin)
  await citizen.sees('Lapor ke Kelurahan Kademangan')
  await citizen.write('Apa yang perlu kami ketahui?', 'Lampu jalan di depan SDN Kademangan 2 mati sejak Senin.')
  await citizen.sees('Tunjukkan di peta')
  return citizen
}

describe('a map on a strict page of another origin', () => {
  it('gives an officer the point that was pointed at with keys', { timeout: 90_000 }, async () => {
    const { page, noticed } = await openPage(browser)
    const citizen = await begin(page)
    assert.ok(!noticed.requests.some((url) => /lapor-map|\/tiles\//.test(url)), 'the map was fetched before anybody wanted it')
    await page.locator('>>> lapor-map-offer >>> button').setTimeout(15_000).wait()
    await page.$eval('>>> lapor-map-offer >>> button', (button) => (button as HTMLElement).focus())
    await page.keyboard.press('Enter')
    await citizen.sees('Tunjukkan tempatnya di peta')
    await citizen.sees('© Peta Uji')
    assert.equal(await focused(page), 'Peta')
    for (const key of ['+', '+', '+', '+', '+', '+', 'ArrowUp', 'ArrowRight', 'ArrowRight'] as const) await page.keyboard.press(key)
    await citizen.sees('Titik digeser 19 meter ke utara dan 38 meter ke timur dari tempat semula. Ketelitian sekitar 9 meter. Perbesaran 18 dari 18.')
    await page.waitForFunction(() => {
      const images = (root: Document | ShadowRoot): Element[] => [...root.querySelectorAll('*')].flatMap((one) => [...(one.localName === 'image' ? [one] : []), ...(one.shadowRoot ? images(one.shadowRoot) : [])])
      return images(document).length > 1
    })
    await tabTo(page, 'Pakai titik ini')
    await page.keyboard.press('Enter')
    await citizen.sees('Titik lokasi disertakan, ketelitian sekitar 9 meter.')
    assert.equal(await focused(page), 'Pindahkan titik di peta')
    await citizen.press('Kirim laporan')
    // A code may be broken after each of its dashes.
    const shown = /Kode pelacakan ((?:[2-9B-Z]{4}- ?){2}[2-9B-Z]{4})/
    await citizen.sees(shown)

    const trackingId = (shown.exec(await citizen.screen())?.[1] ?? assert.fail('no tracking ID')).replaceAll(' ', '')
    assert.match(await relay.command('report', 'show', trackingId), /Tempat .*geo:-6\.29983,106\.70034;u=9/)

    assert.deepEqual((await seenBy(page)).violations, [])
    assert.deepEqual(noticed.complaints, [])
    assert.deepEqual([...new Set(noticed.requests.map((url) => new URL(url).origin))].sort(), [host.origin, relay.baseUrl].sort())
    assert.ok(noticed.requests.some((url) => url.includes('/v1/sites/kel-kademangan/tiles/18/')))
    assert.ok(source.asked.length > 0)
    for (const { headers } of source.asked) assert.doesNotMatch(JSON.stringify(headers), new RegExp(`referer|origin|Chrome|${host.port}`, 'i'))
    await page.close()
  })

  it('is there without its pictures where the source is down, and the report is sent all the same', { timeout: 90_000 }, async () => {
    source.feels('fails')
    const context = await browser.createBrowserContext()
    const { page } = await openPage(context)
    const citizen = await begin(page)
    await citizen.press('Tunjukkan di peta')
    await citizen.press('Geser ke timur')
    await citizen.press('Batal')
    await citizen.press('Kirim laporan')
    await citizen.sees('Laporan Anda terkirim')
    source.feels('well')
    await context.close()
  })

  it('does not run the map’s chunk when it was changed on the way, and says so', { timeout: 90_000 }, async () => {
    const context = await browser.createBrowserContext()
    const { page } = await openPage(context)
    await page.setRequestInterception(true)
    page.on('request', (request) => {
      void (async () => {
        if (!request.url().endsWith('lapor-map.js')) return request.continue()
        return request.respond({ status: 200, headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }, body: `${await (await fetch(request.url())).text()};window.tampered = true` })
      })()
    })
    const citizen = await begin(page)
    await citizen.press('Tunjukkan di peta')
    await citizen.sees('Peta tidak dapat dibuka. Tulis patokan saja, itu cukup.')
    assert.equal(await page.evaluate(() => 'tampered' in window), false)
    await citizen.press('Kirim laporan')
    await citizen.sees('Laporan Anda terkirim')
    await context.close()
  })
})
