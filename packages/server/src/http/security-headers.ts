/** Headers that every answer carries, unless a page has set its own. */

/** What other pages may show or load: the API of sites (evidence photos), the widget's files, and those of a page in a frame without an origin. */
const forOtherOrigins = (path: string): boolean => path.startsWith('/v1/sites/') || path.startsWith('/assets/') || path.startsWith('/pages/')

/** The example pages stand for an agency's own website: they bring no policy, as most such sites do not. */
const standsForHostPage = (path: string): boolean => path.startsWith('/demo/')

export const secured = (headers: Headers, path: string): void => {
  const defaults: Record<string, string> = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': forOtherOrigins(path) ? 'cross-origin' : 'same-origin',
    ...(standsForHostPage(path) ? {} : { 'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'" }),
  }
  for (const [name, value] of Object.entries(defaults)) if (!headers.has(name)) headers.set(name, value)
}
