/** Photos of a delivered report that need a person. */
import type { EntryPhoto, OutboxEntry } from '@lapor/sdk/outbox'

export interface StuckPhotos {
  /** Refused for good, or an attempt did not get through and nobody is at it now. */
  readonly photos: readonly EntryPhoto[]
  /** No other photo of it is on its way. */
  readonly areAll: boolean
}

export const stuckPhotos = ({ photos, attempts, leasedUntil }: OutboxEntry, now: number): StuckPhotos => {
  const unsent = photos.filter(({ state }) => state !== 'sent')
  const stuck = unsent.filter(({ state }) => state === 'failed' || (attempts > 0 && leasedUntil <= now))
  return { photos: stuck, areAll: stuck.length === unsent.length }
}
