/** Under which keys things lie, where more than one part of the SDK looks for them. */

export const draftPrefix = 'draft:'
export const outboxPrefix = 'outbox:'
/** Without an id: what the keys of all entries of the site begin with. */
export const entryKey = (site: string, id = ''): string => `${outboxPrefix}${site}:${id}`
export const receiptPrefix = 'receipt:'
/** @param id of the photo, which is its idempotency key too */
export const uploadKey = (id: string): string => `upload:${id}`

/** Orders entries as IndexedDB does. */
export const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)
