/** The door of @lapor/sdk/outbox. */
export type { Send } from './deliver.ts'
export { createOutbox, type Locks, type Outbox, type OutboxOptions, type TakenEntry } from './outbox.ts'
export type { StoredPhoto } from '../storage/stored-photo.ts'
export type { EntryPhoto, EntryState, OutboxEntry, StoredReceipt } from './outbox-entry.ts'
