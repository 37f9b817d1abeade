/** Answers one call of a contract route: every check in the order of the story, then its handler. */
import { isOlderVersion, issuesOf, parseTrackingId, parseTrackingSecret, type Route, routeNotes, type RouteName, routeQueries, routes } from '@lapor/sdk/contract'
import type * as z from 'zod/mini'
import type { Actions } from '../actions/index.ts'
import type { Lock } from '../actions/limits.ts'
import type { Done, Once } from '../actions/once.ts'
import type { Content } from '../actions/read-report.ts'
import { isRefusal, type OrRefusal, type Refusal } from '../domain/refusal.ts'
import type { SiteRecord } from '../domain/site-record.ts'
import { tilePlaceOf } from '../domain/tile-area.ts'
import { oldestClient } from '../domain/view-site.ts'
import { mayUse } from './cross-origin.ts'
import { fingerprintOfBytes, fingerprintOfJson, fingerprintUnder } from './fingerprint.ts'
import type { Call, Handlers } from './handler.ts'
import { knowCaller } from './know-caller.ts'
import { isOwnOrigin, ownOrigin } from './own-origin.ts'
import { acceptedType, jsonLimit, parseJson, readBytes, tooLarge } from './read-body.ts'
import { answerResponse } from './answer-response.ts'
import { checkedQuery } from './checked-query.ts'

export interface Door {
  readonly actions: Actions
  readonly handlers: Handlers
  /** The configured LAPOR_BASE_URL, if any. */
  readonly baseUrl: string | undefined
}

/** Officers' photos belong to reports of many sites; one limit for all. Also how much is read of a reporter's. */
const evidenceMaxBytes = 10 * 1024 * 1024

const keyPattern = /^[A-Za-z0-9._-]{8,64}$/

/** @param network from where it is asked, as network-prefix.ts names it */
export const answerRoute = async (door: Door, name: RouteName, request: Request, params: Readonly<Record<string, string>>, network: string | undefined): Promise<OrRefusal<Response>> => {
  const route: Route = routes[name]
  const site = params['site'] === undefined ? undefined : await door.actions.knowSite(params['site'])
  if (params['site'] !== undefined && site === undefined) return { refused: 'site-unknown' }
  const lock = lockOf(params['trackingId'], request)
  const stranger = site === undefined ? undefined : barredOrigin(door, request, site)
  if (site !== undefined && stranger !== undefined) await door.actions.noteRefusedOrigin(site, request.headers.get('origin') ?? '')
  const barred = stranger ?? (site === undefined || lock === undefined ? undefined : await door.actions.refuseTry(lock, network))
  const given = { params, site, network, barred }
  if (barred === undefined) {
    const answered = await answerCall(door, name, request, given)
    return isRefusal(answered) && answered.refused === 'secret-wrong' && lock !== undefined ? ((await door.actions.countWrongTry(lock, network)) ?? answered) : answered
  }
  // A page that was taken off the list may still repeat what was acknowledged; whatever else is wrong, it is told that it is off.
  if (route.method !== 'POST') return barred
  const answered = await answerCall(door, name, request, given)
  return isRefusal(answered) ? barred : answered
}

/** What a secret is tried on; undefined where none is shown. */
export const lockOf = (typedId: string | undefined, request: Request): Lock | undefined => {
  const trackingId = typedId === undefined ? undefined : parseTrackingId(typedId)
  return trackingId === undefined || !request.headers.has('lapor-secret') ? undefined : { trackingId }
}

interface Given {
  readonly params: Readonly<Record<string, string>>
  readonly site: SiteRecord | undefined
  readonly network: string | undefined
  /** Refuses what is not a repetition. */
  readonly barred: Refusal | undefined
}

const answerCall = async (door: Door, name: RouteName, request: Request, { params, site, network, barred }: Given): Promise<OrRefusal<Response>> => {
  const route: Route = routes[name]
  const { actions } = door
  const officer = route.access === 'officer' ? await knowCaller(actions, { request, baseUrl: door.baseUrl, network }) : undefined
  if (isRefusal(officer)) return officer
  const trackingId = params['trackingId'] === undefined ? undefined : parseTrackingId(params['trackingId'])
  const secret = secretOf(request)
  if (route.access === 'secret' && secret === undefined) return { refused: 'secret-missing' }
  const proved = route.access === 'secret' ? await actions.proveReporter({ siteKey: site?.key ?? '', trackingId, secret }) : undefined
  // Who has just ended a secret and lost the answer comes again with the secret that is over: the key and what was sent under it are the proof.
  if (isRefusal(proved) && !routeNotes[name].endsSecret) return proved

  const schemas = queriesOf(name)
  const query = schemas === undefined ? undefined : checkedQuery(schemas, new URL(request.url).searchParams)
  if (isRefusal(query)) return query
  const key = route.method === 'POST' && !route.reads ? keyOf(request) : undefined
  if (isRefusal(key)) return key
  const read = route.body === undefined ? undefined : await readBody(route.body, request, site)
  if (isRefusal(read)) return read
  const once: Once | undefined = key === undefined || read === undefined ? undefined : { scope: [name, site?.key ?? officer?.id ?? '', trackingId ?? params['siteKey'] ?? params['messageId'] ?? ''].join(' '), isOfDesk: site === undefined && params['trackingId'] === undefined, key, fingerprint: route.keyAlone ? '' : route.access === 'secret' ? fingerprintUnder(secret ?? '', read.fingerprint) : read.fingerprint }
  if (once) {
    // Before any further check: what was acknowledged once stays acknowledged, even where a rule has changed since.
    const known = await actions.knownAnswer(once)
    if (known !== undefined) return isRefusal(known) ? known : answerResponse(name, known)
  }
  if (isRefusal(proved)) return proved
  if (barred) return barred
  const outdated = site === undefined || once === undefined ? undefined : outdatedClient(request)
  if (outdated) return outdated
  const body = read?.check()
  if (isRefusal(body)) return body
  const overrun = route.access === 'secret' && once !== undefined && trackingId !== undefined && site !== undefined ? await actions.takeReceiptWrite(site, trackingId) : undefined
  if (overrun) return overrun

  // The table ties each handler to the types of its route; inside this loop over all routes they are not known one by one.
  const call = { site, officer, secret, proof: request.headers.get('lapor-proof') ?? undefined, isTrapped: (request.headers.get('lapor-trap') ?? '') !== '', trackingId, attachmentId: params['attachmentId'] ?? '', tile: tilePlaceOf(params['z'] ?? '', params['x'] ?? '', params['y'] ?? ''), siteKey: params['siteKey'] ?? '', messageId: params['messageId'] ?? '', network, query, body: body?.value, once } as Call<RouteName>
  const result = await (door.handlers[name] as (call: Call<RouteName>) => Promise<OrRefusal<Done<unknown> | Content | object>>)(call)
  return isRefusal(result) ? result : answerResponse(name, result)
}

export const barredOrigin = ({ baseUrl }: Pick<Door, 'baseUrl'>, request: Request, site: SiteRecord): Refusal | undefined => {
  const own = ownOrigin(request, baseUrl)
  return mayUse(request.headers.get('origin'), site, (origin) => isOwnOrigin(origin, own)) ? undefined : { refused: 'origin-not-allowed' }
}

/** A client that does not say its version is answered as ever: programs of others need not. */
const outdatedClient = (request: Request): Refusal | undefined => {
  const version = request.headers.get('lapor-client') ?? ''
  return isOlderVersion(version, oldestClient) ? { refused: 'client-too-old', detail: `This relay takes what ${oldestClient} and newer write. Sites that pinned an older file take a new line from /snippet.` } : undefined
}

/** What cannot be a secret is kept as it is: it matches nothing, and is answered like any other wrong one. */
export const secretOf = (request: Request): string | undefined => {
  const typed = request.headers.get('lapor-secret')
  return typed === null ? undefined : (parseTrackingSecret(typed) ?? typed)
}

const keyOf = (request: Request): OrRefusal<string> => {
  const key = request.headers.get('idempotency-key') ?? ''
  return keyPattern.test(key) ? key : { refused: 'idempotency-key-missing' }
}

const queriesOf = (name: RouteName): Readonly<Record<string, z.ZodMiniType>> | undefined => (routeQueries as Partial<Record<RouteName, Readonly<Record<string, z.ZodMiniType>>>>)[name]

interface ReadBody {
  readonly fingerprint: string
  readonly check: () => OrRefusal<{ readonly value: unknown }>
}

const readBody = async (expected: NonNullable<Route['body']>, request: Request, site: SiteRecord | undefined): Promise<OrRefusal<ReadBody>> => {
  if (isMediaTypes(expected)) {
    if (acceptedType(request, expected) === undefined) return unsupported(expected)
    const limit = site?.settings.limits.attachmentMaxBytes ?? evidenceMaxBytes
    // A site may have lowered its limit since it took this photo: whether it is known is asked first.
    const bytes = await readBytes(request, Math.max(limit, evidenceMaxBytes), 'attachment-not-image')
    return isRefusal(bytes) ? bytes : { fingerprint: fingerprintOfBytes(bytes), check: () => (bytes.byteLength > limit ? tooLarge(limit) : { value: bytes }) }
  }
  if (acceptedType(request, ['application/json']) === undefined) return unsupported(['application/json'])
  const bytes = await readBytes(request, jsonLimit, 'json-invalid')
  if (isRefusal(bytes)) return bytes
  const parsed = parseJson(bytes)
  if (isRefusal(parsed)) return parsed
  return { fingerprint: fingerprintOfJson(parsed.value), check: () => checkedBody(expected, parsed.value) }
}

const isMediaTypes = (body: NonNullable<Route['body']>): body is readonly string[] => Array.isArray(body)

const unsupported = (accepted: readonly string[]): Refusal => ({ refused: 'media-type-unsupported', detail: `Accepted here: ${accepted.join(', ')}.` })

const checkedBody = (schema: z.ZodMiniType, value: unknown): OrRefusal<{ readonly value: unknown }> => {
  const checked = schema.safeParse(value)
  return checked.success ? { value: checked.data } : { refused: 'validation-failed', issues: issuesOf(checked.error, value) }
}
