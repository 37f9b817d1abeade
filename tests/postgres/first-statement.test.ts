/** A PostgreSQL that lets in and then goes away: whoever was let in gives the place back. */
import assert from 'node:assert/strict'
import { type AddressInfo, connect, createServer } from 'node:net'
import { after, before, it } from 'node:test'
import { sql } from 'kysely'
import { openDatabase } from '../../packages/server/src/db/open-database.ts'

const behind = new URL(process.env['LAPOR_TEST_POSTGRES'] ?? '')

/** Cuts a connection at its first statement, while that is wanted: what comes second from a client whom the server trusts. */
let isCutting = true
const proxy = createServer((client) => {
  const server = connect(Number(behind.port), behind.hostname)
  let parts = 0
  for (const socket of [client, server]) socket.on('error', () => undefined)
  client.on('data', (part) => (isCutting && ++parts > 1 ? (client.destroy(), server.destroy()) : server.write(part)))
  server.on('data', (part) => client.write(part))
  client.once('close', () => server.destroy())
  server.once('close', () => client.destroy())
})

before(() => new Promise<void>((resolve) => void proxy.listen(0, '127.0.0.1', resolve)))
after(() => void proxy.close())

it('however often the first statement fails, the relay reads as soon as the server stays', { timeout: 60_000 }, async () => {
  const url = new URL(behind)
  url.port = String((proxy.address() as AddressInfo).port)
  const db = openDatabase(url.href, 1000)
  const read = () => sql<{ one: number }>`select 1 as one`.execute(db)
  // More often than it has connections.
  for (let time = 0; time < 12; time++) await assert.rejects(read(), /Connection terminated/)
  isCutting = false
  assert.deepEqual((await read()).rows, [{ one: 1 }])
  await db.destroy()
})
