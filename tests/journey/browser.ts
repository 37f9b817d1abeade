/** A real Chromium on a phone, and what it noticed: requests, layout shifts, policy violations, errors. */
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core'
import * as browsers from '../../scripts/browsers.mjs'

const browserPath = browsers.browserPath as (name: string) => string

export const launchChromium = (args: readonly string[] = []): Promise<Browser> =>
  puppeteer.launch({
    executablePath: browserPath('chromium'),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-dev-shm-usage', '--lang=id-ID', ...args],
    // A citizen's clock is never UTC.
    env: { ...process.env, TZ: 'Asia/Jayapura' },
  })

export interface Noticed {
  /** URLs in order, without data: and blob:. */
  readonly requests: string[]
  /** Uncaught errors and policy violations, as the console tells them. */
  readonly complaints: string[]
}

export const phone = { width: 360, height: 740, deviceScaleFactor: 2, isMobile: true, hasTouch: true }

/** Opens a page that writes down what happens on it, from before its first byte. */
export const openPage = async (browser: Browser | BrowserContext, viewport: { width: number; height: number } = phone): Promise<{ page: Page; noticed: Noticed }> => {
  const page = await browser.newPage()
  await page.setViewport(viewport)
  const noticed: Noticed = { requests: [], complaints: [] }
  page.on('request', (request) => /^https?:/.test(request.url()) && noticed.requests.push(request.url()))
  page.on('pageerror', (error) => noticed.complaints.push(String(error)))
  page.on('console', (message) => /Content Security Policy|TrustedScript|Refused to/i.test(message.text()) && noticed.complaints.push(message.text()))
  await page.evaluateOnNewDocument(() => {
    const seen = { shift: 0, violations: [] as string[] }
    Object.assign(window, { seen })
    document.addEventListener('securitypolicyviolation', (event) => seen.violations.push(`${event.violatedDirective} ${event.blockedURI}`))
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) if (!entry.hadRecentInput) seen.shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return { page, noticed }
}

/** Layout shift so far (CLS without session windows: the plain sum), and policy violations. */
export const seenBy = (page: Page): Promise<{ shift: number; violations: string[] }> => page.evaluate(() => (window as unknown as { seen: { shift: number; violations: string[] } }).seen)
