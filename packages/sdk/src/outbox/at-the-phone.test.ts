/** What a person does with an outbox, and what a phone does to it: mending, retrying, looking, losing and finding the signal. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { offline, photo, receipt, refused, submission } from '../../../../tests/sdk/outbox-samples.ts'
import { rest } from '../../../../tests/sdk/rest.ts'
import { ServerError } from '../errors.ts'
import { memoryStorage } from '../storage/index.ts'
import { createOutbox, type OutboxEntry, type OutboxOptions } from './index.ts'

const world = (locks: OutboxOptions['locks'] = null) => {
  const at = { now: 1_000_000 }
  const sent: string[] = []
  const failing = new Map<string, Error>()
  const act = (id: string): void => {
    const error = failing.get(id)
    if (error) throw error
    sent.push(id)
  }
  const storage = memoryStorage()
  const send = {
    report: async ({ id }: OutboxEntry) => (act(id), { ...receipt, trackingId: `ID-${id}`, receivedAt: `2026-11-24T10:00:0${sent.length}+07:00` }),
    photo: async ({ id }: { id: string }) => act(id),
  }
  const outbox = createOutbox({ storage, site: 'kel-kademangan', send, now: () => at.now, random: () => 0, locks })
  return { at, sent, failing, storage, outbox }
}

describe('a person', () => {
  it('sees what waits oldest first, and what arrived newest first', async () => {
    const { at, outbox, failing } = world()
    for (const id of ['c', 'a', 'b']) {
      failing.set(id, offline)
      await outbox.add(submission, [], id)
      at.now += 10
    }
    await outbox.flush()
    assert.deepEqual((await outbox.entries()).map(({ id }) => id), ['c', 'a', 'b'])
    failing.clear()
    await outbox.flush(true)
    assert.deepEqual((await outbox.receipts()).map(({ entryId }) => entryId), ['b', 'a', 'c'])
  })

  it('sends a refused report again, and no other entry is meant', async () => {
    const { outbox, failing, sent } = world()
    for (const id of ['a', 'b']) {
      failing.set(id, refused)
      await outbox.add(submission, [], id)
    }
    await outbox.flush()
    failing.clear()
    await outbox.retry('b')
    assert.deepEqual([sent, (await outbox.entries()).map(({ id, state }) => [id, state])], [['b'], [['a', 'rejected']]])
  })

  it('retries only the photos that failed', async () => {
    const { outbox, failing, sent } = world()
    failing.set('bad', refused)
    await outbox.add(submission, [photo('good'), photo('bad')], 'a')
    await outbox.flush()
    failing.clear()
    await outbox.retry('a')
    assert.deepEqual([sent, await outbox.entries()], [['a', 'good', 'bad'], []])
  })

  it('is as patient as at first after a photo got through: the line works', async () => {
    const { at, outbox, failing } = world()
    failing.set('p1', offline)
    await outbox.add(submission, [photo('p1'), photo('p2')], 'a')
    await outbox.flush()
    for (const _ of [1, 2, 3]) await outbox.flush(true)
    const [stuck] = await outbox.entries()
    assert.equal(stuck?.nextAttemptAt, at.now + 8_000)
    failing.clear()
    failing.set('p2', offline)
    await outbox.flush(true)
    const [entry] = await outbox.entries()
    assert.deepEqual([entry?.photos.map(({ state }) => state), entry?.nextAttemptAt], [['sent', 'waiting'], at.now + 1_000])
  })

  it('does not keep one photo waiting for what another one had to wait for, once that got through', async () => {
    const { sent, failing, outbox } = world()
    failing.set('p1', offline)
    await outbox.add(submission, [photo('p1'), photo('p2')], 'a')
    await outbox.flush()
    for (const _ of [1, 2, 3]) await outbox.flush(true)
    failing.clear()
    // A person presses, and comes back to the tab while the first one leaves.
    await Promise.all([outbox.flush(true), outbox.flush()])
    assert.deepEqual(sent, ['a', 'p1', 'p2'])
  })

  it('sends the photos behind one that the relay fails at, which waits and is tried again', async () => {
    const { at, sent, failing, outbox } = world()
    failing.set('bad', new ServerError('attachments.create', { status: 502 }))
    await outbox.add(submission, [photo('bad'), photo('p2'), photo('p3')], 'a')
    await outbox.flush()
    at.now += 1_000
    await outbox.flush()
    assert.deepEqual(sent, ['a', 'p2', 'p3'])
    const [entry] = await outbox.entries()
    assert.deepEqual([entry?.photos.map(({ state }) => state), entry?.nextAttemptAt, entry?.lastFailure], [['waiting', 'sent', 'sent'], at.now + 2_000, 'unexplained'])
    for (const patience of [4_000, 8_000]) {
      at.now += patience / 2
      await outbox.flush()
      assert.equal((await outbox.entries())[0]?.nextAttemptAt, at.now + patience, 'more patiently each time')
    }
    failing.clear()
    await outbox.flush()
    assert.equal(sent.length, 3, 'not before its time')
    at.now += 8_000
    await outbox.flush()
    assert.deepEqual([sent, await outbox.entries()], [['a', 'p2', 'p3', 'bad'], []])
  })

  it('asks for none of the photos again before the time that the relay names', async () => {
    const { sent, failing, outbox } = world()
    failing.set('p1', new ServerError('attachments.create', { status: 503, retryAfterMs: 60_000 }))
    await outbox.add(submission, [photo('p1'), photo('p2')], 'a')
    await outbox.flush()
    assert.deepEqual(sent, ['a'])
  })

  it('takes out what was never sent, without keeping it too, and hears of it', async () => {
    const { outbox, failing } = world()
    failing.set('a', refused)
    await outbox.add(submission, [photo('p')], 'a')
    await outbox.flush()
    let heard = 0
    outbox.subscribe(() => heard++)
    assert.equal(await outbox.take('a', async () => false), true)
    assert.deepEqual([(await outbox.entries()).length, heard], [1, 1])
    assert.equal(await outbox.take('a'), true)
    assert.deepEqual([(await outbox.entries()).length, heard], [0, 2])
    assert.equal(await outbox.take('a'), false)
  })

  it('takes the photos out that have not arrived, and leaves those that have', async () => {
    const { outbox, failing } = world()
    failing.set('bad', refused)
    await outbox.add(submission, [photo('good'), photo('bad')], 'a')
    await outbox.flush()
    const taken: string[] = []
    await outbox.take('a', async ({ photos }) => taken.push(...photos.map(({ id }) => id)) > 0)
    assert.deepEqual(taken, ['bad'])
  })

  it('is told of a receipt seen once, of that receipt alone', async () => {
    const { outbox } = world()
    for (const id of ['a', 'b']) await outbox.add(submission, [], id)
    await outbox.flush()
    let heard = 0
    outbox.subscribe(() => heard++)
    await outbox.markShown('ID-a')
    await outbox.markShown('ID-a')
    await outbox.markShown('ID-none')
    assert.deepEqual([Object.fromEntries((await outbox.receipts()).map((kept) => [kept.trackingId, kept.shown])), heard], [{ 'ID-b': false, 'ID-a': true }, 1])
  })

  it('hears when a report is stored, when it arrived and when each photo did', async () => {
    const { outbox } = world()
    let heard = 0
    outbox.subscribe(() => heard++)
    await outbox.add(submission, [photo('p1'), photo('p2')], 'a')
    assert.equal(heard, 1)
    await outbox.flush()
    // Stored; in hand, arrived, out of hand; and for each photo in hand, receipt looked up, sent, out of hand.
    assert.equal(heard, 12)
  })
})

describe('a phone', () => {
  it('whose storage dies with the page says so', () => assert.equal(world().outbox.persistent, false))

  it('that asks for a lock of each entry never waits for one', async () => {
    const asked: unknown[] = []
    const locks = { request: async (name: string, options: LockOptions, work: (lock: Lock | null) => unknown) => (asked.push([name, options]), work({ name, mode: 'exclusive' })) } as unknown as LockManager
    const { outbox } = world(locks)
    await outbox.add(submission, [], 'a')
    await outbox.flush()
    assert.deepEqual(asked, [['lapor-outbox-a', { ifAvailable: true }]])
  })

  it('that finds the signal again sends at once, also what is not due, until the outbox is stopped', async (t) => {
    const listeners = new EventTarget()
    const real = Object.getOwnPropertyDescriptor(globalThis, 'addEventListener')
    Object.defineProperty(globalThis, 'addEventListener', { configurable: true, value: listeners.addEventListener.bind(listeners) })
    t.after(() => (real ? Object.defineProperty(globalThis, 'addEventListener', real) : Reflect.deleteProperty(globalThis, 'addEventListener')))
    const { outbox, failing, sent } = world()
    failing.set('a', offline)
    await outbox.add(submission, [], 'a')
    await outbox.flush()
    const stop = outbox.start()
    failing.clear()
    await outbox.flush()
    assert.deepEqual(sent, [], 'not due yet')
    listeners.dispatchEvent(new Event('online'))
    await outbox.flush()
    assert.deepEqual(sent, ['a'])

    stop()
    failing.set('b', offline)
    await outbox.add(submission, [], 'b')
    await outbox.flush()
    failing.clear()
    listeners.dispatchEvent(new Event('online'))
    await outbox.flush()
    assert.deepEqual(sent, ['a'])
  })

  it('that is looked at again sends what is due', async (t) => {
    const page = Object.assign(new EventTarget(), { hidden: true })
    Object.defineProperty(globalThis, 'document', { configurable: true, value: page })
    t.after(() => Reflect.deleteProperty(globalThis, 'document'))
    const { at, outbox, failing, sent } = world()
    failing.set('a', offline)
    await outbox.add(submission, [], 'a')
    const stop = outbox.start()
    t.after(stop)
    await outbox.flush()
    failing.clear()
    at.now += 600_000
    page.dispatchEvent(new Event('visibilitychange'))
    await rest()
    assert.deepEqual(sent, [])
    page.hidden = false
    page.dispatchEvent(new Event('visibilitychange'))
    await rest()
    assert.deepEqual(sent, ['a'])
  })

  it('tries again by itself when the wait is over, and not after it was stopped', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] })
    const { at, outbox, failing, sent } = world()
    failing.set('a', offline)
    await outbox.add(submission, [], 'a')
    const stop = outbox.start()
    await outbox.flush()
    failing.clear()
    const pass = async (ms: number): Promise<void> => {
      at.now += ms
      t.mock.timers.tick(ms)
      await rest()
    }
    await pass(900)
    assert.deepEqual(sent, [])
    await pass(100_000)
    assert.deepEqual(sent, ['a'])
    failing.set('b', offline)
    await outbox.add(submission, [], 'b')
    await outbox.flush()
    stop()
    failing.clear()
    await pass(100_000)
    assert.deepEqual(sent, ['a'])
  })
})
