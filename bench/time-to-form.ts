/** Prints how long a page takes until its form can be filled, ours beside a static form with the same fields: run with `npm run bench`. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'puppeteer-core'
import { launchChromium, openPage } from '../tests/journey/browser.ts'
import { startRelay } from '../tests/journey/relay-process.ts'

const runs = 9
/** A cheap phone: about four times slower than this machine, by the custom of such measurements. */
const cpuSlowdown = 4
/** Of the static form's main-thread work in the same run. */
const mostRatio = 1.5

const head = '<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title>'

/** What a person may fill in of ours, as plain HTML: the same fields, the browser's own looks. */
const staticForm = `${head}<form><label>Isi<textarea name="text"></textarea></label>
${['Pengaduan', 'Aspirasi', 'Permintaan informasi'].map((name) => `<label><input type="radio" name="c">${name}</label>`).join('')}
<label>Kelurahan<input></label><label>RT<input></label><label>RW<input></label><label>Patokan<input></label>
${['Hari ini', 'Kemarin', 'Tanggal lain', 'Tidak ingat'].map((name) => `<label><input type="radio" name="d">${name}</label>`).join('')}<label>Tanggal<input type="date"></label>
<label>Foto<input type="file"></label>${['Tanpa identitas', 'Nama disembunyikan', 'Dengan nama'].map((name) => `<label><input type="radio" name="i">${name}</label>`).join('')}
<label>Nama<input></label><label>HP<input type="tel"></label><label>E-mail<input type="email"></label><label><input type="checkbox">Rahasia</label><button>Kirim</button></form>`

/** The tag alone: what an agency's own page costs is not ours. */
const ourPage = (relay: string): string => `${head}<lapor-widget site="kel-kademangan" style="display:block;min-height:560px"></lapor-widget><script src="${relay}/assets/latest/lapor.js" defer></script>`

interface Measured {
  /** Milliseconds from navigation until the first field is there. */
  readonly fillable: number
  /** Milliseconds of main-thread work until then. */
  readonly cpu: number
  /** Of that, what of each task goes beyond 50 ms: then a tap waits. */
  readonly blocked: number
  /** Milliseconds of main-thread work until the network is quiet: the rest of the widget comes while nobody waits for it. */
  readonly all: number
}

/** A task of this length or shorter is not felt (RAIL). */
const unfelt = 50

const measure = async (browser: Browser, url: string): Promise<Measured> => {
  const context = await browser.createBrowserContext()
  const { page } = await openPage(context)
  await page.evaluateOnNewDocument(() => {
    const tasks: number[] = []
    Object.assign(window, { tasks })
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true })
  })
  const client = await page.createCDPSession()
  await client.send('Performance.enable')
  await client.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
  const work = async (): Promise<number> => ((await client.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000
  const began = performance.now()
  await page.goto(url, { waitUntil: 'domcontentloaded' })
  await page.waitForSelector('>>> textarea', { visible: true })
  const fillable = performance.now() - began
  const cpu = await work()
  const blocked = await page.evaluate((free) => (window as unknown as { tasks: number[] }).tasks.reduce((sum, duration) => sum + Math.max(0, duration - free), 0), unfelt)
  await page.waitForNetworkIdle({ idleTime: 500 })
  const all = await work()
  await context.close()
  return { fillable, cpu, blocked, all }
}

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b)
const median = (values: readonly number[]): number => sorted(values)[Math.floor(values.length / 2)] ?? NaN
const spread = (values: readonly number[]): string => `${Math.round(median(values))} (${Math.round(sorted(values)[0] ?? NaN)}–${Math.round(sorted(values).at(-1) ?? NaN)})`

const relay = await startRelay()
const server = createServer(({ url }, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end(url === '/ours' ? ourPage(relay.baseUrl) : staticForm)
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
await relay.command('site', 'allow', 'kel-kademangan', host)
const hosts = {
  'static form': `${host}/`,
  'our widget': `${host}/ours`,
}
const browser = await launchChromium()
try {
  const found: Record<string, Measured[]> = {}
  // In turns, so that a slow minute of the machine touches both.
  for (let run = 0; run < runs; run++) for (const [name, url] of Object.entries(hosts)) (found[name] ??= []).push(await measure(browser, url))
  console.log(`${runs} runs each, CPU ${cpuSlowdown}× slower, median (least–most)`)
  for (const [name, measured] of Object.entries(found)) {
    const of = (what: keyof Measured): string => spread(measured.map((one) => one[what]))
    console.log(`${name.padEnd(12)}  first field after ${of('fillable')} ms   main thread until then ${of('cpu')} ms, of it blocked ${of('blocked')} ms; until all is quiet ${of('all')} ms`)
  }
  const ratio = median((found['our widget'] ?? []).map(({ cpu }) => cpu)) / median((found['static form'] ?? []).map(({ cpu }) => cpu))
  console.log(`${ratio <= mostRatio ? '✓' : '✗'} ${ratio.toFixed(2)} × the static form's work until the first field can be filled; the budget is ${mostRatio} ×`)
} finally {
  await browser.close()
  server.close()
  await relay.stop()
}
