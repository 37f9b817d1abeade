/** Delivers one entry: text, then its photos, each step recorded before the next begins. */
import type { ReportReceipt } from '../contract/index.ts'
import type { ApiError } from '../errors.ts'
import { livePhoto } from '../storage/stored-photo.ts'
import { leaseMs, type EntryStore } from './entry-store.ts'
import type { EntryPhoto, OutboxEntry } from './outbox-entry.ts'
import { afterFailure, isOver, lookAgainMs } from './policy.ts'

/** How the outbox reaches the relay. It is handed in: the outbox itself knows no network. */
export interface Send {
  /** Files the report. `entry.id` is the idempotency key. */
  report(entry: OutboxEntry): Promise<ReportReceipt>
  /** Attaches one photo. `photo.id` is the idempotency key. */
  photo(photo: { readonly id: string; readonly blob: Blob }, entry: OutboxEntry, receipt: ReportReceipt): Promise<void>
}

/**
 * peek → send → record → delete. A crash between two steps repeats the step with the same key, and the relay gives
 * the same answer. An entry without a receipt gets one, an entry with a receipt sends its photos: in a turn of their own.
 * @param recorded called after each recorded step; says whether another round waits for this one: its texts come before further photos
 */
export const deliver = async (leased: OutboxEntry, store: EntryStore, send: Send, recorded: () => boolean, now: () => number, random: () => number): Promise<void> => {
  let entry = leased
  const record = async (change: Partial<OutboxEntry>): Promise<void> => void (entry = await store.change(entry, change, now() + leaseMs))
  /** @returns why, and when to try again, where that may help */
  const following = (error: unknown): { readonly failure: string; readonly later?: Partial<OutboxEntry> | undefined } => {
    const { failure, waitMs } = afterFailure(error, entry.attempts, random())
    return { failure, later: waitMs === undefined ? undefined : { attempts: entry.attempts + 1, nextAttemptAt: now() + waitMs, lastFailure: failure } }
  }

  if (!entry.receipt) {
    try {
      await record({ receipt: await send.report(entry), state: 'delivered', attempts: 0, nextAttemptAt: 0, maybeFiled: false })
    } catch (error) {
      const { failure: lastFailure, later } = following(error)
      // The relay answers a key it knows before anything else: a refusal says that it does not have the report.
      const { problem } = error as ApiError
      await store.change(entry, later ?? { maybeFiled: false, state: 'rejected', lastFailure, ...(problem && { problem }) })
      return
    }
  }
  const receipt = entry.receipt as ReportReceipt
  // Kept before any photo is sent, so that a person has the codes, with what a newer relay adds; one that was shown already stays so.
  const kept = (await store.receipts()).find(({ entryId }) => entryId === entry.id) ?? { ...receipt, v: 1, entryId: entry.id, shown: false, site: entry.site, trackingSecret: entry.submission.trackingSecret, onBehalf: entry.submission.onBehalf }
  const isSafe = await store.keepReceipt(kept)
  recorded()

  /** When to try a photo again that may get through yet. */
  let stuck: Partial<OutboxEntry> | undefined
  for (const photo of leased.receipt ? entry.photos : []) {
    if (photo.state !== 'waiting') continue
    const settle = (change: Partial<EntryPhoto>): Promise<void> => record({ attempts: 0, photos: entry.photos.map((other) => (other.id === photo.id ? { ...other, ...change } : other)) })
    try {
      // The secret may have been replaced since.
      await send.photo(livePhoto(photo), { ...entry, submission: { ...entry.submission, trackingSecret: kept.trackingSecret } }, receipt)
      await settle({ state: 'sent', bytes: new ArrayBuffer(0) })
    } catch (error) {
      // One bad photo does not hold up the others, unless the line or the relay takes none of them now.
      const { failure: code, later } = following(error)
      if (later) {
        stuck = later
        const { status, retryAfterMs } = error as ApiError
        if (!status || retryAfterMs) break
        await record({})
      } else await settle({ state: 'failed', code })
    }
    if (recorded()) break
  }

  // The entry holds secret and receipt too: it stays for as long as the receipt itself finds no room on the disk.
  if (isSafe && isOver(entry, now())) await store.delete(entry)
  else await store.change(entry, stuck ?? { nextAttemptAt: isSafe ? 0 : now() + lookAgainMs })
}
