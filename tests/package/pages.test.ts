/** The packed SDK on the pages that are hardest on it: plain http without a secure context, and private windows. */
import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { build } from 'esbuild'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import * as browsers from '../../scripts/browsers.mjs'
import { launchChromium } from '../journey/browser.ts'
import { startRelay, type RelayProcess } from '../journey/relay-process.ts'
import { packSdk, type PackedSdk } from './packed-sdk.ts'

const browserPath = browsers.browserPath as (name: string) => string

let sdk: PackedSdk
let relay: RelayProcess
let host: Server
let port: number
let script: string

/** A name that is no "localhost", so that a page of it over http is not a secure context, as on a kelurahan's site. */
const hostName = 'kelurahan-kademangan.example'

before(async () => {
  ;[sdk, relay] = await Promise.all([packSdk(), startRelay()])
  const { outputFiles } = await build({ entryPoints: [join(sdk.install('browser'), 'main.mjs')], bundle: true, format: 'iife', platform: 'browser', write: false, logLevel: 'silent' })
  script = outputFiles[0]?.text ?? ''
  host = createServer((request, response) => {
    if (request.url === '/main.js') return response.writeHead(200, { 'content-type': 'text/javascript' }).end(script)
    // Strict, and telling: code that is compiled at run time would be a violation.
    const policy = `default-src 'none'; script-src 'self'; connect-src ${relay.baseUrl}; require-trusted-types-for 'script'`
    return response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy }).end('<!doctype html><title>Situs</title><script src="/main.js"></script>')
  })
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  port = (host.address() as AddressInfo).port
  for (const name of [hostName, '127.0.0.1']) await relay.command('site', 'allow', 'kel-kademangan', `http://${name}:${port}`)
})

after(async () => {
  host?.closeAllConnections()
  host?.close()
  await relay?.stop()
  sdk?.remove()
})

const expected = {
  agency: 'Kelurahan Kademangan',
  sameReceipt: true,
  textReadBack: true,
  refused: 'secret-wrong',
  listedSeveralPages: true,
  outboxWaiting: 0,
  outboxReceipts: ['Saluran air di depan balai RW meluap setiap hujan'],
}

const walkOn = async (page: Page, name: string): Promise<unknown> => {
  const complaints: string[] = []
  page.on('console', (message) => /Content.Security.Policy|eval/i.test(message.text()) && complaints.push(message.text()))
  await page.goto(`http://${name}:${port}/`)
  const facts = await page.evaluate((baseUrl) => (globalThis as unknown as { customer: { walk: (baseUrl: string) => Promise<unknown> } }).customer.walk(baseUrl), relay.baseUrl)
  assert.deepEqual(complaints, [])
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
    assert.deepEqual(await walkOn(page, hostName), { persistent: true, ...expected })
  })

  it('files and sends in an incognito window of Chromium, and leaves nothing in the next', async () => {
    const context = await chromium.createBrowserContext()
    assert.deepEqual(await walkOn(await context.newPage(), '127.0.0.1'), { persistent: true, ...expected })
    await context.close()
    const next = await (await chromium.createBrowserContext()).newPage()
    await next.goto(`http://127.0.0.1:${port}/`)
    assert.deepEqual(await next.evaluate(() => indexedDB.databases()), [])
  })

  it('files and sends in a private window of Firefox', async () => {
    assert.deepEqual(await walkOn(await firefox.newPage(), '127.0.0.1'), { persistent: true, ...expected })
  })

  it('files and sends over plain http in a private window of Firefox', async () => {
    const page = await firefox.newPage()
    await page.goto(`http://${hostName}:${port}/`)
    assert.deepEqual(await page.evaluate(() => [self.isSecureContext, typeof crypto.randomUUID, typeof navigator.locks]), [false, 'undefined', 'undefined'])
    assert.deepEqual(await walkOn(page, hostName), { persistent: true, ...expected })
  })
})
