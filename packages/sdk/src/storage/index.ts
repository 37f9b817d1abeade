/** The door of @lapor/sdk/storage. */
export { indexedDbStorage } from './indexed-db-storage.ts'
export { memoryStorage } from './memory-storage.ts'
export { openStorage } from './open-storage.ts'
export type { Revised, Storage } from './storage.ts'
