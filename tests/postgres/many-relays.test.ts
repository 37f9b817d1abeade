/** Checks several relays at one PostgreSQL, each a process of its own: work is shared out, and what a killed one leaves is taken up. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { type Beside, openBeside } from '../server/database.ts'
import { openReceiver } from '../server/outside/receiver.ts'
import { command, type RunningCommand, type ServerProcess, startCommand, startServer } from '../server/server-process.ts'
import { sendTo } from '../server/send-to.ts'
import { aSubmission, kademangan, openTown, type Town } from '../server/town.ts'
import { until } from '../server/until.ts'

let town: Town
let beside: Beside
const processes: (ServerProcess | RunningCommand)[] = []
beforeEach(async () => {
  town = await openTown()
  beside = await openBeside(town.dataFile)
})
afterEach(async () => {
  await Promise.all(processes.splice(0).map((one) => one.end('SIGKILL')))
  await beside.close()
  await town.close()
})

describe('jobs', () => {
  it('pass over what another relay is at, and take it up once that one was killed', { timeout: 120_000 }, async () => {
    let answer = (): void => undefined
    const answered = new Promise<void>((resolve) => (answer = resolve))
    const receiver = await openReceiver((_, index) => (index < 20 ? { status: 204, after: answered } : { status: 204 }))
    const ids = (): string[] => receiver.received.map(({ headers }) => String(headers['webhook-id']))
    try {
      await town.relay.actions.addChannel({ siteKey: kademangan, kind: 'webhook', role: 'system', address: `${receiver.url}/hook`, digest: false })
      for (let filed = 0; filed < 60; filed++) await town.fileReport()
      const first = await startCommand(town.dataFile, ['jobs', 'run'])
      processes.push(first)
      await until(() => receiver.received.length === 20)
      const second = await command(town.dataFile, ['jobs', 'run'])
      assert.match(second.stdout, /Pesan terkirim: 40/)
      assert.equal(new Set(ids()).size, 60)
      assert.equal(ids().length, 60)

      await first.end('SIGKILL')
      assert.match((await command(town.dataFile, ['jobs', 'run'])).stdout, /Pesan terkirim: 0/)
      // Two minutes later.
      await beside.run("update message set due_at = '2026-01-01T00:00:00.000Z' where state = 'waiting'")
      assert.match((await command(town.dataFile, ['jobs', 'run'])).stdout, /Pesan terkirim: 20/)
      assert.deepEqual(ids().slice(60).sort(), ids().slice(0, 20).sort(), 'under the same ids, and no others')
    } finally {
      answer()
      await receiver.close()
    }
  })

  it('cut off by SIGKILL leave each report as it was or done, and the other relay does the rest, each once', { timeout: 120_000 }, async () => {
    const token = await town.officer()
    for (let filed = 0; filed < 40; filed++) {
      const { trackingId } = await town.fileReport()
      await town.asked('officer.reports.verify', { token, trackingId, json: {} })
      await town.asked('officer.reports.respond', { token, trackingId, json: { text: 'Sudah menyala' } })
    }
    // Twelve days of silence.
    const long = new Date(Date.now() - 12 * 24 * 3_600_000).toISOString()
    await beside.run('update timeline_entry set at = ?', long)
    await beside.run("update report set acts_at = ''")
    const warned = async (): Promise<number> => Number((await beside.get("select count(*) as n from timeline_entry where type = 'warned'"))?.['n'])
    const killed = await startCommand(town.dataFile, ['jobs', 'run'])
    processes.push(killed)
    await until(async () => (await warned()) >= 5)
    const [other] = await Promise.all([command(town.dataFile, ['jobs', 'run']), killed.end('SIGKILL')])
    assert.equal(other.code, 0, other.stderr)
    const rows = await beside.all("select report_id, string_agg(type, ' ' order by seq) as types, max(seq) - count(*) as gaps from timeline_entry group by report_id")
    assert.equal(rows.length, 40)
    for (const row of rows) assert.equal(row['types'], 'filed verified responded warned')
    assert.equal(new Set(rows.map((row) => row['gaps'])).size, 1)
  })
})

describe('two relays under load', () => {
  it('of which one is killed and comes back lose nothing and double nothing, and fail in no other way than to be asked again', { timeout: 180_000 }, async () => {
    const relays = [await startServer(town.dataFile), await startServer(town.dataFile)]
    processes.push(...relays)
    const sent: { key: string; trackingId: string }[] = []
    let isOver = false
    const file = async (nth: number): Promise<void> => {
      const [key, json] = [randomUUID(), aSubmission({ reporter: { name: `Warga ${nth}` } })]
      for (let attempt = 0; !isOver; attempt++) {
        const relay = relays[(nth + attempt) % 2] ?? assert.fail()
        const response = await sendTo(relay.baseUrl, 'reports.create', { key, json }).catch((error: unknown) => {
          assert.ok(error instanceof TypeError, String(error))
        })
        if (response?.status === 201) {
          sent.push({ key, trackingId: ((await response.json()) as { trackingId: string }).trackingId })
          return
        }
        assert.ok(response === undefined || response.status === 503, String(response?.status))
      }
    }
    let next = 0
    const citizen = async (): Promise<void> => {
      while (!isOver && next < 240) await file(next++)
    }
    const writing = Promise.all(Array.from({ length: 8 }, citizen))
    try {
      await until(() => sent.length >= 60)
      await relays[0]?.end('SIGKILL')
      await until(() => sent.length >= 120)
      relays[0] = await startServer(town.dataFile)
      processes.push(relays[0])
      await writing
    } finally {
      // Where it failed, nobody goes on knocking at relays that are gone.
      isOver = true
    }
    assert.equal(new Set(sent.map(({ trackingId }) => trackingId)).size, 240)
    const kept = new Set((await beside.all('select tracking_id from report')).map((row) => row['tracking_id']))
    assert.deepEqual(kept, new Set(sent.map(({ trackingId }) => trackingId)))
    for (const table of ['reporter', 'timeline_entry', 'idempotency']) assert.equal((await beside.get(`select count(*) as n from ${table}`))?.['n'], 240, table)
    const figures = await beside.get("select sum(count) as n from tally where measure = 'received'")
    assert.equal(Number(figures?.['n']), 240)
  })
})
