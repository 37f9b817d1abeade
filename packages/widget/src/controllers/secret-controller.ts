/** Replaces a tracking secret so that neither a lost answer nor an empty battery locks its owner out. */
import type { ReactiveControllerHost } from 'lit'
import { isApiError, newId, randomBytes } from '@lapor/sdk'
import { newTrackingSecret, type Report } from '@lapor/sdk/contract'
import type { ReporterClient } from '@lapor/sdk/light'
import type { StoredReceipt } from '@lapor/sdk/outbox'
import type { TrackerServices } from './tracker-controller.ts'

/** What was sent without a clear answer yet: the relay may know the new secret already, or still the old one. */
export interface PendingSecret {
  /** Shape of the value, for later readers. */
  readonly v: 1
  readonly next: string
  readonly key: string
}

export const pendingKey = (site: string, trackingId: string): string => `secret:${site}:${trackingId}`

export class SecretController {
  busy = false
  outcome: 'replaced' | 'unsure' | 'failed' | 'photos' | undefined

  #host: ReactiveControllerHost

  constructor(host: ReactiveControllerHost) {
    this.#host = host
  }

  /**
   * The new secret and its key are stored before anything is sent, and the receipt changes after a clear answer only.
   * @returns the new secret, or undefined where it is not certain or this phone has forgotten the report
   */
  async replace(services: TrackerServices, client: ReporterClient, receipt: StoredReceipt): Promise<string | undefined> {
    if (this.busy) return undefined
    this.#show(true)
    const { storage, outbox, site } = services
    const { trackingId } = receipt
    // The page around the tracker's frame sends photos with the secret that it has, and learns of no other.
    const waits = parent !== window && location.search.includes('only=follow') && (await outbox.entries()).some((entry) => entry.receipt?.trackingId === trackingId && entry.photos.some(({ state }) => state === 'waiting'))
    if (waits) {
      this.#show(false, 'photos')
      return undefined
    }
    const at = pendingKey(site, trackingId)
    const kept = await storage.get<PendingSecret>(at).catch(() => undefined)
    // A newer widget on this phone waits for an answer of its own: overwritten, a secret that the relay may have taken would be lost.
    if (kept !== undefined && kept.v !== 1) {
      this.#show(false, 'failed')
      return undefined
    }
    const pending: PendingSecret = kept ?? { v: 1, next: newTrackingSecret(randomBytes), key: newId() }
    try {
      await storage.put(at, pending)
      await client.secret.replace(trackingId, { trackingSecret: pending.next }, { trackingSecret: receipt.trackingSecret, idempotencyKey: pending.key, retries: 1 })
    } catch (error) {
      const isClear = isApiError(error) && !error.retryable && error.problem !== undefined
      if (isClear) await storage.delete(at).catch(() => undefined)
      this.#show(false, isClear ? 'failed' : 'unsure')
      return undefined
    }
    // What was forgotten on this phone meanwhile does not come back.
    const isForgotten = !(await outbox.receipts()).some((one) => one.trackingId === trackingId)
    if (!isForgotten) {
      await outbox.keep({ ...receipt, trackingSecret: pending.next })
      await storage.delete(at).catch(() => undefined)
    }
    this.#show(false, 'replaced')
    return isForgotten ? undefined : pending.next
  }

  #show(busy: boolean, outcome?: SecretController['outcome']): void {
    this.busy = busy
    this.outcome = outcome
    this.#host.requestUpdate()
  }
}

/** A report that was filed elsewhere, as this phone keeps its own. */
export const receiptOf = ({ trackingId, title, text, receivedAt, agency, promise, onBehalf }: Report, trackingSecret: string, site: string): StoredReceipt => ({
  v: 1,
  entryId: trackingId,
  shown: true,
  site,
  trackingId,
  trackingSecret,
  title: title ?? text ?? trackingId,
  receivedAt,
  agency,
  promise,
  onBehalf: onBehalf === true,
})
