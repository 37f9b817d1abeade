/** Kills a relay with SIGKILL while citizens send and officers answer, round after round, and looks for every write it had acknowledged. */
import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import type { Attachment, ReportReceipt, ReportSubmission } from '@lapor/sdk/contract'
import { seeded } from '../chaos/seeded.ts'
import { type Beside, isOnPostgres, openBeside } from './database.ts'
import { command, type ServerProcess, startServer } from './server-process.ts'
import { type Asked, sendTo } from './send-to.ts'
import { aPhoto, aSubmission } from './town.ts'

export interface KillPlan {
  readonly dataFile: string
  readonly seed: number
  /** Ends once so many writes were acknowledged. */
  readonly writes: number
  /** Acknowledged writes of one round, at most: the kill comes after a number drawn from 1 to this. */
  readonly perRound: number
}

export interface KillOutcome {
  readonly rounds: number
  readonly sent: number
  readonly acknowledged: number
  /** What was in the relay's hands when it died. */
  readonly interrupted: number
}

const citizens = 6

/** What a phone and a desk know of one report; each step has a key of its own and is sent again under it. */
interface Sent {
  readonly key: string
  readonly submission: ReportSubmission
  receipt?: ReportReceipt
  photo?: Attachment
  isVerified?: true
  isAnswered?: true
}

const steps = 4
const done = (sent: Sent): number => [sent.receipt, sent.photo, sent.isVerified, sent.isAnswered].filter((step) => step !== undefined).length

const isConnectionLost = (error: unknown): boolean => error instanceof TypeError

/** @throws AssertionError where an acknowledged write is missing or half, or a repeated one is doubled */
export const killRounds = async ({ dataFile, seed, writes, perRound }: KillPlan): Promise<KillOutcome> => {
  const random = seeded(seed)
  const photo = await aPhoto(64, 64)
  const token = await newOfficer(dataFile)
  const outbox: Sent[] = []
  const acknowledged = (): number => outbox.reduce((sum, sent) => sum + done(sent), 0)
  let rounds = 0

  const post = async (server: ServerProcess, ...[name, asking]: Asked): Promise<unknown> => {
    const response = await sendTo(server.baseUrl, name, asking)
    const answer = (await response.json()) as unknown
    assert.equal(response.status, 201, `${name}: ${JSON.stringify(answer)}`)
    return answer
  }
  const deliver = async (server: ServerProcess, sent: Sent, written: () => void = () => undefined): Promise<void> => {
    const { key, submission } = sent
    const step = async (does: () => Promise<unknown>): Promise<void> => {
      await does()
      written()
    }
    if (!sent.receipt) await step(async () => (sent.receipt = (await post(server, 'reports.create', { key, json: submission })) as ReportReceipt))
    const { trackingId } = sent.receipt as ReportReceipt
    if (!sent.photo) await step(async () => (sent.photo = (await post(server, 'attachments.create', { trackingId, secret: submission.trackingSecret, key, bytes: photo, type: 'image/jpeg' })) as Attachment))
    if (!sent.isVerified) await step(async () => (await post(server, 'officer.reports.verify', { token, trackingId, key, json: {} }), (sent.isVerified = true)))
    if (!sent.isAnswered) await step(async () => (await post(server, 'officer.reports.respond', { token, trackingId, key, json: { text: `Jawaban ${key}` } }), (sent.isAnswered = true)))
  }

  while (acknowledged() < writes) {
    const server = await startServer(dataFile)
    const isKilled = { yet: false }
    // After so many acknowledgements of this round, with the other citizens in the middle of theirs.
    const enough = new EventEmitter()
    const isEnough = once(enough, 'reached')
    let left = 1 + Math.floor(random() * perRound)
    const citizen = async (): Promise<void> => {
      while (!isKilled.yet) {
        const sent: Sent = { key: randomUUID(), submission: aSubmission({ reporter: { name: `Warga ${outbox.length}` } }) }
        outbox.push(sent)
        await deliver(server, sent, () => (void (--left === 0 && enough.emit('reached'))))
      }
    }
    const writing = Promise.allSettled(Array.from({ length: citizens }, citizen))
    // A citizen who is refused ends the round too, instead of leaving everybody waiting.
    await Promise.race([isEnough, writing])
    isKilled.yet = true
    await server.end('SIGKILL')
    for (const one of await writing) assert.ok(one.status === 'fulfilled' || isConnectionLost(one.reason), String(one.status === 'rejected' && one.reason))
    rounds++
  }

  const interrupted = outbox.filter((sent) => done(sent) < steps)
  const outcome = { rounds, sent: outbox.length, acknowledged: acknowledged(), interrupted: interrupted.length }
  // Opened anew each time: the check of a full-text index takes what the connection remembers of it for what is in the file (SQLite 3.53).
  const reading = async <T>(read: (all: Beside['all']) => Promise<T>): Promise<T> => {
    const beside = await openBeside(dataFile)
    return read(beside.all).finally(beside.close)
  }
  const checkWhole = (): Promise<void> =>
    reading(async (all) => {
      const [faults, orphans] = isOnPostgres ? [[], []] : [await all('pragma integrity_check'), await all('pragma foreign_key_check')]
      assert.deepEqual([faults.map((row) => row['integrity_check']), orphans], [isOnPostgres ? [] : ['ok'], []])
      // No half report: each has its reporter, its first entry and its answer.
      const half = await all(`select r.id from report r where
        (select count(*) from timeline_entry e where e.report_id = r.id and e.type = 'filed') <> 1
        or (select count(*) from reporter p where p.report_id = r.id) <> 1
        or (select count(*) from idempotency i where i.report_id = r.id and i.scope like 'reports.create %') <> 1`)
      assert.deepEqual(half, [])
      for (const row of await all('select a.sha256, c.bytes from attachment a left join attachment_content c on c.attachment_id = a.id')) {
        assert.equal(createHash('sha256').update(row['bytes'] as Uint8Array).digest('hex'), row['sha256'])
      }
    })
  const count = (sql: string, ...values: string[]): Promise<unknown> => reading(async (all) => (await all(`select count(*) as n from ${sql}`, ...values))[0]?.['n'])
  const checkEach = async (): Promise<void> => {
    for (const { key, receipt, submission, photo, isVerified, isAnswered } of outbox.filter((sent) => sent.receipt)) {
      const [row] = await reading((all) => all('select id, text, received_at from report where tracking_id = ?', receipt?.trackingId ?? ''))
      assert.deepEqual([row?.['text'], row?.['received_at']], [submission.text, receipt?.receivedAt])
      const id = String(row?.['id'])
      if (photo) assert.equal(await count('attachment where id = ?', photo.id), 1)
      if (isVerified) assert.equal(await count("timeline_entry where report_id = ? and type = 'verified'", id), 1)
      if (isAnswered) assert.equal(await count("timeline_entry where report_id = ? and type = 'responded' and text = ?", id, `Jawaban ${key}`), 1)
    }
  }
  await checkWhole()
  await checkEach()

  // Phones and desks come back and send again what they have no answer for.
  const server = await startServer(dataFile)
  for (const sent of interrupted) await deliver(server, sent)
  await server.end('SIGTERM')
  await checkWhole()
  await checkEach()
  for (const table of ['report', 'attachment', "timeline_entry where type = 'verified'", "timeline_entry where type = 'responded'"]) assert.equal(await count(table), outbox.length, table)
  assert.equal(new Set(outbox.map((sent) => sent.receipt?.trackingId)).size, outbox.length)
  return outcome
}

const newOfficer = async (dataFile: string): Promise<string> => {
  await command(dataFile, ['seed'])
  const { stdout } = await command(dataFile, ['officer', 'add', '--name', 'Petugas Uji', '--agency', 'kel-kademangan'])
  const token = /\b[\w-]{30,}\b/.exec(stdout)?.[0]
  assert.ok(token, stdout)
  return token
}
