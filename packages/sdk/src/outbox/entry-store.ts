/** Outbox entries and receipts in storage, with a lease so that two tabs do not send the same entry at once. */
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
   * @param alone no living tab can have it (a Web Lock says so): a lease found is of a tab that died
   */
  lease(entry: OutboxEntry, now: number, alone: boolean): Promise<OutboxEntry | undefined>
  /** Stores a change of a leased entry and keeps the lease fresh, or gives it back. */
  change(entry: OutboxEntry, change: Partial<OutboxEntry>, leasedUntil?: number): Promise<OutboxEntry>
  delete(id: string): Promise<void>
  receipts(): Promise<StoredReceipt[]>
  keepReceipt(receipt: StoredReceipt): Promise<void>
  forgetReceipt(trackingId: string): Promise<void>
}

export const createEntryStore = (storage: Storage, site: string): EntryStore => {
  const key = (id: string): string => `outbox:${site}:${id}`
  return {
    all: async () => (await storage.values<OutboxEntry>(`outbox:${site}:`)).filter((entry) => entry.v === 1).sort((a, b) => a.createdAt - b.createdAt),
    get: (id) => storage.get(key(id)),
    add: (entry) => storage.put(key(entry.id), entry),
    lease: async (entry, now, alone) => {
      if (!alone && entry.leasedUntil > now) return undefined
      const leased = { ...entry, rev: entry.rev + 1, leasedUntil: now + leaseMs }
      return (await storage.swap(key(entry.id), entry.rev, leased)) ? leased : undefined
    },
    change: async (entry, change, leasedUntil = 0) => {
      const changed = { ...entry, ...change, rev: entry.rev + 1, leasedUntil }
      await storage.put(key(entry.id), changed)
      return changed
    },
    delete: (id) => storage.delete(key(id)),
    receipts: async () => (await storage.values<StoredReceipt>('receipt:')).sort((a, b) => b.receivedAt.localeCompare(a.receivedAt)),
    keepReceipt: (receipt) => storage.put(`receipt:${receipt.trackingId}`, receipt),
    forgetReceipt: (trackingId) => storage.delete(`receipt:${trackingId}`),
  }
}
