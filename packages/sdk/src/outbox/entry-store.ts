/** Outbox entries and receipts in storage, with a lease so that two tabs do not send the same entry at once. */
import { entryKey, entryPrefix, receiptPrefix } from '../storage/keys.ts'
import type { Storage } from '../storage/storage.ts'
import type { OutboxEntry, StoredReceipt } from './outbox-entry.ts'

/**
 * How long an entry counts as being sent. Longer than a text report takes; a photo on a very slow link may take longer,
 * and if another tab then sends it too, its key makes it one.
 */
export const leaseMs = 60_000

export interface EntryStore {
  all(): Promise<OutboxEntry[]>
  get(id: string): Promise<OutboxEntry | undefined>
  add(entry: OutboxEntry): Promise<void>
  /**
   * Takes an entry in hand; undefined if another tab has it, or it is gone.
   * @param change stored in the same step
   * @param alone no living tab can have it (a Web Lock says so): a lease found is of a tab that died
   */
  lease(entry: OutboxEntry, now: number, alone: boolean, change?: Partial<OutboxEntry>): Promise<OutboxEntry | undefined>
  /** Stores a change of a leased entry and keeps the lease fresh, or gives it back. */
  change(entry: OutboxEntry, change: Partial<OutboxEntry>, leasedUntil?: number): Promise<OutboxEntry>
  delete(id: string): Promise<void>
  receipts(): Promise<StoredReceipt[]>
  /** @returns whether it is as safe as the entry that it answers */
  keepReceipt(receipt: StoredReceipt): Promise<boolean>
  receiptOf(entryId: string): Promise<StoredReceipt | undefined>
  forgetReceipt(trackingId: string): Promise<void>
}

export const createEntryStore = (storage: Storage, site: string): EntryStore => {
  const key = (id: string): string => entryKey(site, id)
  const receipts = async (): Promise<StoredReceipt[]> => (await storage.entries<StoredReceipt>(receiptPrefix)).map(([, receipt]) => receipt).sort((a, b) => b.receivedAt.localeCompare(a.receivedAt))
  return {
    all: async () =>
      (await storage.entries<OutboxEntry>(entryPrefix(site)))
        .map(([, entry]) => entry)
        .filter((entry) => entry.v === 1)
        .sort((a, b) => a.createdAt - b.createdAt),
    get: (id) => storage.get(key(id)),
    add: async (entry) => void (await storage.put(key(entry.id), entry)),
    lease: async (entry, now, alone, change = {}) => {
      if (!alone && isLeased(entry, now)) return undefined
      const leased = { ...entry, ...change, rev: entry.rev + 1, leasedUntil: now + leaseMs }
      return (await storage.swap(key(entry.id), entry.rev, leased)) ? leased : undefined
    },
    change: async (entry, change, leasedUntil = 0) => {
      const changed = { ...entry, ...change, rev: entry.rev + 1, leasedUntil }
      await storage.put(key(entry.id), changed)
      return changed
    },
    delete: (id) => storage.delete(key(id)),
    receipts,
    receiptOf: async (entryId) => (await receipts()).find((receipt) => receipt.entryId === entryId),
    keepReceipt: (receipt) => storage.put(receiptPrefix + receipt.trackingId, receipt),
    forgetReceipt: (trackingId) => storage.delete(receiptPrefix + trackingId),
  }
}

/** A lease further ahead than any lease can be was taken by another clock: somebody has set the phone's back. */
export const isLeased = ({ leasedUntil }: OutboxEntry, now: number): boolean => leasedUntil > now && leasedUntil <= now + leaseMs
