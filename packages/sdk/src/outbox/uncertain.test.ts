/** An outbox that cannot be sure what became of a report: it sends the same one again, and never doubles it. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { offline, submission } from '../../../../tests/sdk/outbox-samples.ts'
import { world } from '../../../../tests/sdk/outbox-world.ts'
import { RejectedError, UnauthorizedError } from '../errors.ts'
import { createOutbox, type OutboxEntry } from './index.ts'

describe('an outbox that cannot be sure', () => {
  const portal = new UnauthorizedError('reports.create', { status: 403 })

  it('does not take a captive portal’s 403 for the relay’s word', async () => {
    const { outbox, relay } = world()
    relay.fail(offline, true)
    const { id } = await outbox.add(submission)
    await outbox.flush()
    relay.fail(portal)
    await outbox.flush(true)
    assert.equal((await outbox.entries())[0]?.state, 'queued')
    assert.equal(await outbox.take(id), false)
    await outbox.flush(true)
    assert.equal(relay.filed.size, 1)
    assert.deepEqual(await outbox.entries(), [])
  })

  it('waits where the page is refused, since that says nothing of the report', async () => {
    const { outbox, relay } = world()
    relay.fail(new UnauthorizedError('reports.create', { status: 403, problem: { type: '', title: '', status: 403, code: 'origin-not-allowed' } }))
    await outbox.add(submission)
    await outbox.flush()
    assert.equal((await outbox.entries())[0]?.state, 'queued')
  })

  it('sends again what was spoilt on its way, since the relay may have it from an earlier attempt', async () => {
    const { outbox, relay } = world()
    relay.fail(new RejectedError('reports.create', { status: 400, problem: { type: '', title: '', status: 400, code: 'json-invalid' } }))
    const { id } = await outbox.add(submission)
    await outbox.flush()
    assert.equal((await outbox.entries())[0]?.state, 'queued')
    assert.equal(await outbox.take(id), false)
  })

  it('does not hand out a report whose tab died while sending', async () => {
    const { storage, relay, tab, at } = world()
    const filing = { ...relay.send, report: async (entry: OutboxEntry) => (await relay.send.report(entry), new Promise<never>(() => undefined)) }
    const { id } = await createOutbox({ storage, site: 'kel-kademangan', send: filing, now: () => at.now, locks: null }).add(submission)
    await new Promise((resolve) => setImmediate(resolve))
    at.now += 100_000
    assert.equal(relay.filed.size, 1)
    assert.equal(await tab().take(id), false)
  })

  it('goes on after the phone’s clock was set back by years', async () => {
    const { at, outbox, relay, storage } = world()
    at.now = Date.parse('2030-01-01')
    relay.fail(offline)
    const { id } = await outbox.add(submission)
    await outbox.flush()
    const kept = await storage.get<OutboxEntry>(`outbox:kel-kademangan:${id}`)
    await storage.put(`outbox:kel-kademangan:${id}`, { ...kept, leasedUntil: at.now + 60_000 })
    at.now = Date.parse('2026-11-24')
    await outbox.flush()
    assert.equal(relay.filed.size, 1)
  })

  it('is one report when the same draft is handed over twice', async () => {
    const { outbox, relay, tab } = world()
    await outbox.add(submission, [], 'draft-1')
    await tab().add(submission, [], 'draft-1')
    await outbox.flush()
    assert.equal(relay.filed.size, 1)
    assert.deepEqual([await outbox.knows('draft-1'), await outbox.knows('draft-2')], [true, false])
  })
})
