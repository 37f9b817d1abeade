/** Two relays at one PostgreSQL, written to all the time, while one after the other is killed or stopped and comes back as a newer version. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { ReportReceipt } from '@lapor/sdk/contract'
import { type Beside, openBeside } from '../server/database.ts'
import { openReceiver } from '../server/outside/receiver.ts'
import { command, startServer } from '../server/server-process.ts'
import { type Asked, sendTo } from '../server/send-to.ts'
import { aSubmission, kademangan } from '../server/town.ts'
import { laterMigration, type NewerBuild } from './newer-build.ts'

export interface RollingPlan {
  /** Names the database, see ../server/database.ts; a folder of its own lies there. */
  readonly dataFile: string
  readonly newer: NewerBuild
  readonly citizens: number
  /** For how long it is written to. */
  readonly seconds: number
  /** From one relay's coming back to the other one's end. */
  readonly restSeconds: number
}

export interface RollingOutcome {
  readonly reports: number
  readonly acknowledged: number
  /** Acknowledged and not there, or not whole. */
  readonly lost: number
  /** There more than once. */
  readonly doubled: number
  readonly killed: number
  readonly stopped: number
  /** What the senders met before they were answered, by kind. */
  readonly errors: ReadonlyMap<string, number>
  /** The longest time in which nobody's write was acknowledged. */
  readonly longestSilenceMs: number
  readonly messages: {
    readonly owed: number
    readonly received: number
    /** Came again because the relay that had them was killed before it could write down that they were sent. */
    readonly againForTheKilled: number
    /** Came more often than a relay took them up: that would be a relay that knows better. */
    readonly knowinglyTwice: number
  }
}

/** What every phone and desk takes for "later": no answer, or one that says so. */
export const retryable: ReadonlySet<string> = new Set(['connection lost', '503 storage-busy'])

const steps = ['filed', 'verified', 'responded'] as const

interface Sent {
  readonly trackingId: string
  readonly text: string
  /** How many of the steps were acknowledged. */
  done: number
}

/** @throws AssertionError where an error is no retryable one */
export const rollingUpdate = async ({ dataFile, newer, citizens, seconds, restSeconds }: RollingPlan): Promise<RollingOutcome> => {
  await command(dataFile, ['seed'])
  const token = /\b[\w-]{30,}\b/.exec((await command(dataFile, ['officer', 'add', '--name', 'Petugas Uji', '--agency', kademangan])).stdout)?.[0] ?? assert.fail('no officer')
  const receiver = await openReceiver(() => ({ status: 204 }))
  const added = await command(dataFile, ['channel', 'add', kademangan, '--kind', 'webhook', '--to', `${receiver.url}/hook`])
  assert.equal(added.code, 0, added.stderr)
  const beside = await openBeside(dataFile)
  const relays = [await startServer(dataFile), await startServer(dataFile)]
  const sent: Sent[] = []
  const errors = new Map<string, number>()
  let isOver = false
  let [lastAt, longestSilenceMs] = [performance.now(), 0]

  /** As a proxy before two relays would: whoever does not answer is passed over. */
  const deliver = async (nth: number, ...[name, asking]: Asked): Promise<unknown> => {
    for (let attempt = 0; ; attempt++) {
      const relay = relays[(nth + attempt) % relays.length] ?? assert.fail('no relay')
      const response = await sendTo(relay.baseUrl, name, asking).catch((error: unknown) => (assert.ok(error instanceof TypeError, String(error)), undefined))
      const answer = await response?.json().catch(() => undefined) as { readonly code?: string } | undefined
      if (response?.status === 201 && answer !== undefined) {
        longestSilenceMs = Math.max(longestSilenceMs, performance.now() - lastAt)
        lastAt = performance.now()
        return answer
      }
      const kind = response === undefined || answer === undefined ? 'connection lost' : `${response.status} ${answer.code ?? ''}`
      errors.set(kind, (errors.get(kind) ?? 0) + 1)
      assert.ok(retryable.has(kind), `${name}: ${kind}`)
      await pause(Math.min(10 * 2 ** attempt, 500))
    }
  }
  let next = 0
  const citizen = async (): Promise<void> => {
    while (!isOver) {
      const nth = next++
      const text = `Lampu jalan nomor ${nth} mati sejak dua malam lalu, ${randomUUID()}.`
      const { trackingId } = (await deliver(nth, 'reports.create', { key: randomUUID(), json: aSubmission({ text, reporter: { name: `Warga ${nth}` } }) })) as ReportReceipt
      const one: Sent = { trackingId, text, done: 1 }
      sent.push(one)
      await deliver(nth + 1, 'officer.reports.verify', { token, trackingId, key: randomUUID(), json: {} })
      one.done = 2
      await deliver(nth, 'officer.reports.respond', { token, trackingId, key: randomUUID(), json: { text: `Jawaban ${nth}` } })
      one.done = 3
    }
  }
  /** What waits for other servers, all the time and by whoever comes: relays look once a minute. */
  const telling = async (program?: readonly string[]): Promise<void> => {
    while (!isOver) await command(dataFile, ['jobs', 'run'], {}, program)
  }

  let [killed, stopped] = [0, 0]
  try {
    const writing = Promise.all([...Array.from({ length: citizens }, citizen), telling(newer.program)])
    // A citizen who meets something else ends it all, instead of leaving everybody waiting.
    const failed = writing.then(() => new Promise<never>(() => undefined))
    const until = performance.now() + seconds * 1000
    for (let turn = 0; performance.now() < until; turn++) {
      await Promise.race([pause(restSeconds * 1000), failed])
      const signal = turn % 4 < 3 ? 'SIGKILL' : 'SIGTERM'
      await Promise.race([relays[turn % 2]?.end(signal), failed])
      if (signal === 'SIGKILL') killed++
      else stopped++
      relays[turn % 2] = await Promise.race([startServer(dataFile, [], {}, [], newer.program), failed])
    }
    isOver = true
    await writing
    await Promise.all(relays.map((relay) => relay.end('SIGTERM')))
    // What a killed relay had in hand is taken up when its time is over: two minutes later.
    await beside.run("update message set due_at = '2026-01-01T00:00:00.000Z' where state = 'waiting'")
    assert.equal((await command(dataFile, ['jobs', 'run'], {}, newer.program)).code, 0)
    assert.equal((await beside.get('select count(*) as n from kysely_migration where name = ?', laterMigration))?.['n'], 1)
    return { reports: sent.length, acknowledged: sent.reduce((sum, { done }) => sum + done, 0), ...(await lookFor(beside, sent)), killed, stopped, errors, longestSilenceMs, messages: await messagesOf(beside, receiver.received.map(({ headers }) => String(headers['webhook-id']))) }
  } finally {
    isOver = true
    await Promise.all(relays.map((relay) => relay.end('SIGKILL')))
    await beside.close()
    await receiver.close()
  }
}

const lookFor = async ({ all }: Beside, sent: readonly Sent[]): Promise<Pick<RollingOutcome, 'lost' | 'doubled'>> => {
  const rows = await all(`select r.tracking_id, r.text, string_agg(e.type, ' ' order by e.seq) as types,
    (select count(*) from reporter p where p.report_id = r.id) as reporters, (select count(*) from counted c where c.report_id = r.id) as counts
    from report r join timeline_entry e on e.report_id = r.id group by r.id`)
  const byId = new Map(rows.map((row) => [row['tracking_id'], row]))
  let [lost, doubled] = [0, rows.length - new Set(rows.map((row) => row['text'])).size]
  for (const { trackingId, text, done } of sent) {
    const row = byId.get(trackingId)
    const types = String(row?.['types'])
    if (row?.['text'] !== text || row['reporters'] !== 1 || row['counts'] !== 1 || !types.startsWith(steps.slice(0, done).join(' '))) lost++
    if (types.split(' ').length > steps.length) doubled++
  }
  return { lost, doubled }
}

const messagesOf = async ({ all }: Beside, received: readonly string[]): Promise<RollingOutcome['messages']> => {
  const rows = await all("select id, attempts from message where state = 'sent'")
  const times = new Map<string, number>()
  for (const id of received) times.set(id, (times.get(id) ?? 0) + 1)
  const owed = Number((await all('select count(*) as n from message'))[0]?.['n'])
  return {
    owed,
    received: times.size,
    againForTheKilled: rows.filter((row) => (times.get(String(row['id'])) ?? 0) > 1).length,
    knowinglyTwice: rows.filter((row) => (times.get(String(row['id'])) ?? 0) > Number(row['attempts'])).length,
  }
}
