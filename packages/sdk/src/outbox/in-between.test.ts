/** What happens to an outbox while it is at work: asked again, held by another tab, looked at by nobody, and waiting by itself. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { offline, photo, receipt, refused, submission } from '../../../../tests/sdk/outbox-samples.ts'
import { rest } from '../../../../tests/sdk/rest.ts'
import { RejectedError, StorageError } from '../errors.ts'
import { memoryStorage, type Storage } from '../storage/index.ts'
import { overflowing } from '../storage/overflowing.ts'
import { createOutbox, type OutboxEntry, type OutboxOptions, type StoredReceipt } from './index.ts'

/** A line on which each thing sent is answered when the test says so, or at once. */
const world = (storage: Storage = memoryStorage()) => {
  const at = { now: 1_000_000 }
  const sent: string[] = []
  const failing = new Map<string, Error>()
  const held = new Map<string, Promise<void>>()
  const act = async (id: string): Promise<void> => {
    sent.push(id)
    await held.get(id)
    const error = failing.get(id)
    if (error) throw error
  }
  const send = {
    report: async ({ id }: OutboxEntry) => (await act(id), { ...receipt, trackingId: `ID-${id}` }),
    photo: async ({ id }: { id: string }) => act(id),
  }
  const tab = (locks: OutboxOptions['locks'] = null) => createOutbox({ storage, site: 'kel-kademangan', send, now: () => at.now, random: () => 0, locks })
  /** @returns what lets it go */
  const hold = (id: string): (() => void) => {
    let release = (): void => undefined
    held.set(id, new Promise((resolve) => void (release = resolve)))
    return release
  }
  return { at, sent, failing, storage, hold, tab, outbox: tab() }
}

describe('an outbox that is asked while it is at work', () => {
  /** One entry whose wait is not over, and one that is being sent. */
  const busy = async () => {
    const there = world()
    there.failing.set('later', offline)
    await there.outbox.add(submission, [], 'later')
    await there.outbox.flush()
    there.failing.clear()
    there.sent.length = 0
    const release = there.hold('now')
    await there.outbox.add(submission, [], 'now')
    await rest()
    assert.deepEqual(there.sent, ['now'])
    return { ...there, release }
  }

  it('tells whoever looks, once another tab has sent what it had in hand', async () => {
    const { release, tab, sent } = await busy()
    const other = tab()
    let told = 0
    other.subscribe(() => told++)
    release()
    await rest()
    assert.equal(told, 0)
    const stop = other.start()
    await rest()
    stop()
    assert.ok(told > 0)
    assert.deepEqual(sent, ['now'])
  })

  it('sends afterwards what is not due, if it was asked by a person, also if it was asked by itself too', async () => {
    for (const asks of [[true], [true, false], [false, true]]) {
      const { outbox, sent, release } = await busy()
      const asked = asks.map((force) => outbox.flush(force))
      release()
      await Promise.all(asked)
      assert.deepEqual(sent, ['now', 'later'], String(asks))
    }
  })

  it('leaves what is not due, if nobody pressed', async () => {
    const { outbox, sent, release } = await busy()
    const asked = outbox.flush()
    release()
    await asked
    assert.deepEqual(sent, ['now'])
  })
})

describe('an entry that one tab has in hand', () => {
  it('is not taken out by another', async () => {
    const { outbox, tab, failing, storage, at } = world()
    failing.set('a', refused)
    await outbox.add(submission, [], 'a')
    await outbox.flush()
    const kept = await storage.get<OutboxEntry>('outbox:kel-kademangan:a')
    await storage.put('outbox:kel-kademangan:a', { ...kept, leasedUntil: at.now + 30_000 })
    assert.equal(await tab().take('a'), false)
    at.now += 30_000
    assert.equal(await tab().take('a'), true)
  })

  it('stays in hand with each photo that arrives, however long all of them take', async () => {
    const { at, outbox, tab, sent, hold } = world()
    const releases = ['p1', 'p2', 'p3'].map(hold)
    await outbox.add(submission, [photo('p1'), photo('p2'), photo('p3')], 'a')
    for (const release of releases) {
      await rest()
      at.now += 50_000
      await tab().flush(true)
      release()
    }
    await outbox.flush()
    assert.deepEqual(sent, ['a', 'p1', 'p2', 'p3'])
  })

  it('changes under a number that only grows: who has read an older one does not send', async () => {
    const { outbox, storage, failing } = world()
    const revisions: number[] = []
    failing.set('a', offline)
    await outbox.add(submission, [], 'a')
    for (let tries = 0; tries < 3; tries++) {
      await outbox.flush(true)
      revisions.push((await storage.get<OutboxEntry>('outbox:kel-kademangan:a'))?.rev ?? 0)
    }
    assert.deepEqual(revisions, [...new Set(revisions)].sort((a, b) => a - b))
    assert.ok((revisions[0] ?? 0) > 0)
  })
})

describe('an entry', () => {
  it('that nobody has begun to send can be taken out', async () => {
    const { outbox, tab, storage } = world()
    const add = outbox.add(submission, [], 'a')
    const { maybeFiled, state } = await add
    assert.deepEqual([maybeFiled, state], [false, 'queued'])
    await outbox.flush()
    await storage.put('outbox:kel-kademangan:b', { ...(await add), id: 'b' })
    assert.equal(await tab().take('b'), true)
  })

  it('that is delivered is in doubt no more, also while its photos wait', async () => {
    const { outbox, failing } = world()
    failing.set('p', offline)
    await outbox.add(submission, [photo('p')], 'a')
    await outbox.flush()
    const [entry] = await outbox.entries()
    assert.deepEqual([entry?.state, entry?.maybeFiled], ['delivered', false])
  })

  it('that waits for its photos stays delivered when a person presses “again”', async () => {
    const { outbox, failing } = world()
    failing.set('p', offline)
    await outbox.add(submission, [photo('p')], 'a')
    await outbox.flush()
    await outbox.retry('a')
    assert.deepEqual((await outbox.entries()).map(({ state, attempts }) => [state, attempts]), [['delivered', 2]])
  })

  it('whose photo the relay had not whole goes on with it', async () => {
    const { outbox, failing } = world()
    failing.set('p', new RejectedError('x', { status: 409, problem: { type: '', title: '', status: 409, code: 'upload-incomplete' } }))
    await outbox.add(submission, [photo('p')], 'a')
    await outbox.flush()
    assert.deepEqual((await outbox.entries()).map(({ photos, lastFailure }) => [photos[0]?.state, lastFailure]), [['waiting', 'upload-incomplete']])
  })
})

it('a receipt that is kept is heard of', async () => {
  const { outbox } = world()
  let heard = 0
  outbox.subscribe(() => heard++)
  await outbox.keep({ v: 1, entryId: 'di-ponsel-lain', shown: true, site: 'kel-kademangan', trackingSecret: 'BCDFGHJKLMNPQRSTVWXYZ234', ...receipt } satisfies StoredReceipt)
  assert.equal(heard, 1)
})

describe('an outbox that was started', () => {
  const pass = async (t: { readonly mock: { readonly timers: { tick(ms: number): void } } }, at: { now: number }, ms: number): Promise<void> => {
    at.now += ms
    t.mock.timers.tick(ms)
    await rest()
  }

  it('tries each entry when its own wait is over, the shortest first', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] })
    const { at, outbox, failing, sent } = world()
    // Waits of one, two and four seconds, then one of one second.
    failing.set('long', offline)
    await outbox.add(submission, [], 'long')
    for (let tries = 0; tries < 3; tries++) await outbox.flush(true)
    failing.set('short', offline)
    await outbox.add(submission, [], 'short')
    t.after(outbox.start())
    await rest()
    failing.clear()
    sent.length = 0
    await pass(t, at, 999)
    assert.deepEqual(sent, [])
    await pass(t, at, 1)
    assert.deepEqual(sent, ['short'])
    await pass(t, at, 7000)
    assert.deepEqual(sent, ['short', 'long'])
  })

  it('sets no timer where nothing waits, or only what a person must mend', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] })
    const { at, outbox, failing, storage } = world()
    failing.set('a', refused)
    await outbox.add(submission, [], 'a')
    t.after(outbox.start())
    await rest()
    let looks = 0
    const { entries } = storage
    Object.assign(storage, { entries: (prefix: string) => (looks++, entries.call(storage, prefix)) })
    for (let hour = 0; hour < 3; hour++) await pass(t, at, 3_600_000)
    assert.equal(looks, 0)
  })

  it('tries nothing more once it was stopped, whatever it was looking at in that moment', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] })
    // What starts looks at its entries three times.
    for (const nth of [1, 2, 3]) {
      const { at, outbox, failing, sent, storage } = world()
      failing.set('a', offline)
      await outbox.add(submission, [], 'a')
      await rest()
      const { entries } = storage
      let looks = 0
      let stop = (): void => undefined
      const entriesLater = async (prefix: string): ReturnType<typeof entries> => {
        await Promise.resolve()
        if (++looks === nth) stop()
        return entries.call(storage, prefix)
      }
      Object.assign(storage, { entries: entriesLater })
      stop = outbox.start()
      await rest()
      assert.ok(looks >= nth)
      const before = sent.length
      await pass(t, at, 3_600_000)
      assert.equal(sent.length, before, `stopped at look ${nth}`)
    }
  })

  it('looks again after a while at what another tab has in hand', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] })
    const { at, outbox, sent, storage, failing } = world()
    failing.set('a', offline)
    await outbox.add(submission, [], 'a')
    await outbox.flush()
    failing.clear()
    sent.length = 0
    const kept = await storage.get<OutboxEntry>('outbox:kel-kademangan:a')
    await storage.put('outbox:kel-kademangan:a', { ...kept, nextAttemptAt: 0, leasedUntil: at.now + 20_000 })
    t.after(outbox.start())
    await rest()
    await pass(t, at, 14_999)
    let looks = 0
    const { entries } = storage
    Object.assign(storage, { entries: (prefix: string) => (looks++, entries.call(storage, prefix)) })
    await pass(t, at, 1)
    assert.ok(looks > 0)
    assert.deepEqual(sent, [])
    await pass(t, at, 15_000)
    assert.deepEqual(sent, ['a'])
  })

  it('waits fifteen seconds for room on a full disk', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] })
    const disk = memoryStorage()
    let isFull = true
    const refuse = (key: string): void => {
      if (isFull && key.startsWith('receipt:')) throw new StorageError('disk')
    }
    const { at, outbox } = world(overflowing({ ...disk, persistent: true, put: async (key, kept) => (refuse(key), disk.put(key, kept)) }))
    await outbox.add(submission, [], 'a')
    t.after(outbox.start())
    await rest()
    assert.equal((await outbox.entries())[0]?.nextAttemptAt, at.now + 15_000)
    isFull = false
    await pass(t, at, 14_999)
    assert.equal((await disk.entries('outbox:')).length, 1)
    await pass(t, at, 1)
    assert.deepEqual([(await disk.entries('outbox:')).length, (await disk.entries('receipt:')).length], [0, 1])
  })
})
