/** Finds the secret that this phone asked for before its page died: the relay took it, and the one of the receipt opens nothing any more. */
import type { StoredReceipt } from '@lapor/sdk/outbox'
import { pendingKey, type PendingSecret } from './secret-controller.ts'
import type { TrackerServices } from './tracker-controller.ts'

/** Keeps it in the place of the old one. @returns undefined where none was asked for */
export const settleSecret = async ({ storage, site, outbox }: TrackerServices, receipt: StoredReceipt): Promise<string | undefined> => {
  const at = pendingKey(site, receipt.trackingId)
  const pending = await storage.get<PendingSecret>(at)
  if (pending?.v !== 1) return undefined
  const { next } = pending
  await outbox.keep({ ...receipt, trackingSecret: next })
  await storage.delete(at)
  return next
}
