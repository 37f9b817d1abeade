/** One call of one route: what goes into the request, and what its answer means. */
import type { Answer, Body, RouteName } from './contract/routes.ts'
import type { Route } from './contract/route.ts'
import { issuesOf } from './contract/issues.ts'
import { Problem } from './contract/problem.ts'
import { ApiError, ContractError, NotFoundError, RateLimitedError, RejectedError, ServerError, UnauthorizedError, ValidationError } from './errors.ts'
import { observed, type Hooks } from './observe.ts'
import type { Sender } from './sender.ts'

/** What every method takes besides its own arguments. */
export interface CallOptions {
  /** Aborts the call; the AbortError passes through. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds to wait for each attempt. */
  readonly timeoutMs?: number | undefined
  /** How often a failed attempt is repeated; 0 for callers with a policy of their own, like the outbox. */
  readonly retries?: number | undefined
}

/** Where the relay is, and how requests to it are made. */
export interface HttpOptions {
  /** Address of the relay, with http or https; a path is kept: "https://lapor.example.go.id". */
  readonly baseUrl: string
  /** Another `fetch` than the global one. */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** Milliseconds to wait for each attempt; absent: 30,000, and 150,000 for bytes. */
  readonly timeoutMs?: number | undefined
  /** How often a failed attempt is repeated; absent: twice. */
  readonly retries?: number | undefined
  /** Told of every attempt, for a log. */
  readonly hooks?: Hooks | undefined
}

export interface CallInput<Name extends RouteName> extends CallOptions {
  readonly params?: Readonly<Record<string, string>>
  /** Query parameters. */
  readonly query?: URLSearchParams | undefined
  readonly body?: Body<Name> | undefined
  /** Travels in a header, never in a URL. */
  readonly trackingSecret?: string | undefined
  /** A solved challenge. */
  readonly proof?: string | undefined
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
export const createCall = <Table extends RouteName>(send: Sender, options: HttpOptions, routes: Readonly<Record<Table, Route>>): Call<Table> => {
  if (!/^https?:\/\/[^/]/.test(options.baseUrl)) throw new TypeError(`baseUrl must be an absolute http(s) URL, got ${JSON.stringify(options.baseUrl)}`)
  const base = options.baseUrl.replace(/\/+$/, '')

  return async (name, input) => {
    const route: Route = routes[name]
    const bytes = Array.isArray(route.body)
    if (route.body && !bytes) check(route, input.body)

    const headers: Record<string, string> = {}
    if (input.trackingSecret) headers['lapor-secret'] = input.trackingSecret
    if (input.proof) headers['lapor-proof'] = input.proof
    if (input.token) headers['authorization'] = `Bearer ${input.token}`
    // The version with what has a preflight anyhow: a question of its own would cost each visit a round trip more.
    if (input.idempotencyKey) Object.assign(headers, { 'idempotency-key': input.idempotencyKey, 'lapor-client': '__LAPOR_VERSION__' })
    if (route.body) headers['content-type'] = bytes ? (input.body as Blob).type : 'application/json'

    const query = input.query?.toString()
    const answer = await send(name, {
      url: base + fill(route.path, input.params ?? {}) + (query ? `?${query}` : ''),
      method: route.method,
      headers,
      body: bytes ? (input.body) : route.body && JSON.stringify(input.body),
      as: route.response === 'bytes' ? 'blob' : 'text',
      signal: input.signal,
      timeoutMs: input.timeoutMs ?? options.timeoutMs ?? (bytes ? bytesTimeoutMs : jsonTimeoutMs),
      retries: input.retries ?? options.retries ?? 2,
      fetch: options.hooks ? observed(options.fetch ?? globalThis.fetch, options.hooks, { route: name, method: route.method, path: route.path }) : options.fetch,
    })
    if (!answer.ok) throw refusal(name, answer)
    return (route.response === 'bytes' ? answer.body : read(name, route.response, answer.body as string)) as Answer<typeof name>
  }
}

/** Fills the braces of a path. @throws TypeError when a parameter is missing, or has half of a surrogate pair, which no URL can hold */
export const fill = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = params[key]
    if (!/^[^\p{Cs}]+$/u.test(value ?? '')) throw new TypeError(`${key} must be a string that is not empty`)
    return encodeURIComponent(value as string)
  })

type Schema = Exclude<Route['response'], 'bytes'>

/** Closed when writing: what does not fit is refused before a request is made. */
const check = (route: Route, body: unknown): void => {
  const result = (route.body as Schema).safeParse(body)
  if (!result.success) throw new ValidationError(issuesOf(result.error, body))
}

/** Open when reading: unknown fields and enumeration values pass, missing ones do not. */
const read = (name: RouteName, schema: Schema, text: string): unknown => {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw new ContractError(name, '/ (no JSON)')
  }
  const result = schema.safeParse(body)
  if (result.success) return result.data
  throw new ContractError(name, issuesOf(result.error, body)[0]?.path || '/')
}

/** What is not named here is a bare ApiError, or from 500 on a ServerError. */
const errorOf: Readonly<Record<number, typeof ApiError>> = {
  400: RejectedError,
  401: UnauthorizedError,
  403: UnauthorizedError,
  404: NotFoundError,
  409: RejectedError,
  410: NotFoundError,
  413: RejectedError,
  415: RejectedError,
  422: RejectedError,
  429: RateLimitedError,
}

/** What a refusal says, as the error of its status. @param name of the route, or whatever was asked */
export const refusal = (name: string, { status, headers, data }: { readonly status: number; readonly headers: Pick<Headers, 'get'>; readonly data: unknown }): ApiError => {
  const problem = Problem.safeParse(data)
  return new (status < 500 ? (errorOf[status] ?? ApiError) : ServerError)(name, {
    status,
    problem: problem.success ? problem.data : undefined,
    requestId: headers.get('lapor-request-id') ?? undefined,
    retryAfterMs: retryAfterMs(headers.get('retry-after')),
  })
}

/** Seconds or an HTTP date (RFC 9110 §10.2.3). */
const retryAfterMs = (header: string | null): number | undefined => {
  if (!header) return undefined
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isNaN(ms) ? undefined : Math.max(0, ms)
}
