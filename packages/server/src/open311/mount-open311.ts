/** Mounts the Open311 GeoReport v2 server: what programs of other cities' and civic apps' world speak (https://wiki.open311.org/GeoReport_v2). */
import { createHash } from 'node:crypto'
import type { Actions } from '../actions/index.ts'
import { statusesOf } from '../domain/open311-request.ts'
import { categoryOf, definitionOf, servicesOf } from '../domain/open311-services.ts'
import { isRefusal } from '../domain/refusal.ts'
import type { SiteRecord } from '../domain/site-record.ts'
import type { App } from '../http/app.ts'
import { ownOrigin } from '../http/own-origin.ts'
import { pagingOf, periodOf } from './query.ts'
import { readPostedForm } from './read-posted-form.ts'
import { type Fault, faultOf, type Format, respond, respondFault } from './respond.ts'
import type { Tree } from './xml.ts'

const root = '/open311'

/** When the services or the form of the answers changed last. */
const changeset = '2026-11-28T00:00:00Z'

interface Asked {
  readonly request: Request
  readonly format: Format
  readonly query: URLSearchParams
  readonly param: string
}

type Answer = Response | Fault

export interface Open311Parts {
  readonly actions: Actions
  readonly baseUrl: string | undefined
  /** RFC 3339, UTC. */
  readonly now: () => string
}

export const mountOpen311 = (app: App, parts: Open311Parts): void => {
  const { actions } = parts
  const mount = (method: 'GET' | 'POST', name: string, answer: (asked: Asked) => Promise<Answer>): void => {
    const paths = name.endsWith('/') ? [`${name}:param{[^/]+\\.(?:xml|json)}`] : [`${name}.xml`, `${name}.json`]
    for (const path of paths) {
      app.on(method, `${root}/${path}`, async (c) => {
        c.set('route', `${root}/${name}${name.endsWith('/') ? '{id}' : ''}.{format}`)
        const { pathname, searchParams } = new URL(c.req.url)
        const format: Format = pathname.endsWith('.xml') ? 'xml' : 'json'
        const param = c.req.param('param') ?? ''
        const answered = await answer({ request: c.req.raw, format, query: searchParams, param: param.slice(0, param.lastIndexOf('.')) })
        return answered instanceof Response ? answered : respondFault(format, answered)
      })
    }
  }
  /** The site that a client names as jurisdiction; where there is one only, it need not. */
  const withSite =
    (answer: (site: SiteRecord, asked: Asked) => Promise<Answer>) =>
    async (asked: Asked): Promise<Answer> => {
      const site = await siteNamed(actions, asked.query.get('jurisdiction_id') ?? '')
      return 'descriptions' in site ? site : answer(site, asked)
    }

  mount('GET', 'discovery', async ({ request, format }) => respond(format, 'discovery', discovery(ownOrigin(request, parts.baseUrl))))
  mount('GET', 'v2/discovery', async ({ request, format }) => respond(format, 'discovery', discovery(ownOrigin(request, parts.baseUrl))))
  mount('GET', 'v2/services', withSite(async (site, { format }) => respond(format, 'services', servicesOf(site) as unknown as Tree)))
  mount('GET', 'v2/services/', withSite(async (site, { format, param }) => {
    if (categoryOf(param, site.settings) === undefined) return { status: 404, descriptions: [`service_code "${param.slice(0, 60)}" was not found`] }
    return respond(format, 'service_definition', definitionOf(param, site.settings, await actions.open311Regions()) as unknown as Tree)
  }))
  mount('GET', 'v2/requests', withSite(async (site, { format, query }) => {
    const period = periodOf(query, new Date(parts.now()), site.settings.timeZone)
    const paging = pagingOf(query)
    if ('descriptions' in period) return period
    if ('descriptions' in paging) return paging
    const wanted = listOf(query, 'status') ?? ['open', 'closed']
    const unknown = wanted.filter((one) => one !== 'open' && one !== 'closed')
    if (unknown.length > 0) return { status: 400, descriptions: ['status: expected open, closed or both'] }
    const codes = listOf(query, 'service_code')
    const categories = codes?.flatMap((code) => categoryOf(code, site.settings) ?? (categoryOf(code, site.settings) === null ? [null] : []))
    const trackingIds = listOf(query, 'service_request_id')
    // Named ones are asked for whatever their date (GeoReport v2, "GET Service Requests").
    const found = await actions.listServiceRequests(site, { ...(trackingIds === undefined ? period : { from: '', to: '9999' }), ...paging, statuses: wanted.flatMap((one) => statusesOf[one as 'open' | 'closed']), categories, trackingIds })
    return respond(format, 'service_requests', found as unknown as Tree)
  }))
  mount('GET', 'v2/requests/', withSite(async (site, { format, param }) => {
    const found = await actions.readServiceRequest(site, param)
    return found === undefined ? { status: 404, descriptions: ['service_request_id was not found'] } : respond(format, 'service_requests', [found] as unknown as Tree)
  }))
  mount('GET', 'v2/servicerequestupdates', withSite(async (site, { format, query }) => {
    const period = periodOf(query, new Date(parts.now()), site.settings.timeZone)
    const paging = pagingOf(query)
    if ('descriptions' in period) return period
    if ('descriptions' in paging) return paging
    return respond(format, 'service_request_updates', (await actions.listRequestUpdates(site, { ...period, ...paging })) as unknown as Tree)
  }))
  // Requests have their ID at once: a token is the ID itself.
  mount('GET', 'v2/tokens/', withSite(async (site, { format, param }) => {
    const found = await actions.readServiceRequest(site, param)
    return found === undefined ? { status: 404, descriptions: ['token was not found'] } : respond(format, 'service_requests', [{ service_request_id: found.service_request_id, token: param }])
  }))
  mount('POST', 'v2/requests', (asked) => file(parts, asked))
}

const file = async ({ actions, now }: Open311Parts, { request, format, query }: Asked): Promise<Answer> => {
  const photoLimit = 10 * 1024 * 1024
  const form = await readPostedForm(request, photoLimit)
  if (isRefusal(form)) return faultOf(form)
  const { fields, photos, bytes } = form
  const client = await actions.knowClientKey(fields.get('api_key') ?? query.get('api_key') ?? '')
  if (client === undefined) return { status: 403, descriptions: ['api_key: missing or not known'] }
  const site = await actions.knowSite(client.siteKey)
  const named = fields.get('jurisdiction_id') || query.get('jurisdiction_id') || client.siteKey
  if (site?.key !== named) return { status: 404, descriptions: ['jurisdiction_id: the api_key belongs to another one'] }
  // The protocol has no idempotency: the very same bytes on the same day are one intention whose answer was lost.
  const given = request.headers.get('idempotency-key')
  const intention = given !== null && /^[\w.-]{8,64}$/.test(given) ? `key ${given}` : `${now().slice(0, 10)} ${createHash('sha256').update(bytes).digest('hex')}`
  const filed = await actions.fileFromClient(site, { client, fields, photos, intention })
  if (isRefusal(filed)) return faultOf(filed)
  const { receipt, trackingSecret, photosRefused } = filed
  const notice = `Kode rahasia pelapor: ${trackingSecret}. Berikan kepada pelapor; dengan kode ini ia membaca jawaban dan membalas.${photosRefused === 0 ? '' : ` ${photosRefused} gambar tidak dapat diterima.`}`
  return respond(format, 'service_requests', [{ service_request_id: receipt.trackingId, service_notice: notice, account_id: null }], 201)
}

const siteNamed = async (actions: Actions, key: string): Promise<SiteRecord | Fault> => {
  if (key !== '') return (await actions.knowSite(key)) ?? { status: 404, descriptions: ['jurisdiction_id was not found'] }
  const sites = await actions.allSites()
  const [only] = sites
  return sites.length === 1 && only !== undefined ? only : { status: 400, descriptions: ['jurisdiction_id is needed: the key of a site'] }
}

const listOf = (query: URLSearchParams, name: string): string[] | undefined => {
  const list = (query.get(name) ?? '').split(',').map((one) => one.trim()).filter(Boolean).slice(0, 100)
  return list.length === 0 ? undefined : list
}

const discovery = (origin: string): Tree => ({
  changeset,
  contact: `${origin}/`,
  key_service: 'Kunci diberikan oleh pengelola relay ini.',
  endpoints: [
    { specification: 'http://wiki.open311.org/GeoReport_v2', url: `${origin}${root}/v2`, changeset, type: 'production', formats: ['text/xml', 'application/json'] },
    { specification: `${origin}/openapi.json`, url: `${origin}/v1`, changeset, type: 'production', formats: ['application/json'] },
  ],
})
