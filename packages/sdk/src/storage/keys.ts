/** Under which keys things lie, where more than one part of the SDK looks for them. */

export const draftPrefix = 'draft:'
export const outboxPrefix = 'outbox:'
/** Without an id: what the keys of all entries of the site begin with. */
export const entryKey = (site: string, id = ''): string => `${outboxPrefix}${site}:${id}`
export const receiptPrefix = 'receipt:'
/**
 * Ends with the tracking ID, as all keys of what belongs to one report do: forgetting finds it by that.
 * @param id of the photo, which is its idempotency key too
 */
export const uploadKey = (id: string, trackingId: string): string => `upload:${id}:${trackingId}`

/** Orders entries as IndexedDB does. */
export const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)
