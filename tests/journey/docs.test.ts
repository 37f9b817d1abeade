/** A newcomer reads the docs that the relay serves: a word finds its guide, and nothing breaks the policy of the page. */
import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import type { Browser } from 'puppeteer-core'
import { type Listening, listen } from '../../packages/server/src/main.ts'
import { openTown, type Town } from '../server/town.ts'
import { launchChromium, openPage } from './browser.ts'

let browser: Browser
let town: Town
let listening: Listening

before(async () => {
  browser = await launchChromium()
  town = await openTown()
  listening = await listen((request, from) => town.relay.fetch(request, from), 0, '127.0.0.1')
})
after(async () => {
  await browser.close()
  await listening.stop()
  await town.close()
})

it('a guide is found by a word of its text, and opens without a complaint of the policy', { timeout: 60_000 }, async () => {
  const { page, noticed } = await openPage(browser, { width: 1280, height: 900 })
  await page.goto(`http://127.0.0.1:${listening.port}/docs`)
  await page.locator('#tsd-search-trigger').click()
  // What is typed before the index is there is not looked for again.
  await page.waitForFunction(() => document.getElementById('tsd-search-status')?.childElementCount === 0)
  await page.locator('#tsd-search-input').fill('unfiltered_html')
  await page.locator('#tsd-search-results a[href*="pasang-di-situs"]').click()
  await page.waitForSelector('::-p-text(Memasang formulir di situs Anda)', { visible: true })
  assert.equal(new URL(page.url()).pathname, '/docs/how-to/pasang-di-situs.html')
  assert.deepEqual(noticed.complaints, [])
  assert.deepEqual([...new Set(noticed.requests.map((url) => new URL(url).origin))], [`http://127.0.0.1:${listening.port}`])
})

it('every file that a page of the docs leads to is there for its reader', { timeout: 60_000 }, async () => {
  const origin = `http://127.0.0.1:${listening.port}`
  const seen = new Set([`${origin}/docs/`])
  const gone: string[] = []
  for (const url of seen) {
    const answer = await fetch(url, { headers: { 'accept-encoding': 'identity' } })
    if (!answer.ok) gone.push(`${url}: ${answer.status}`)
    const text = await answer.text()
    if (!(answer.headers.get('content-type') ?? '').startsWith('text/html')) continue
    for (const [, target = ''] of text.matchAll(/\s(?:href|src)="([^"]+)"/g)) {
      const there = new URL(target.replaceAll('&amp;', '&'), url)
      if (there.origin === origin) seen.add(there.origin + there.pathname)
    }
  }
  assert.deepEqual(gone, [])
  assert.ok([...seen].some((url) => url.endsWith('.service')), 'the unit of systemd')
  assert.ok(seen.size > 300, String(seen.size))
})

it('the examples of looks are live, each with its own style and no complaint of the policy', { timeout: 60_000 }, async () => {
  const { page, noticed } = await openPage(browser, { width: 1280, height: 900 })
  const origin = `http://127.0.0.1:${listening.port}`
  await page.goto(`${origin}/docs/reference/tampilan.html`)
  await page.waitForFunction(() => [...document.querySelectorAll('.contoh lapor-widget')].filter((widget) => widget.shadowRoot?.textContent.includes('MODE COBA')).length === 3, { timeout: 20_000 })
  await page.waitForFunction(() => document.querySelector('.contoh-4 lapor-widget')?.shadowRoot?.querySelector('slot') != null, { timeout: 20_000 })
  const looks = await page.evaluate(() => {
    /** Relative luminance and contrast of WCAG 2.2; a canvas knows every notation of a colour. */
    const pixel = (colour: string): number[] => {
      const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      return [...canvas.getImageData(0, 0, 1, 1).data]
    }
    const luminance = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = pixel(colour).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4))
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    return [1, 2, 3, 4].map((at) => {
      const header = document.querySelector(`.contoh-${at} lapor-widget`)?.shadowRoot?.querySelector('[part=header]') as Element
      const { backgroundColor, color, textTransform, fontFamily } = getComputedStyle(header)
      const [one = 0, other = 0] = [luminance(backgroundColor), luminance(color)].sort((a, b) => b - a)
      return { isReadable: (one + 0.05) / (other + 0.05) >= 4.5, ground: pixel(backgroundColor).join(), textTransform, isGeorgia: fontFamily.includes('Georgia') }
    })
  })
  assert.deepEqual(looks.map(({ isReadable, textTransform, isGeorgia }) => [isReadable, textTransform, isGeorgia]), [[true, 'none', false], [true, 'none', false], [true, 'uppercase', true], [true, 'none', false]])
  assert.equal(new Set(looks.map(({ ground }) => ground)).size, 4)
  assert.ok(await page.evaluate(() => (document.querySelector('.contoh-4 lapor-widget a') as HTMLElement).getClientRects().length > 0))
  assert.deepEqual(noticed.complaints, [])
  assert.deepEqual([...new Set(noticed.requests.map((url) => new URL(url).origin))], [origin])
})
