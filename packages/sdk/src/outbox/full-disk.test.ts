/** An outbox whose disk takes nothing, or not everything: what it holds is kept in memory meanwhile, and sent all the same. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { offline, refused, submission } from '../../../../tests/sdk/outbox-samples.ts'
import { world } from '../../../../tests/sdk/outbox-world.ts'
import { rest } from '../../../../tests/sdk/rest.ts'
import { StorageError } from '../errors.ts'
import { memoryStorage } from '../storage/index.ts'
import { overflowing } from '../storage/overflowing.ts'

describe('an outbox on a full disk', () => {
  /** A disk that refuses what its rule says. */
  const full = (refuses: (key: string) => boolean) => {
    const disk = memoryStorage()
    const refuse = (key: string): void => {
      if (refuses(key)) throw new StorageError('disk')
    }
    return {
      disk,
      storage: overflowing({
        ...disk,
        persistent: true,
        put: async (key, value) => (refuse(key), disk.put(key, value)),
        swap: async (key, expected, value) => (refuse(key), disk.swap(key, expected, value)),
      }),
    }
  }

  it('keeps the entry, with the secret in it, until the receipt finds room', async () => {
    let isFull = true
    const { disk, storage } = full((key) => isFull && key.startsWith('receipt:'))
    const { outbox } = world(storage)
    await outbox.add(submission)
    await outbox.flush()
    assert.equal((await outbox.receipts()).length, 1, 'the page has it')
    assert.equal((await disk.entries('outbox:')).length, 1, 'and a reload finds the entry')
    isFull = false
    await outbox.flush(true)
    assert.deepEqual([(await disk.entries('outbox:')).length, (await disk.entries('receipt:')).length], [0, 1])
  })

  it('keeps a refused report when its draft finds no room', async () => {
    const { disk, storage } = full(() => false)
    const { outbox, relay } = world(storage)
    relay.fail(refused)
    const { id } = await outbox.add(submission)
    await outbox.flush()
    assert.equal(await outbox.take(id, async () => false), true)
    assert.equal((await disk.entries('outbox:')).length, 1)
  })

  it('shows and sends one report once, although the disk has an older copy of it', async () => {
    let isFull = false
    const { storage } = full(() => isFull)
    const { outbox, relay } = world(storage)
    relay.fail(offline)
    relay.fail(offline)
    await outbox.add(submission)
    await outbox.flush()
    isFull = true
    await outbox.flush(true)
    assert.equal((await outbox.entries()).length, 1)
    assert.equal((await outbox.entries())[0]?.attempts, 2)
  })

  it('is lasting again as soon as the disk takes it', async () => {
    let isFull = true
    const { disk, storage } = full(() => isFull)
    assert.equal(await storage.put('draft:a', 'a'), false)
    assert.equal(storage.persistent, false)
    isFull = false
    assert.equal(await storage.put('draft:a', 'ab'), true)
    assert.deepEqual([storage.persistent, await disk.get('draft:a')], [true, 'ab'])
  })

  it('says so when it cannot forget', async () => {
    const disk = memoryStorage()
    const storage = overflowing({ ...disk, persistent: true, delete: () => Promise.reject(new StorageError('disk')) })
    const { outbox } = world(storage)
    await storage.put('receipt:X', { v: 1, trackingId: 'X', receivedAt: '' })
    await assert.rejects(outbox.forget(), StorageError)
    assert.equal((await outbox.receipts()).length, 1)
  })

  it('tries a full disk again after a while, not all the time', async ({ mock }) => {
    mock.timers.enable({ apis: ['setTimeout'] })
    let tries = 0
    const { storage } = full((key) => key.startsWith('receipt:') && ++tries > 0)
    const { at, outbox } = world(storage)
    await outbox.add(submission)
    const stop = outbox.start()
    await rest()
    const before = tries
    for (let turn = 0; turn < 10; turn++) {
      mock.timers.tick(1)
      await rest()
    }
    assert.equal(tries, before)
    at.now += 15_000
    mock.timers.tick(15_000)
    await rest()
    assert.ok(tries > before)
    stop()
  })
})

describe('a storage that refuses one entry', () => {
  it('does not hold up the others, and says so', async () => {
    const disk = memoryStorage()
    const { outbox, relay } = world({ ...disk, swap: (key, expected, kept) => (key.endsWith('first') ? Promise.reject(new StorageError('disk')) : disk.swap(key, expected, kept)) })
    await outbox.add(submission, [], 'first')
    await outbox.flush().catch(() => undefined)
    await outbox.add(submission, [], 'second')
    await assert.rejects(outbox.flush(), StorageError)
    assert.deepEqual([...relay.filed.keys()], ['second'])
  })
})
