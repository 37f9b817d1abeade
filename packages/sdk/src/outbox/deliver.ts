/** Delivers one entry: text, then its photos, each step recorded before the next begins. */
import type { ReportReceipt } from '../contract/index.ts'
import { isApiError } from '../errors.ts'
import { photoBlob } from '../storage/stored-photo.ts'
import { leaseMs, type EntryStore } from './entry-store.ts'
import type { OutboxEntry, StoredReceipt } from './outbox-entry.ts'
import { afterFailure } from './policy.ts'

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

const inHand = (now: number): number => now + leaseMs

/**
 * peek → send → record → delete. A crash between two steps repeats the step with the same key, and the relay gives
 * the same answer. @returns the receipt once the text is delivered
 */
export const deliver = async (leased: OutboxEntry, { store, send, now, random, changed }: Deliver): Promise<void> => {
  let entry = leased

  if (!entry.receipt) {
    try {
      const receipt = await send.report(entry)
      await store.keepReceipt(storedReceipt(entry, receipt))
      entry = await store.change(entry, { receipt, state: 'delivered', attempts: 0, nextAttemptAt: 0, maybeFiled: false }, inHand(now()))
      changed()
    } catch (error) {
      const verdict = afterFailure(error, entry.attempts, random())
      const problem = isApiError(error) && error.problem ? { problem: error.problem } : {}
      await store.change(
        entry,
        verdict.kind === 'rejected'
          // The relay answers a key it knows before anything else: a refusal says that it does not have the report.
          ? { state: 'rejected', lastFailure: verdict.failure, maybeFiled: false, ...problem }
          : { attempts: entry.attempts + 1, nextAttemptAt: now() + verdict.waitMs, lastFailure: verdict.failure },
      )
      return
    }
  }

  for (const photo of entry.photos) {
    if (photo.state !== 'waiting') continue
    const settled = (state: 'sent' | 'failed', code?: string): Partial<OutboxEntry> => ({
      photos: entry.photos.map((other) => (other.id === photo.id ? { ...other, state, ...(code ? { code } : {}), ...(state === 'sent' ? { bytes: new ArrayBuffer(0) } : {}) } : other)),
    })
    try {
      await send.photo({ id: photo.id, blob: photoBlob(photo) }, entry, entry.receipt as ReportReceipt)
      entry = await store.change(entry, settled('sent'), inHand(now()))
    } catch (error) {
      const verdict = afterFailure(error, entry.attempts, random())
      if (verdict.kind === 'again') {
        await store.change(entry, { attempts: entry.attempts + 1, nextAttemptAt: now() + verdict.waitMs, lastFailure: verdict.failure })
        return
      }
      // One bad photo does not hold up the others.
      entry = await store.change(entry, settled('failed', verdict.failure), inHand(now()))
    }
    changed()
  }

  const receipt = storedReceipt(entry, entry.receipt as ReportReceipt)
  const isSafe = await store.keepReceipt((await store.receiptOf(entry.id)) ?? receipt)
  // The entry holds secret and receipt too: it stays for as long as the receipt itself finds no room on the disk.
  if (isSafe && entry.photos.every((photo) => photo.state === 'sent')) await store.delete(entry.id)
  else await store.change(entry, {})
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
