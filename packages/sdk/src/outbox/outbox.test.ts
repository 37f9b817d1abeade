/** Never lost, never doubled: the outbox against a relay that fails in every way it can. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { offline, photo, receipt, refused, submission } from '../../../../tests/sdk/outbox-samples.ts'
import { world } from '../../../../tests/sdk/outbox-world.ts'
import { ContractError, RejectedError, ServerError } from '../errors.ts'
import { memoryStorage, type Storage } from '../storage/index.ts'
import { createOutbox, type OutboxEntry, type TakenEntry } from './index.ts'

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
    relay.fail(refused)
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

  it('lets a new report pass after a photo that the relay fails at', async () => {
    const { outbox, relay } = world()
    const order: string[] = []
    const { report } = relay.send
    relay.send.report = async (entry) => (order.push(entry.id), report(entry))
    relay.send.photo = async ({ id }) => {
      order.push(id)
      await outbox.add({ ...submission, text: 'Sampah di pinggir kali menumpuk.' }, [], 'b')
      throw new ServerError('attachments.create', { status: 502 })
    }
    await outbox.add(submission, [photo('a1'), photo('a2')], 'a')
    await outbox.flush()
    assert.deepEqual(order, ['a', 'a1', 'b'])
  })

  it('keeps in hand what it goes on with after a photo that the relay took long to fail at', async () => {
    const { at, outbox, relay } = world()
    let leftInHand: number | undefined
    relay.send.photo = async ({ id }) => {
      if (id === 'a2') leftInHand = ((await outbox.entries())[0]?.leasedUntil ?? 0) - at.now
      at.now += 50_000
      throw new ServerError('attachments.create', { status: 502 })
    }
    await outbox.add(submission, [photo('a1'), photo('a2')], 'a')
    await outbox.flush()
    at.now += 3_600_000
    await outbox.flush()
    assert.equal(leftInHand, 60_000)
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
