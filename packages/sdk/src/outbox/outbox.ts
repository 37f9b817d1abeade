/** The outbox: a report is stored before it is sent, and sent until it is acknowledged, once. */
import type { ReportSubmission } from '../contract/index.ts'
import { StorageError } from '../errors/storage-error.ts'
import { newId } from '../random.ts'
import { isHandedOver } from '../storage/handed-over.ts'
import { entryKey, outboxPrefix } from '../storage/keys.ts'
import type { Storage } from '../storage/storage.ts'
import { livePhoto, storedPhoto } from '../storage/stored-photo.ts'
import { deliver, type Send } from './deliver.ts'
import { createEntryStore, isLeased } from './entry-store.ts'
import { isAhead, isUnsent, longestAskedMs, lookAgainMs, needsPerson } from './policy.ts'
import type { EntryPhoto, OutboxEntry, StoredReceipt } from './outbox-entry.ts'

/** What is used of Web Locks. Spelled out, because a program without the DOM's types has no LockManager. */
export interface Locks {
  /** Runs `work` with the lock, or with null where another tab holds it. */
  request<T>(name: string, options: { readonly ifAvailable: true }, work: (lock: unknown) => Promise<T>): Promise<T>
}

/** Where entries are kept, and how they are sent. */
export interface OutboxOptions {
  /** Where entries and receipts are kept. */
  readonly storage: Storage
  /** Site key: each site's entries are its own. */
  readonly site: string
  /** How a report and its photos get to the relay. */
  readonly send: Send
  /** Milliseconds since 1970. */
  readonly now?: () => number
  /** A number in [0, 1). */
  readonly random?: () => number
  /** Web Locks, with which a tab that died lets go at once. Null: none (plain http pages); a lease in the store serves. */
  readonly locks?: Locks | null
}

/** What was in an entry: photos that had not arrived. */
export interface TakenEntry {
  /** As it was stored. */
  readonly submission: ReportSubmission
  /** Those alone that had not arrived. */
  readonly photos: readonly { readonly id: string; readonly blob: Blob }[]
}

/** Reports on their way to the relay: each is kept until it was acknowledged, and counted once. */
export interface Outbox {
  /** False when waiting reports would die with the page. */
  readonly persistent: boolean
  /**
   * Stores a report. When this resolves it is safe; nothing was sent yet, and sending begins.
   * @param id a draft's own id, which becomes the idempotency key: the same draft handed over twice is one report
   * @example
   * await outbox.add(submission, [{ id: newId(), blob: photo }])
   */
  add(submission: ReportSubmission, photos?: readonly { readonly id: string; readonly blob: Blob }[], id?: string): Promise<OutboxEntry>
  /**
   * Whether a report with this id is on its way or has arrived.
   * @example
   * const isOnItsWay = await outbox.knows(draft.id)
   */
  knows(id: string): Promise<boolean>
  /**
   * What waits, oldest first.
   * @example
   * const waiting = (await outbox.entries()).filter((entry) => entry.state === 'queued')
   */
  entries(): Promise<OutboxEntry[]>
  /**
   * Reports sent from this phone, newest first.
   * @example
   * const [newest] = await outbox.receipts()
   */
  receipts(): Promise<StoredReceipt[]>
  /**
   * Tries what is due now.
   * @param force also what is not due yet: a person pressed "send now"
   * @example
   * await outbox.flush(true)
   */
  flush(force?: boolean): Promise<void>
  /**
   * Gives a rejected report, or its failed photos, another chance.
   * @example
   * await outbox.retry(draft.id)
   */
  retry(id: string): Promise<void>
  /**
   * Takes an entry out, to mend it or throw it away.
   * @param keep is handed what was in it and finishes before the entry is deleted, so that a crash in between loses
   * nothing; it says whether the content is safe now, and if it is not, the entry stays as well
   * @returns false if it is gone, just being sent, or was sent without a clear answer: the relay may have it, and filing it anew would double it
   * @example
   * await outbox.take(draft.id, async ({ submission, photos }) => drafts.save({ ...draft, text: submission.text, photos }))
   */
  take(id: string, keep?: (content: TakenEntry) => Promise<boolean>): Promise<boolean>
  /**
   * Keeps a report among those of this phone: one that was filed elsewhere, or one whose secret was replaced. Photos of it that still
   * wait go on with the new secret.
   * @example
   * const [receipt] = await outbox.receipts()
   * if (receipt) await outbox.keep({ ...receipt, trackingSecret: 'BCDFGHJKLMNPQRSTVWXYZ234' })
   */
  keep(receipt: StoredReceipt): Promise<void>
  /**
   * A person has seen this receipt.
   * @example
   * await outbox.markShown('7K3M-Q9XT-4BW9')
   */
  markShown(trackingId: string): Promise<void>
  /**
   * Erases what this phone (a shared one) keeps of one report, or with no tracking ID of everything: receipts, drafts, what was
   * last seen, unsent replies, delivered entries, of every site on this origin and of newer widgets too. Reports on the relay stay.
   * What the relay does not have whole yet also stays, and leaves a receipt when it arrives, unless `unsent` throws it away.
   * @returns how many entries are left: not sent whole, or just being sent by some tab
   * @throws {StorageError} when something may still be there; the rest is erased all the same. And at once, erasing nothing, while
   * photos of that one report wait: it would come back with its receipt when they are through
   * @example
   * const remaining = await outbox.forget()
   */
  forget(what?: string | { readonly unsent?: boolean }): Promise<number>
  /**
   * Calls the listener after each change.
   * @returns the function that ends it
   * @example
   * const stop = outbox.subscribe(() => console.log('something has changed'))
   */
  subscribe(listener: () => void): () => void
  /**
   * Sends what is due whenever there may be a signal. Neither what was never delivered nor a receipt runs out: the phone's clock
   * may be wrong by years, and codes that are erased are gone. @returns the function that stops it
   * @example
   * const stop = outbox.start()
   */
  start(): () => void
}

/** What another tab's Web Lock holds looks as if it were due: a tab that asked at once would ask without end. */
const aMomentMs = 1_000

/** Does all the work although some of it fails. @throws the last failure */
const each = async <T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> => {
  let failed: unknown
  for (const item of items) {
    try {
      await work(item)
    } catch (error) {
      failed = error
    }
  }
  if (failed) throw failed as Error
}

/** Where storage is refused (a sandboxed frame, "block all cookies") the locks are there and refused at their use (Web Locks, "request"); and no other tab can see what they would guard. */
const grantedLocks = ({ persistent }: Storage): Locks | undefined => (persistent ? globalThis.navigator?.locks : undefined)

/**
 * Makes the outbox of one site. What was stored earlier is sent by `start` or `flush`; `add` and `retry` begin to send at once.
 * @example
 * const outbox = createOutbox({
 *   storage,
 *   site: 'kel-kademangan',
 *   send: {
 *     // The outbox repeats by a policy of its own: one attempt each.
 *     report: (entry) => lapor.reports.create(entry.submission, { idempotencyKey: entry.id, retries: 0 }),
 *     photo: async ({ id, blob }, { submission: { trackingSecret } }, { trackingId }) => {
 *       await lapor.attachments.create(trackingId, blob, { trackingSecret, idempotencyKey: id, retries: 0 })
 *     },
 *   },
 * })
 * const stop = outbox.start()
 */
export const createOutbox = ({ storage, site, send, now = Date.now, random = Math.random, locks = grantedLocks(storage) }: OutboxOptions): Outbox => {
  const store = createEntryStore(storage, site)
  const listeners = new Set<() => void>()
  const changed = (): void => {
    for (const listener of listeners) listener()
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  let started = false
  let running: Promise<void> | undefined
  /** Somebody asked for one more round meanwhile, and whether by force. */
  let again: boolean | undefined

  const recorded = (): boolean => {
    changed()
    return again !== undefined
  }

  /** Does the work with the entry in hand; undefined if another tab has it. */
  const inHand = async <T>(entry: OutboxEntry, work: (leased: OutboxEntry) => Promise<T>, change?: Partial<OutboxEntry>): Promise<T | undefined> => {
    const leaseAnd = async (alone: boolean): Promise<T | undefined> => {
      const leased = await store.lease(entry, now(), alone, change)
      return leased && work(leased)
    }
    return locks ? locks.request(`lapor-outbox-${entry.id}`, { ifAvailable: true }, async (lock) => (lock ? leaseAnd(true) : undefined)) : leaseAnd(false)
  }

  const round = (force: boolean) => async (ofTexts: boolean): Promise<void> =>
    each(await store.all(), async (peeked) => {
      if (ofTexts === !!peeked.receipt || needsPerson(peeked, now()) || (!force && waits(peeked))) return
      const attempt = async (leased: OutboxEntry): Promise<void> => {
        changed()
        await deliver(leased, store, send, recorded, now, random)
        changed()
      }
      // Noted with the lease, before anything is sent: a tab that dies now leaves no doubt behind.
      await inHand(peeked, attempt, { maybeFiled: ofTexts })
    })

  /** Everything under a key of the report's own, and what is left of its entry. */
  const erase = async (trackingId?: string, unsent = false): Promise<void> =>
    each(await storage.entries<OutboxEntry>(''), async ([key, value]) => {
      if (trackingId && !key.endsWith(`:${trackingId}`) && value.receipt?.trackingId !== trackingId) return
      if (!key.startsWith(outboxPrefix)) await storage.delete(key)
      else if (unsent || !isUnsent(value)) await inHand(value, (leased) => store.delete(leased))
    })

  const waits = ({ nextAttemptAt }: OutboxEntry): boolean => isAhead(nextAttemptAt, now(), longestAskedMs)

  /** One round at a time; a request that comes in between starts one more. */
  const flush = (force = false): Promise<void> => {
    if (running) {
      if (force) again = force
      else again ??= force
      return running
    }
    running = (async () => {
      try {
        for (let forced: typeof again = force; forced !== undefined; forced = again) {
          again = undefined
          // All texts before the first photo: on a slow line five photos take a quarter of an hour.
          await each([true, false], round(forced))
        }
      } finally {
        running = undefined
        await schedule()
      }
    })()
    return running
  }

  const schedule = async (): Promise<void> => {
    if (!started) return
    // Whatever this round did: what another tab, or an element that was taken off this page, had in hand may be gone by now.
    changed()
    const waiting = (await store.all()).filter((entry) => !needsPerson(entry, now()))
    // Only now: meanwhile it may have been stopped, or somebody else may have set one.
    clearTimeout(timer)
    const next = Math.min(...waiting.map((entry) => Math.max(waits(entry) ? entry.nextAttemptAt : 0, isLeased(entry, now()) ? now() + lookAgainMs : 0)))
    if (started && waiting.length > 0) timer = setTimeout(attempt, Math.max(aMomentMs, next - now()))
  }

  /** A failure here is storage failing; the next event tries again. */
  const attempt = (force = false): void => void flush(force).catch(() => undefined)

  return {
    get persistent() {
      return storage.persistent
    },
    add: async (submission, photos = [], id = newId()) => {
      const key = entryKey(site, id)
      // Also one of a newer widget, whose shape is not known here.
      const known = await storage.get<OutboxEntry>(key)
      if (known) return known

      const waiting = (await Promise.all(photos.map(storedPhoto))).map((photo): EntryPhoto => ({ ...photo, state: 'waiting' }))
      const entry: OutboxEntry = { v: 1, rev: 0, id, site, createdAt: now(), submission, photos: waiting, state: 'queued', attempts: 0, nextAttemptAt: 0, maybeFiled: false, leasedUntil: 0 }
      await storage.put(key, entry)
      changed()
      attempt()
      return entry
    },
    knows: (id) => isHandedOver(storage, site, id),
    entries: store.all,
    receipts: store.receipts,
    flush,
    retry: async (id) => {
      const entry = await store.get(id)
      if (!entry) return
      await inHand(entry, (leased) =>
        store.change(leased, {
          state: leased.state === 'rejected' ? 'queued' : leased.state,
          photos: leased.photos.map((photo) => (photo.state === 'failed' ? { ...photo, state: 'waiting' } : photo)),
          nextAttemptAt: 0,
        }),
      )
      await flush(true)
    },
    take: async (id, keep) => {
      const entry = await store.get(id)
      const taken = entry && !entry.maybeFiled && await inHand(entry, async (leased) => {
        const unsent = leased.photos.filter((photo) => photo.state !== 'sent').map(livePhoto)
        const isSafe = !keep || (await keep({ submission: leased.submission, photos: unsent }))
        await (isSafe ? store.delete(leased) : store.change(leased, {}))
        return true
      })
      changed()
      return !!taken
    },
    keep: async (receipt) => {
      await store.keepReceipt(receipt)
      changed()
    },
    markShown: async (trackingId) => {
      const receipt = (await store.receipts()).find((kept) => kept.trackingId === trackingId)
      if (!receipt || receipt.shown) return
      await store.keepReceipt({ ...receipt, shown: true })
      changed()
    },
    forget: async (what = {}) => {
      const trackingId = typeof what === 'string' ? what : undefined
      // It would come back with its receipt as soon as the photos are through.
      if (trackingId && (await storage.entries<OutboxEntry>(outboxPrefix)).some(([, entry]) => isUnsent(entry) && entry.receipt?.trackingId === trackingId)) throw new StorageError(`photos of ${trackingId} wait`)
      await erase(trackingId, typeof what === 'object' && what.unsent).finally(changed)
      return (await storage.entries(outboxPrefix)).length
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    start: () => {
      started = true
      const events = new AbortController()
      globalThis.addEventListener?.('online', () => attempt(true), events)
      const { document } = globalThis as Partial<typeof globalThis>
      document?.addEventListener('visibilitychange', () => document.hidden || attempt(), events)
      attempt()
      return () => {
        started = false
        clearTimeout(timer)
        events.abort()
      }
    },
  }
}
