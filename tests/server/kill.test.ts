/** Kills a relay with SIGKILL while citizens are sending, many times, and looks for every report it had acknowledged. */
import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { DatabaseSync } from 'node:sqlite'
import { after, before, it } from 'node:test'
import type { ReportReceipt, ReportSubmission } from '@lapor/sdk/contract'
import { command, dataFolder, type ServerProcess, startServer } from './server-process.ts'
import { aPhoto, aSubmission, requestFor } from './town.ts'

const rounds = 6
const citizens = 6
const place = dataFolder()
before(() => command(place.dataFile, ['seed']))
after(() => place.remove())

/** Moments that look random and are the same in every run (mulberry32). */
const seeded = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}

/** What a phone's outbox knows of one report. */
interface Sent {
  readonly key: string
  readonly submission: ReportSubmission
  receipt?: ReportReceipt
  photo?: { readonly id: string; readonly size: number }
}

const post = async (server: ServerProcess, ...[name, asking]: Parameters<typeof requestFor>): Promise<unknown> => {
  const request = requestFor(name, asking)
  const response = await fetch(request.url.replace('http://relay.example', server.baseUrl), request)
  assert.equal(response.status, 201)
  return response.json()
}

const deliver = async (server: ServerProcess, sent: Sent, photo: Uint8Array, acknowledged: () => void = () => undefined): Promise<void> => {
  sent.receipt ??= (await post(server, 'reports.create', { key: sent.key, json: sent.submission })) as ReportReceipt
  acknowledged()
  sent.photo ??= (await post(server, 'attachments.create', { trackingId: sent.receipt.trackingId, secret: sent.submission.trackingSecret, key: sent.key, bytes: photo, type: 'image/jpeg' })) as Sent['photo'] & object
  acknowledged()
}

const isConnectionLost = (error: unknown): boolean => error instanceof TypeError

it('every acknowledged report and photo is there and whole, and a repeated one is not doubled', { timeout: 180_000 }, async (t) => {
  const random = seeded(20_261_124)
  const photo = await aPhoto(64, 64)
  const outbox: Sent[] = []

  for (let round = 0; round < rounds; round++) {
    const server = await startServer(place.dataFile)
    const isKilled = { yet: false }
    // After so many acknowledgements of this round, with the other citizens in the middle of theirs.
    const enough = new EventEmitter()
    const isEnough = once(enough, 'reached')
    let left = 1 + Math.floor(random() * 25)
    const citizen = async (): Promise<void> => {
      while (!isKilled.yet) {
        const sent: Sent = { key: randomUUID(), submission: aSubmission({ reporter: { name: `Warga ${outbox.length}` } }) }
        outbox.push(sent)
        await deliver(server, sent, photo, () => (void (--left === 0 && enough.emit('reached'))))
      }
    }
    const writing = Promise.allSettled(Array.from({ length: citizens }, citizen))
    await isEnough
    isKilled.yet = true
    await server.end('SIGKILL')
    for (const one of await writing) assert.ok(one.status === 'fulfilled' || isConnectionLost(one.reason), String(one.status === 'rejected' && one.reason))
  }

  const acknowledged = outbox.filter((sent) => sent.receipt)
  const interrupted = outbox.filter((sent) => !sent.photo)
  t.diagnostic(`${outbox.length} sent, ${acknowledged.length} acknowledged, ${interrupted.length} interrupted in ${rounds} rounds`)
  assert.ok(interrupted.length > rounds, 'the kills hit while reports were being written')

  const database = new DatabaseSync(place.dataFile)
  const all = (sql: string, ...values: string[]): Record<string, unknown>[] => database.prepare(sql).all(...values)
  const checkWhole = (): void => {
    assert.deepEqual(all('pragma integrity_check').map((row) => row['integrity_check']), ['ok'])
    assert.deepEqual(all('pragma foreign_key_check'), [])
    // No half report: each has its reporter, its first entry and its answer.
    const half = all(`select r.id from report r where
      (select count(*) from timeline_entry e where e.report_id = r.id and e.type = 'filed') <> 1
      or (select count(*) from reporter p where p.report_id = r.id) <> 1
      or (select count(*) from idempotency i where i.report_id = r.id and i.scope like 'reports.create %') <> 1`)
    assert.deepEqual(half, [])
    for (const row of all('select a.sha256, c.bytes from attachment a left join attachment_content c on c.attachment_id = a.id')) {
      assert.equal(createHash('sha256').update(row['bytes'] as Uint8Array).digest('hex'), row['sha256'])
    }
  }
  checkWhole()
  for (const { receipt, submission, photo } of acknowledged) {
    const [row] = all('select text, received_at, status from report where tracking_id = ?', receipt?.trackingId ?? '')
    assert.deepEqual({ ...row }, { text: submission.text, received_at: receipt?.receivedAt, status: 'filed' })
    assert.equal(all('select size from attachment where id = ?', photo?.id ?? '').length, photo ? 1 : 0)
  }

  // The phones come back and send again what they have no receipt for.
  const server = await startServer(place.dataFile)
  for (const sent of interrupted) await deliver(server, sent, photo)
  await server.end('SIGTERM')
  checkWhole()
  assert.equal(all('select count(*) as n from report')[0]?.['n'], outbox.length)
  assert.equal(all('select count(*) as n from attachment')[0]?.['n'], outbox.length)
  assert.equal(new Set(outbox.map((sent) => sent.receipt?.trackingId)).size, outbox.length)
  database.close()
})
