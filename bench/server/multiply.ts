/** Makes a database with any number of reports: lives.ts over and over, each with ids, texts and times of its own, over five years. */
import { randomBytes, randomUUID } from 'node:crypto'
import { deriveTitle, newTrackingId } from '@lapor/sdk/contract'
import { hashSecret } from '../../packages/server/src/actions/secrets.ts'
import { wordRows } from '../../packages/server/src/db/full-text.ts'
import type { Database } from '../../packages/server/src/db/open-database.ts'
import { sealedRow } from '../../packages/server/src/db/rows.ts'
import { localDate } from '../../packages/server/src/domain/deadline.ts'
import type { TallyKey } from '../../packages/server/src/domain/counted.ts'
import { orderedId } from '../../packages/server/src/domain/ordered-id.ts'
import type { Vault } from '../../packages/server/src/identity/vault.ts'
import { seeded } from '../../tests/chaos/seeded.ts'
import { type Bulk, type Row } from './bulk.ts'
import { sentenceOf } from './sentences.ts'

const weeks = 260
const openWeeks = 8
const week = 7 * 24 * 3_600_000
const zone = 'Asia/Jakarta'

/** What belongs to one report, in the order in which it may be inserted. */
const tables = ['report', 'reporter', 'timeline_entry', 'idempotency', 'counted', 'public_report'] as const

interface Life {
  readonly id: string
  readonly isOpen: boolean
  readonly rows: readonly (readonly [table: string, row: Row])[]
}

export interface Sample {
  readonly siteKey: string
  readonly trackingId: string
}

/** @returns some of the reports, evenly over all of them */
export const multiply = async (from: Database, open: ReadonlyMap<string, boolean>, vault: Vault, bulk: Bulk, reports: number, secret: string): Promise<Sample[]> => {
  const lives = await Promise.all([...open].map(async ([id, isOpen]): Promise<Life> => ({ id, isOpen, rows: (await Promise.all(tables.map(async (table) => (await from.selectFrom(table).selectAll().where(table === 'report' ? 'id' : 'report_id', '=', id).execute()).map((row) => [table, row] as readonly [string, Row])))).flat() })))
  const ended = lives.filter(({ isOpen }) => !isOpen)
  const random = seeded(20_261_129)
  const secretHash = hashSecret(secret)
  const tally = new Map<string, { key: TallyKey; count: number }>()
  const samples: Sample[] = []
  let shifted = new Map<Life, Life>()
  let shiftedFor = -1
  for (let index = 0; index < reports; index++) {
    const ago = weeks - 1 - Math.floor((index * weeks) / reports)
    if (ago !== shiftedFor) [shifted, shiftedFor] = [new Map<Life, Life>(), ago]
    const choice = ago < openWeeks ? lives : ended
    // In the order of the sites: the first ones are the busiest, as in every city.
    const life = choice[Math.floor(random() * random() * choice.length)]
    if (life === undefined) throw new Error('there are no lives')
    let mine = shifted.get(life)
    if (mine === undefined) shifted.set(life, (mine = earlier(life, ago * week)))
    const filedAt = Date.parse(String(mine.rows[0]?.[1]['received_at']))
    const id = orderedId(filedAt, randomUUID())
    const trackingId = newTrackingId(randomBytes)
    const text = sentenceOf(random)
    const title = deriveTitle(text)
    const ids = new Map([[life.id, id]])
    for (const [table, row] of mine.rows) {
      const made: Record<string, unknown> = { ...row }
      if (table === 'report') Object.assign(made, { id, tracking_id: trackingId, secret_hash: secretHash, title, text })
      else made['report_id'] = id
      if (table === 'reporter') Object.assign(made, sealedRow(id, vault.seal(id, { name: `Warga ${index}`, address: null, phone: null, email: null }), String(row['given_at'])))
      if (table === 'timeline_entry') made['id'] = ids.get(String(row['id'])) ?? orderedId(Date.parse(String(row['at'])), randomUUID())
      if (table === 'idempotency') made['key'] = randomUUID()
      if (table === 'public_report') {
        Object.assign(made, { seq: index + 1, title, text })
        for (const word of wordRows({ seq: index + 1, title, text })) await bulk.put('public_word', word)
      }
      if (table === 'counted') {
        for (const key of JSON.parse(String(row['keys'])) as TallyKey[]) {
          const name = Object.values(key).join(' ')
          const known = tally.get(name)
          if (known) known.count++
          else tally.set(name, { key, count: 1 })
        }
      }
      await bulk.put(table, made)
      if (table === 'report' && index % Math.ceil(reports / 1000) === 0) samples.push({ siteKey: String(row['site_key']), trackingId })
    }
  }
  for (const { key, count } of tally.values()) await bulk.put('tally', { agency_slug: key.agencySlug, month: key.month, classification: key.classification, region_code: key.regionCode, measure: key.measure, bucket: key.bucket, count })
  return samples
}

const instant = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g

/** All of its times, in columns and within JSON, moved by whole weeks: working days stay working days. */
const earlier = ({ id, isOpen, rows }: Life, ms: number): Life => {
  const move = (text: string): string => (text.startsWith('9999') ? text : new Date(Date.parse(text) - ms).toISOString())
  const month = localDate(move(String(rows[0]?.[1]['received_at'])), zone).slice(0, 7)
  const moved = ([table, row]: readonly [string, Row]): readonly [string, Row] => [
    table,
    Object.fromEntries(Object.entries(row).map(([column, value]) => [column, typeof value !== 'string' ? value : table === 'counted' && column === 'keys' ? value.replace(/"month":"[\d-]+"/g, `"month":"${month}"`) : value.replace(instant, move)])),
  ]
  return { id, isOpen, rows: rows.map(moved) }
}

/** What everything refers to. */
export const copyFacts = async (from: Database, to: Database): Promise<void> => {
  for (const table of ['region', 'agency', 'officer', 'site'] as const) {
    const rows = await from.selectFrom(table).selectAll().execute()
    if (rows.length > 0) await to.insertInto(table).values(rows).onConflict((c) => c.doNothing()).execute()
  }
}
