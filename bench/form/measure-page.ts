/** Opens a page on a phone that is slower than this machine, and measures until its form can be filled and until all is quiet. */
import type { Browser } from 'puppeteer-core'
import { openPage } from '../../tests/journey/browser.ts'

/** A cheap phone: about four times slower than this machine, by the custom of such measurements. */
export const cpuSlowdown = 4

/** A task of this length or shorter is not felt (RAIL). */
const unfelt = 50

/** Until some moment. Times are milliseconds; the page itself counts in none of requests and bytes. */
export interface Spent {
  /** Of the main thread's work. */
  readonly cpu: number
  /** Of that, what of each task goes beyond 50 ms: then a tap waits. */
  readonly blocked: number
  readonly requests: number
  /** As they came over the wire, compressed and with headers. */
  readonly bytes: number
}

export interface Measured {
  /** Milliseconds from navigation until the first field is there. */
  readonly fillable: number
  readonly untilThen: Spent
  /** Until the network is quiet: what nobody waits for has come too. */
  readonly untilQuiet: Spent
}

/** @param firstField selectors, each but the first within the shadow root of what the one before it found */
export const measurePage = async (browser: Browser, url: string, firstField: readonly string[]): Promise<Measured> => {
  const context = await browser.createBrowserContext()
  const { page } = await openPage(context)
  await page.evaluateOnNewDocument(() => {
    const tasks: { startTime: number; duration: number }[] = []
    Object.assign(window, { tasks })
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration })))).observe({ type: 'longtask', buffered: true })
  })
  // The page itself looks at each frame: a question through the driver is answered later, after work that nobody waits for.
  await page.evaluateOnNewDocument((path: readonly string[]) => {
    const look = (): void => {
      let found = null as Element | null
      for (const [depth, selector] of path.entries()) {
        const within: ParentNode | null | undefined = depth === 0 ? document : found?.shadowRoot
        found = within?.querySelector(selector) ?? null
      }
      if (found !== null && found.getClientRects().length > 0) (window as unknown as { benchFilled: (at: string) => void }).benchFilled(String(performance.now()))
      else requestAnimationFrame(look)
    }
    look()
  }, firstField)
  const client = await page.createCDPSession()
  await client.send('Performance.enable')
  await client.send('Network.enable')
  await client.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
  const arrived = new Map<string, { readonly at: number; readonly bytes: number }>()
  /** Chromium's clock of the network against the wall's, in seconds. */
  let clocks = 0
  const own = new Set<string>()
  client.on('Network.requestWillBeSent', ({ requestId, request, type, timestamp, wallTime }) => {
    clocks = wallTime - timestamp
    if (type === 'Document' || !request.url.startsWith('http')) own.add(requestId)
  })
  client.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => void arrived.set(requestId, { at: timestamp, bytes: encodedDataLength }))
  const work = async (): Promise<number> => ((await client.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000
  /** @param until milliseconds of the wall's clock: what came while the measurement itself went on is not counted */
  const spent = async (cpu: number, until: number): Promise<Spent> => {
    const blocked = await page.evaluate((free, end) => (window as unknown as { tasks: { startTime: number; duration: number }[] }).tasks.reduce((sum, { startTime, duration }) => sum + (performance.timeOrigin + startTime <= end ? Math.max(0, duration - free) : 0), 0), unfelt, until)
    const counted = [...arrived].filter(([requestId, { at }]) => !own.has(requestId) && (at + clocks) * 1000 <= until)
    return { cpu, blocked, requests: counted.length, bytes: counted.reduce((sum, [, { bytes }]) => sum + bytes, 0) }
  }
  // Asked in the moment in which the page says so, before what comes next.
  const filled = new Promise<{ readonly fillable: number; readonly cpu: number }>((resolve, reject) => {
    client.on('Runtime.bindingCalled', ({ payload }) => void work().then((cpu) => resolve({ fillable: Number(payload), cpu }), reject))
  })
  await client.send('Runtime.enable')
  await client.send('Runtime.addBinding', { name: 'benchFilled' })
  await page.goto(url, { waitUntil: 'domcontentloaded' })
  const { fillable, cpu } = await filled
  const began = await page.evaluate(() => performance.timeOrigin)
  const untilThen = await spent(cpu, began + fillable)
  await page.waitForNetworkIdle({ idleTime: 500 })
  const untilQuiet = await spent(await work(), Number.MAX_VALUE)
  await context.close()
  return { fillable, untilThen, untilQuiet }
}
