/** What reading and writing methods take besides their own arguments. */
import type { CallOptions } from './call.ts'

/** What a method that changes something takes besides its own arguments. */
export interface WriteOptions extends CallOptions {
  /** The same key with the same body gives the same answer and acts once. One is made for you if you give none; keep your own to repeat after a crash. */
  readonly idempotencyKey?: string | undefined
}

/** What only the reporter may do. */
export interface ReporterOptions extends WriteOptions {
  /** As it was made with the report, or as it replaced that one. Travels in a header, never in a URL. */
  readonly trackingSecret: string
}

/** What a method that reads takes besides its own arguments. */
export interface ReadOptions extends CallOptions {
  /** Shows what only the reporter may see. */
  readonly trackingSecret?: string | undefined
}
