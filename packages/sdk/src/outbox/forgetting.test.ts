/** What leaves a phone: all that has arrived when a person says so, what ran out by itself, and nothing that a newer widget keeps. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { offline, photo, receipt, refused, submission } from '../../../../tests/sdk/outbox-samples.ts'
import { world } from '../../../../tests/sdk/outbox-world.ts'
import { rest } from '../../../../tests/sdk/rest.ts'
import { RejectedError, StorageError } from '../errors.ts'
import { memoryStorage, type Storage } from '../storage/index.ts'
import { uploadKey } from '../storage/keys.ts'
import { createOutbox } from './index.ts'

const dayMs = 24 * 3_600_000

/** A phone with everything on it that this product leaves on one. */
const usedPhone = async () => {
  const there = world()
  const { outbox, storage, relay } = there
  await outbox.add(submission, [], 'arrived')
  await outbox.flush()
  relay.send.photo = () => Promise.reject(new RejectedError('attachments.create', { status: 422, problem: { type: '', title: '', status: 422, code: 'attachment-not-image' } }))
  await outbox.add(submission, [photo('bad')], 'leftover')
  await outbox.flush()
  for (const key of ['draft:kel-kademangan:laporan:d1', 'draft:disdukcapil:laporan:d2', 'seen:kel-kademangan:ID-1', 'reply:kel-kademangan:ID-1', 'secret:kel-kademangan:ID-1', uploadKey('foto-1', 'ID-1'), 'site:kel-kademangan', 'receipt:from-a-newer-widget']) await storage.put(key, { v: key.includes('newer') ? 2 : 1 })
  return there
}

const keys = async (storage: Storage): Promise<string[]> => (await storage.entries('')).map(([key]) => key)

describe('forgetting on a shared phone', () => {
  it('leaves nothing when everything has arrived', async () => {
    const { outbox, storage } = await usedPhone()
    assert.equal(await outbox.forget(), 0)
    assert.deepEqual(await keys(storage), [])
  })

  it('leaves what has not arrived, and says how much that is', async () => {
    const { outbox, storage, relay } = await usedPhone()
    relay.fail(offline)
    await outbox.add(submission, [], 'waiting')
    await outbox.flush()
    relay.fail(refused)
    await outbox.add(submission, [], 'refused')
    await outbox.flush()
    relay.send.photo = () => Promise.reject(offline)
    await outbox.add(submission, [photo('p1')], 'photo-on-its-way')
    await outbox.flush()
    assert.equal(await outbox.forget(), 3)
    assert.deepEqual(await keys(storage), ['photo-on-its-way', 'refused', 'waiting'].map((id) => `outbox:kel-kademangan:${id}`))
  })

  it('throws away also what has not arrived when told so, of other sites and newer widgets too', async () => {
    const { at, outbox, storage, relay } = await usedPhone()
    relay.fail(offline)
    await outbox.add(submission)
    await outbox.flush()
    relay.fail(offline)
    const other = createOutbox({ storage, site: 'disdukcapil', send: relay.send, now: () => at.now, locks: null })
    await other.add(submission)
    await other.flush()
    await storage.put('outbox:kel-kademangan:newer', { v: 2, rev: 4, site: 'kel-kademangan', id: 'newer', state: 'delivered', leasedUntil: 0 })
    assert.equal(await outbox.forget(), 3)
    assert.equal(await outbox.forget({ unsent: true }), 0)
    assert.deepEqual(await keys(storage), [])
  })

  it('counts what another tab has in hand, and does not take it away from under it', async () => {
    const { at, storage, relay, tab } = world()
    const busy = createOutbox({ storage, site: 'kel-kademangan', send: { ...relay.send, report: () => new Promise<never>(() => undefined) }, now: () => at.now, locks: null })
    await busy.add(submission)
    await new Promise((resolve) => setImmediate(resolve))
    assert.equal(await tab().forget({ unsent: true }), 1)
    at.now += 100_000
    assert.equal(await tab().forget({ unsent: true }), 0)
  })

  it('forgets one report with all that belongs to it, and nothing else', async () => {
    const { outbox, storage } = await usedPhone()
    const before = await keys(storage)
    await outbox.forget('ID-1')
    assert.deepEqual(before.filter((key) => !/ID-1|foto-1/.test(key)), await keys(storage))
    await outbox.forget('ID-2')
    assert.deepEqual((await keys(storage)).filter((key) => /ID-2|outbox/.test(key)), [], 'the leftover of a refused photo holds its text')
  })

  it('refuses to forget a report whose photos are not through, for it would come back with its receipt, and forgets it afterwards', async () => {
    const { outbox, storage, relay, tab } = world()
    const { photo: take } = relay.send
    relay.send.photo = () => Promise.reject(offline)
    await outbox.add(submission, [photo('p1')])
    await outbox.flush()
    const before = await keys(storage)
    await assert.rejects(outbox.forget('ID-1'), StorageError)
    assert.deepEqual([await keys(storage), (await outbox.receipts()).length], [before, 1], 'nothing half is left')
    relay.send.photo = take
    const next = tab()
    await next.flush(true)
    assert.equal(relay.attached.size, 1)
    assert.equal(await next.forget('ID-1'), 0)
    assert.deepEqual(await keys(storage), [])
  })

  it('erases the rest although one thing cannot be erased', async () => {
    const disk = memoryStorage()
    const { outbox } = world({ ...disk, delete: (key) => (key === 'receipt:A' ? Promise.reject(new StorageError('disk')) : disk.delete(key)) })
    for (const key of ['draft:a:laporan:x', 'receipt:A', 'receipt:B', 'seen:a:B']) await disk.put(key, { v: 1, receivedAt: '' })
    let heard = 0
    outbox.subscribe(() => heard++)
    await assert.rejects(outbox.forget(), StorageError)
    assert.deepEqual(await keys(disk), ['receipt:A'])
    assert.equal(heard, 1)
  })
})

describe('what runs out', () => {
  const started = async ({ outbox }: Pick<ReturnType<typeof world>, 'outbox'>): Promise<void> => {
    const stop = outbox.start()
    await rest()
    stop()
  }

  it('is no receipt: the phone’s clock may be wrong by years', async () => {
    const there = await usedPhone()
    there.at.now = Date.parse(receipt.receivedAt) + 10_000 * dayMs
    await started(there)
    assert.deepEqual((await there.outbox.receipts()).map(({ trackingId }) => trackingId), ['ID-1', 'ID-2'])
  })

  it('is a delivered report with a failed photo after 30 days; its receipt stays', async () => {
    const there = await usedPhone()
    const { at, storage, outbox } = there
    at.now += 30 * dayMs
    await started(there)
    assert.equal((await outbox.entries()).length, 1)
    at.now += 1
    await started(there)
    assert.deepEqual([(await outbox.entries()).length, (await keys(storage)).includes('receipt:ID-2')], [0, true])
  })

  it('is never a report that was not delivered', async () => {
    const there = world()
    const { at, outbox, relay } = there
    relay.fail(refused)
    await outbox.add(submission, [], 'refused')
    await outbox.flush()
    relay.send.report = () => Promise.reject(offline)
    await outbox.add(submission, [], 'waiting')
    await outbox.flush()
    at.now += 10_000 * dayMs
    await started(there)
    assert.deepEqual((await outbox.entries()).map(({ id, state }) => [id, state]), [['refused', 'rejected'], ['waiting', 'queued']])
  })
})

describe('what a newer widget keeps on the same phone', () => {
  const newer = { v: 2, rev: 3, id: 'newer', site: 'kel-kademangan', state: 'queued', leasedUntil: 0, nextAttemptAt: 0, createdAt: 0 }

  it('is not sent, not handed out and not replaced, but known', async () => {
    const { outbox, storage, relay } = world()
    await storage.put('outbox:kel-kademangan:newer', newer)
    await outbox.add(submission, [], 'newer')
    await outbox.flush(true)
    await outbox.retry('newer')
    assert.equal(await outbox.take('newer'), false)
    assert.deepEqual([relay.filed.size, await outbox.knows('newer'), await outbox.entries()], [0, true, []])
    assert.deepEqual(await storage.get('outbox:kel-kademangan:newer'), newer)
  })

  it('stays as a receipt when this one has the same to keep', async () => {
    const { outbox, storage } = world()
    await storage.put('receipt:ID-1', { v: 2, codes: 'in a shape of its own' })
    await outbox.add(submission)
    await outbox.flush()
    assert.deepEqual([await storage.get('receipt:ID-1'), await outbox.receipts(), await outbox.entries()], [{ v: 2, codes: 'in a shape of its own' }, [], []])
  })
})
