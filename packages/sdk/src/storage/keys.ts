/** Under which keys things lie, where more than one part of the SDK looks for them. */

export const draftKey = (site: string): string => `draft:${site}`
export const entryPrefix = (site: string): string => `outbox:${site}:`
export const entryKey = (site: string, id: string): string => entryPrefix(site) + id
export const receiptPrefix = 'receipt:'
