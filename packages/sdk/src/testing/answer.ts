/** Answers one request: every check in the order of the story, then the handler of its route. */
import { isOlderVersion, routeNotes, type RouteName, successOf } from '../contract/index.ts'
import { answerUpload } from './answer-upload.ts'
import { findForOfficer, findOnSite, findPublic } from './find-report.ts'
import type { Call } from './handler.ts'
import { handlers } from './handlers.ts'
import { matchRoute, matchUploads } from './match-route.ts'
import type { Memory, Officer } from './memory.ts'
import { readBody, readKey, readQuery } from './read-request.ts'
import { problemResponse, Refusal } from './refusal.ts'
import { siteOf } from './site-of.ts'
import { oldestClient, type TestSite } from './town.ts'

/** Bytes of one photo of the work; the citizen's limit is a setting of the site. */
const evidenceMaxBytes = 10 * 1024 * 1024

export const answer = async (memory: Memory, request: Request): Promise<Response> => {
  const headers = { 'lapor-request-id': memory.newId('permintaan'), 'cache-control': 'no-store' }
  const upload = matchUploads(new URL(request.url).pathname)
  if (upload) return answerUpload(memory, request, upload, headers)
  try {
    return await answerRoute(memory, request, headers)
  } catch (error) {
    if (error instanceof Refusal) return problemResponse(error, headers)
    throw error
  }
}

const answerRoute = async (memory: Memory, request: Request, headers: Readonly<Record<string, string>>): Promise<Response> => {
  const { pathname, searchParams } = new URL(request.url)
  const { name, route, params } = matchRoute(request.method, pathname)
  const { site: siteKey, trackingId } = params
  const site = siteKey === undefined ? undefined : siteOf(memory, siteKey, request.headers.get('origin'))
  const officer = route.access === 'officer' ? officerOf(memory, request.headers.get('authorization')) : undefined
  const secret = request.headers.get('lapor-secret')
  if (route.access === 'secret' && !secret) throw new Refusal('secret-missing')

  const find = () => {
    if (trackingId === undefined) return { kept: undefined, viewer: 'public' }
    if (officer) return findForOfficer(memory, officer, trackingId)
    return route.access === 'public' ? findPublic(memory, trackingId) : findOnSite(memory, site as TestSite, trackingId, secret)
  }
  if (route.access === 'secret' && !routeNotes[name].endsSecret) find()

  const query = readQuery(name, searchParams)
  const key = route.method === 'POST' && !route.reads ? readKey(request.headers) : undefined
  const body = route.body && (await readBody(route.body, request, site?.limits.attachmentMaxBytes ?? evidenceMaxBytes))
  const fingerprint = route.keyAlone ? '' : routeNotes[name].endsSecret ? `${secret ?? ''} ${body?.fingerprint ?? ''}` : (body?.fingerprint ?? '')
  const once = key && body && { intention: [name, siteKey ?? officer?.id, trackingId ?? params['siteKey'] ?? params['messageId'], key].join(' '), fingerprint }
  // Before any further check: what was acknowledged once stays acknowledged, even where a rule has changed since.
  const known = once && memory.answers.get(once.intention)
  if (known && known.fingerprint !== once.fingerprint) throw new Refusal('idempotency-key-reused')
  if (known) return jsonResponse(known.answer, successOf(route), { ...headers, 'idempotency-replayed': 'true' })

  if (site && key !== undefined && isOlderVersion(request.headers.get('lapor-client') ?? '', oldestClient)) throw new Refusal('client-too-old')

  // The table ties each handler to the types of its route; here, where the route is any, they are not known one by one.
  const call = { memory, site, officer, ...find(), attachmentId: params['attachmentId'] ?? '', tile: { z: params['z'] ?? '', x: params['x'] ?? '', y: params['y'] ?? '' }, siteKey: params['siteKey'] ?? '', messageId: params['messageId'] ?? '', query, body: body?.checked(), proof: request.headers.get('lapor-proof') } as Call<RouteName>
  const result = (handlers[name] as (call: Call<RouteName>) => unknown)(call)
  if (once) memory.answers.set(once.intention, { fingerprint: once.fingerprint, answer: structuredClone(result) })
  return result instanceof Blob ? new Response(result, { headers: { ...headers, 'content-type': result.type } }) : jsonResponse(result, successOf(route), headers)
}

const jsonResponse = (body: unknown, status: number, headers: Readonly<Record<string, string>>): Response => new Response(JSON.stringify(body), { status, headers: { ...headers, 'content-type': 'application/json' } })

const officerOf = ({ officers }: Memory, authorization: string | null): Officer => {
  const officer = officers.get(authorization?.replace(/^Bearer /, '') ?? '')
  if (!officer) throw new Refusal('officer-token-wrong')
  return officer
}
