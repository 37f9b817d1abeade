/** Tells whether the outbox has a draft already, or the relay: the draft must not be written on then. */
import { entryKey, receiptPrefix } from './keys.ts'
import type { Storage } from './storage.ts'

/** @param id of the draft, which is its entry's too. Also where a newer widget keeps the entry or the receipt in a shape of its own */
export const isHandedOver = async (storage: Storage, site: string, id: string): Promise<boolean> =>
  (await storage.get(entryKey(site, id))) !== undefined || (await storage.entries<{ readonly entryId: string }>(receiptPrefix)).some(([, { entryId }]) => entryId === id)
