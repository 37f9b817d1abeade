/** A report in the page's memory and its copy in the relay's frame: what goes there, what comes back (nothing), and what happens when either dies. */
import assert from 'node:assert/strict'
import { afterEach, describe, it } from 'node:test'
import { ApiError, NetworkError, StorageError } from '@lapor/sdk'
import { createOutbox, type Outbox, type OutboxEntry, type StoredReceipt } from '@lapor/sdk/outbox'
import type { Storage } from '@lapor/sdk/storage'
import { photo, receipt, submission } from '../../../../tests/sdk/outbox-samples.ts'
import { disk, OriginLocks, site, turns, Visit } from '../../../../tests/widget/mirrored-page.ts'

let visits: Visit[] = []
const visit = (...how: ConstructorParameters<typeof Visit>): Visit => {
  const one = new Visit(...how)
  visits.push(one)
  return one
}

afterEach(() => {
  for (const one of visits) one.close()
  visits = []
})

/** What reached the relay: by key, as often as it came. */
class Relay {
  readonly reports: string[] = []
  readonly photos: string[] = []
  isThere = true

  outbox(storage: Storage, locks?: OriginLocks): Outbox {
    const act = (list: string[], id: string): void => {
      if (!this.isThere) throw new NetworkError('x')
      list.push(id)
    }
    return createOutbox({
      storage,
      site,
      locks: locks ?? null,
      send: {
        report: async ({ id }) => (act(this.reports, id), { ...receipt, trackingId: `T-${id}` }),
        photo: async ({ id }) => act(this.photos, id),
      },
    })
  }
}

const keysOn = async (lasting: Storage): Promise<string[]> => (await lasting.entries('')).map(([key]) => key)

describe('a page of another origin', () => {
  it('has a report in the frame before it is sent, and after it the receipt alone', async () => {
    const lasting = disk()
    const { mirror, told } = visit(async () => lasting, new OriginLocks())
    const relay = new Relay()
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
    const relay = new Relay()
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
    const relay = new Relay()
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
    const relay = new Relay()
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
    const relay = new Relay()
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
    const relay = new Relay()
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
    const outbox = new Relay().outbox(one.mirror.storage)
    await outbox.add(submission, [], 'a')
    t.mock.timers.tick(600_000)
    await outbox.flush(true)
    t.mock.timers.tick(600_000)
    assert.deepEqual([one.loads, (await outbox.receipts()).length], [1, 1])
  })

  it('awaits nothing of the frame while no form stands on the page', (t) => {
    const set = t.mock.method(globalThis, 'setTimeout')
    const cleared = t.mock.method(globalThis, 'clearTimeout')
    const one = visit(async () => disk(), new OriginLocks(), () => false)
    const unwatch = one.mirror.watch(() => undefined)
    const pending = set.mock.calls.at(-1)?.result
    unwatch()
    assert.ok(pending && cleared.mock.calls.some(({ arguments: [timer] }) => timer === pending))
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
    const relay = new Relay()
    relay.isThere = false
    const outbox = relay.outbox(one.mirror.storage)
    await outbox.add(submission, [], 'a')
    t.mock.timers.tick(30_000)
    await turns()
    assert.deepEqual(await keysOn(lasting), [`outbox:${site}:a`])
  })
})

describe('a report that the frame does not take, or takes unheard', () => {
  /** A disk that takes no receipt. */
  const withoutReceipts = (lasting: Storage): Storage => ({ ...lasting, put: async (key, value) => (key.startsWith('receipt:') ? Promise.reject(new StorageError(key)) : lasting.put(key, value)) })

  it('keeps the entry with its codes there while the receipt finds no room', async () => {
    const lasting = disk()
    let isFull = true
    const { mirror } = visit(async () => new Proxy(lasting, { get: (of, name) => Reflect.get(isFull ? withoutReceipts(of) : of, name) as unknown }), new OriginLocks())
    const outbox = new Relay().outbox(mirror.storage)
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
    const outbox = new Relay().outbox(one.mirror.storage)
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

  it('is handed over to the tracker: the page has no receipt that another page may change', async () => {
    const lasting = disk()
    const { mirror } = visit(async () => lasting, new OriginLocks())
    const relay = new Relay()
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
  })
})

describe('the hidden frame', () => {
  it('has what a page left sent by the next visit, once, and not while the page lives', async () => {
    const lasting = disk()
    const locks = new OriginLocks()
    const relay = new Relay()
    relay.isThere = false
    const first = visit(async () => lasting, locks)
    await first.mirror.opened
    const own = relay.outbox(first.mirror.storage)
    await own.add(submission, [photo('p')], 'a')
    await own.flush()
    relay.isThere = true
    // Another tab's frame, and the tracker: they share the locks.
    const leftover = relay.outbox(lasting, locks)
    await leftover.flush(true)
    assert.deepEqual(relay.reports, [])
    first.close()
    await leftover.flush(true)
    await leftover.flush(true)
    assert.deepEqual([relay.reports, relay.photos, await keysOn(lasting)], [['a'], ['p'], ['receipt:T-a']])
  })

  it('keeps no lock where there is none, and leaves what was just handed in to its page for a minute', async () => {
    const lasting = disk()
    const { mirror } = visit(async () => lasting, undefined)
    const relay = new Relay()
    relay.isThere = false
    await mirror.opened
    const outbox = relay.outbox(mirror.storage)
    await outbox.add(submission, [], 'a')
    await outbox.flush()
    const left = await lasting.get<OutboxEntry>(`outbox:${site}:a`)
    assert.ok(left && left.leasedUntil > Date.now() + 50_000 && left.leasedUntil <= Date.now() + 60_000)
    assert.equal(left.maybeFiled, true, 'its page may die before it says that it has begun')
  })

  it('counts what waits, what arrived and what was refused, of earlier visits, and loads what sends only for what waits', async () => {
    const lasting = disk()
    const started: unknown[] = []
    const entryOf = (id: string, change: Partial<OutboxEntry>): OutboxEntry => ({ v: 1, rev: 0, id, site, createdAt: 1, submission, photos: [], state: 'queued', attempts: 0, nextAttemptAt: 0, maybeFiled: false, leasedUntil: 0, ...change })
    const problem = { type: '', title: '', status: 409, code: 'idempotency-key-reused' } as const
    const waits = { id: 'p', type: 'image/jpeg', bytes: new ArrayBuffer(1), state: 'waiting' } as const
    const open = async (): Promise<Visit> => {
      const one = visit(async () => lasting, new OriginLocks(), () => true, { sendLeftover: async () => void started.push(1) })
      await one.mirror.opened
      return one
    }
    assert.deepEqual([(await open()).mirror.news, started], [{ waiting: 0, arrived: 0, refused: 0 }, []])
    await lasting.put('receipt:T-1', { ...receipt, v: 1, entryId: '1', shown: false, site, trackingId: 'T-1', trackingSecret: 'S' })
    await lasting.put(`outbox:${site}:2`, entryOf('2', { state: 'rejected' }))
    await lasting.put(`outbox:${site}:3`, entryOf('3', { state: 'rejected', problem }))
    assert.deepEqual([(await open()).mirror.news, started], [{ waiting: 0, arrived: 1, refused: 1 }, []])
    await lasting.put(`outbox:${site}:4`, entryOf('4', {}))
    await lasting.put(`outbox:${site}:5`, entryOf('5', { state: 'delivered', photos: [waits] }))
    await lasting.put('outbox:dinas-b:6', entryOf('6', { site: 'dinas-b' }))
    // Whatever lies there already stops nobody.
    await lasting.put(`outbox:${site}:7`, null)
    await lasting.put(`outbox:${site}:8`, { v: 1, state: 'delivered', photos: [null] })
    await lasting.put('receipt:x', 7)
    assert.deepEqual([(await open()).mirror.news, started.length], [{ waiting: 2, arrived: 1, refused: 1 }, 1])
  })

  const whole = { v: 1, rev: 0, id: 'x', site, createdAt: 1, submission, photos: [], state: 'queued', attempts: 0, nextAttemptAt: 0, maybeFiled: false, leasedUntil: 0 }
  const wholeReceipt = { ...receipt, v: 1, entryId: 'x', shown: false, site, trackingId: 'T', trackingSecret: 'S' }

  /** Says something as a script of the page could, and hears what is answered. */
  const answers = async (lasting: Storage, ...calls: readonly unknown[]): Promise<unknown[]> => {
    const { serveMirror } = await import('./serve-mirror.ts')
    const parent = {}
    const served = serveMirror({ site, origins: ['https://desa.example'], openStorage: async () => lasting, sendLeftover: async () => undefined, hold: async () => true, release: () => undefined, now: Date.now, parent })
    const channel = new MessageChannel()
    const port = channel.port1
    const heard: unknown[] = []
    port.onmessage = ({ data }) => heard.push(data)
    served.greeted({ source: parent as Window, origin: 'https://desa.example', data: 'lapor-simpan-1', ports: [channel.port2] })
    for (const call of calls) port.postMessage(call)
    await turns()
    port.close()
    return heard.slice(1)
  }

  it('keeps only whole values under their own names, and one bad one stops nothing else', async () => {
    const lasting = disk()
    const bad: readonly (readonly [key: unknown, value: unknown])[] = [
      [`outbox:${site}:x`, null],
      [`outbox:${site}:x`, 7],
      [`outbox:${site}:x`, { ...whole, photos: [null] }],
      [`outbox:${site}:x`, { ...whole, photos: [{ id: 'p', type: 'image/jpeg', state: 'waiting' }] }],
      [`outbox:${site}:x`, { ...whole, photos: [{ id: 'p', type: 'image/jpeg', state: 'waiting', bytes: 'x' }] }],
      [`outbox:${site}:x`, { ...whole, photos: [{ id: 7, type: 'image/jpeg', state: 'waiting', bytes: new ArrayBuffer(1) }] }],
      [`outbox:${site}:x`, { ...whole, submission: {} }],
      [`outbox:${site}:x`, { ...whole, submission: { ...submission, place: null } }],
      [`outbox:${site}:x`, { ...whole, problem: { code: 'x', errors: [null] } }],
      [`outbox:${site}:x`, { ...whole, state: 'lost' }],
      [`outbox:${site}:x`, { ...whole, createdAt: 'x' }],
      [`outbox:${site}:x`, { ...whole, v: 2 }],
      [`outbox:${site}:y`, whole],
      [`outbox:${site}:x`, { ...whole, site: 'dinas-b' }],
      ['outbox:dinas-b:x', { ...whole, site: 'dinas-b' }],
      ['receipt:T', null],
      ['receipt:U', wholeReceipt],
      ['receipt:T', { ...wholeReceipt, site: 'dinas-b' }],
      ['receipt:T', { ...wholeReceipt, receivedAt: 'kemarin' }],
      ['receipt:T', { ...wholeReceipt, agency: null }],
      ['receipt:T', { ...wholeReceipt, promise: [null] }],
      ['draft:x', whole],
      [['outbox:x'], whole],
      [undefined, undefined],
    ]
    const said = await answers(lasting, ...bad.map(([key, value]) => ['keep', key, value]), null, 7, [], ['constructor'], ['__proto__', 'x'], ['entries', ''], ['get', 'receipt:T'], ['keep', `outbox:${site}:x`, whole], ['keep', 'receipt:T', wholeReceipt])
    assert.deepEqual(said, [...bad.map(() => false), ...Array.from({ length: 7 }, () => false), true, true])
    assert.deepEqual(await keysOn(lasting), [`outbox:${site}:x`, 'receipt:T'])
  })

  it('lets nobody replace or drop what has another secret, or a newer widget’s; what is not there is dropped already', async () => {
    const lasting = disk()
    const mine = { ...whole, submission: { ...submission, trackingSecret: 'mine' } }
    await lasting.put(`outbox:${site}:x`, whole)
    await lasting.put('receipt:T', wholeReceipt)
    await lasting.put(`outbox:${site}:new`, { v: 2 })
    const said = await answers(
      lasting,
      ['keep', `outbox:${site}:x`, mine],
      ['keep', 'receipt:T', { ...wholeReceipt, trackingSecret: 'mine' }],
      ['keep', `outbox:${site}:new`, { ...whole, id: 'new' }],
      ['drop', `outbox:${site}:x`, 'mine'],
      ['drop', 'receipt:T', 'mine'],
      ['drop', `outbox:${site}:new`, undefined],
      ['drop', 'draft:x', 'mine'],
      ['drop', `outbox:${site}:none`, 'mine'],
    )
    assert.deepEqual(said, [false, false, false, false, false, false, false, true])
    assert.deepEqual(await lasting.entries(''), [[`outbox:${site}:new`, { v: 2 }], [`outbox:${site}:x`, whole], ['receipt:T', wholeReceipt]])
  })

  it('forgets with a receipt what the tracker has kept of the report', async () => {
    const lasting = disk()
    await lasting.put('receipt:T', wholeReceipt)
    await lasting.put(`seen:${site}:T`, { v: 1 })
    await lasting.put(`seen:${site}:U`, { v: 1 })
    assert.deepEqual(await answers(lasting, ['drop', 'receipt:T', 'S']), [true])
    assert.deepEqual(await keysOn(lasting), [`seen:${site}:U`])
  })

  it('gives its lock to nobody who does not know its secret, and counts it as one of another visit', async () => {
    const lasting = disk()
    const locks = new OriginLocks()
    await lasting.put(`outbox:${site}:x`, whole)
    const started: unknown[] = []
    const stranger = visit(async () => lasting, locks, () => true, { sendLeftover: async () => void started.push(1) })
    await stranger.mirror.storage.put(`outbox:${site}:x`, { ...whole, submission: { ...submission, trackingSecret: 'mine' } })
    await stranger.mirror.opened
    assert.deepEqual([[...locks.held.keys()], stranger.mirror.news.waiting, started.length], [[], 1, 1])
  })

  it('says whether a report is there, waiting or sent, to whoever knows its id', async () => {
    const lasting = disk()
    await lasting.put(`outbox:${site}:x`, whole)
    await lasting.put('receipt:T', { ...wholeReceipt, entryId: 'y' })
    await lasting.put('receipt:O', { ...wholeReceipt, entryId: 'z', site: 'dinas-b' })
    assert.deepEqual(await answers(lasting, ['knows', 'x'], ['knows', 'y'], ['knows', 'z'], ['knows', undefined]), [true, true, false, false])
  })

  it('answers no other page than the site’s own, and no other greeting', async () => {
    const { serveMirror } = await import('./serve-mirror.ts')
    const parent = {}
    const served = serveMirror({ site, origins: ['https://desa.example'], openStorage: async () => disk(), sendLeftover: async () => undefined, hold: undefined, release: () => undefined, now: Date.now, parent })
    const heard: unknown[] = []
    const greet = (change: object): MessageChannel => {
      const channel = new MessageChannel()
      channel.port1.onmessage = ({ data }) => heard.push(data)
      served.greeted({ source: parent as Window, origin: 'https://desa.example', data: 'lapor-simpan-1', ports: [channel.port2], ...change })
      return channel
    }
    const channels = [{ origin: 'https://jahat.example' }, { source: {} }, { data: 'lapor-simpan-2' }, { data: null }, { ports: [] }].map(greet)
    await turns()
    assert.deepEqual(heard, [])
    channels.push(greet({}))
    await turns()
    assert.deepEqual(heard, [true])
    for (const { port1 } of channels) port1.close()
  })
})
