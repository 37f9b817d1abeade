/** The outbox: a report is stored before it is sent, and sent until it is acknowledged, once. */
import type { ReportSubmission } from '../contract/index.ts'
import { newId } from '../random.ts'
import type { Storage } from '../storage/storage.ts'
import { photoBlob, storedPhoto } from '../storage/stored-photo.ts'
import { deliver, type Send } from './deliver.ts'
import { createEntryStore, isLeased } from './entry-store.ts'
import { longestAskedMs } from './policy.ts'
import type { EntryPhoto, OutboxEntry, StoredReceipt } from './outbox-entry.ts'

export interface OutboxOptions {
  readonly storage: Storage
  /** Site key: each site's entries are its own. */
  readonly site: string
  readonly send: Send
  readonly now?: () => number
  /** A number in [0, 1). */
  readonly random?: () => number
  /** Web Locks, with which a tab that died lets go at once. Null: none (plain http pages); a lease in the store serves. */
  readonly locks?: Pick<LockManager, 'request'> | null
}

/** What was in an entry: photos that had not arrived. */
export interface TakenEntry {
  readonly submission: ReportSubmission
  readonly photos: readonly { readonly id: string; readonly blob: Blob }[]
}

export interface Outbox {
  /** False when waiting reports would die with the page. */
  readonly persistent: boolean
  /**
   * Stores a report. When this resolves it is safe; nothing was sent yet, and sending begins.
   * @param id a draft's own id, which becomes the idempotency key: the same draft handed over twice is one report
   */
  add(submission: ReportSubmission, photos?: readonly { readonly id: string; readonly blob: Blob }[], id?: string): Promise<OutboxEntry>
  /** Whether a report with this id is on its way or has arrived. */
  knows(id: string): Promise<boolean>
  /** What waits, oldest first. */
  entries(): Promise<OutboxEntry[]>
  /** Reports sent from this phone, newest first. */
  receipts(): Promise<StoredReceipt[]>
  /** Tries what is due now. @param force also what is not due yet: a person pressed "send now" */
  flush(force?: boolean): Promise<void>
  /** Gives a rejected report, or its failed photos, another chance. */
  retry(id: string): Promise<void>
  /**
   * Takes an entry out, to mend it or throw it away.
   * @param keep is handed what was in it and finishes before the entry is deleted, so that a crash in between loses
   * nothing; it says whether the content is safe now, and if it is not, the entry stays as well
   * @returns false if it is gone, just being sent, or was sent without a clear answer: the relay may have it, and filing it anew would double it
   */
  take(id: string, keep?: (content: TakenEntry) => Promise<boolean>): Promise<boolean>
  /** A person has seen this receipt. */
  markShown(trackingId: string): Promise<void>
  /** Forgets one receipt, or with no argument all receipts of this phone (a shared phone). Reports on the relay stay. */
  forget(trackingId?: string): Promise<void>
  /** Calls the listener after each change. @returns the function that ends it */
  subscribe(listener: () => void): () => void
  /** Sends what is due whenever there may be a signal. @returns the function that stops it */
  start(): () => void
}

/** How soon a tab looks again at entries that another tab has in hand. */
const lookAgainMs = 15_000

/** Refused, or delivered but for photos that failed for good: trying again by itself will not help. */
const needsPerson = ({ state, photos }: OutboxEntry): boolean =>
  state === 'rejected' || (state === 'delivered' && photos.some((photo) => photo.state === 'failed') && !photos.some((photo) => photo.state === 'waiting'))

export const createOutbox = ({ storage, site, send, now = Date.now, random = Math.random, locks = globalThis.navigator?.locks }: OutboxOptions): Outbox => {
  const store = createEntryStore(storage, site)
  const listeners = new Set<() => void>()
  const changed = (): void => listeners.forEach((listener) => listener())
  let timer: ReturnType<typeof setTimeout> | undefined
  let started = false
  let running: Promise<void> | undefined
  let again: 'no' | 'due' | 'forced' = 'no'

  /** Does the work with the entry in hand; undefined if another tab has it. */
  const inHand = async <T>(entry: OutboxEntry, work: (leased: OutboxEntry) => Promise<T>, change?: Partial<OutboxEntry>): Promise<T | undefined> => {
    const leaseAnd = async (alone: boolean): Promise<T | undefined> => {
      const leased = await store.lease(entry, now(), alone, change)
      return leased && work(leased)
    }
    return locks ? locks.request(`lapor-outbox-${entry.id}`, { ifAvailable: true }, async (lock) => (lock ? leaseAnd(true) : undefined)) : leaseAnd(false)
  }

  const round = async (force: boolean): Promise<void> => {
    for (const peeked of await store.all()) {
      if (needsPerson(peeked) || (!force && waits(peeked))) continue
      const attempt = async (leased: OutboxEntry): Promise<void> => {
        changed()
        await deliver(leased, { store, send, now, random, changed })
        changed()
      }
      // Noted with the lease, before anything is sent: a tab that dies now leaves no doubt behind.
      await inHand(peeked, attempt, peeked.receipt ? {} : { maybeFiled: true })
    }
  }

  /** Further ahead than any wait can be is another clock's time: somebody has set the phone's back. */
  const waits = ({ nextAttemptAt }: OutboxEntry): boolean => nextAttemptAt > now() && nextAttemptAt <= now() + longestAskedMs

  /** One round at a time; a request that comes in between starts one more. */
  const flush = (force = false): Promise<void> => {
    if (running) {
      if (again !== 'forced') again = force ? 'forced' : 'due'
      return running
    }
    running = (async () => {
      try {
        for (let mode: typeof again = force ? 'forced' : 'due'; mode !== 'no'; mode = again) {
          again = 'no'
          await round(mode === 'forced')
        }
      } finally {
        running = undefined
        await schedule()
      }
    })()
    return running
  }

  const schedule = async (): Promise<void> => {
    clearTimeout(timer)
    if (!started) return
    const waiting = (await store.all()).filter((entry) => !needsPerson(entry))
    const next = Math.min(...waiting.map((entry) => Math.max(waits(entry) ? entry.nextAttemptAt : 0, isLeased(entry, now()) ? now() + lookAgainMs : 0)))
    if (Number.isFinite(next)) timer = setTimeout(attempt, Math.max(0, next - now()))
  }

  /** A failure here is storage failing; the next event tries again. */
  const attempt = (): void => void flush().catch(() => undefined)

  return {
    get persistent() {
      return storage.persistent
    },
    add: async (submission, photos = [], id = newId()) => {
      const known = await store.get(id)
      if (known) return known

      const waiting = await Promise.all(photos.map(async (photo): Promise<EntryPhoto> => ({ ...(await storedPhoto(photo.id, photo.blob)), state: 'waiting' })))
      const entry: OutboxEntry = { v: 1, rev: 0, id, site, createdAt: now(), submission, photos: waiting, state: 'queued', attempts: 0, nextAttemptAt: 0, maybeFiled: false, leasedUntil: 0 }
      await store.add(entry)
      changed()
      attempt()
      return entry
    },
    knows: async (id) => (await store.get(id)) !== undefined || (await store.receiptOf(id)) !== undefined,
    entries: () => store.all(),
    receipts: () => store.receipts(),
    flush,
    retry: async (id) => {
      const entry = await store.get(id)
      if (!entry) return
      await inHand(entry, (leased) =>
        store.change(leased, {
          ...(leased.state === 'rejected' ? { state: 'queued' } : {}),
          photos: leased.photos.map((photo) => (photo.state === 'failed' ? { ...photo, state: 'waiting' } : photo)),
          nextAttemptAt: 0,
        }),
      )
      await flush(true)
    },
    take: async (id, keep) => {
      const entry = await store.get(id)
      if (!entry || entry.maybeFiled) return false
      const taken = await inHand(entry, async (leased) => {
        const unsent = leased.photos.filter((photo) => photo.state !== 'sent').map((photo) => ({ id: photo.id, blob: photoBlob(photo) }))
        const isSafe = keep ? await keep({ submission: leased.submission, photos: unsent }) : true
        if (isSafe) await store.delete(id)
        else await store.change(leased, {})
        return true
      })
      changed()
      return taken ?? false
    },
    markShown: async (trackingId) => {
      const receipt = (await store.receipts()).find((kept) => kept.trackingId === trackingId)
      if (!receipt || receipt.shown) return
      await store.keepReceipt({ ...receipt, shown: true })
      changed()
    },
    forget: async (trackingId) => {
      const ids = trackingId ? [trackingId] : (await store.receipts()).map((receipt) => receipt.trackingId)
      for (const id of ids) await store.forgetReceipt(id)
      changed()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    start: () => {
      started = true
      const events = new AbortController()
      const { signal } = events
      globalThis.addEventListener?.('online', () => void flush(true).catch(() => undefined), { signal })
      globalThis.document?.addEventListener('visibilitychange', () => globalThis.document.visibilityState === 'visible' && attempt(), { signal })
      attempt()
      return () => {
        started = false
        clearTimeout(timer)
        events.abort()
      }
    },
  }
}
