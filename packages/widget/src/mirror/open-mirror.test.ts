/** The page's side of the hidden frame: what goes into it, and what happens when it dies, does not come, or does not take what it is told. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ApiError, StorageError } from '@lapor/sdk'
import { createOutbox, type OutboxEntry, type StoredReceipt } from '@lapor/sdk/outbox'
import type { Storage } from '@lapor/sdk/storage'
import { photo, submission } from '../../../../tests/sdk/outbox-samples.ts'
import { disk, keysOn, OriginLocks, site, turns, visits } from '../../../../tests/widget/mirrored-page.ts'
import { ToldRelay } from '../../../../tests/widget/told-relay.ts'

const visit = visits()

describe('a page of another origin', () => {
  it('has a report in the frame before it is sent, and after it the receipt alone', async () => {
    const lasting = disk()
    const { mirror, told } = visit(async () => lasting, new OriginLocks())
    const relay = new ToldRelay()
    relay.isThere = false
    const outbox = relay.outbox(mirror.storage)
    await mirror.opened
    await outbox.add(submission, [], 'a')
    assert.deepEqual([await keysOn(lasting), outbox.persistent], [[`outbox:${site}:a`], true])
    relay.isThere = true
    await outbox.flush(true)
    assert.deepEqual([await keysOn(lasting), relay.reports, outbox.persistent], [['receipt:T-a'], ['a'], true])
    assert.deepEqual([...new Set(told)], [true], 'the frame says nothing but yes')
  })

  it('says the bytes of a photo once', async () => {
    const lasting = disk()
    const { mirror, asked } = visit(async () => lasting, new OriginLocks())
    const relay = new ToldRelay()
    const outbox = relay.outbox(mirror.storage)
    await mirror.opened
    await outbox.add(submission, [photo('p'), photo('q')], 'a')
    await outbox.flush(true)
    const carried = asked.flatMap(([call, , value]) => (call === 'keep' ? ((value as OutboxEntry).photos ?? []).filter((one) => one.bytes?.byteLength).map(({ id }) => id) : []))
    assert.deepEqual(carried, ['p', 'q'])
    assert.deepEqual([relay.photos, await keysOn(lasting)], [['p', 'q'], ['receipt:T-a']])
  })

  it('goes on from its memory while the frame is away, says so, and tells a frame that comes everything', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1_000_000_000_000 })
    const lasting = disk()
    let isThere = false
    const one = visit(async () => lasting, new OriginLocks(), () => isThere)
    const relay = new ToldRelay()
    relay.isThere = false
    const outbox = relay.outbox(one.mirror.storage)
    t.mock.timers.tick(30_000)
    await one.mirror.opened
    assert.deepEqual([one.mirror.isAway, one.mirror.isRefused], [true, false])
    await outbox.add(submission, [photo('p')], 'a')
    assert.equal(outbox.persistent, false)
    isThere = true
    // Nothing is done meanwhile: it is tried again by itself.
    t.mock.timers.tick(60_000)
    await turns()
    t.mock.timers.tick(30_000)
    await turns()
    assert.deepEqual([await keysOn(lasting), outbox.persistent, one.mirror.isAway], [[`outbox:${site}:a`], true, false])
    assert.equal((await lasting.get<OutboxEntry>(`outbox:${site}:a`))?.photos[0]?.bytes.byteLength, 1)
  })

  it('tells a frame that was killed everything once more, with the newest of each, and what was to be dropped', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1_000_000_000_000 })
    let lasting = disk()
    const one = visit(async () => lasting, new OriginLocks())
    const relay = new ToldRelay()
    const outbox = relay.outbox(one.mirror.storage)
    await one.mirror.opened
    await outbox.add(submission, [], 'gone')
    await outbox.flush(true)
    relay.isThere = false
    await outbox.add(submission, [photo('p')], 'a')
    one.kill()
    const forgotten = outbox.forget('T-gone')
    await turns()
    t.mock.timers.tick(6_000)
    await assert.rejects(forgotten, StorageError, 'it may still be there')
    assert.equal(one.mirror.isAway, true)
    // What that frame had is lost with it.
    const before = await lasting.get<StoredReceipt>('receipt:T-gone')
    lasting = disk()
    await lasting.put('receipt:T-gone', before)
    t.mock.timers.tick(1)
    await turns()
    assert.deepEqual([await keysOn(lasting), outbox.persistent], [[`outbox:${site}:a`], true])
    assert.equal((await lasting.get<OutboxEntry>(`outbox:${site}:a`))?.photos[0]?.bytes.byteLength, 1)
  })

  it('says the bytes again to a frame that has lost them', async () => {
    const lasting = disk()
    const { mirror } = visit(async () => lasting, new OriginLocks())
    const relay = new ToldRelay()
    relay.isThere = false
    const outbox = relay.outbox(mirror.storage)
    await mirror.opened
    await outbox.add(submission, [photo('p')], 'a')
    await outbox.flush()
    await lasting.delete(`outbox:${site}:a`)
    await outbox.flush(true)
    assert.equal((await lasting.get<OutboxEntry>(`outbox:${site}:a`))?.photos[0]?.bytes.byteLength, 1)
    assert.equal(outbox.persistent, true)
  })

  it('loses patience with a frame that says nothing, not with one that is at work', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'], now: 1_000_000_000_000 })
    const slow = disk()
    let write: () => void = () => undefined
    const one = visit(async () => ({ ...slow, swap: (...how) => new Promise((resolve) => (write = () => resolve(slow.swap(...how)))) }), new OriginLocks())
    await one.mirror.opened
    const relay = new ToldRelay()
    relay.isThere = false
    const outbox = relay.outbox(one.mirror.storage)
    const added = outbox.add(submission, [], 'a')
    for (let second = 0; second < 20; second++) {
      await turns(4)
      t.mock.timers.tick(1_000)
    }
    assert.equal(one.mirror.isAway, false)
    write()
    await added
    assert.equal(outbox.persistent, true)
    one.isDead = true
    const again = one.mirror.knows('a')
    await turns(4)
    t.mock.timers.tick(6_000)
    assert.deepEqual([await again, one.mirror.isAway], [false, true])
  })

  it('asks no more where the browser refuses', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1_000_000_000_000 })
    const refusal = new StorageError('x', Object.assign(new Error(), { name: 'SecurityError' }))
    const one = visit(() => Promise.reject(refusal), undefined)
    await one.mirror.opened
    assert.deepEqual([one.mirror.isAway, one.mirror.isRefused], [true, true])
    const outbox = new ToldRelay().outbox(one.mirror.storage)
    await outbox.add(submission, [], 'a')
    t.mock.timers.tick(600_000)
    await outbox.flush(true)
    t.mock.timers.tick(600_000)
    assert.deepEqual([one.loads, (await outbox.receipts()).length], [1, 1])
  })

  it('awaits nothing of the frame while no form stands on the page, and tries it again with what is done next', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1_000_000_000_000 })
    const lasting = disk()
    let isThere = true
    const one = visit(async () => lasting, new OriginLocks(), () => isThere)
    await one.mirror.opened
    const unwatch = one.mirror.watch(() => undefined)
    one.isDead = true
    const known = one.mirror.knows('a')
    unwatch()
    assert.equal(await known, false, 'what was asked is answered')
    isThere = false
    t.mock.timers.tick(600_000)
    await turns()
    assert.deepEqual([one.loads, one.mirror.isAway], [1, false])
    isThere = true
    const relay = new ToldRelay()
    relay.isThere = false
    await relay.outbox(one.mirror.storage).add(submission, [], 'a')
    t.mock.timers.tick(0)
    await turns()
    assert.deepEqual([one.loads, await keysOn(lasting)], [2, [`outbox:${site}:a`]])
  })

  it('tries a frame again with what is done next, sooner than by itself', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1_000_000_000_000 })
    const one = visit(async () => disk(), new OriginLocks(), () => false)
    t.mock.timers.tick(30_000)
    await one.mirror.opened
    t.mock.timers.tick(10_000)
    assert.equal(one.loads, 1)
    await one.mirror.storage.put('x', {})
    assert.equal(one.loads, 2)
  })

  it('hears no more of a frame that it has given up, or of what that one was sending', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1_000_000_000_000 })
    const [slow, quick] = [disk(), disk()]
    const entry = { v: 1, rev: 0, id: 'left', site, state: 'queued' }
    await slow.put(`outbox:${site}:left`, entry)
    let opens: () => void = () => undefined
    let isFirst = true
    const one = visit(() => {
      if (!isFirst) return Promise.resolve(quick)
      isFirst = false
      return new Promise((resolve) => (opens = () => resolve(slow)))
    }, new OriginLocks())
    await turns()
    t.mock.timers.tick(6_000)
    const relay = new ToldRelay()
    relay.isThere = false
    const outbox = relay.outbox(one.mirror.storage)
    await outbox.add(submission, [], 'a')
    t.mock.timers.tick(30_000)
    await turns()
    opens()
    await turns()
    await outbox.add(submission, [], 'b')
    assert.deepEqual([one.mirror.news.waiting, await keysOn(slow), await keysOn(quick)], [0, [`outbox:${site}:left`], [`outbox:${site}:a`, `outbox:${site}:b`]])
  })

  it('says no more that an earlier report is on its way once the frame that sends it has died', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1_000_000_000_000 })
    const lasting = disk()
    await lasting.put(`outbox:${site}:left`, { v: 1, rev: 0, id: 'left', site, state: 'queued' })
    const one = visit(async () => lasting, new OriginLocks())
    await one.mirror.opened
    assert.equal(one.mirror.news.waiting, 1)
    one.kill()
    const known = one.mirror.knows('a')
    await turns()
    t.mock.timers.tick(6_000)
    assert.deepEqual([await known, one.mirror.news.waiting], [false, 0])
  })

  it('asks again where its storage merely did not open in time', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1_000_000_000_000 })
    const lasting = disk()
    let isSlow = true
    const one = visit(() => (isSlow ? Promise.reject(new StorageError('x')) : Promise.resolve(lasting)), new OriginLocks())
    await turns()
    t.mock.timers.tick(6_000)
    assert.deepEqual([one.mirror.isAway, one.mirror.isRefused], [true, false])
    isSlow = false
    const relay = new ToldRelay()
    relay.isThere = false
    const outbox = relay.outbox(one.mirror.storage)
    await outbox.add(submission, [], 'a')
    t.mock.timers.tick(30_000)
    await turns()
    assert.deepEqual(await keysOn(lasting), [`outbox:${site}:a`])
  })
})

describe('a report that the frame does not take, or takes unheard', () => {
  /** A disk that takes no receipt while it is full. */
  const smallDisk = (lasting: Storage, isFull: () => boolean): Storage => ({ ...lasting, put: async (key, value) => (isFull() && key.startsWith('receipt:') ? Promise.reject(new StorageError(key)) : lasting.put(key, value)) })

  it('keeps its entry there, with its codes, while the receipt finds no room', async () => {
    const lasting = disk()
    let isFull = true
    const { mirror } = visit(async () => smallDisk(lasting, () => isFull), new OriginLocks())
    const outbox = new ToldRelay().outbox(mirror.storage)
    await mirror.opened
    await outbox.add(submission, [], 'a')
    await outbox.flush(true)
    assert.deepEqual([await keysOn(lasting), outbox.persistent, (await outbox.receipts()).length], [[`outbox:${site}:a`], false, 1])
    isFull = false
    await outbox.flush(true)
    assert.deepEqual([await keysOn(lasting), outbox.persistent], [['receipt:T-a'], true])
  })

  it('is not forgotten where the frame may have it and cannot be asked', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1_000_000_000_000 })
    const lasting = disk()
    let isThere = true
    const one = visit(async () => lasting, new OriginLocks(), () => isThere)
    const outbox = new ToldRelay().outbox(one.mirror.storage)
    await one.mirror.opened
    // It writes the receipt, and dies before it says so.
    one.mutesAfter(/^receipt:/)
    isThere = false
    await outbox.add(submission, [], 'a')
    const sent = outbox.flush(true)
    for (let second = 0; second < 8; second++) {
      await turns()
      t.mock.timers.tick(1_000)
    }
    await sent
    assert.deepEqual([(await outbox.receipts()).length, (await keysOn(lasting)).includes('receipt:T-a')], [1, true])
    await assert.rejects(outbox.forget('T-a'), StorageError, 'it may still be there')
  })

  it('stays as it was where it was refused and cannot be thrown away for good', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1_000_000_000_000 })
    const lasting = disk()
    const one = visit(async () => lasting, new OriginLocks())
    const outbox = createOutbox({
      storage: one.mirror.storage,
      site,
      locks: null,
      send: { report: () => Promise.reject(new ApiError('x', { status: 422, problem: { type: '', title: '', status: 422, code: 'validation-failed' } })), photo: async () => undefined },
    })
    await one.mirror.opened
    await outbox.add(submission, [], 'a')
    await outbox.flush(true)
    assert.equal((await outbox.entries())[0]?.state, 'rejected')
    one.kill()
    const refused = assert.rejects(outbox.take('a'), StorageError)
    for (let second = 0; second < 14; second++) {
      await turns()
      t.mock.timers.tick(1_000)
    }
    await refused
    assert.deepEqual((await outbox.entries()).map(({ id, state }) => [id, state]), [['a', 'rejected']])
  })

  it('keeps the photos that a person wants to throw away where the frame may have them and cannot be asked: they would come back', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1_000_000_000_000 })
    const one = visit(async () => disk(), new OriginLocks())
    const relay = new ToldRelay()
    relay.arePhotosTaken = false
    const outbox = relay.outbox(one.mirror.storage)
    await one.mirror.opened
    await outbox.add(submission, [photo('p')], 'a')
    await outbox.flush(true)
    one.kill()
    const refused = assert.rejects(outbox.take('a'), StorageError)
    for (let second = 0; second < 14; second++) {
      await turns()
      t.mock.timers.tick(1_000)
    }
    await refused
    assert.deepEqual((await outbox.entries()).map(({ state, photos }) => [state, photos.map((kept) => kept.state)]), [['delivered', ['waiting']]])
  })

  it('is handed over to the tracker: the page has no receipt that another page may change', async () => {
    const lasting = disk()
    let isFull = false
    const { mirror } = visit(async () => smallDisk(lasting, () => isFull), new OriginLocks())
    const relay = new ToldRelay()
    const outbox = relay.outbox(mirror.storage)
    await mirror.opened
    await outbox.add(submission, [], 'a')
    await outbox.flush(true)
    relay.isThere = false
    await outbox.add(submission, [], 'waits')
    await outbox.flush(true)
    await mirror.letGo()
    assert.deepEqual([await outbox.receipts(), (await outbox.entries()).map(({ id }) => id)], [[], ['waits']])
    assert.deepEqual(await keysOn(lasting), [`outbox:${site}:waits`, 'receipt:T-a'])
    // Nobody else has the newest of this one.
    relay.isThere = true
    await outbox.flush(true)
    isFull = true
    await outbox.markShown('T-waits')
    await mirror.letGo()
    assert.deepEqual((await outbox.receipts()).map(({ trackingId, shown }) => [trackingId, shown]), [['T-waits', true]])
  })

  it('leaves nothing behind where it is handed over while the frame is being told that it was shown', async () => {
    const lasting = disk()
    let isFull = false
    const { mirror } = visit(async () => smallDisk(lasting, () => isFull), new OriginLocks())
    const outbox = new ToldRelay().outbox(mirror.storage)
    await mirror.opened
    await outbox.add(submission, [], 'a')
    await outbox.flush(true)
    isFull = true
    const shown = outbox.markShown('T-a')
    // It is said by now, and not heard yet: that takes a turn of the event loop.
    for (let step = 0; step < 50; step++) await Promise.resolve()
    await mirror.letGo()
    await shown
    assert.deepEqual([await outbox.receipts(), outbox.persistent], [[], true])
  })

  it('is not handed over while its photos are on their way', async () => {
    const lasting = disk()
    const { mirror } = visit(async () => lasting, new OriginLocks())
    const relay = new ToldRelay()
    relay.arePhotosTaken = false
    const outbox = relay.outbox(mirror.storage)
    await mirror.opened
    await outbox.add(submission, [photo('p')], 'a')
    await outbox.flush(true)
    await mirror.letGo()
    assert.deepEqual([(await outbox.receipts()).map(({ trackingId }) => trackingId), (await outbox.entries()).map(({ id, state }) => [id, state])], [['T-a'], [['a', 'delivered']]])
    relay.arePhotosTaken = true
    await outbox.flush(true)
    await mirror.letGo()
    assert.deepEqual([relay.photos, await outbox.receipts(), await keysOn(lasting)], [['p'], [], ['receipt:T-a']])
  })

  it('is kept as soon as something else leaves room for it', async () => {
    const lasting = disk()
    let isFull = false
    const { mirror } = visit(async () => smallDisk(lasting, () => isFull), new OriginLocks())
    const outbox = new ToldRelay().outbox(mirror.storage)
    await mirror.opened
    await outbox.add(submission, [], 'a')
    await outbox.flush(true)
    isFull = true
    await outbox.add(submission, [], 'b')
    await outbox.flush(true)
    assert.equal(outbox.persistent, false)
    isFull = false
    await outbox.forget('T-a')
    await turns()
    assert.deepEqual([outbox.persistent, (await keysOn(lasting)).includes('receipt:T-b')], [true, true])
  })

  it('is not dropped by a frame that comes later where it was kept again meanwhile', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1_000_000_000_000 })
    const lasting = disk()
    const one = visit(async () => lasting, new OriginLocks())
    const outbox = new ToldRelay().outbox(one.mirror.storage)
    await one.mirror.opened
    await outbox.add(submission, [], 'a')
    await outbox.flush(true)
    const [receipt] = await outbox.receipts()
    assert.ok(receipt)
    one.kill()
    const forgotten = outbox.forget('T-a')
    await turns()
    t.mock.timers.tick(6_000)
    await assert.rejects(forgotten, StorageError)
    await outbox.keep(receipt)
    t.mock.timers.tick(30_000)
    await turns()
    assert.deepEqual([await keysOn(lasting), outbox.persistent], [['receipt:T-a'], true])
  })
})
