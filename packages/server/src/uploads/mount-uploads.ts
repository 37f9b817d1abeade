/** Mounts resumable uploads (tus 1.0) below the reports of a site. */
import { uploadsPath } from '@lapor/sdk/contract'
import { mostBytes } from '../domain/most-bytes.ts'
import { isRefusal } from '../domain/refusal.ts'
import type { Door } from '../http/answer-route.ts'
import type { App } from '../http/app.ts'
import { preflightResponse } from '../http/cross-origin.ts'
import { problemResponse } from '../http/problem.ts'
import { answerUpload } from './answer-upload.ts'
import { tusExtensions } from './tus-store.ts'
import type { Uploads } from './uploads.ts'

/** The bytes come in and never go out again: there is no GET. */
const places = [
  { path: uploadsPath, methods: ['POST', 'OPTIONS'] },
  { path: `${uploadsPath}/{uploadId}`, methods: ['HEAD', 'PATCH', 'DELETE', 'OPTIONS'] },
]

const version = { 'tus-resumable': '1.0.0' }

export const mountUploads = (app: App, door: Pick<Door, 'actions' | 'baseUrl'>, uploads: Uploads): void => {
  for (const { path, methods } of places) {
    // For all methods: Hono would answer HEAD by a handler of GET only.
    app.all(path.replace(/\{(\w+)\}/g, ':$1'), async (c) => {
      c.set('route', path)
      const params = c.req.param() as Record<string, string>
      if (c.req.method === 'OPTIONS') {
        const site = await door.actions.knowSite(params['site'] ?? '')
        return discovery(c.req.raw, c.req.path, site && mostBytes(site.settings))
      }
      if (!methods.includes(c.req.method)) return problemResponse({ refused: 'method-not-allowed' }, c.get('requestId'), { ...version, allow: methods.join(', ') })
      const answer = await answerUpload(door, uploads, c.req.raw, { site: params['site'] ?? '', trackingId: params['trackingId'] ?? '', uploadId: params['uploadId'], network: c.get('network') })
      return isRefusal(answer) ? problemResponse(answer, c.get('requestId'), version) : answer
    })
  }
}

/** What the relay can do, for a client that asks, and for a browser that asks on behalf of a page. */
const discovery = (request: Request, path: string, maxBytes: number | undefined): Response => {
  const origin = request.headers.get('origin')
  const response = origin === null ? new Response(null, { status: 204 }) : preflightResponse(origin, path)
  response.headers.set('tus-resumable', '1.0.0')
  response.headers.set('tus-version', '1.0.0')
  response.headers.set('tus-extension', tusExtensions.join(','))
  if (maxBytes !== undefined) response.headers.set('tus-max-size', String(maxBytes))
  return response
}
