/** Under which keys things lie, where more than one part of the SDK looks for them. */

export const draftPrefix = 'draft:'
export const outboxPrefix = 'outbox:'
export const entryPrefix = (site: string): string => `${outboxPrefix}${site}:`
export const entryKey = (site: string, id: string): string => entryPrefix(site) + id
export const receiptPrefix = 'receipt:'
/** @param id of the photo, which is its idempotency key too */
export const uploadKey = (id: string): string => `upload:${id}`
