/** The door of @lapor/sdk: what a citizen's program needs. */
export { createClient, type Client, type ClientOptions } from './client.ts'
export * from './errors.ts'
export type { CallOptions } from './http.ts'
export { newId, randomBytes } from './random.ts'
export type { AttachmentsResource } from './resources/attachments.ts'
export type { ReadOptions, ReportsResource, WriteOptions } from './resources/reports.ts'
export type { RegionsResource, SiteResource } from './resources/site.ts'
