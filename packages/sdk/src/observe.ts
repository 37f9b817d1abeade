/** Tells a program of each attempt, for its log: which route and how it went, never a URL, a header or a body. */

/** A request that is about to leave. */
export interface Attempt {
  /** Name of the route, e.g. "reports.create"; "uploads" for the bytes of a photo. */
  readonly route: string
  /** HEAD and PATCH are of the bytes of a photo (tus 1.0). */
  readonly method: 'GET' | 'POST' | 'HEAD' | 'PATCH'
  /** The pattern with its braces: a URL would hold a tracking ID. */
  readonly path: string
}

/** What became of a request. */
export interface AttemptResult extends Attempt {
  /** HTTP status; undefined where no answer came. */
  readonly status: number | undefined
  /** The relay's, to quote to whoever runs it. */
  readonly requestId: string | undefined
  /** Until the head of the answer. */
  readonly ms: number
}

/** A hook must not throw: what it throws counts as an answer that was lost, and a write may be repeated for it (with the same key). */
export interface Hooks {
  /** Before a request leaves. */
  readonly onAttempt?: ((attempt: Attempt) => void) | undefined
  /** Once its answer has begun, or none came. */
  readonly onResult?: ((result: AttemptResult) => void) | undefined
}

/** `fetch` that tells the hooks; each call of it is one attempt. */
export const observed = (fetch: typeof globalThis.fetch, hooks: Hooks, attempt: Attempt): typeof globalThis.fetch => async (input, init) => {
  hooks.onAttempt?.(attempt)
  const began = Date.now()
  let answer: Response | undefined
  try {
    return (answer = await fetch(input, init))
  } finally {
    hooks.onResult?.({ ...attempt, status: answer?.status, requestId: answer?.headers.get('lapor-request-id') ?? undefined, ms: Date.now() - began })
  }
}
