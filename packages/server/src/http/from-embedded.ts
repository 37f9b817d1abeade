/** Lets a sandboxed frame of the relay use the API: it has `Origin: null`, which counts for nothing without a token of ours in the path. */
import type { Actions } from '../actions/index.ts'
import { ownOrigin } from './own-origin.ts'

/** `/embed/{site}/{token}` is the relay's address as such a frame knows it; what follows is a path of the API or of a file. */
const pathPattern = /^\/embed\/([^/]+)\/([\w.-]+)(\/(?:v1|assets)\/.*)$/

type Fetch<From> = (request: Request, from?: From) => Promise<Response>

export const fromEmbedded =
  <From>(actions: Pick<Actions, 'knowEmbedToken'>, baseUrl: string | undefined, fetch: Fetch<From>): Fetch<From> =>
  async (request, from) => {
    const url = new URL(request.url)
    const [, site = '', token = '', path = ''] = pathPattern.exec(url.pathname) ?? []
    if (path === '') return fetch(request, from)
    const headers = new Headers(request.headers)
    const isNobody = headers.get('origin') === 'null' && request.method !== 'OPTIONS'
    const isOurs = isNobody && isOf(site, path) && (await actions.knowEmbedToken(site, token))
    if (isOurs) headers.set('origin', ownOrigin(request, baseUrl))
    const body = request.method === 'GET' || request.method === 'HEAD' ? {} : { body: request.body, duplex: 'half' as const }
    const response = await fetch(new Request(new URL(path + url.search, url), { method: request.method, headers, signal: request.signal, ...body }), from)
    // The browser compares it with the origin it sent.
    if (isOurs && response.headers.has('access-control-allow-origin')) response.headers.set('access-control-allow-origin', 'null')
    return response
  }

/** A token opens its own site, and what names no site: files, and photos by signed links. */
const isOf = (site: string, path: string): boolean => !path.startsWith('/v1/sites/') || path === `/v1/sites/${site}` || path.startsWith(`/v1/sites/${site}/`)
