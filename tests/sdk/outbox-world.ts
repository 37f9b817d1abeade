/** An outbox on a phone with a clock of its own, and a relay that fails in every way it can. */
import type { ReportReceipt } from '../../packages/sdk/src/contract/index.ts'
import { createOutbox, type OutboxEntry, type OutboxOptions } from '../../packages/sdk/src/outbox/index.ts'
import { memoryStorage, type Storage } from '../../packages/sdk/src/storage/index.ts'
import { receipt } from './outbox-samples.ts'

/** A relay that acts once per key, and whose next answers can be made to fail before or after it acted. */
const relay = () => {
  const filed = new Map<string, ReportReceipt>()
  const attached = new Map<string, string>()
  const failures: { error: Error; after?: boolean }[] = []
  const act = <T>(work: () => T): T => {
    const failure = failures.shift()
    if (failure && !failure.after) throw failure.error
    const done = work()
    if (failure) throw failure.error
    return done
  }
  return {
    filed,
    attached,
    fail: (error: Error, after = false) => failures.push({ error, after }),
    send: {
      report: async (entry: OutboxEntry) =>
        act(() => {
          const known = filed.get(entry.id) ?? { ...receipt, trackingId: `ID-${filed.size + 1}` }
          filed.set(entry.id, known)
          return known
        }),
      photo: async (sent: { id: string; blob: Blob }) => {
        const bytes = await sent.blob.text()
        act(() => attached.set(sent.id, bytes))
      },
    },
  }
}

/** `tab` opens another tab of the same phone. */
export const world = (storage: Storage = memoryStorage()) => {
  const at = { now: 1_000_000 }
  const there = relay()
  const tab = (locks: OutboxOptions['locks'] = null) => createOutbox({ storage, site: 'kel-kademangan', send: there.send, now: () => at.now, random: () => 0.5, locks })
  return { at, storage, relay: there, tab, outbox: tab() }
}
