/** What runs in each tab: the SDK's outbox over the browser's own IndexedDB, and an impatient citizen who presses "send now" all the time. */
import { createClient, randomBytes } from '@lapor/sdk'
import { newTrackingSecret, type ReportSubmission } from '@lapor/sdk/contract'
import { createFilingClient } from '@lapor/sdk/light'
import { createOutbox, type OutboxEntry } from '@lapor/sdk/outbox'
import { openStorage } from '@lapor/sdk/storage'

export interface TabSettings {
  readonly site: string
  /** Where the relay seems to be. */
  readonly relay: string
  /** Which way of sending the tab uses. */
  readonly client: 'light' | 'full'
  /** How far ahead the clock of this tab goes. */
  readonly clockAheadMs: number
}

/** What the test asks of a tab. */
export interface Tab {
  /** A report is handed over as a form does it: once, however often it is tried. @returns whether it is safe on the disk */
  handOver(id: string, submission: ReportSubmission, photos: readonly { readonly id: string; readonly base64: string }[]): Promise<boolean>
  /** How many entries wait. */
  waiting(): Promise<number>
  /** What the browser grants this page. */
  readonly grants: { readonly isSecure: boolean; readonly hasLocks: boolean; readonly isLasting: boolean }
}

/** Shorter than a citizen's phone waits, so that a silent network costs the run little. */
const timeoutMs = 5000
const breathMs = 120

const { site, relay, client: kind, clockAheadMs } = JSON.parse(decodeURIComponent(location.hash.slice(1))) as TabSettings
const client = kind === 'light' ? createFilingClient({ baseUrl: relay, site }) : createClient({ baseUrl: relay, site })
const storage = await openStorage()
const outbox = createOutbox({
  storage,
  site,
  now: () => Date.now() + clockAheadMs,
  // As the widget does it.
  send: {
    report: (entry) => client.reports.create(entry.submission, { idempotencyKey: entry.id, retries: 0, timeoutMs }),
    photo: async ({ id, blob }, entry, receipt) => {
      await client.attachments.create(receipt.trackingId, blob, { trackingSecret: entry.submission.trackingSecret, idempotencyKey: id, retries: 0, timeoutMs })
    },
  },
})

const photoOf = ({ id, base64 }: { readonly id: string; readonly base64: string }): { id: string; blob: Blob } => ({
  id,
  blob: new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], { type: 'image/jpeg' }),
})

/** "Perbaiki" and "Kirim laporan": what was refused becomes a new report with a new key, where the outbox allows it. */
const mend = (entry: OutboxEntry): Promise<boolean> =>
  outbox.take(entry.id, async ({ submission, photos }) => {
    await outbox.add({ ...submission, trackingSecret: newTrackingSecret(randomBytes) }, photos)
    return true
  })

const pressEverything = async (): Promise<void> => {
  for (const entry of await outbox.entries()) {
    // The only refusal that this network can cause; any other is of the run's own making, and it stays.
    if (entry.lastFailure === 'json-invalid' && entry.state === 'rejected' && !(await mend(entry))) await outbox.retry(entry.id)
    if (entry.photos.some((photo) => photo.state === 'failed')) await outbox.retry(entry.id)
  }
  await outbox.flush(true)
}

const tab: Tab = {
  handOver: async (id, submission, photos) => {
    if (!(await outbox.knows(id))) await outbox.add(submission, photos.map(photoOf), id)
    return outbox.persistent
  },
  waiting: async () => (await outbox.entries()).length,
  grants: { isSecure: isSecureContext, hasLocks: Boolean((navigator as Partial<Navigator>).locks), isLasting: storage.persistent },
}
Object.assign(window, { tab })

outbox.start()
for (;;) {
  await pressEverything().catch(() => undefined)
  await new Promise((resolve) => setTimeout(resolve, breathMs))
}
