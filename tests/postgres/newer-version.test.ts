/** Brings one of two relays at one PostgreSQL to a newer version while citizens write: the other one goes on, and nothing is lost, doubled or told twice. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, it } from 'node:test'
import { type Beside, openBeside } from '../server/database.ts'
import { openReceiver } from '../server/outside/receiver.ts'
import { command, type ServerProcess, startServer } from '../server/server-process.ts'
import { sendTo } from '../server/send-to.ts'
import { aSubmission, kademangan, openTown, type Town } from '../server/town.ts'
import { laterMigration, makeNewerBuild } from './newer-build.ts'
import { until } from '../server/until.ts'

const servers: ServerProcess[] = []
let town: Town
let beside: Beside

const newer = makeNewerBuild()
before(async () => {
  town = await openTown()
  beside = await openBeside(town.dataFile)
})
after(async () => {
  await Promise.all(servers.map((one) => one.end('SIGKILL')))
  await beside.close()
  await town.close()
  newer.remove()
})

it('no acknowledged write is lost, no error is other than "again later", and no message is sent twice', { timeout: 180_000 }, async () => {
  const receiver = await openReceiver(() => ({ status: 204 }))
  let isOver = false
  try {
    await town.relay.actions.addChannel({ siteKey: kademangan, kind: 'webhook', role: 'system', address: `${receiver.url}/hook`, digest: false })
    const relays = [await startServer(town.dataFile), await startServer(town.dataFile)]
    servers.push(...relays)
    const sent = new Set<string>()
    const file = async (nth: number): Promise<void> => {
      const [key, json] = [randomUUID(), aSubmission({ reporter: { name: `Warga ${nth}` } })]
      for (let attempt = 0; !isOver; attempt++) {
        const response = await sendTo((relays[(nth + attempt) % 2] ?? assert.fail()).baseUrl, 'reports.create', { key, json }).catch((error: unknown) => assert.ok(error instanceof TypeError, String(error)))
        if (response?.status === 201) return void sent.add(((await response.json()) as { trackingId: string }).trackingId)
        assert.ok(response === undefined || response.status === 503, String(response?.status))
      }
    }
    let next = 0
    let isUpdated = false
    const citizen = async (): Promise<void> => {
      while (!isOver && (next < 160 || !isUpdated)) await file(next++)
    }
    const writing = Promise.all(Array.from({ length: 8 }, citizen))
    await until(() => sent.size >= 40)
    await relays[0]?.end('SIGKILL')
    // What waits outside is sent by both at once, the old one and the new one.
    const telling = command(town.dataFile, ['jobs', 'run'])
    relays[0] = await startServer(town.dataFile, [], {}, [], newer.program)
    servers.push(relays[0])
    const filedByThen = sent.size
    await until(() => sent.size >= filedByThen + 40)
    isUpdated = true
    await writing
    await telling
    // The older one may have come too late: it does not start on a newer database.
    await command(town.dataFile, ['jobs', 'run'], {}, newer.program)
    assert.equal((await beside.get('select count(*) as n from kysely_migration where name = ?', laterMigration))?.['n'], 1)
    // A relay of the older version that is running goes on; one that is started says why it does not.
    const refused = await command(town.dataFile, ['site', 'list'])
    assert.equal(refused.code, 1)
    assert.ok(refused.stderr.startsWith(`Basis data ini sudah dipakai versi relay yang lebih baru (${laterMigration}).`), refused.stderr)
    assert.deepEqual(new Set((await beside.all('select tracking_id from report')).map((row) => row['tracking_id'])), sent)
    for (const table of ['reporter', 'timeline_entry', 'idempotency', 'counted']) assert.equal((await beside.get(`select count(*) as n from ${table}`))?.['n'], sent.size, table)
    const ids = receiver.received.map(({ headers }) => String(headers['webhook-id']))
    assert.ok(ids.length > 0)
    assert.equal(new Set(ids).size, ids.length, 'nothing was told twice')
  } finally {
    // Where it failed, nobody goes on knocking at relays that are gone.
    isOver = true
    await receiver.close()
  }
})
