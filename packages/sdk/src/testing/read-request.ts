/** Reads what a request brings besides its path, and checks it against the contract: query, idempotency key, body. */
import { issuesOf, type Route, type RouteName, type RouteQueries, routeQueries } from '../contract/index.ts'
import type * as z from '../contract/zod.ts'
import { Refusal } from './refusal.ts'

/** Bytes of a JSON body: the longest report fits many times. */
const jsonLimit = 64 * 1024

/** @throws Refusal query-invalid: also for a parameter that the route does not have */
export const readQuery = (name: RouteName, given: URLSearchParams): Record<string, unknown> => {
  const schemas: Readonly<Record<string, z.ZodMiniType>> = routeQueries[name as keyof RouteQueries] ?? {}
  return Object.fromEntries(
    [...given].map(([parameter, value]) => {
      const checked = Object.hasOwn(schemas, parameter) ? schemas[parameter]?.safeParse(value) : undefined
      if (!checked?.success) throw new Refusal('query-invalid')
      return [parameter, checked.data]
    }),
  )
}

/** @throws Refusal idempotency-key-missing */
export const readKey = (headers: Headers): string => {
  const key = headers.get('idempotency-key') ?? ''
  if (!/^[A-Za-z0-9._-]{8,64}$/.test(key)) throw new Refusal('idempotency-key-missing')
  return key
}

export interface ReadBody {
  /** The same for the same body, in whatever order its fields come. */
  readonly fingerprint: string
  /** Later than reading: a repetition is known by its fingerprint, even where the rules have changed since. @throws Refusal validation-failed */
  readonly checked: () => unknown
}

/** @throws Refusal media-type-unsupported, body-too-large, json-invalid */
export const readBody = async (expected: NonNullable<Route['body']>, request: Request, bytesLimit: number): Promise<ReadBody> => {
  const isJson = !isMediaTypes(expected)
  const type = request.headers.get('content-type')?.split(';', 1)[0] ?? ''
  if (!(isJson ? ['application/json'] : expected).includes(type)) throw new Refusal('media-type-unsupported')
  const bytes = new Uint8Array(await request.arrayBuffer())
  if (!isJson) return { fingerprint: bytes.join(), checked: () => within(bytesLimit, bytes) }
  within(jsonLimit, bytes)
  const body = parsed(bytes)
  return {
    fingerprint: canonical(body),
    checked: () => {
      const result = expected.safeParse(body)
      if (!result.success) throw new Refusal('validation-failed', issuesOf(result.error, body))
      return result.data
    },
  }
}

const within = (limit: number, bytes: Uint8Array): Uint8Array => {
  if (bytes.length > limit) throw new Refusal('body-too-large')
  return bytes
}

const isMediaTypes = (body: NonNullable<Route['body']>): body is readonly string[] => Array.isArray(body)

const parsed = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Refusal('json-invalid')
  }
}

const canonical = (body: unknown): string =>
  JSON.stringify(body, (_, field: unknown) => (typeof field === 'object' && field !== null && !Array.isArray(field) ? Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1))) : field))
