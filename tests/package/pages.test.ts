/** The packed SDK on the pages that are hardest on it, in three engines: plain http without a secure context, and private windows. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { build } from 'esbuild'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import * as browsers from '../../scripts/browsers.mjs'
import { launchChromium } from '../journey/browser.ts'
import { startHostServer } from '../journey/host-server.ts'
import { startRelay } from '../journey/relay-process.ts'
import { expectedWalk } from './expected-walk.ts'
import { startLocalProxy, type LocalProxy } from './local-proxy.ts'
import { packSdk } from './packed-sdk.ts'
import { startWebKit, type WebKit } from './webkit.ts'

const browserPath = browsers.browserPath as (name: string) => string

/** What the page itself hears of its policy. */
const watch = "var violations = []; addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective))"

/** A name that is no "localhost", so that a page of it over http is not a secure context, as on a kelurahan's site. */
const hostName = 'kelurahan-kademangan.example'

const sdk = await packSdk()
after(() => sdk.remove())
const relay = await startRelay()
after(() => relay.stop())
const { outputFiles } = await build({ entryPoints: [join(sdk.install('browser'), 'main.mjs')], bundle: true, format: 'iife', platform: 'browser', write: false, logLevel: 'silent' })
const scripts: Readonly<Record<string, string>> = { '/watch.js': watch, '/main.js': outputFiles[0]?.text ?? '' }
const host = await startHostServer((path) => {
  const asked = scripts[path]
  if (asked !== undefined) return { type: 'text/javascript', body: asked }
  // Strict, and telling: code that is compiled at run time would be a violation. The image is the icon that WebKit looks for by itself.
  const policy = `default-src 'none'; script-src 'self'; img-src 'self'; connect-src ${relay.baseUrl}; require-trusted-types-for 'script'`
  return { headers: { 'content-security-policy': policy }, body: '<!doctype html><title>Situs</title><script src="/watch.js"></script><script src="/main.js"></script>' }
})
after(() => host.stop())
const { port } = host
for (const name of [hostName, '127.0.0.1']) await relay.command('site', 'allow', 'kel-kademangan', `http://${name}:${port}`)

const walkOn = async (page: Page, name: string): Promise<unknown> => {
  const complaints: string[] = []
  page.on('console', (message) => /Content.Security.Policy|eval/i.test(message.text()) && complaints.push(message.text()))
  await page.goto(`http://${name}:${port}/`)
  const facts = await page.evaluate((baseUrl) => (globalThis as unknown as { customer: { walk: (baseUrl: string) => Promise<unknown> } }).customer.walk(baseUrl), relay.baseUrl)
  assert.deepEqual([complaints, await page.evaluate('violations')], [[], []])
  return facts
}

describe('a customer’s page', { timeout: 120_000 }, () => {
  let chromium: Browser
  let firefox: Browser

  before(async () => {
    chromium = await launchChromium([`--host-resolver-rules=MAP ${hostName} 127.0.0.1`])
    firefox = await puppeteer.launch({
      browser: 'firefox',
      executablePath: browserPath('firefox'),
      args: ['-private-window'],
      extraPrefsFirefox: { 'browser.privatebrowsing.autostart': true, 'network.dns.localDomains': hostName, 'app.update.auto': false, 'browser.safebrowsing.update.enabled': false },
      env: { ...process.env, TZ: 'Asia/Jayapura' },
    })
  })

  after(async () => {
    await Promise.all([chromium?.close(), firefox?.close()])
  })

  it('files and sends over plain http, where randomUUID, subtle and locks are missing', async () => {
    const page = await chromium.newPage()
    await page.goto(`http://${hostName}:${port}/`)
    const missing = await page.evaluate(() => [self.isSecureContext, typeof crypto.randomUUID, typeof crypto.subtle, typeof navigator.locks])
    assert.deepEqual(missing, [false, 'undefined', 'undefined', 'undefined'])
    assert.deepEqual(await walkOn(page, hostName), { persistent: true, ...expectedWalk })
  })

  it('files and sends in an incognito window of Chromium, and leaves nothing in the next', async () => {
    const context = await chromium.createBrowserContext()
    assert.deepEqual(await walkOn(await context.newPage(), '127.0.0.1'), { persistent: true, ...expectedWalk })
    await context.close()
    const next = await (await chromium.createBrowserContext()).newPage()
    await next.goto(`http://127.0.0.1:${port}/`)
    assert.deepEqual(await next.evaluate(() => indexedDB.databases()), [])
  })

  it('files and sends in a private window of Firefox', async () => {
    assert.deepEqual(await walkOn(await firefox.newPage(), '127.0.0.1'), { persistent: true, ...expectedWalk })
  })

  it('files and sends over plain http in a private window of Firefox', async () => {
    const page = await firefox.newPage()
    await page.goto(`http://${hostName}:${port}/`)
    assert.deepEqual(await page.evaluate(() => [self.isSecureContext, typeof crypto.randomUUID, typeof navigator.locks]), [false, 'undefined', 'undefined'])
    assert.deepEqual(await walkOn(page, hostName), { persistent: true, ...expectedWalk })
  })

  describe('in WebKit', () => {
    let proxy: LocalProxy
    let webkit: WebKit

    before(async () => {
      proxy = await startLocalProxy()
      webkit = startWebKit(proxy.address)
    })

    after(() => proxy?.close())

    /** WebDriver tells of no console. */
    const walkIn = async (name: string): Promise<{ readonly secure: unknown; readonly facts: unknown; readonly violations: unknown }> => {
      const window = await webkit.open()
      try {
        await window.goto(`http://${name}:${port}/`)
        const secure = await window.run('return [isSecureContext, typeof crypto.randomUUID, typeof crypto.subtle, typeof navigator.locks]')
        const facts = await window.run(`return customer.walk('${relay.baseUrl}')`)
        return { secure, facts, violations: await window.run('return violations') }
      } finally {
        await window.close()
      }
    }

    it('files and sends over plain http, where randomUUID, subtle and locks are missing, in a private window', async () => {
      assert.deepEqual(await walkIn(hostName), { secure: [false, 'undefined', 'undefined', 'undefined'], facts: { persistent: true, ...expectedWalk }, violations: [] })
    })

    it('files and sends in a private window, and leaves nothing in the next', async () => {
      assert.deepEqual(await walkIn('127.0.0.1'), { secure: [true, 'function', 'object', 'object'], facts: { persistent: true, ...expectedWalk }, violations: [] })
      const next = await webkit.open()
      await next.goto(`http://127.0.0.1:${port}/`)
      assert.deepEqual(await next.run('return indexedDB.databases()'), [])
      await next.close()
    })
  })
})
