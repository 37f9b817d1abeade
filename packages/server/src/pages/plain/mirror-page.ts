/** The hidden page that a form on somebody else's page keeps a copy of its reports in, out of that page’s own storage: a script, and nothing to see. */
import { ownOrigin } from '../../http/own-origin.ts'
import { widgetVersion } from '../assets.ts'
import { markup } from './markup.ts'
import type { PlainCall } from './plain-call.ts'
import { pagePolicy } from './plain-page.ts'

/** Storage in it is the relay's own, apart for each website around it. Only the site's own pages may show it, and it answers no other. */
export const mirrorPage = async ({ door, site, request }: PlainCall): Promise<Response> => {
  const origin = ownOrigin(request, door.baseUrl)
  const { origins } = site.settings
  // Each byte of it is fetched by whoever sends a report: no looks, no words, and no type of document that only looks depend on.
  const page = markup`<script src="/assets/${await widgetVersion()}/lapor-simpan.js" data-site="${site.key}" data-origins="${origins.join(' ')}"></script>`
  return new Response(page.markup, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      // Who may show it changes.
      'cache-control': 'no-cache',
      'referrer-policy': 'no-referrer',
      'content-security-policy': pagePolicy(["'self'", ...origins], `'self' ${origin}`),
    },
  })
}
