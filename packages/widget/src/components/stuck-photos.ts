/** Photos of a delivered report that need a person. */
import type { EntryPhoto, OutboxEntry } from '@lapor/sdk/outbox'

export interface StuckPhotos {
  /** Refused for good, or an attempt did not get through: also while the next one is made, so that no question vanishes under a finger. */
  readonly photos: readonly EntryPhoto[]
  /** No other photo of it is on its way. */
  readonly areAll: boolean
}

export const stuckPhotos = ({ photos, attempts }: OutboxEntry): StuckPhotos => {
  const unsent = photos.filter(({ state }) => state !== 'sent')
  const stuck = unsent.filter(({ state }) => state === 'failed' || attempts > 0)
  return { photos: stuck, areAll: stuck.length === unsent.length }
}
