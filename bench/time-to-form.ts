/**
 * How long a page takes until its form can be filled, ours beside a static form with the same fields: `npm run bench:form`. With `--peers`
 * also the forms of others, which it installs and bundles first. It prints tables of medians (least–most), and is no test.
 */
import { parseArgs } from 'node:util'
import { launchChromium } from '../tests/journey/browser.ts'
import { bundlePeer, installPeers } from './form/bundle-peers.ts'
import { ourPage, peerPage, peers, shortStaticForm, staticForm } from './form/form-pages.ts'
import { cpuSlowdown, type Measured, measurePage } from './form/measure-page.ts'
import { servePages } from './form/serve-pages.ts'
import { median, spread } from './spread.ts'

/** Of the static form's main-thread work in the same run. */
const mostRatio = 1.5

const { values } = parseArgs({ options: { peers: { type: 'boolean', default: false }, runs: { type: 'string', default: '9' } } })
const runs = Number(values.runs)

if (values.peers) await installPeers()
const bundled = await Promise.all((values.peers ? peers : []).map(async (peer) => ({ peer, ...(await bundlePeer(peer)) })))
const served = await servePages(
  (assets) => [staticForm, shortStaticForm, ourPage(assets), ...bundled.map(({ peer, files }) => peerPage(peer, assets, files.has(`${peer.program}.css`)))],
  new Map(bundled.flatMap(({ files }) => [...files])),
)
// What a page would fetch from elsewhere is not there: the same for all, whatever network this machine has.
const browser = await launchChromium(['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'])
try {
  const found = new Map(served.pages.map((page) => [page, [] as Measured[]]))
  // The first round, which is not counted, compiles what Chromium and the server keep. Then in turns, so that a slow minute of the machine touches all.
  for (let run = -1; run < runs; run++) {
    for (const [page, measured] of found) {
      const one = await measurePage(browser, served.urlOf(page), page.firstField)
      if (run >= 0) measured.push(one)
    }
  }
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const table = (head: readonly string[], cellsOf: (measured: readonly Measured[]) => readonly string[]): void => {
    console.log(`${row(head)}\n|${head.map(() => '---').join('|')}|`)
    for (const [{ name }, measured] of found) console.log(row([name, ...cellsOf(measured)]))
    console.log('')
  }
  console.log(`${runs} runs of each page in turns, ${await browser.version()} on a phone's viewport, CPU ${cpuSlowdown} times slower: median (least–most).\n`)
  table(['until the form can be filled', 'ms', 'main thread, ms', 'of it blocking, ms', 'requests', 'bytes'], (measured) => [
    spread(measured.map(({ fillable }) => fillable)),
    spread(measured.map(({ untilThen }) => untilThen.cpu)),
    spread(measured.map(({ untilThen }) => untilThen.blocked)),
    ...[measured.map(({ untilThen }) => untilThen.requests), measured.map(({ untilThen }) => untilThen.bytes)].map((counts) => median(counts).toLocaleString('en')),
  ])
  table(['until all is quiet', 'main thread, ms', 'of it blocking, ms', 'requests', 'bytes'], (measured) => [
    spread(measured.map(({ untilQuiet }) => untilQuiet.cpu)),
    spread(measured.map(({ untilQuiet }) => untilQuiet.blocked)),
    ...[measured.map(({ untilQuiet }) => untilQuiet.requests), measured.map(({ untilQuiet }) => untilQuiet.bytes)].map((counts) => median(counts).toLocaleString('en')),
  ])
  if (bundled.length > 0) {
    const versions = new Map(bundled.map(({ peer, versions }) => [peer.name, versions]))
    console.log(`${row(['what was measured', 'versions', 'what it has of the job'])}\n|---|---|---|`)
    for (const { name, job } of served.pages) console.log(row([name, versions.get(name) ?? '', job]))
    console.log('')
  }
  const cpuOf = (path: string): number => median([...found].flatMap(([page, measured]) => (page.path === path ? measured.map(({ untilThen }) => untilThen.cpu) : [])))
  const ratio = cpuOf('/ours') / cpuOf(staticForm.path)
  console.log(`${ratio <= mostRatio ? '✓' : '✗'} ${ratio.toFixed(2)} × the static form's work until the first field can be filled; the budget is ${mostRatio} ×`)
} finally {
  await browser.close()
  await served.stop()
}
