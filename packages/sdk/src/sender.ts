/** How one request reaches the relay. Two ways stand behind it: ky for programs, bare fetch where each byte is a citizen's. */

export interface SenderRequest {
  readonly url: string
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Blob | undefined
  /** How the body of a success is wanted. */
  readonly as: 'text' | 'blob'
  readonly signal: AbortSignal | undefined
  /** Milliseconds to wait for each attempt's answer, and for its body. */
  readonly timeoutMs: number
  /** How often a failed attempt is repeated; every write carries an idempotency key, so repeating it is as safe as a read. */
  readonly retries: number
  readonly fetch: typeof globalThis.fetch | undefined
}

/** A success with its body, or a refusal with what its body said (undefined where that was no JSON). */
export type SenderAnswer = { readonly ok: true; readonly body: string | Blob } | { readonly ok: false; readonly status: number; readonly headers: Headers; readonly data: unknown }

/**
 * Sends it and waits for an answer.
 * @param what names the route in errors
 * @throws {NetworkError} @throws {TimeoutError} @throws DOMException AbortError when the caller gave up
 */
export type Sender = (what: string, request: SenderRequest) => Promise<SenderAnswer>
