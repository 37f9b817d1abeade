/** Never lost, never doubled: the outbox against a relay that fails in every way it can. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fixture } from '../../../../tests/sdk/fixture.ts'
import type { ReportReceipt, ReportSubmission } from '../contract/index.ts'
import { ContractError, NetworkError, RejectedError, ServerError, StorageError, UnauthorizedError } from '../errors.ts'
import { memoryStorage, type Storage } from '../storage/index.ts'
import { overflowing } from '../storage/overflowing.ts'
import { createOutbox, type OutboxEntry, type OutboxOptions, type TakenEntry } from './index.ts'

const submission = fixture<ReportSubmission>('submission-ringkas')
const receipt = fixture<ReportReceipt>('receipt')
const photo = (id: string) => ({ id, blob: new Blob([id], { type: 'image/jpeg' }) })

/** A relay that acts once per key, and whose next answers can be made to fail before or after it acted. */
const relay = () => {
  const filed = new Map<string, ReportReceipt>()
  const attached = new Map<string, string>()
  const failures: { error: Error; after?: boolean }[] = []
  const act = <T>(work: () => T): T => {
    const failure = failures.shift()
    if (failure && !failure.after) throw failure.error
    const done = work()
    if (failure) throw failure.error
    return done
  }
  return {
    filed,
    attached,
    fail: (error: Error, after = false) => failures.push({ error, after }),
    send: {
      report: async (entry: OutboxEntry) =>
        act(() => {
          const known = filed.get(entry.id) ?? { ...receipt, trackingId: `ID-${filed.size + 1}` }
          filed.set(entry.id, known)
          return known
        }),
      photo: async (sent: { id: string; blob: Blob }) => {
        const bytes = await sent.blob.text()
        act(() => attached.set(sent.id, bytes))
      },
    },
  }
}

const world = (storage: Storage = memoryStorage()) => {
  const at = { now: 1_000_000 }
  const there = relay()
  const tab = (locks: OutboxOptions['locks'] = null) => createOutbox({ storage, site: 'kel-kademangan', send: there.send, now: () => at.now, random: () => 0.5, locks })
  return { at, storage, relay: there, tab, outbox: tab() }
}

const offline = new NetworkError('reports.create')

describe('an outbox', () => {
  it('sends a report and its photos, keeps the receipt, and forgets the entry', async () => {
    const { outbox, relay } = world()
    await outbox.add(submission, [photo('p1'), photo('p2')])
    await outbox.flush()
    assert.deepEqual([...relay.attached], [['p1', 'p1'], ['p2', 'p2']])
    assert.deepEqual(await outbox.entries(), [])
    const [kept] = await outbox.receipts()
    assert.deepEqual([kept?.trackingId, kept?.trackingSecret, kept?.title], ['ID-1', submission.trackingSecret, receipt.title])
  })

  it('keeps a report that cannot be sent, and tells why without a receipt', async () => {
    const { outbox, relay } = world()
    relay.fail(offline)
    await outbox.add(submission)
    await outbox.flush()
    const [entry] = await outbox.entries()
    assert.deepEqual([entry?.state, entry?.lastFailure, entry?.attempts, entry?.receipt], ['queued', 'network', 1, undefined])
    assert.deepEqual(await outbox.receipts(), [])
  })

  it('files once although the answer was lost after the relay acted', async () => {
    const { outbox, relay } = world()
    relay.fail(offline, true)
    await outbox.add(submission)
    await outbox.flush()
    await outbox.flush(true)
    assert.equal(relay.filed.size, 1)
    assert.deepEqual((await outbox.receipts()).map((kept) => kept.trackingId), ['ID-1'])
  })

  it('goes on in another tab where this one died between any two steps', async () => {
    // Each write to storage in turn is the last thing the first tab does.
    for (let diesAt = 1; diesAt <= 10; diesAt++) {
      const storage = memoryStorage()
      let writes = 0
      const dying: Storage = {
        ...storage,
        persistent: true,
        put: async (key, kept) => (++writes > diesAt ? new Promise<never>(() => undefined) : storage.put(key, kept)),
        swap: async (key, expected, kept) => (++writes > diesAt ? new Promise<never>(() => undefined) : storage.swap(key, expected, kept)),
        delete: async (key) => (++writes > diesAt ? new Promise<never>(() => undefined) : storage.delete(key)),
      }
      const { at, relay } = world()
      const options = { site: 'kel-kademangan', send: relay.send, now: () => at.now, random: () => 0.5, locks: null }
      await createOutbox({ ...options, storage: dying }).add(submission, [photo('p1')])
      await new Promise((resolve) => setImmediate(resolve))
      at.now += 200_000
      const second = createOutbox({ ...options, storage })
      await second.flush()
      assert.equal(relay.filed.size, 1, `died at write ${diesAt}`)
      assert.deepEqual([...relay.attached.keys()], ['p1'], `died at write ${diesAt}`)
      assert.equal((await second.receipts()).length, 1, `died at write ${diesAt}`)
      assert.deepEqual(await second.entries(), [], `died at write ${diesAt}`)
    }
  })

  it('sends once from two tabs', async () => {
    const { outbox, tab, relay } = world()
    relay.fail(offline)
    await outbox.add(submission)
    await outbox.flush()
    let calls = 0
    const { report } = relay.send
    relay.send.report = async (entry) => (calls++, report(entry))
    await Promise.all([outbox.flush(true), tab().flush(true), tab().flush(true)])
    assert.equal(calls, 1)
  })

  it('goes on at once where a tab died while sending, if the browser has Web Locks', async () => {
    const { at, storage, relay, tab } = world()
    const held = new Set<string>()
    // As a browser keeps them for one tab; dropping the set is what a browser does when the tab dies.
    const locks = {
      request: async (name: string, _: LockOptions, work: (lock: Lock | null) => unknown) => {
        if (held.has(name)) return work(null)
        held.add(name)
        try {
          return await work({ name, mode: 'exclusive' })
        } finally {
          held.delete(name)
        }
      },
    } as unknown as LockManager
    const dying = createOutbox({ storage, site: 'kel-kademangan', send: { ...relay.send, report: () => new Promise<never>(() => undefined) }, now: () => at.now, locks })
    await dying.add(submission)
    await new Promise((resolve) => setImmediate(resolve))
    await tab(locks).flush()
    assert.equal(relay.filed.size, 0, 'the first tab lives and has it in hand')
    held.clear()
    await tab(locks).flush()
    assert.equal(relay.filed.size, 1)
  })

  it('sends where the browser has Web Locks and refuses them together with storage, as in a sandboxed frame or where all cookies are blocked', async () => {
    const { storage, relay } = world()
    const refused = { request: () => Promise.reject(new DOMException('Access to the Locks API is denied in this context.', 'SecurityError')) }
    Object.defineProperty(navigator, 'locks', { value: refused, configurable: true })
    try {
      const framed = createOutbox({ storage, site: 'kel-kademangan', send: relay.send })
      await framed.add(submission)
      await framed.flush()
    } finally {
      Reflect.deleteProperty(navigator, 'locks')
    }
    assert.equal(relay.filed.size, 1)
  })

  it('gives a refused report back with its reason, and files the mended one', async () => {
    const { outbox, relay } = world()
    const problem = { type: 'about:blank', title: 'No.', status: 422, code: 'validation-failed', errors: [{ pointer: '/text', code: 'too-short' }] }
    relay.fail(new RejectedError('reports.create', { status: 422, problem }))
    const { id } = await outbox.add(submission, [photo('p1')])
    await outbox.flush()
    const [entry] = await outbox.entries()
    assert.deepEqual([entry?.state, entry?.problem?.code], ['rejected', 'validation-failed'])
    await outbox.flush(true)
    assert.equal(relay.filed.size, 0)
    let kept: TakenEntry | undefined
    const taken = await outbox.take(id, async (content) => {
      kept = content
      assert.equal((await outbox.entries()).length, 1, 'the entry stands until its content is kept elsewhere')
      return true
    })
    assert.equal(taken, true)
    assert.equal(kept?.submission.text, submission.text)
    assert.equal(await kept?.photos[0]?.blob.text(), 'p1')
    assert.deepEqual(await outbox.entries(), [])
  })

  it('does not hand out a report the relay may have', async () => {
    const { outbox, relay } = world()
    relay.fail(offline, true)
    const { id } = await outbox.add(submission)
    await outbox.flush()
    assert.equal(await outbox.take(id), false)
    assert.equal((await outbox.entries()).length, 1)
  })

  it('keeps trying when a success cannot be read: the relay has the report', async () => {
    const { outbox, relay } = world()
    relay.fail(new ContractError('reports.create', '/'), true)
    await outbox.add(submission)
    await outbox.flush()
    assert.equal((await outbox.entries())[0]?.state, 'queued')
  })

  it('is not held up by a bad entry', async () => {
    const { outbox, relay } = world()
    relay.fail(new RejectedError('reports.create', { status: 422, problem: { type: '', title: '', status: 422, code: 'validation-failed' } }))
    await outbox.add(submission)
    await outbox.add({ ...submission, text: 'Sampah di pinggir kali menumpuk.' })
    await outbox.flush()
    assert.equal(relay.filed.size, 1)
    assert.deepEqual((await outbox.entries()).map((entry) => entry.state), ['rejected'])
  })

  it('sends the texts of all reports before the first photo', async () => {
    const { outbox, relay, storage } = world()
    const order: string[] = []
    const { report, photo: attach } = relay.send
    relay.send.report = async (entry) => (order.push(entry.id), report(entry))
    relay.send.photo = async (sent) => (order.push(sent.id), attach(sent))
    const later = { report: () => Promise.reject(offline), photo: () => Promise.reject(offline) }
    const before = createOutbox({ storage, site: 'kel-kademangan', send: later, now: () => 0, random: () => 0, locks: null })
    for (const id of ['a', 'b']) await before.add(submission, [photo(`${id}1`), photo(`${id}2`)], id)
    await before.flush()
    await outbox.flush(true)
    assert.deepEqual(order, ['a', 'b', 'a1', 'a2', 'b1', 'b2'])
  })

  it('lets a new report pass between two photos of another one', async () => {
    const { outbox, relay } = world()
    const order: string[] = []
    const { report, photo: attach } = relay.send
    relay.send.report = async (entry) => (order.push(entry.id), report(entry))
    relay.send.photo = async (sent) => {
      order.push(sent.id)
      // Somebody writes another report while this photo is under way.
      if (sent.id === 'a1') await outbox.add({ ...submission, text: 'Sampah di pinggir kali menumpuk.' }, [], 'b')
      return attach(sent)
    }
    await outbox.add(submission, [photo('a1'), photo('a2')], 'a')
    await outbox.flush()
    assert.deepEqual(order, ['a', 'a1', 'b', 'a2'])
    assert.deepEqual(await outbox.entries(), [])
  })

  it('waits longer after each failure, as long as the relay asks, and not at all when a person presses', async () => {
    const { at, outbox, relay } = world()
    const waits: number[] = []
    const after = async (error: Error): Promise<void> => {
      relay.fail(error)
      await outbox.flush(true)
      waits.push(((await outbox.entries())[0]?.nextAttemptAt ?? 0) - at.now)
    }
    relay.fail(offline)
    await outbox.add(submission)
    await outbox.flush()
    await after(offline)
    await after(offline)
    await after(new ServerError('x', { status: 503, retryAfterMs: 90_000 }))
    assert.deepEqual(waits, [3000, 6000, 90_000])
    await outbox.flush()
    assert.equal(relay.filed.size, 0, 'not due yet')
    at.now += 90_000
    await outbox.flush()
    assert.equal(relay.filed.size, 1)
  })

  it('sends the other photos when one is refused, and says which', async () => {
    const { outbox, relay } = world()
    await outbox.add(submission, [])
    await outbox.flush()
    const { send } = relay
    const attach = send.photo
    send.photo = async (sent) => {
      if (sent.id === 'bad') throw new RejectedError('attachments.create', { status: 422, problem: { type: '', title: '', status: 422, code: 'attachment-not-image' } })
      return attach(sent)
    }
    const { id } = await outbox.add(submission, [photo('bad'), photo('good')])
    await outbox.flush()
    assert.deepEqual([...relay.attached.keys()], ['good'])
    const [entry] = await outbox.entries()
    assert.deepEqual(entry?.photos.map((kept) => [kept.id, kept.state, kept.code]), [['bad', 'failed', 'attachment-not-image'], ['good', 'sent', undefined]])
    send.photo = attach
    await outbox.retry(id)
    assert.deepEqual(await outbox.entries(), [])
  })

  it('picks up the photos where the signal broke, without filing again', async () => {
    const { at, outbox, relay } = world()
    const { photo: attach } = relay.send
    let broken = true
    relay.send.photo = async (sent) => {
      if (sent.id === 'p2' && broken) throw offline
      return attach(sent)
    }
    await outbox.add(submission, [photo('p1'), photo('p2')])
    await outbox.flush()
    assert.equal((await outbox.entries())[0]?.state, 'delivered')
    broken = false
    at.now += 10_000
    await outbox.flush()
    assert.deepEqual([...relay.attached.keys()], ['p1', 'p2'])
    assert.equal(relay.filed.size, 1)
  })

  it('knows which receipts nobody has seen yet, also after a repeated answer', async () => {
    const { outbox, relay, tab } = world()
    relay.fail(offline, true)
    const { id } = await outbox.add(submission)
    await outbox.flush()
    await outbox.flush(true)
    const [receipt] = await tab().receipts()
    assert.deepEqual([receipt?.entryId, receipt?.shown], [id, false])
    await outbox.markShown(receipt?.trackingId ?? '')
    assert.deepEqual((await tab().receipts()).map((kept) => kept.shown), [true])
  })

  it('sends waiting photos with the secret that took the place of the old one, and keeps that one', async () => {
    const { outbox, relay, tab } = world()
    const secrets: string[] = []
    const { photo: attach } = relay.send
    relay.send.photo = async (sent, entry?: OutboxEntry) => {
      secrets.push(entry?.submission.trackingSecret ?? '')
      if (secrets.length === 1) throw offline
      return attach(sent)
    }
    await outbox.add(submission, [photo('p1')])
    await outbox.flush()
    const [kept] = await outbox.receipts()
    assert.ok(kept)
    const next = 'Z'.repeat(24)
    await outbox.keep({ ...kept, trackingSecret: next })
    await outbox.flush(true)
    assert.deepEqual(secrets, [submission.trackingSecret, next])
    assert.deepEqual((await tab().receipts()).map(({ trackingSecret }) => trackingSecret), [next])
  })

  it('keeps a report that was filed elsewhere among those of this phone', async () => {
    const { outbox, tab } = world()
    await outbox.add(submission)
    await outbox.flush()
    const [own] = await outbox.receipts()
    assert.ok(own)
    await outbox.keep({ ...own, trackingId: 'ID-9', entryId: 'di-ponsel-lain' })
    assert.deepEqual((await tab().receipts()).map(({ trackingId }) => trackingId).sort(), ['ID-1', 'ID-9'])
  })

  it('tells its listeners of each change until they leave', async () => {
    const { outbox } = world()
    let heard = 0
    const leave = outbox.subscribe(() => heard++)
    await outbox.add(submission)
    await outbox.flush()
    assert.ok(heard >= 3)
    leave()
    const before = heard
    await outbox.forget()
    assert.equal(heard, before)
    assert.deepEqual(await outbox.receipts(), [])
  })
})

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
    relay.fail(new RejectedError('reports.create', { status: 422, problem: { type: '', title: '', status: 422, code: 'validation-failed' } }))
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
    const settled = async (): Promise<void> => {
      for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve))
    }
    let tries = 0
    const { storage } = full((key) => key.startsWith('receipt:') && ++tries > 0)
    const { at, outbox } = world(storage)
    await outbox.add(submission)
    const stop = outbox.start()
    await settled()
    const before = tries
    for (let turn = 0; turn < 10; turn++) {
      mock.timers.tick(1)
      await settled()
    }
    assert.equal(tries, before)
    at.now += 15_000
    mock.timers.tick(15_000)
    await settled()
    assert.ok(tries > before)
    stop()
  })
})

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
  for (const key of ['draft:kel-kademangan:laporan:d1', 'draft:disdukcapil:laporan:d2', 'seen:kel-kademangan:ID-1', 'reply:kel-kademangan:ID-1', 'site:kel-kademangan', 'receipt:from-a-newer-widget']) await storage.put(key, { v: key.includes('newer') ? 2 : 1 })
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
    relay.fail(new RejectedError('reports.create', { status: 422, problem: { type: '', title: '', status: 422, code: 'validation-failed' } }))
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
    assert.deepEqual(before.filter((key) => !key.endsWith('ID-1')), await keys(storage))
    await outbox.forget('ID-2')
    assert.deepEqual((await keys(storage)).filter((key) => /ID-2|outbox/.test(key)), [], 'the leftover of a refused photo holds its text')
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
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve))
    stop()
  }

  it('is a receipt after 400 days, with what was last seen and replied', async () => {
    const there = await usedPhone()
    const { at, storage } = there
    at.now = Date.parse(receipt.receivedAt) + 400 * dayMs
    await started(there)
    assert.ok((await keys(storage)).includes('receipt:ID-1'))
    at.now += 1
    await started(there)
    assert.deepEqual((await keys(storage)).filter((key) => key.includes('ID-')), [])
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
    relay.fail(new RejectedError('reports.create', { status: 422, problem: { type: '', title: '', status: 422, code: 'validation-failed' } }))
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
