/** Which pages may use a site from a browser (CORS): those on its list, and the relay's own. */
import { allowsOrigin } from '../domain/allowed-origin.ts'
import type { SiteRecord } from '../domain/site-record.ts'

/** Paths that pages of other origins may call. Officers' routes are not among them. */
export const openToOtherOrigins = (path: string): boolean => path.startsWith('/v1/sites/')

/** tus has methods and headers of its own, which no other path needs. */
const isOfUploads = (path: string): boolean => /^\/v1\/sites\/[^/]+\/reports\/[^/]+\/uploads(\/|$)/.test(path)

/** Two hours is the most that Chromium keeps (https://developer.mozilla.org/docs/Web/HTTP/Headers/Access-Control-Max-Age). */
const preflightSeconds = '7200'

/**
 * Any origin may ask beforehand: the request itself is checked, and its refusal can then be read by the widget and told to the
 * citizen. A failed preflight would look like a dead network.
 */
export const preflightResponse = (origin: string, path: string): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...readableBy(origin, path),
      'access-control-allow-methods': isOfUploads(path) ? 'POST, HEAD, PATCH, DELETE' : 'GET, POST',
      'access-control-allow-headers': isOfUploads(path) ? 'content-type, lapor-secret, tus-resumable, upload-length, upload-offset, upload-metadata' : 'content-type, idempotency-key, lapor-secret, lapor-proof, lapor-trap, lapor-client, authorization',
      'access-control-max-age': preflightSeconds,
    },
  })

/** Lets the asking page read the answer. No credentials: there are no cookies here. */
export const readableBy = (origin: string, path: string): Record<string, string> => ({
  'access-control-allow-origin': origin,
  'access-control-expose-headers': isOfUploads(path) ? 'location, upload-offset, upload-length, tus-resumable, tus-version, tus-extension, tus-max-size, retry-after, lapor-request-id' : 'idempotency-replayed, retry-after, lapor-request-id',
})

/**
 * Without an Origin header it is no cross-origin page of a browser, and the check protects browsers only: a program can send
 * whatever it likes.
 */
export const mayUse = (origin: string | null, site: SiteRecord, isOwn: (origin: string) => boolean): boolean => origin === null || isOwn(origin) || allowsOrigin(site.settings.origins, origin)
