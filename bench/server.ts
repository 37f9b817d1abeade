/**
 * Does a relay get slower with the number of its reports? `npm run bench:server -- --reports 1000,1000000 --database sqlite,postgres` prints
 * the median of each kind of request at each size, the ratio of the last size to the first, and how many reports a second are taken beside
 * the least that any server does; `--only growth` and `--only floor` do one of both. It is no test.
 */
import { parseArgs } from 'node:util'
import { cpus } from 'node:os'
import type { RouteName } from '@lapor/sdk/contract'
import assert from 'node:assert/strict'
import { keepFigures } from '../packages/server/src/jobs/keep-figures.ts'
import { runJobs } from '../packages/server/src/jobs/run-jobs.ts'
import { openRelay } from '../packages/server/src/relay.ts'
import { seeded } from '../tests/chaos/seeded.ts'
import { aSubmission, type Asking, requestFor } from '../tests/server/town.ts'
import { type FloorRatio, measureFloor } from './server/floor.ts'
import { type Kind, openProvince, type Province } from './server/province.ts'
import { sentenceOf } from './server/sentences.ts'

const { values } = parseArgs({ options: { reports: { type: 'string', default: '1000,1000000' }, database: { type: 'string', default: 'sqlite,postgres' }, times: { type: 'string', default: '300' }, only: { type: 'string' }, rounds: { type: 'string', default: '7' } } })
const sizes = values.reports.split(',').map(Number)
const times = Number(values.times)
const rounds = Number(values.rounds)

type Ask = readonly [RouteName, Asking]

/** One kind of request, the nth of many: another report, page or text each time. */
type Question = (province: Province, nth: number, random: () => number) => Ask

const any = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T
const cursorOf = (position: readonly string[]): string => Buffer.from(JSON.stringify(position)).toString('base64url')
/** One of the busiest: a small one has no full page where there are a thousand reports. */
const busy = (list: readonly string[], random: () => number): string => any(list.slice(0, 4), random)
const someDay = (random: () => number): string => new Date(Date.now() - random() * 4 * 365 * 86_400_000).toISOString()
const uuid = '80000000-0000-4000-8000-000000000000'

const questions: Readonly<Record<string, Question>> = {
  'tracking: report': ({ samples, secret }, _, random) => ['reports.retrieve', withSample(any(samples, random), secret)],
  'tracking: timeline': ({ samples, secret }, _, random) => ['reports.timeline', withSample(any(samples, random), secret)],
  'feed: first page': ({ siteKeys }, _, random) => ['reports.list', { site: busy(siteKeys, random) }],
  'feed: far page': ({ siteKeys }, _, random) => ['reports.list', { site: busy(siteKeys, random), query: `?cursor=${cursorOf([someDay(random), uuid])}` }],
  'queue: first page': ({ officerToken }) => ['officer.reports.list', { token: officerToken }],
  'queue: one agency, closed': ({ officerToken, agencies }, _, random) => ['officer.reports.list', { token: officerToken, query: `?agency=${busy(agencies, random)}&status=closed` }],
  'similar': ({ siteKeys }, _, random) => ['reports.similar', { site: any(siteKeys, random), json: { text: sentenceOf(random) } }],
  'statistics of an agency': ({ siteKeys }, _, random) => ['statistics.retrieve', { site: busy(siteKeys, random) }],
  'statistics of all': ({ siteKeys }, _, random) => ['statistics.retrieve', { site: any(siteKeys, random), query: '?scope=all' }],
  'filing': ({ siteKeys }, nth, random) => ['reports.create', { site: any(siteKeys, random), json: aSubmission({ text: sentenceOf(random), reporter: { name: `Warga ${nth}` } }) }],
}

function withSample({ siteKey, trackingId }: Province['samples'][number], secret: string): Asking {
  return { site: siteKey, trackingId, secret }
}

interface Measured {
  readonly median: number
  readonly p95: number
}

const measure = async (province: Province): Promise<ReadonlyMap<string, Measured>> => {
  const began = performance.now()
  const relay = await openRelay(province.options)
  const start = performance.now() - began
  // As a relay does once a minute by itself: figures that it lays out ahead are there when somebody asks.
  await runJobs(relay.context, (name, error) => assert.fail(`${name}: ${String(error)}`), [keepFigures])
  const found = new Map<string, Measured>([['start of the relay', { median: start, p95: start }]])
  try {
    for (const [name, question] of Object.entries(questions)) {
      const random = seeded(7)
      const took: number[] = []
      // The first ones warm up code and caches.
      let first = 0
      for (let nth = -Math.ceil(times / 5); nth < times; nth++) {
        const request = requestFor(...question(province, nth, random))
        const asked = performance.now()
        const response = await relay.fetch(request)
        const text = await response.text()
        if (nth >= 0) took.push(performance.now() - asked)
        else first ||= performance.now() - asked
        if (!response.ok) throw new Error(`${name}: ${response.status} ${text}`)
      }
      took.sort((a, b) => a - b)
      if (name.startsWith('statistics')) found.set(`${name}, the first time in a minute`, { median: first, p95: first })
      found.set(name, { median: took[Math.floor(times / 2)] ?? 0, p95: took[Math.floor(times * 0.95)] ?? 0 })
    }
  } finally {
    await relay.close()
  }
  return found
}

for (const kind of values.database.split(',') as Kind[]) {
  const floors: (FloorRatio & { readonly reports: number; readonly connections: number })[] = []
  const columns: { readonly reports: number; readonly measured: ReadonlyMap<string, Measured> }[] = []
  for (const reports of sizes) {
    const province = await openProvince(kind, reports)
    try {
      console.log(`${kind}: ${reports.toLocaleString('en')} reports made in ${province.seconds.toFixed(0)} s, ${province.megabytes.toFixed(0)} MB`)
      if (values.only !== 'floor') columns.push({ reports, measured: await measure(province) })
      for (const connections of values.only === 'growth' ? [] : [1, 8]) floors.push({ reports, connections, ...(await measureFloor(province, connections, rounds)) })
    } finally {
      await province.remove()
    }
  }
  const [first, last] = [columns[0], columns.at(-1)]
  if (columns.length > 0) console.log(`\n| ${kind}, ms (median, 95 %) | ${columns.map(({ reports }) => reports.toLocaleString('en')).join(' | ')} | ratio of medians |\n|---|${columns.map(() => '---').join('|')}|---|`)
  for (const name of first?.measured.keys() ?? []) {
    const ratio = (last?.measured.get(name)?.median ?? 0) / (first?.measured.get(name)?.median ?? 1)
    console.log(`| ${name} | ${columns.map(({ measured }) => `${measured.get(name)?.median.toFixed(2) ?? ''} (${measured.get(name)?.p95.toFixed(2) ?? ''})`).join(' | ')} | ${ratio.toFixed(2)} |`)
  }
  if (floors.length > 0) console.log(`\n| ${kind}, requests per second | connections | bare insert | filing | share | work of a bare insert, µs | of a filing, µs |\n|---|---|---|---|---|---|---|`)
  for (const { reports, connections, floor, filing, work } of floors) console.log(`| ${reports.toLocaleString('en')} reports | ${connections} | ${floor.toFixed(0)} | ${filing.toFixed(0)} | ${((100 * filing) / floor).toFixed(0)} % | ${work.floor.toFixed(0)} | ${work.filing.toFixed(0)} |`)
  console.log('')
}
console.log(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? ''}), ${times} requests of each kind, ${rounds} rounds beside the bare insert`)
