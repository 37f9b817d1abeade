/** The door of @lapor/sdk/officer: what an officer's program needs. */
export { createOfficerClient, type CaseQuery, type Command, type MessageQuery, type OfficerClient, type OfficerClientOptions, type OfficerQuery, type QueueQuery } from './officer-client.ts'
export type { WriteOptions } from '../call-kinds.ts'
export type { CallOptions, HttpOptions } from '../call.ts'
export type { PageOptions, Pages } from '../pages.ts'
