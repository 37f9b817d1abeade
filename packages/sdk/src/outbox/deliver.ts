/** Delivers one entry: text, then its photos, each step recorded before the next begins. */
import type { Problem, ReportReceipt } from '../contract/index.ts'
import { isApiError } from '../errors.ts'
import { livePhoto } from '../storage/stored-photo.ts'
import { leaseMs, type EntryStore } from './entry-store.ts'
import type { EntryPhoto, OutboxEntry, StoredReceipt } from './outbox-entry.ts'
import { afterFailure, isOver } from './policy.ts'

/** How the outbox reaches the relay. It is handed in: the outbox itself knows no network. */
export interface Send {
  /** Files the report. `entry.id` is the idempotency key. */
  report(entry: OutboxEntry): Promise<ReportReceipt>
  /** Attaches one photo. `photo.id` is the idempotency key. */
  photo(photo: { readonly id: string; readonly blob: Blob }, entry: OutboxEntry, receipt: ReportReceipt): Promise<void>
}

export interface Deliver {
  readonly store: EntryStore
  readonly send: Send
  readonly now: () => number
  readonly random: () => number
  /** Called after each recorded step. */
  readonly changed: () => void
}

/** How soon a full disk is tried again. */
const fullDiskMs = 15_000

/**
 * peek → send → record → delete. A crash between two steps repeats the step with the same key, and the relay gives
 * the same answer.
 */
export const deliver = async (leased: OutboxEntry, { store, send, now, random, changed }: Deliver): Promise<void> => {
  let entry = leased
  const record = async (change: Partial<OutboxEntry>): Promise<void> => void (entry = await store.change(entry, change, now() + leaseMs))
  const later = (lastFailure: string, waitMs: number): Promise<OutboxEntry> => store.change(entry, { attempts: entry.attempts + 1, nextAttemptAt: now() + waitMs, lastFailure })

  if (!entry.receipt) {
    try {
      await record({ receipt: await send.report(entry), state: 'delivered', attempts: 0, nextAttemptAt: 0, maybeFiled: false })
    } catch (error) {
      const { failure, waitMs } = afterFailure(error, entry.attempts, random())
      if (waitMs !== undefined) await later(failure, waitMs)
      // The relay answers a key it knows before anything else: a refusal says that it does not have the report.
      else await store.change(entry, { state: 'rejected', lastFailure: failure, maybeFiled: false, ...(isApiError(error) && { problem: error.problem as Problem }) })
      return
    }
  }
  const receipt = entry.receipt as ReportReceipt
  // Kept before any photo is sent, so that a person has the codes; one that was shown already stays so.
  const isSafe = await store.keepReceipt((await store.receiptOf(entry.id)) ?? storedReceipt(entry, receipt))
  changed()

  for (const photo of entry.photos) {
    if (photo.state !== 'waiting') continue
    const settle = (change: Partial<EntryPhoto>): Promise<void> => record({ photos: entry.photos.map((other) => (other.id === photo.id ? { ...other, ...change } : other)) })
    try {
      await send.photo(livePhoto(photo), entry, receipt)
      await settle({ state: 'sent', bytes: new ArrayBuffer(0) })
    } catch (error) {
      const { failure, waitMs } = afterFailure(error, entry.attempts, random())
      if (waitMs !== undefined) return void (await later(failure, waitMs))
      // One bad photo does not hold up the others.
      await settle({ state: 'failed', code: failure })
    }
    changed()
  }

  // The entry holds secret and receipt too: it stays for as long as the receipt itself finds no room on the disk.
  if (isSafe && isOver(entry, now())) await store.delete(entry)
  else await store.change(entry, isSafe ? {} : { nextAttemptAt: now() + fullDiskMs })
}

const storedReceipt = (entry: OutboxEntry, receipt: ReportReceipt): StoredReceipt => ({
  v: 1,
  entryId: entry.id,
  shown: false,
  site: entry.site,
  trackingId: receipt.trackingId,
  trackingSecret: entry.submission.trackingSecret,
  title: receipt.title,
  receivedAt: receipt.receivedAt,
  agency: receipt.agency,
  promise: receipt.promise,
})
