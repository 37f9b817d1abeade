/** The line between a client and a test relay: it can be cut, slow, or lose what travels on it. */
import { type KnownProblemCode, problemCodes, type RouteName } from '../contract/index.ts'
import { matchRoute, matchUploads } from './match-route.ts'
import { problemResponse, Refusal } from './refusal.ts'

/** What goes wrong with the next requests. */
export interface Failure {
  /** HTTP status of the answer that comes instead, as of a proxy. With neither status nor code no answer comes at all. */
  readonly status?: number | undefined
  /** The relay's own words: problem details with this code, and its status where none is given. */
  readonly code?: KnownProblemCode | undefined
  /** Seconds, for the header Retry-After. */
  readonly retryAfter?: number | undefined
  /** How many requests fail; 1 where absent. */
  readonly times?: number | undefined
  /** What got lost: the request, so that the relay never knew of it, or its answer, after it has acted. 'request' where absent. */
  readonly lost?: 'request' | 'answer' | undefined
  /** Only requests of this route fail, e.g. 'attachments.create', or those that bring a photo in pieces: 'uploads'; all where absent. */
  readonly route?: RouteName | 'uploads' | undefined
}

/** The line between a client and a test relay. */
export interface Line {
  /**
   * Hand it to a client: `createClient({ fetch: relay.fetch, … })`. No port is opened.
   * @example
   * const lapor = createClient({ baseUrl: relay.baseUrl, fetch: relay.fetch, site: 'kel-kademangan' })
   */
  readonly fetch: typeof globalThis.fetch
  /**
   * From now on no request gets through: `fetch` rejects with a TypeError, as in a browser without a signal.
   * @example
   * relay.goOffline()
   * await outbox.flush() // stays queued
   * relay.goOnline()
   */
  goOffline(): void
  /**
   * Ends `goOffline`.
   * @example
   * relay.goOnline()
   * await outbox.flush(true)
   */
  goOnline(): void
  /**
   * Lets the next requests fail. Several calls wait in line.
   * @example
   * relay.fail({ status: 503, retryAfter: 2 }) // of a proxy
   * relay.fail({ code: 'storage-busy', times: 3 }) // of the relay itself
   * relay.fail({ lost: 'answer', route: 'reports.create' }) // filed, but the receipt never came
   */
  fail(failure: Failure): void
  /**
   * From now on each answer comes so many milliseconds later; 0 ends it.
   * @example
   * relay.slow(60_000)
   * await lapor.site.retrieve({ timeoutMs: 50, retries: 0 }) // TimeoutError
   */
  slow(ms: number): void
}

export const createLine = (answer: (request: Request) => Promise<Response>): Line => {
  let offline = false
  let delayMs = 0
  let failures: (Failure & { left: number })[] = []

  /** The first failure in line that is meant for this request, counted down. */
  const nextFailure = (request: Request): Failure | undefined => {
    const failure = failures.find(({ route }) => route === undefined || route === nameOf(request))
    if (failure) failure.left--
    failures = failures.filter(({ left }) => left > 0)
    return failure
  }

  return {
    fetch: async (input, init) => {
      const request = new Request(input, init)
      request.signal.throwIfAborted()
      if (offline) throw noAnswer()
      const failure = nextFailure(request)
      const response = failure && failure.lost !== 'answer' ? undefined : await answer(request)
      if (delayMs > 0) await pause(delayMs, request.signal)
      request.signal.throwIfAborted()
      return failure || !response ? failed(failure ?? {}) : response
    },
    goOffline: () => void (offline = true),
    goOnline: () => void (offline = false),
    fail: (failure) => void failures.push({ ...failure, left: failure.times ?? 1 }),
    slow: (ms) => void (delayMs = ms),
  }
}

/** The words of Chromium; each engine has its own. */
const noAnswer = (): TypeError => new TypeError('Failed to fetch')

const failed = ({ status, code, retryAfter }: Failure): Response => {
  const headers: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }
  if (code) return problemResponse({ code, issues: undefined }, headers, status ?? problemCodes[code].status)
  if (status === undefined) throw noAnswer()
  return new Response(null, { status, headers })
}

const nameOf = ({ method, url }: Request): RouteName | 'uploads' | undefined => {
  const { pathname } = new URL(url)
  if (matchUploads(pathname)) return 'uploads'
  try {
    return matchRoute(method, pathname).name
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms)
    const letGo = (): void => {
      clearTimeout(timer)
      reject(signal.reason as Error)
    }
    // An abort during the answer before has been told already.
    if (signal.aborted) letGo()
    signal.addEventListener('abort', letGo)
  })
