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
  await page.locator('#tsd-search-input').fill('unfiltered_html')
  await page.locator('#tsd-search-results a[href*="pasang-di-situs"]').click()
  await page.waitForSelector('::-p-text(Memasang formulir di situs Anda)', { visible: true })
  assert.equal(new URL(page.url()).pathname, '/docs/how-to/pasang-di-situs.html')
  assert.deepEqual(noticed.complaints, [])
  assert.deepEqual([...new Set(noticed.requests.map((url) => new URL(url).origin))], [`http://127.0.0.1:${listening.port}`])
})
