/** Prints how long a page takes until its form can be filled, ours beside a static form with the same fields: run with `npm run bench`. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'puppeteer-core'
import { launchChromium, openPage } from '../tests/journey/browser.ts'
import { startRelay } from '../tests/journey/relay-process.ts'

const runs = 9
/** A cheap phone: about four times slower than this machine, by the custom of such measurements. */
const cpuSlowdown = 4

const head = '<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title>'

const staticForm = `${head}<form><label>Isi<textarea name="text"></textarea></label>
${['Pengaduan', 'Aspirasi', 'Permintaan informasi'].map((name) => `<label><input type="radio" name="c">${name}</label>`).join('')}
<label>Kelurahan<input></label><label>RT<input></label><label>RW<input></label><label>Patokan<input></label>
<label>Foto<input type="file"></label><label>Nama<input></label><label>HP<input></label><label>E-mail<input></label><label><input type="checkbox">Rahasia</label><button>Kirim</button></form>`

interface Measured {
  /** Milliseconds of main-thread work until the network is quiet. */
  readonly cpu: number
  /** Milliseconds from navigation until the first field is there. */
  readonly fillable: number
}

const measure = async (browser: Browser, url: string): Promise<Measured> => {
  const context = await browser.createBrowserContext()
  const { page } = await openPage(context)
  const client = await page.createCDPSession()
  await client.send('Performance.enable')
  await client.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
  const began = performance.now()
  await page.goto(url, { waitUntil: 'domcontentloaded' })
  await page.waitForSelector('::-p-aria([role="textbox"])')
  const fillable = performance.now() - began
  await page.waitForNetworkIdle({ idleTime: 500 })
  const { metrics } = await client.send('Performance.getMetrics')
  await context.close()
  return { cpu: (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000, fillable }
}

const spread = (values: readonly number[]): string => {
  const sorted = [...values].sort((a, b) => a - b).map(Math.round)
  return `${sorted[Math.floor(sorted.length / 2)]} (${sorted[0]}–${sorted.at(-1)})`
}

const relay = await startRelay()
const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end(staticForm)
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const hosts = {
  'static form': `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
  'our widget': `${relay.baseUrl}/demo/kelurahan-site/`,
}
const browser = await launchChromium()
try {
  const found: Record<string, Measured[]> = {}
  // In turns, so that a slow minute of the machine touches both.
  for (let run = 0; run < runs; run++) for (const [name, url] of Object.entries(hosts)) (found[name] ??= []).push(await measure(browser, url))
  console.log(`${runs} runs each, CPU ${cpuSlowdown}× slower, median (least–most)`)
  for (const [name, measured] of Object.entries(found)) console.log(`${name.padEnd(12)}  main thread ${spread(measured.map(({ cpu }) => cpu))} ms   first field after ${spread(measured.map(({ fillable }) => fillable))} ms`)
} finally {
  await browser.close()
  server.close()
  await relay.stop()
}
