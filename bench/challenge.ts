/** Prints how long a challenge takes by each way to hash, and the longest task it puts on the page's thread: `npm run bench:challenge`, or with `-- --challenges 3` fewer than 21 each. */
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import type { Challenge } from '@lapor/sdk/contract'
import { build } from 'esbuild'
import type { Browser, Page } from 'puppeteer-core'
import { launchChromium } from '../tests/journey/browser.ts'
import { solve, type Way } from './challenge-ways.ts'

const maxNumber = 50_000
const { values } = parseArgs({ options: { challenges: { type: 'string', default: '21' } } })
const challenges = Number(values.challenges)
/** Of the page's thread; the browser cannot slow a worker down, so the worker's figures are this machine's. */
const slowdowns = [1, 6]

/** Numbers spread evenly from 0 to maxNumber: what chance gives in the long run, without its luck. */
const challengeNumber = (at: number): Challenge => {
  const salt = `${createHash('sha256').update(String(at)).digest('hex').slice(0, 24)}?expires=1795504800&`
  const number = Math.floor(((at + 0.5) / challenges) * maxNumber)
  return { algorithm: 'SHA-256', challenge: createHash('sha256').update(`${salt}${number}`).digest('hex'), maxNumber, salt, signature: 'a'.repeat(64), expiresAt: '2026-11-25T00:00:00Z' }
}

interface Measured {
  readonly ms: number
  readonly longestTask: number
}

const script = async (contents: string): Promise<string> => {
  const { outputFiles } = await build({ stdin: { contents, resolveDir: import.meta.dirname, loader: 'ts' }, bundle: true, minify: true, format: 'iife', conditions: ['@lapor/source'], write: false })
  return outputFiles[0]?.text ?? ''
}

const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
  '/': ['text/html', '<!doctype html><html lang="id"><title>x</title><script src="/page.js"></script>'],
  '/page.js': ['text/javascript', await script("import { solve } from './challenge-ways.ts'; Object.assign(window, { solve })")],
  '/worker.js': ['text/javascript', await script("import '@lapor/sdk/challenge-worker'")],
}

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds. */
  readonly ts: number
  readonly dur?: number
  readonly args: { readonly name?: string }
}

/** Milliseconds of the longest task on the page's main thread that ran between the two marks: what loads and asks the page is not the search. */
const longestTaskIn = (trace: Uint8Array): number => {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] }
  const mainThreads = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid}/${tid}`))
  const [began, ended] = ['search begins', 'search ends'].map((mark) => traceEvents.find(({ name }) => name === mark)?.ts)
  if (began === undefined || ended === undefined) throw new Error('The trace has no marks of the search.')
  return traceEvents.reduce((most, { name, pid, tid, ts, dur = 0 }) => (name === 'RunTask' && mainThreads.has(`${pid}/${tid}`) && ts < ended && ts + dur > began ? Math.max(most, dur / 1000) : most), 0)
}

/** A fresh page each time, as a citizen has it: nothing is compiled yet. */
const inChromium = async (browser: Browser, url: string, way: Way, slowdown: number, challenge: Challenge): Promise<Measured> => {
  const page: Page = await browser.newPage()
  try {
    const client = await page.createCDPSession()
    await page.goto(url)
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline', 'blink.user_timing'] })
    const ms = await page.evaluate(
      async (given, by) => {
        // A task of its own, after that in which this function arrived.
        await new Promise((resolve) => setTimeout(resolve, 300))
        performance.mark('search begins')
        const began = performance.now()
        await (window as unknown as { solve: typeof solve }).solve(by, given)
        const ms = performance.now() - began
        performance.mark('search ends')
        return ms
      },
      challenge,
      way,
    )
    const trace = await page.tracing.stop()
    return { ms, longestTask: longestTaskIn(trace ?? new Uint8Array()) }
  } finally {
    await page.close()
  }
}

const inNode = async (way: Way, challenge: Challenge): Promise<Measured> => {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const began = performance.now()
  await solve(way, challenge)
  const ms = performance.now() - began
  delay.disable()
  return { ms, longestTask: delay.max / 1e6 }
}

const at = (values: readonly number[], share: number): number => Math.round([...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN)

const print = (engine: string, slowdown: number, way: string, measured: readonly Measured[]): void => {
  const ms = measured.map((one) => one.ms)
  const tasks = measured.map(({ longestTask }) => longestTask)
  console.log(`${engine.padEnd(22)} ${slowdown}×  ${way.padEnd(22)} ${String(at(ms, 0.5)).padStart(7)} ${String(at(ms, 0.9)).padStart(7)} ${[at(ms, 0), at(ms, 1)].join('–').padStart(12)} ${String(at(tasks, 1)).padStart(8)}`)
}

const server = createServer((request, response) => {
  const [type, body] = files[request.url ?? ''] ?? ['text/plain', '']
  response.writeHead(200, { 'content-type': type }).end(body)
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const { port } = server.address() as AddressInfo
const secure = `http://127.0.0.1:${port}/`
// Not a loopback name to the browser, hence without crypto.subtle, as on a kelurahan's own site.
const plain = `http://kelurahan.example:${port}/`

const browser = await launchChromium(['--host-resolver-rules=MAP kelurahan.example 127.0.0.1'])
try {
  console.log(`${challenges} challenges, maxNumber ${maxNumber}, each in a fresh page; milliseconds\n`)
  console.log(`${'engine'.padEnd(22)} cpu ${'way'.padEnd(22)} ${'median'.padStart(8)} ${'p90'.padStart(7)} ${'least–most'.padStart(12)} longest task`)
  const given = Array.from({ length: challenges }, (_, index) => challengeNumber(index))
  const ways: readonly (readonly [engine: string, url: string, way: Way])[] = [
    ['Chromium', secure, 'slices'],
    ['Chromium, plain http', plain, 'slices'],
    ['Chromium', secure, 'worker'],
    ['Chromium', secure, 'subtle, one by one'],
    ['Chromium', secure, 'subtle, 500 at once'],
  ]
  for (const [engine, url, way] of ways) {
    for (const slowdown of slowdowns) {
      const measured: Measured[] = []
      for (const challenge of given) measured.push(await inChromium(browser, url, way, slowdown, challenge))
      print(engine, slowdown, way, measured)
    }
  }
  for (const way of ['slices', 'subtle, one by one', 'subtle, 500 at once'] as const) {
    const measured: Measured[] = []
    for (const challenge of given) measured.push(await inNode(way, challenge))
    print(`Node ${process.versions.node}`, 1, way, measured)
  }
} finally {
  await browser.close()
  server.close()
}
