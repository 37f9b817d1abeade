/** The relay's side of the hidden frame: what it keeps and drops for the page around it, for whom, and what it has sent of earlier visits. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { OutboxEntry } from '@lapor/sdk/outbox'
import type { Storage } from '@lapor/sdk/storage'
import { photo, receipt, submission } from '../../../../tests/sdk/outbox-samples.ts'
import { disk, keysOn, OriginLocks, site, turns, visits, type Visit } from '../../../../tests/widget/mirrored-page.ts'
import { ToldRelay } from '../../../../tests/widget/told-relay.ts'
import { keepForPage } from './keep-for-page.ts'
import { serveMirror } from './serve-mirror.ts'

const visit = visits()

describe('the hidden frame', () => {
  it('has what a page left sent by the next visit, once, and not while the page lives', async () => {
    const lasting = disk()
    const locks = new OriginLocks()
    const relay = new ToldRelay()
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

  it('holds no lock where there is none, and leaves what was just handed in to its page for a minute', async () => {
    const lasting = disk()
    const { mirror } = visit(async () => lasting, undefined)
    const relay = new ToldRelay()
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

  it('holds the lock of its own page’s entry on, whoever else asks for it, and until the entry is dropped', async () => {
    const lasting = disk()
    const held = new Set<string>()
    const keeper = keepForPage({
      storage: lasting,
      site,
      hold: async (id) => {
        held.add(id)
        // Somebody else has been quicker.
        if (id === 'y') await lasting.put(`outbox:${site}:y`, { ...whole, id })
        return true
      },
      release: (id) => void held.delete(id),
      now: Date.now,
    })
    const mine = { ...submission, trackingSecret: 'mine' }
    assert.equal(await keeper.keep(`outbox:${site}:x`, whole), true)
    assert.deepEqual([await keeper.keep(`outbox:${site}:x`, { ...whole, submission: mine }), [...held]], [false, ['x']])
    assert.deepEqual([await keeper.keep(`outbox:${site}:y`, { ...whole, id: 'y', submission: mine }), [...held]], [false, ['x']])
    assert.deepEqual([await keeper.drop(`outbox:${site}:x`, submission.trackingSecret), [...held]], [true, []])
  })

  it('says whether a report is there, waiting or sent, to whoever knows its id', async () => {
    const lasting = disk()
    await lasting.put(`outbox:${site}:x`, whole)
    await lasting.put('receipt:T', { ...wholeReceipt, entryId: 'y' })
    await lasting.put('receipt:O', { ...wholeReceipt, entryId: 'z', site: 'dinas-b' })
    assert.deepEqual(await answers(lasting, ['knows', 'x'], ['knows', 'y'], ['knows', 'z'], ['knows', undefined]), [true, true, false, false])
  })

  it('answers no other page than the site’s own, and no other greeting', async () => {
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
