/** The relay as a function from Request to Response: mounts every route of the contract and every page. */
import { type RouteName, routes } from '@lapor/sdk/contract'
import { Hono } from 'hono'
import { isRefusal, type Refusal } from '../domain/refusal.ts'
import { answerRoute, type Door } from './answer-route.ts'
import { clientAddress } from './client-address.ts'
import { openToOtherOrigins, preflightResponse, readableBy } from './cross-origin.ts'
import { networkPrefix } from './network-prefix.ts'
import { problemResponse } from './problem.ts'
import { describeFailure, type RequestLog } from './request-log.ts'
import { secured } from './security-headers.ts'

export interface Variables {
  requestId: string
  /** The pattern of the matched route, never the URL: a URL can hold a tracking ID. */
  route: string
  /** Where the request came from, without who: see network-prefix.ts. It is never written down. */
  network: string | undefined
}

/** What whoever listens knows of a request besides what stands in it. */
export interface Bindings {
  readonly address?: string | undefined
}

export type App = Hono<{ Variables: Variables; Bindings: Bindings }>

export interface AppParts extends Door {
  readonly log: RequestLog
  readonly newId: () => string
  /** How many proxies of the operator stand before the relay. */
  readonly proxies: number
  /** Recognises errors that mean "try again": the database is busy. */
  readonly isBusy: (error: unknown) => boolean
  /** Recognises those among them that mean that the disk is full: somebody has to see to it. */
  readonly isFull: (error: unknown) => boolean
  /** Recognises errors that mean that a value holds what the database takes into no text. */
  readonly isUnstorable: (error: unknown) => boolean
  /** Mounts what is not the API: pages and files. */
  readonly pages: readonly ((app: App) => void)[]
}

export const createApp = (parts: AppParts): App => {
  const app: App = new Hono()

  app.use(async (c, next) => {
    const started = performance.now()
    const requestId = parts.newId()
    c.set('requestId', requestId)
    // Hono leaves `env` out where nobody gives one.
    c.set('network', networkPrefix(clientAddress(c.req.header('x-forwarded-for') ?? null, (c.env as Bindings | undefined)?.address, parts.proxies)))
    // Names and cursors hold no NUL: such an address leads nowhere.
    if (c.req.url.includes('%00')) c.res = problemResponse({ refused: 'route-not-found' }, requestId)
    else await next()
    const origin = c.req.header('origin')
    secured(c.res.headers, c.req.path)
    c.res.headers.set('lapor-request-id', requestId)
    if (openToOtherOrigins(c.req.path)) {
      c.res.headers.append('vary', 'Origin')
      // Refusals too: only so can the widget read the code and tell the citizen what to do.
      for (const [name, value] of Object.entries(origin === undefined ? {} : readableBy(origin, c.req.path))) c.res.headers.set(name, value)
    }
    parts.log.request({ method: c.req.method, route: c.get('route') ?? 'unmatched', status: c.res.status, ms: Math.round(performance.now() - started), requestId })
  })

  for (const name of Object.keys(routes) as RouteName[]) {
    const { method, path } = routes[name]
    const pattern = path.replace(/\{(\w+)\}/g, ':$1')
    app.on(method, pattern, async (c) => {
      c.set('route', path)
      const answer = await answerRoute(parts, name, c.req.raw, c.req.param(), c.get('network'))
      return isRefusal(answer) ? problemResponse(answer, c.get('requestId')) : answer
    })
  }
  for (const mount of parts.pages) mount(app)

  for (const [pattern, methods] of methodsByPattern(app)) {
    app.all(pattern, (c) => {
      c.set('route', pattern.replace(/:(\w+)(\{.*?\})?/g, '{$1}'))
      const origin = c.req.header('origin')
      if (c.req.method === 'OPTIONS' && origin !== undefined && openToOtherOrigins(c.req.path)) return preflightResponse(origin, c.req.path)
      return problemResponse({ refused: 'method-not-allowed' }, c.get('requestId'), { allow: methods.join(', ') })
    })
  }
  app.notFound((c) => problemResponse({ refused: 'route-not-found' }, c.get('requestId')))
  app.onError((error, c) => {
    const refusal: Refusal = { refused: parts.isBusy(error) ? 'storage-busy' : parts.isUnstorable(error) ? 'validation-failed' : 'internal-error' }
    if (refusal.refused === 'internal-error' || parts.isFull(error)) parts.log.failure({ ...describeFailure(error), requestId: c.get('requestId') })
    return problemResponse(refusal, c.get('requestId'))
  })
  return app
}

/** What was mounted above, so that a known path with another method is told apart from an unknown one. */
const methodsByPattern = (app: App): Map<string, string[]> => {
  const methods = new Map<string, string[]>()
  for (const { method, path } of app.routes) {
    if (method !== 'ALL') methods.set(path, [...new Set([...(methods.get(path) ?? []), method])])
  }
  return methods
}
