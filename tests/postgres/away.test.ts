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
import { until } from '../server/until.ts'

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

interface Sent {
  readonly key: string
  readonly json: ReturnType<typeof aSubmission>
  readonly response: Response
}

const file = (key: string, json: ReturnType<typeof aSubmission>): Promise<Response> => sendTo(server.baseUrl, 'reports.create', { key, json })

/** Files one report after the other until the relay cannot take one. */
const fileUntilRefused = async (sent: Sent[]): Promise<void> => {
  for (;;) {
    const [key, json] = [randomUUID(), aSubmission()]
    const response = await file(key, json)
    sent.push({ key, json, response })
    if (response.status !== 201) return
  }
}

it('a relay says so, and takes under the same key what it could not take, whether the server went in order or as by a power cut', { timeout: 120_000 }, async () => {
  const acknowledged = new Map<string, string>()
  for (const mode of ['fast', 'immediate']) {
    const sent: Sent[] = []
    const sending = Array.from({ length: 12 }, () => fileUntilRefused(sent))
    // From then on somebody is always in the middle of theirs: connections break while they are in use.
    await until(() => sent.length >= 24)
    await postgres.halt(mode)
    await Promise.all(sending)
    assert.deepEqual([...new Set(sent.map(({ response }) => response.status))], [201, 503])
    const [key, json] = [randomUUID(), aSubmission()]
    const refused = await file(key, json)
    assert.deepEqual([refused.status, ((await refused.json()) as Problem).code, refused.headers.get('retry-after')], [503, 'storage-busy', '2'])
    assert.deepEqual([(await fetch(`${server.baseUrl}/readyz`)).status, (await fetch(`${server.baseUrl}/livez`)).status], [503, 200])

    await postgres.start()
    assert.equal((await fetch(`${server.baseUrl}/readyz`)).status, 200, 'nobody has to do anything else')
    for (const one of [...sent, { key, json, response: refused }]) {
      const first = one.response.status === 201 ? ((await one.response.json()) as { trackingId: string }).trackingId : undefined
      const again = await file(one.key, one.json)
      assert.equal(again.status, 201)
      const { trackingId } = (await again.json()) as { trackingId: string }
      assert.equal(trackingId, first ?? trackingId, 'what was acknowledged is there')
      acknowledged.set(one.key, trackingId)
    }
  }
  assert.equal(new Set(acknowledged.values()).size, acknowledged.size)
  const { stdout } = await command(dataFile, ['report', 'list'], { DATABASE_URL: postgres.url })
  assert.equal(stdout.match(/^\S{4}-\S{4}-\S{4} /gm)?.length, acknowledged.size, 'and nothing twice')
})
