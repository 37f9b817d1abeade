/** Takes the database server away from a relay that serves, and gives it back: it says so, loses nothing, and goes on by itself. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, it } from 'node:test'
import type { Problem } from '@lapor/sdk/contract'
import { startPostgres } from '../../scripts/postgres.mjs'
import { command, type ServerProcess, startServer } from '../server/server-process.ts'
import { sendTo } from '../server/send-to.ts'
import { aSubmission } from '../server/town.ts'

const folder = mkdtempSync(join(tmpdir(), 'lapor-away-'))
const dataFile = join(folder, 'lapor.sqlite')
let postgres: Awaited<ReturnType<typeof startPostgres>>
let server: ServerProcess
before(async () => {
  postgres = await startPostgres()
  await command(dataFile, ['seed'], { DATABASE_URL: postgres.url })
  server = await startServer(dataFile, [], { DATABASE_URL: postgres.url })
})
after(async () => {
  await server.end('SIGTERM')
  postgres.stop()
  rmSync(folder, { recursive: true, force: true })
})

// This process stands still while the server is stopped and started: a connection that was kept could have been closed meanwhile.
const headers = { connection: 'close' }
const file = (key: string, json: ReturnType<typeof aSubmission>): Promise<Response> => sendTo(server.baseUrl, 'reports.create', { key, json, headers })

it('a relay says so, and takes under the same key what it could not take, whether the server went in order or as by a power cut', { timeout: 120_000 }, async () => {
  const acknowledged = new Map<string, string>()
  for (const mode of ['fast', 'immediate']) {
    // Some are in the middle of theirs.
    const sending = Array.from({ length: 12 }, async () => {
      const [key, json] = [randomUUID(), aSubmission()]
      const response = await file(key, json)
      assert.ok(response.status === 201 || response.status === 503, String(response.status))
      return { key, json, response }
    })
    postgres.halt(mode)
    const sent = await Promise.all(sending)
    const [key, json] = [randomUUID(), aSubmission()]
    const refused = await file(key, json)
    assert.deepEqual([refused.status, ((await refused.json()) as Problem).code, refused.headers.get('retry-after')], [503, 'storage-busy', '2'])
    assert.deepEqual([(await fetch(`${server.baseUrl}/readyz`, { headers })).status, (await fetch(`${server.baseUrl}/livez`, { headers })).status], [503, 200])

    postgres.start()
    assert.equal((await fetch(`${server.baseUrl}/readyz`, { headers })).status, 200, 'nobody has to do anything else')
    for (const one of [...sent, { key, json, response: refused }]) {
      const first = one.response.status === 201 ? ((await one.response.json()) as { trackingId: string }).trackingId : undefined
      const again = await file(one.key, one.json)
      assert.equal(again.status, 201)
      const { trackingId } = (await again.json()) as { trackingId: string }
      assert.equal(trackingId, first ?? trackingId, 'what was acknowledged is there')
      acknowledged.set(one.key, trackingId)
    }
  }
  assert.equal(new Set(acknowledged.values()).size, 26)
  const { stdout } = await command(dataFile, ['report', 'list'], { DATABASE_URL: postgres.url })
  assert.equal(stdout.match(/^\S{4}-\S{4}-\S{4} /gm)?.length, 26, 'and nothing twice')
})
