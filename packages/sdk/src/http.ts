/** One call of one route over HTTP: the only importer of ky. */
import ky, { isHTTPError, isNetworkError as isKyNetworkError, isTimeoutError as isKyTimeoutError, type HTTPError } from 'ky'
import { issuesOf } from './contract/issues.ts'
import { Problem } from './contract/problem.ts'
import type { Route } from './contract/route.ts'
import type { Answer, Body, RouteName } from './contract/routes.ts'
import { ApiError, ContractError, NetworkError, NotFoundError, RateLimitedError, RejectedError, ServerError, TimeoutError, UnauthorizedError, ValidationError } from './errors.ts'

/** What every method takes besides its own arguments. */
export interface CallOptions {
  /** Aborts the call; the AbortError passes through. Needs AbortSignal.any (Chrome 116, Firefox 124, Safari 17.4); older browsers ignore it. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds to wait for each attempt. */
  readonly timeoutMs?: number | undefined
  /** How often a failed attempt is repeated; 0 for callers with a policy of their own, like the outbox. */
  readonly retries?: number | undefined
}

export interface HttpOptions {
  readonly baseUrl: string
  readonly fetch?: typeof globalThis.fetch | undefined
  readonly timeoutMs?: number | undefined
  readonly retries?: number | undefined
}

export interface CallInput<Name extends RouteName> extends CallOptions {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string | undefined>> | undefined
  readonly body?: Body<Name>
  /** The tracking secret; travels in a header, never in a URL. */
  readonly secret?: string | undefined
  /** An officer's token. */
  readonly token?: string | undefined
  readonly idempotencyKey?: string | undefined
}

export type Call<Table extends RouteName = RouteName> = <Name extends Table>(name: Name, input: CallInput<Name>) => Promise<Answer<Name>>

const jsonTimeoutMs = 30_000
/** A photo of 250 kB over a bad 2G link of 20 kbit/s takes 100 seconds. */
const bytesTimeoutMs = 150_000

/**
 * Makes the function that calls routes of the relay at `baseUrl`.
 * @param routes the part of the table this caller needs: a citizen's browser loads no officer's schema
 * @throws TypeError at once when `baseUrl` is not an absolute http(s) URL
 */
export const createHttp = <Table extends RouteName>(options: HttpOptions, routes: Readonly<Record<Table, Route>>): Call<Table> => {
  if (!/^https?:\/\/[^/]/.test(options.baseUrl)) throw new TypeError(`baseUrl must be an absolute http(s) URL, got ${JSON.stringify(options.baseUrl)}`)
  const base = options.baseUrl.replace(/\/+$/, '')

  return async (name, input) => {
    const route: Route = routes[name]
    const bytes = Array.isArray(route.body)
    if (route.body && !bytes) check(route, input.body)

    const headers: Record<string, string> = {}
    if (input.secret) headers['lapor-secret'] = input.secret
    if (input.token) headers['authorization'] = `Bearer ${input.token}`
    if (input.idempotencyKey) headers['idempotency-key'] = input.idempotencyKey
    if (bytes) headers['content-type'] = (input.body as Blob).type

    try {
      const response = await ky(base + fill(route.path, input.params ?? {}), {
        method: route.method,
        headers,
        ...(bytes ? { body: input.body as Blob } : input.body === undefined ? {} : { json: input.body }),
        ...(input.query ? { searchParams: input.query } : {}),
        ...(input.signal ? { signal: input.signal } : {}),
        ...(options.fetch ? { fetch: options.fetch } : {}),
        // Every write carries an idempotency key, so that repeating it is as safe as repeating a read.
        retry: { limit: input.retries ?? options.retries ?? 2, methods: ['get', 'post'], statusCodes: [429, 500, 502, 503, 504], afterStatusCodes: [429, 503], maxRetryAfter: 30_000, jitter: true, retryOnTimeout: true },
        timeout: input.timeoutMs ?? options.timeoutMs ?? (bytes ? bytesTimeoutMs : jsonTimeoutMs),
        credentials: 'omit',
      })
      return (route.response === 'bytes' ? await response.blob() : read(name, route.response, await readJson(name, response))) as Answer<typeof name>
    } catch (error) {
      throw translated(name, error)
    }
  }
}

/** Fills the braces of a path. @throws TypeError when a parameter is missing */
const fill = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = params[key]
    if (!value) throw new TypeError(`${key} must be a string that is not empty`)
    return encodeURIComponent(value)
  })

type Schema = Exclude<Route['response'], 'bytes'>

/** Closed when writing: what does not fit is refused before a request is made. */
const check = (route: Route, body: unknown): void => {
  const result = (route.body as Schema).safeParse(body)
  if (!result.success) throw new ValidationError(issuesOf(result.error, body))
}

/** Open when reading: unknown fields and enumeration values pass, missing ones do not. */
const read = (name: RouteName, schema: Schema, body: unknown): unknown => {
  const result = schema.safeParse(body)
  if (result.success) return result.data
  throw new ContractError(name, issuesOf(result.error, body)[0]?.path || '/')
}

const readJson = async (name: RouteName, response: Response): Promise<unknown> => {
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch {
    throw new ContractError(name, '/ (no JSON)')
  }
}

/**
 * Turns ky's errors into ours. Ky's own are not kept as `cause`: they hold the request, and with it secret and body.
 */
const translated = (name: RouteName, error: unknown): unknown => {
  if (isHTTPError(error)) return refusal(name, error)
  if (isKyTimeoutError(error)) return new TimeoutError(name)
  if (isKyNetworkError(error)) return new NetworkError(name, error.cause)
  // A connection that breaks while the body is read is a bare TypeError in every engine.
  if (error instanceof TypeError && !error.message.includes('must be')) return new NetworkError(name, error)
  return error
}

const refusal = (name: RouteName, { response, data }: HTTPError): ApiError => {
  const { status } = response
  const parsed = Problem.safeParse(data)
  const answer = {
    status,
    problem: parsed.success ? parsed.data : undefined,
    requestId: response.headers.get('lapor-request-id') ?? undefined,
    retryAfterMs: retryAfterMs(response.headers.get('retry-after')),
  }
  if (status === 429) return new RateLimitedError(name, answer)
  if (status >= 500) return new ServerError(name, answer)
  if (status === 404 || status === 410) return new NotFoundError(name, answer)
  if (status === 401 || status === 403) return new UnauthorizedError(name, answer)
  if ([400, 409, 413, 415, 422].includes(status)) return new RejectedError(name, answer)
  return new ApiError(name, answer)
}

/** Seconds or an HTTP date (RFC 9110 §10.2.3). */
const retryAfterMs = (header: string | null): number | undefined => {
  if (!header) return undefined
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isNaN(ms) ? undefined : Math.max(0, ms)
}
