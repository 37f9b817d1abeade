/** Outbox entries and receipts in storage, with a lease so that two tabs do not send the same entry at once. */
import { entryKey, receiptPrefix } from '../storage/keys.ts'
import { isNewer, knownEntries } from '../storage/newer.ts'
import type { Storage } from '../storage/storage.ts'
import type { OutboxEntry, StoredReceipt } from './outbox-entry.ts'
import { isAhead } from './policy.ts'

/**
 * How long an entry counts as being sent. Longer than a text report takes; a photo on a very slow link may take longer,
 * and if another tab then sends it too, its key makes it one.
 */
export const leaseMs = 60_000

export interface EntryStore {
  readonly all: () => Promise<OutboxEntry[]>
  get(id: string): Promise<OutboxEntry | undefined>
  /**
   * Takes an entry in hand; undefined if another tab has it, or it is gone.
   * @param change stored in the same step
   * @param alone no living tab can have it (a Web Lock says so): a lease found is of a tab that died
   */
  lease(entry: OutboxEntry, now: number, alone: boolean, change?: Partial<OutboxEntry>): Promise<OutboxEntry | undefined>
  /** Stores a change of a leased entry and keeps the lease fresh, or gives it back. */
  change(entry: OutboxEntry, change: Partial<OutboxEntry>, leasedUntil?: number): Promise<OutboxEntry>
  delete(entry: OutboxEntry): Promise<void>
  readonly receipts: () => Promise<StoredReceipt[]>
  /** Leaves alone what a newer widget keeps in its place. @returns whether it is as safe as the entry that it answers */
  keepReceipt(receipt: StoredReceipt): Promise<boolean>
}

export const createEntryStore = (storage: Storage, site: string): EntryStore => {
  // Forgetting reaches the entries of other sites too.
  const key = (entry: OutboxEntry): string => entryKey(entry.site, entry.id)
  const receipts = async (): Promise<StoredReceipt[]> => (await known<StoredReceipt>(receiptPrefix)).sort((a, b) => b.receivedAt.localeCompare(a.receivedAt))
  const known = async <T>(prefix: string): Promise<T[]> => (await knownEntries<T>(storage, prefix)).map(([, value]) => value)
  const all = async (): Promise<OutboxEntry[]> => (await known<OutboxEntry>(entryKey(site))).sort((a, b) => a.createdAt - b.createdAt)
  return {
    all,
    get: async (id) => (await all()).find((entry) => entry.id === id),
    lease: async (entry, now, alone, change = {}) => {
      if (!alone && isLeased(entry, now)) return undefined
      const leased = next(entry, change, now + leaseMs)
      return (await storage.swap(key(entry), entry.rev, leased)) ? leased : undefined
    },
    change: async (entry, change, leasedUntil = 0) => {
      const changed = next(entry, change, leasedUntil)
      await storage.put(key(entry), changed)
      return changed
    },
    delete: (entry) => storage.delete(key(entry)),
    receipts,
    keepReceipt: async (receipt) => {
      const at = receiptPrefix + receipt.trackingId
      return (await isNewer(storage, at)) || storage.put(at, receipt)
    },
  }
}

const next = (entry: OutboxEntry, change: Partial<OutboxEntry>, leasedUntil: number): OutboxEntry => ({ ...entry, ...change, rev: entry.rev + 1, leasedUntil })

export const isLeased = (entry: OutboxEntry, now: number): boolean => isAhead(entry.leasedUntil, now, leaseMs)
