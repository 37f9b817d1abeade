/** What programs subscribe to: public reports as an Atom feed and as JSON Lines, and an officer's deadlines as a calendar. */
import { routeQueries } from '@lapor/sdk/contract'
import type { Context as Call } from 'hono'
import type { Actions } from '../actions/index.ts'
import { atom } from '../domain/atom.ts'
import { calendar } from '../domain/calendar.ts'
import { isRefusal } from '../domain/refusal.ts'
import type { App, Variables } from '../http/app.ts'
import { checkedQuery } from '../http/checked-query.ts'
import { ownOrigin } from '../http/own-origin.ts'
import { problemResponse } from '../http/problem.ts'

/** A file is read whole; what is left is named in the header Link (RFC 8288). */
const linesPerFile = 1000

type AnyCall = Call<{ Variables: Variables }>

export const mountFeeds = (app: App, actions: Pick<Actions, 'knowSite' | 'listPublic' | 'readFeed' | 'knowCalendar' | 'readCalendar'>, { baseUrl, now }: { readonly baseUrl: string | undefined; readonly now: () => string }): void => {
  app.get('/data/:site/laporan.atom', async (c: AnyCall) => {
    c.set('route', '/data/{site}/laporan.atom')
    const site = await actions.knowSite(c.req.param('site') ?? '')
    if (site === undefined) return problemResponse({ refused: 'site-unknown' }, c.get('requestId'))
    const reports = await actions.readFeed(site)
    const origin = ownOrigin(c.req.raw, baseUrl)
    const updatedAt = reports.map((one) => one.updatedAt).sort().at(-1) ?? now()
    const feed = atom({ self: `${origin}/data/${site.key}/laporan.atom`, page: `${origin}/lapor/${site.key}`, title: `Laporan warga: ${site.agency.name}`, updatedAt, reports })
    return c.body(feed, 200, { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'public, max-age=300', 'access-control-allow-origin': '*' })
  })

  app.get('/data/:site/laporan.jsonl', async (c: AnyCall) => {
    c.set('route', '/data/{site}/laporan.jsonl')
    const site = await actions.knowSite(c.req.param('site') ?? '')
    if (site === undefined) return problemResponse({ refused: 'site-unknown' }, c.get('requestId'))
    const { limit: _, ...filters } = routeQueries['reports.list']
    const given = new URL(c.req.url).searchParams
    const query = checkedQuery(filters, given)
    const found = isRefusal(query) ? query : await actions.listPublic(site, { ...query, limit: linesPerFile })
    if (isRefusal(found)) return problemResponse(found, c.get('requestId'))
    const rest = new URLSearchParams(given)
    rest.set('cursor', found.nextCursor ?? '')
    return c.body(found.items.map((report) => `${JSON.stringify(report)}\n`).join(''), 200, {
      'content-type': 'application/jsonl; charset=utf-8',
      'content-disposition': `attachment; filename="laporan-${site.key}.jsonl"`,
      'cache-control': 'public, max-age=60',
      'access-control-allow-origin': '*',
      ...(found.nextCursor === null ? {} : { link: `</data/${site.key}/laporan.jsonl?${rest.toString()}>; rel="next"` }),
    })
  })

  app.get('/calendar/:key{[^/]+\\.ics}', async (c) => {
    // The key is a secret: the log knows the pattern only.
    c.set('route', '/calendar/{key}.ics')
    const officer = await actions.knowCalendar((c.req.param('key') ?? '').replace(/\.ics$/, ''))
    if (officer === undefined) return problemResponse({ refused: 'route-not-found', detail: 'There is no such calendar, or its officer has left.' }, c.get('requestId'))
    const link = (trackingId: string): string | undefined => (baseUrl === undefined ? undefined : `${baseUrl}/desk#/laporan/${trackingId}`)
    return c.body(calendar('Tenggat LAPOR', await actions.readCalendar(officer), now(), link), 200, { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'private, no-cache' })
  })
}
