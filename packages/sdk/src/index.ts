/** The door of @lapor/sdk: what a citizen's program needs. */
export type { ReadOptions, WriteOptions } from './call-kinds.ts'
export type { ClientOptions } from './client-options.ts'
export { createClient, type Client } from './client.ts'
export * from './errors.ts'
export type { CallOptions, HttpOptions } from './call.ts'
export type { FilingClient } from './filing-client.ts'
export type { FollowingClient } from './following-client.ts'
export { newId, randomBytes } from './random.ts'
