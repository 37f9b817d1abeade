/** A village's page on an origin of its own with a form of the relay in it, in a real Chromium: what stands with whom, and how many arrived. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Browser, BrowserContext, Page } from 'puppeteer-core'
import sharp from 'sharp'
import { launchChromium, openPage } from './browser.ts'
import { citizenAt, type Citizen } from './citizen.ts'
import { startHostServer } from './host-server.ts'
import { startRelay, type RelayProcess } from './relay-process.ts'

export const site = 'kel-kademangan'

export interface OtherOrigin {
  readonly relay: RelayProcess
  readonly browser: Browser
  readonly hostOrigin: string
  /** File of a photo. */
  readonly photo: string
  /** Opens the village's page. */
  open(on: Browser | BrowserContext, path?: string): Promise<{ page: Page; citizen: Citizen; complaints: string[] }>
  /** How many reports of this text the relay has. */
  stored(words: string): number
  /** How many photos of the report with this text the relay has. */
  photosOf(words: string): number
  stop(): Promise<void>
}

export const startOtherOrigin = async (): Promise<OtherOrigin> => {
  const folder = mkdtempSync(join(tmpdir(), 'lapor-elsewhere-'))
  const photo = join(folder, 'jalan.jpg')
  writeFileSync(photo, await sharp({ create: { width: 800, height: 600, channels: 3, background: '#777' } }).jpeg().toBuffer())
  const relay = await startRelay()
  /** By path: what the page says in its Content-Security-Policy. */
  const policies: Readonly<Record<string, string>> = {
    '/tanpa-bingkai': `default-src 'none'; script-src ${relay.baseUrl}; connect-src ${relay.baseUrl}; img-src ${relay.baseUrl} blob:`,
  }
  const host = await startHostServer((path) => {
    const policy = policies[path]
    const forms = path === '/dua' ? 2 : 1
    return {
      headers: policy === undefined ? {} : { 'content-security-policy': policy },
      body: `<!doctype html><html lang="id"><meta name="viewport" content="width=device-width"><title>Situs desa</title><link rel="icon" href="data:,"><h1>Situs desa</h1>${'<lapor-widget>Telepon 112</lapor-widget>'.repeat(forms)}<script src="${relay.baseUrl}/assets/latest/lapor.js" data-site="${site}" defer></script></html>`,
    }
  })
  // By another name: for a browser that is another site, whose frames have storage and a process of their own.
  const hostOrigin = `http://localhost:${host.port}`
  await relay.command('site', 'allow', site, hostOrigin)
  const browser = await launchChromium()
  const count = (query: string, words: string): number => {
    const rows = new DatabaseSync(join(relay.folder, 'lapor.sqlite'), { readOnly: true })
    try {
      return Number(rows.prepare(query).get(words)?.['many'])
    } finally {
      rows.close()
    }
  }
  return {
    relay,
    browser,
    hostOrigin,
    photo,
    open: async (on, path = '/') => {
      const { page, noticed } = await openPage(on)
      await page.goto(hostOrigin + path)
      return { page, citizen: citizenAt(page), complaints: noticed.complaints }
    },
    stored: (words) => count('SELECT count(*) AS many FROM report WHERE text = ?', words),
    photosOf: (words) => count('SELECT count(*) AS many FROM attachment JOIN report ON report.id = attachment.report_id WHERE report.text = ?', words),
    stop: async () => {
      await browser.close()
      host.stop()
      await relay.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
