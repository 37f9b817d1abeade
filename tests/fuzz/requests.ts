/** Makes requests that nobody would send on purpose: for each route of the table, everything in them odd at once or one thing at a time. */
import fc from 'fast-check'
import { attachmentMediaTypes, type Route, type RouteName, routes } from '@lapor/sdk/contract'

/** What is known of the town, so that some requests get further than the first check. */
export interface Known {
  readonly sites: readonly string[]
  readonly origins: readonly string[]
  readonly trackingIds: readonly string[]
  readonly attachmentIds: readonly string[]
  readonly secrets: readonly string[]
  readonly tokens: readonly string[]
  readonly photo: Uint8Array
  /** Bodies that some route takes. */
  readonly bodies: readonly unknown[]
}

/** What a header can hold at all: others never leave a client. */
export const headerText = fc.oneof(fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)), maxLength: 60 }), fc.string({ unit: fc.integer({ min: 0xa1, max: 0xff }).map((code) => String.fromCharCode(code)), maxLength: 20 })).map((text) => text.trim())

/** Half a character of UTF-16 cannot stand in a URL. */
export const urlText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constantFrom('..', '%00', '%2e%2e%2f', "' or 1=1 --", '"', '<script>', '__proto__', 'constructor', '0', '-1', '9'.repeat(400), '\u0000', '\u202e', 'é', '{}', '[]')).filter((text) => !/\p{Cs}/u.test(text))

const odd = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, '', ' ', 0, -1, 0.5, 1e308, 9_007_199_254_740_993, [], {}, [[]], 'x'.repeat(6000), '\ud83d', '\u0000', '\u202e', '2026-02-30', '2026-11-24T10:00:00+07:00', '36.74.07.1004', 'complaint', 'place-unclear', 'resolved', 'kel-kademangan', '🕳️'),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.jsonValue({ maxDepth: 4 }),
)

const keysOf = (body: Route['body']): string[] => Object.keys((body as { readonly shape?: object } | undefined)?.shape ?? {})

const jsonText = (route: Route, { bodies }: Known): fc.Arbitrary<string> => {
  const named = fc.dictionary(fc.constantFrom(...keysOf(route.body), 'tidakDikenal', '__proto__'), odd, { maxKeys: 8 })
  const known = fc.constantFrom(...bodies)
  return fc.oneof(
    { weight: 3, arbitrary: fc.tuple(known, named).map(([body, change]) => JSON.stringify({ ...(body as object), ...change })) },
    { weight: 2, arbitrary: named.map((body) => JSON.stringify(body)) },
    { weight: 1, arbitrary: fc.jsonValue().map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: fc.constantFrom('', '{', '[]', 'null', '"', '{"a":1,"a":2}', '['.repeat(20_000), `{"text":"${'a'.repeat(70_000)}"}`, '\ufeff{}', '{"text":"\\ud83d"}') },
  )
}

const bytesOf = (route: Route, known: Known): fc.Arbitrary<Uint8Array | undefined> => {
  const text = jsonText(route, known).map((json) => new TextEncoder().encode(json))
  const photo = fc.oneof(fc.constant(known.photo), fc.nat(known.photo.length - 1).map((length) => known.photo.slice(0, length)), fc.tuple(fc.nat(known.photo.length - 1), fc.nat(255)).map(([at, byte]) => known.photo.with(at, byte)))
  const usual = Array.isArray(route.body) ? photo : text
  return route.body === undefined ? fc.constant(undefined) : fc.oneof({ weight: 8, arbitrary: usual }, { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) }, { weight: 1, arbitrary: fc.constant(undefined) })
}

/** Mostly what fits, sometimes what does not, sometimes nothing. */
const mostly = <T>(fits: readonly T[], other: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.oneof({ weight: 6, arbitrary: fits.length > 0 ? fc.constantFrom(...fits) : other }, { weight: 2, arbitrary: other }, { weight: 1, arbitrary: fc.constant(undefined) })

export const requestsOf = (name: RouteName, known: Known): fc.Arbitrary<Request> => {
  const route: Route = routes[name]
  const types = Array.isArray(route.body) ? [...attachmentMediaTypes] : ['application/json', 'application/json; charset=utf-8']
  const parameter = { site: known.sites, trackingId: known.trackingIds, attachmentId: known.attachmentIds, siteKey: known.sites, messageId: ['kabar-tidak-ada'], z: ['16', '3'], x: ['52188', '0'], y: ['33922'] } as const
  return fc
    .record({
      params: fc.record(Object.fromEntries(Object.entries(parameter).map(([key, fits]) => [key, fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...fits) }, { weight: 1, arbitrary: urlText.filter((text) => text !== '' && text !== '.' && text !== '..') })]))),
      query: fc.array(fc.tuple(fc.oneof(fc.constantFrom(...(route.query ?? ['cursor'])), urlText), urlText), { maxLength: 3 }).map((pairs) => (pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`)),
      hasQuery: fc.nat(2),
      headers: fc.record({
        'lapor-secret': mostly(known.secrets, headerText),
        authorization: mostly(known.tokens.map((token) => `Bearer ${token}`), headerText),
        'idempotency-key': mostly<string>([], fc.oneof(fc.uuid(), headerText)),
        'lapor-proof': fc.option(headerText, { nil: undefined }),
        'content-type': mostly(types, headerText),
        origin: fc.option(fc.oneof(fc.constantFrom(...known.origins), headerText), { nil: undefined, freq: 3 }),
        cookie: fc.option(fc.oneof(headerText, headerText.map((value) => `lapor-desk=${value}`)), { nil: undefined, freq: 4 }),
        'content-length': fc.option(fc.constantFrom('0', '-1', 'abc', '99999999999', ' '), { nil: undefined, freq: 8 }),
        'x-forwarded-for': fc.option(headerText, { nil: undefined, freq: 4 }),
        range: fc.option(headerText, { nil: undefined, freq: 8 }),
      }),
      body: bytesOf(route, known),
    })
    .map(({ params, query, hasQuery, headers, body }) => {
      const path = route.path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent((params as Record<string, string>)[key] ?? ''))
      const sent = Object.entries(headers).filter((pair): pair is [string, string] => pair[1] !== undefined)
      return new Request(`http://relay.example${path}${hasQuery === 0 ? query : ''}`, { method: route.method, headers: sent, ...(body === undefined ? {} : { body: body as BodyInit }) })
    })
}

/** Photos are decoded; anything longer hangs. */
const longestMs = 10_000

/** @throws Error where no answer comes in time */
export const inTime = async <T>(ask: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error('no answer')), longestMs)))
  return Promise.race([ask, late]).finally(() => clearTimeout(timer))
}

/** Every place of a JSON value, as the keys that lead there. */
export const placesIn = (value: unknown, here: readonly string[] = []): string[][] =>
  typeof value !== 'object' || value === null ? [[...here]] : [...(here.length > 0 ? [[...here]] : []), ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...here, key]))]

/** What each place is bent to; undefined takes it away. */
export const bends: readonly unknown[] = [undefined, null, '', ' ', 'x', 'x'.repeat(6000), '\ud83d', '\u0000', 0, -1, 0.5, 1e308, true, false, [], {}, [null], { __proto__: 1 }, '2026-02-30', '99.99.99.9999', 'constructor']

export const bentAt = (value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown => {
  if (key === undefined) return to
  const bent = (at: string, inner: unknown): unknown => (at === key ? bentAt(inner, rest, to) : inner)
  // What is undefined is left out where it is written as JSON; in a list it becomes null.
  if (Array.isArray(value)) return value.map((inner, at) => bent(String(at), inner))
  return Object.fromEntries(Object.entries(value as object).map(([at, inner]) => [at, bent(at, inner)]))
}
