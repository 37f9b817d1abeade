/** A phone with its tabs: a real Chromium with a profile on the disk, whose pages and whose process die without a word. */
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import * as browsers from '../../scripts/browsers.mjs'
import type { StoredReceipt } from '@lapor/sdk/outbox'
import type { PlannedReport } from './planned-report.ts'
import type { Tab, TabSettings } from './tab-page.ts'

const browserPath = browsers.browserPath as (name: string) => string

/** An origin of its own each: on a plain-http name a browser grants neither Web Locks nor much else. */
export type Host = '127.0.0.1' | 'kelurahan.example'

export interface TabPlan extends Omit<TabSettings, 'relay'> {
  readonly host: Host
}

export type Death = 'reloaded' | 'closed' | 'crashed'

export interface PhoneTab {
  readonly plan: TabPlan
  /** @returns whether the tab says that the report is safe; false where the tab died or has no lasting storage */
  readonly handOver: (report: PlannedReport) => Promise<boolean>
  /** Ends the page without a chance to finish anything, and opens it again. */
  readonly die: (how: Death) => Promise<void>
  readonly grants: () => Promise<Tab['grants']>
  /** Resolves when nothing waits any more, or nothing moves: what is left is found in the end. */
  readonly drained: () => Promise<void>
}

export interface Phone {
  readonly originOf: (host: Host) => string
  readonly openTab: (plan: TabPlan, relay: string) => Promise<PhoneTab>
  /** SIGKILL, as when the battery dies; starts again with what the disk has. All tabs are gone. */
  readonly killAndRestart: () => Promise<void>
  readonly closeTabs: () => Promise<void>
  /** What lies in the IndexedDB of a host, read past the product. */
  readonly stored: (host: Host) => Promise<{ receipts: StoredReceipt[]; entries: number }>
  /** Name and version. */
  readonly browserName: () => Promise<string>
  readonly close: () => Promise<void>
}

const patienceMs = 120_000
const drainMs = 60_000

type TabWindow = Window & { tab: Tab }

export const startPhone = async (): Promise<Phone> => {
  const profile = mkdtempSync(join(tmpdir(), 'lapor-phone-'))
  const bundle = await build({ entryPoints: [join(import.meta.dirname, 'tab-page.ts')], bundle: true, write: false, format: 'esm', target: 'es2022', conditions: ['@lapor/source'] })
  const script = bundle.outputFiles[0]?.contents ?? new Uint8Array()
  const server = createServer((request, response) => {
    if (request.url === '/tab.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(script)
    else response.writeHead(200, { 'content-type': 'text/html' }).end(request.url === '/tab' ? '<!doctype html><title>Tab</title><script type="module" src="/tab.js"></script>' : '<!doctype html><title>Kosong</title>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const originOf = (host: Host): string => `http://${host}:${port}`

  const launch = (): Promise<Browser> =>
    puppeteer.launch({
      executablePath: browserPath('chromium'),
      userDataDir: profile,
      // Started in the middle of everything, on a machine that is busy with it.
      timeout: patienceMs,
      protocolTimeout: patienceMs,
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--host-resolver-rules=MAP kelurahan.example 127.0.0.1', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-dev-shm-usage'],
      env: { ...process.env, TZ: 'Asia/Jayapura' },
    })
  let browser = await launch()

  const openTab = async (plan: TabPlan, relay: string): Promise<PhoneTab> => {
    const { host, ...settings } = plan
    const url = `${originOf(host)}/tab#${encodeURIComponent(JSON.stringify({ ...settings, relay } satisfies TabSettings))}`
    /** One thing at a time befalls a tab. */
    let turn: Promise<void> = Promise.resolve()
    let page: Page
    /** Resolves when the page crashes: what was asked of it is never answered then. */
    let crash: Promise<unknown>
    let isCrashed = false
    const open = async (): Promise<void> => {
      const opened = await browser.newPage()
      // Tabs of one site share a process: one crash may take others along, and somebody opens them again.
      const crashed = new Promise((resolve) => opened.once('error', resolve))
      void crashed.then(() => {
        isCrashed = true
        turn = turn.then(reopen).catch(() => undefined)
      })
      await opened.goto(url, { timeout: patienceMs })
      await opened.waitForFunction(() => 'tab' in window, { timeout: patienceMs })
      page = opened
      crash = crashed
      isCrashed = false
    }
    const reopen = async (): Promise<void> => {
      // A crashed page may take minutes to answer that it is closed.
      page.close({ runBeforeUnload: false }).catch(() => undefined)
      await open()
    }
    await open()

    const die: Record<Death, () => Promise<void>> = {
      reloaded: async () => {
        await page.reload({ timeout: patienceMs })
        await page.waitForFunction(() => 'tab' in window, { timeout: patienceMs })
      },
      closed: reopen,
      crashed: async () => {
        const session = await page.createCDPSession()
        // Nobody is left to answer.
        session.send('Page.crash').catch(() => undefined)
        await crash
      },
    }

    return {
      plan,
      handOver: async ({ id, submission, photos }) => {
        await turn
        const encoded = photos.map((photo) => ({ id: photo.id, base64: photo.jpeg.toString('base64') }))
        try {
          const handing = page.evaluate((...given) => (window as unknown as TabWindow).tab.handOver(...given), id, submission, encoded)
          return await Promise.race([handing, crash.then(() => false)])
        } catch {
          return false
        }
      },
      die: async (how) => {
        await turn
        // Where a crash of another tab comes in between, the tab has died already.
        await (isCrashed ? reopen() : Promise.race([die[how]().catch(() => undefined), crash]))
        await turn
      },
      grants: () => page.evaluate(() => (window as unknown as TabWindow).tab.grants),
      drained: async () => void (await page.waitForFunction(async () => (await (window as unknown as TabWindow).tab.waiting()) === 0, { timeout: drainMs, polling: 100 }).catch(() => undefined)),
    }
  }

  return {
    originOf,
    openTab,
    killAndRestart: async () => {
      const running = browser.process() ?? missing()
      const gone = once(running, 'exit')
      running.kill('SIGKILL')
      await gone
      browser = await launch()
    },
    closeTabs: async () => {
      // One that has crashed may take minutes to close, and holds nothing up.
      const closed = (await browser.pages()).filter((page) => page.url().includes('/tab')).map((page) => page.close({ runBeforeUnload: false }).catch(() => undefined))
      await Promise.race([Promise.all(closed), new Promise((resolve) => setTimeout(resolve, 10_000))])
    },
    stored: async (host) => {
      const page = await browser.newPage()
      await page.goto(`${originOf(host)}/`)
      const stored = await page.evaluate(async () => {
        const done = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => ((request.onsuccess = () => resolve(request.result)), (request.onerror = () => reject(request.error))))
        const entries = (await done(indexedDB.open('lapor'))).transaction('entries').objectStore('entries')
        const [keys, values] = await Promise.all([done(entries.getAllKeys()), done(entries.getAll())])
        const under = (prefix: string): unknown[] => values.filter((_, at) => (keys[at] as string).startsWith(prefix))
        return { receipts: under('receipt:') as StoredReceipt[], entries: under('outbox:').length }
      })
      await page.close()
      return stored
    },
    browserName: () => browser.version(),
    close: async () => {
      await browser.close()
      server.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

const missing = (): never => {
  throw new Error('the browser has no process of its own')
}
