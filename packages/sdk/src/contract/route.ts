/** What one route is: method, path, who may call it, what goes in and what comes out. */
import type * as z from './zod.ts'

/**
 * Who may call: anyone; anyone, and with the secret one sees more; only who holds the tracking secret (header Lapor-Secret);
 * only an officer (Authorization: Bearer).
 */
export type Access = 'public' | 'secret-optional' | 'secret' | 'officer'

/** A line of the table: one request and its answer. */
export interface Route {
  /** GET reads; POST writes, unless `reads` says otherwise. */
  readonly method: 'GET' | 'POST'
  /** Parameters in braces. The site stands in the path, so that a browser's preflight already names it. */
  readonly path: string
  /** Who may call it. */
  readonly access: Access
  /** Parameters of the query, by name; with "cursor" among them the answer is one page of a list. See `routeQueries` for their schemas. */
  readonly query?: readonly string[]
  /** A POST that only reads, because its question is too private for a URL. */
  readonly reads?: true
  /** The idempotency key alone names the intention; the body only says by which way it comes, and may differ when it is repeated. */
  readonly keyAlone?: true
  /** A schema for JSON, or the accepted media types of raw bytes. Every POST that writes needs the header Idempotency-Key. */
  readonly body?: z.ZodMiniType | readonly string[]
  /** A schema for JSON, or 'bytes'. */
  readonly response: z.ZodMiniType | 'bytes'
}

/**
 * The status of a success: what was written is a new thing with an address or an entry of its own.
 * @example
 * contract.successOf(contract.routes['reports.create']) // 201
 */
export const successOf = ({ method, reads }: Route): 200 | 201 => (method === 'POST' && !reads ? 201 : 200)
