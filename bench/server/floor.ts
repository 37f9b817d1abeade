/** How many reports a second a relay takes, beside the least that any server does: a bare Hono route with one insert into the same kind of database. */
import { randomUUID } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { Hono } from 'hono'
import pg from 'pg'
import { listen } from '../../packages/server/src/main.ts'
import { openRelay } from '../../packages/server/src/relay.ts'
import { seeded } from '../../tests/chaos/seeded.ts'
import { aSubmission, requestFor } from '../../tests/server/town.ts'
import { median } from '../spread.ts'
import { type Load, startSender } from './load.ts'
import type { Province } from './province.ts'
import { sentenceOf } from './sentences.ts'

export interface FloorRatio {
  /** Requests per second. */
  readonly floor: number
  readonly filing: number
  /** Of the thread that answers, for each request, in microseconds: what a disk that takes no time would leave. */
  readonly work: { readonly floor: number; readonly filing: number }
}

const perRound = 400

type Insert = (id: string, text: string) => unknown

/** On the same disk and as sure as a relay's write: what is answered is on it. */
const openBare = async ({ options: { dataFile, databaseUrl } }: Province): Promise<{ readonly insert: Insert; readonly close: () => unknown }> => {
  if (databaseUrl === undefined) {
    const db = new DatabaseSync(`${dataFile}.lantai`)
    db.exec('pragma journal_mode = wal; pragma synchronous = full; create table if not exists bare (id text primary key, text text not null)')
    const statement = db.prepare('insert into bare values (?, ?)')
    return { insert: (id, text) => statement.run(id, text), close: () => db.close() }
  }
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 })
  await pool.query('create table if not exists bare (id text primary key, text text not null)')
  return { insert: (id, text) => pool.query({ name: 'bare', text: 'insert into bare values ($1, $2)', values: [id, text] }), close: () => pool.end() }
}

/** In turns, so that what else the machine does hits both. */
export const measureFloor = async (province: Province, connections: number, rounds: number): Promise<FloorRatio> => {
  const { insert, close } = await openBare(province)
  const bare = new Hono().post('*', async (c) => {
    const id = randomUUID()
    await insert(id, JSON.stringify(await c.req.json()))
    return c.json({ id }, 201)
  })
  // Each citizen comes from an address of its own: the limits by network are not what is measured.
  const relay = await openRelay({ ...province.options, proxies: 1 })
  const servers = { floor: await listen(async (request) => bare.fetch(request), 0, '127.0.0.1'), filing: await listen(relay.fetch, 0, '127.0.0.1') }
  const sender = startSender()
  const random = seeded(11)
  const address = (): string => `10.${Math.floor(random() * 256)}.${Math.floor(random() * 256)}.${Math.floor(random() * 256)}`
  const load = async (port: number): Promise<Load> => {
    const siteKey = province.siteKeys[Math.floor(random() * province.siteKeys.length)] ?? ''
    const made = Array.from({ length: perRound }, () => requestFor('reports.create', { site: siteKey, json: aSubmission({ text: sentenceOf(random), reporter: { name: 'Warga' } }), headers: { 'x-forwarded-for': address() } }))
    const requests = await Promise.all(made.map(async (request) => ({ headers: Object.fromEntries(request.headers), body: await request.text() })))
    return { url: `http://127.0.0.1:${port}${new URL(made[0]?.url ?? '').pathname}`, connections, requests }
  }
  const rates = { floor: [] as number[], filing: [] as number[] }
  const work = { floor: [] as number[], filing: [] as number[] }
  try {
    for (let round = -1; round < rounds; round++) {
      for (const name of ['floor', 'filing'] as const) {
        const sent = await load(servers[name].port)
        const before = process.threadCpuUsage()
        const rate = await sender.send(sent)
        const { user, system } = process.threadCpuUsage(before)
        // The first round warms up code and caches.
        if (round < 0) continue
        rates[name].push(rate)
        work[name].push((user + system) / perRound)
      }
    }
  } finally {
    await sender.end()
    await Promise.all(Object.values(servers).map((server) => server.stop()))
    await relay.close()
    await close()
  }
  return { floor: median(rates.floor), filing: median(rates.filing), work: { floor: median(work.floor), filing: median(work.filing) } }
}
