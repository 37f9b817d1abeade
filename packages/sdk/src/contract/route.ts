/** What one route is: method, path, who may call it, what goes in and what comes out. */
import type * as z from './zod.ts'

/**
 * Who may call: anyone; anyone, and with the secret one sees more; only who holds the tracking secret (header Lapor-Secret);
 * only an officer (Authorization: Bearer).
 */
export type Access = 'public' | 'secret-optional' | 'secret' | 'officer'

export interface Route {
  readonly method: 'GET' | 'POST'
  /** Parameters in braces. The site stands in the path, so that a browser's preflight already names it. */
  readonly path: string
  readonly access: Access
  readonly query?: Readonly<Record<string, z.ZodMiniType>>
  /** A schema for JSON, or the accepted media types of raw bytes. Every POST needs the header Idempotency-Key. */
  readonly body?: z.ZodMiniType | readonly string[]
  readonly success: 200 | 201
  /** A schema for JSON, or 'bytes'. */
  readonly response: z.ZodMiniType | 'bytes'
}
