/** Sends the relay what nobody foresaw, over its real app and database: it refuses by the table, and never fails, hangs or tells of its inside. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import type * as z from 'zod/mini'
import { type KnownProblemCode, problemCodes, problemsOf, type Route, type RouteName, routes, successOf } from '@lapor/sdk/contract'
import { isOnPostgres } from '../server/database.ts'
import { type Answered, aPhoto, aSubmission, asPublic, disdukcapil, type Filed, kademangan, kademanganOrigin, openTown, problemOf, type Town } from '../server/town.ts'
import { bends, bentAt, inTime, type Known, placesIn, requestsOf } from './requests.ts'

/** LAPOR_FUZZ_RUNS=2000 looks for an hour; LAPOR_FUZZ_SEED goes other ways. */
const runs = Number(process.env['LAPOR_FUZZ_RUNS'] ?? 25)
const seed = Number(process.env['LAPOR_FUZZ_SEED'] ?? 20261124)

const fixtures = (folder: 'valid' | 'invalid'): [string, unknown][] => {
  const path = join(import.meta.dirname, '../../packages/sdk/fixtures', folder)
  return readdirSync(path).map((file) => [file, (JSON.parse(readFileSync(join(path, file), 'utf8')) as { readonly value: unknown }).value])
}

const names = Object.keys(routes) as RouteName[]
const jsonRoutes = names.filter((name) => (routes[name] as Route).body !== undefined && !Array.isArray((routes[name] as Route).body))
const bodyOf = (name: RouteName) => (routes[name] as Route).body as z.ZodMiniType

let town: Town
let report: Filed
let token: string
let known: Known
let hashes: { id: string; secret_hash: string }[] = []
let sites: { key: string; name: string; agency_slug: string; settings: string; version: number }[] = []

before(async () => {
  town = await openTown()
  // Nobody pulls the plug here, and thousands of requests would wait for the disk.
  if (!isOnPostgres) await sql`pragma synchronous = off`.execute(town.relay.context.db)
  token = await town.officer(kademangan, 'admin')
  report = await town.fileReport()
  const open = await town.fileReport()
  const photo = await town.attach(report)
  await town.asked('officer.reports.verify', { token, trackingId: open.trackingId, json: {} })
  hashes = await town.relay.context.db.selectFrom('report').select(['id', 'secret_hash']).execute()
  sites = await town.relay.context.db.selectFrom('site').select(['key', 'name', 'agency_slug', 'settings', 'version']).execute()
  known = {
    sites: [kademangan, disdukcapil],
    origins: [kademanganOrigin, 'null', 'https://situs-lain.example'],
    trackingIds: [report.trackingId, open.trackingId],
    attachmentIds: [photo.id],
    secrets: [report.secret, open.secret],
    tokens: [token],
    photo: await aPhoto(8, 8),
    bodies: [...fixtures('valid'), ...fixtures('invalid')].map(([, value]) => value).filter((value) => typeof value === 'object' && value !== null),
  }
})
after(() => town.close())

/** @throws AssertionError where the answer is not one that the table allows */
const check = (name: RouteName, answered: Answered): void => {
  assert.ok(answered.status < 500, `${answered.status} ${answered.text} ${JSON.stringify(town.failures.at(-1))}`)
  assert.equal(answered.headers.get('x-content-type-options'), 'nosniff')
  if (answered.status < 300) return assert.equal(answered.status, successOf(routes[name]))
  const { code, status } = problemOf(answered)
  assert.equal(status, answered.status)
  assert.equal(problemCodes[code as KnownProblemCode].status, status)
  assert.ok([...problemsOf(name), 'route-not-found'].includes(code), `${code} is not in the table of ${name}`)
}

/** What counts towards limits is let go, both reports have their secrets and both sites their settings again: the routes are looked at, not what a request before has left. */
const forget = async (): Promise<void> => {
  const { db } = town.relay.context
  await db.deleteFrom('bucket').execute()
  for (const { id, secret_hash } of hashes) await db.updateTable('report').set({ secret_hash }).where('id', '=', id).execute()
  for (const { key, ...settings } of sites) await db.updateTable('site').set(settings).where('key', '=', key).execute()
}

describe('whatever is sent to', () => {
  for (const name of names) {
    it(`${name} is answered by the table`, async () => {
      await fc.assert(
        fc.asyncProperty(requestsOf(name, known), async (request) => {
          await forget()
          check(name, await inTime(town.fetch(request)))
        }),
        { numRuns: runs, seed, endOnFailure: true },
      )
    })
  }
})

describe('a golden fixture that is bent in one place', () => {
  it('is there for every body, with every field that it can have', () => {
    const missing = jsonRoutes.flatMap((name) => {
      const taken = fixtures('valid').flatMap(([, fixture]) => (bodyOf(name).safeParse(fixture).success ? [fixture as object] : []))
      const fields = Object.keys((bodyOf(name) as z.ZodMiniObject).shape)
      return [...(taken.length === 0 ? [name] : []), ...fields.filter((field) => !taken.some((fixture) => field in fixture)).map((field) => `${name}: ${field}`)]
    })
    assert.deepEqual(missing, [])
  })

  for (const [file, fixture] of fixtures('valid')) {
    const takers = jsonRoutes.filter((name) => bodyOf(name).safeParse(fixture).success)
    for (const name of takers) {
      it(`(${file}) is taken or refused by ${name}, and nothing else`, async () => {
        for (const place of [[], ...placesIn(fixture)]) {
          for (const bend of bends) {
            const json = bentAt(fixture, place, bend)
            await forget()
            const answered = await inTime(town.ask(name, { ...(name === 'reports.create' ? { site: kademangan } : report), token, json, key: randomUUID() }))
            assert.doesNotThrow(() => check(name, answered), `${place.join('/')} = ${JSON.stringify(bend)}`)
          }
        }
      })
    }
  }
})

describe('a golden fixture of what is wrong', () => {
  for (const [file, fixture] of fixtures('invalid')) {
    it(`(${file}) is taken or refused by every route that takes a body, and nothing else`, async () => {
      for (const name of jsonRoutes) {
        await forget()
        check(name, await inTime(town.ask(name, { ...report, token, json: fixture })))
      }
    })
  }
})

it('after all that the relay still takes a report, and nothing has failed in it', async () => {
  await forget()
  const filed = await town.fileReport(aSubmission())
  assert.equal((await town.read({ ...asPublic(filed), secret: filed.secret })).status, 'filed')
  assert.deepEqual(town.failures, [])
})
