/** What is public, as files for a spreadsheet: the figures with their histograms, and the reports that everybody may read. */
import { type Report, routeQueries } from '@lapor/sdk/contract'
import type { Context as Call } from 'hono'
import type { Actions } from '../actions/index.ts'
import { csv } from '../domain/csv.ts'
import { isRefusal, type OrRefusal } from '../domain/refusal.ts'
import type { App, Variables } from '../http/app.ts'
import { checkedQuery } from '../http/checked-query.ts'
import { problemResponse } from '../http/problem.ts'

/** A file is read whole: more rows than a page of the list. What is left is named in the header Link (RFC 8288). */
const rowsPerFile = 1000

export const mountOpenData = (app: App, actions: Pick<Actions, 'knowSite' | 'readStatisticsCsv' | 'listPublic'>): void => {
  const mount = (name: string, answer: (site: NonNullable<Awaited<ReturnType<Actions['knowSite']>>>, query: URLSearchParams) => Promise<OrRefusal<Table>>): void => {
    const path = `/data/:site/${name}.csv`
    app.get(path, async (c: Call<{ Variables: Variables }>) => {
      c.set('route', `/data/{site}/${name}.csv`)
      const site = await actions.knowSite(c.req.param('site') ?? '')
      const table = site === undefined ? ({ refused: 'site-unknown' } as const) : await answer(site, new URL(c.req.url).searchParams)
      if (isRefusal(table)) return problemResponse(table, c.get('requestId'))
      return c.body(table.csv, 200, {
        'content-type': 'text/csv; charset=utf-8; header=present',
        'content-disposition': `attachment; filename="${name}-${site?.key}.csv"`,
        'cache-control': 'public, max-age=60',
        // For everybody, from any page: nothing of it is anybody's own.
        'access-control-allow-origin': '*',
        ...(table.next === undefined ? {} : { link: `<${table.next}>; rel="next"` }),
      })
    })
  }

  mount('statistik', async (site, given) => {
    const query = checkedQuery({ ...routeQueries['statistics.retrieve'], ...lines }, given)
    if (isRefusal(query)) return query
    if (!groups.includes(query.group)) return { refused: 'query-invalid', detail: `The parameter "group" is one of ${groups.filter(Boolean).join(', ')}.` }
    const written = await actions.readStatisticsCsv(site, query)
    return isRefusal(written) ? written : { csv: written }
  })

  mount('laporan', async (site, given) => {
    const { limit: _, ...filters } = routeQueries['reports.list']
    const query = checkedQuery(filters, given)
    if (isRefusal(query)) return query
    const found = await actions.listPublic(site, { ...query, limit: rowsPerFile })
    if (isRefusal(found)) return found
    const rest = new URLSearchParams(given)
    rest.set('cursor', found.nextCursor ?? '')
    const next = found.nextCursor === null ? undefined : `/data/${site.key}/laporan.csv?${rest.toString()}`
    return { csv: csv([columns.map(([name]) => name), ...found.items.map((report) => columns.map(([, of]) => of(report)))]), next }
  })
}

/** Any word, as the filters of the list take it. */
const word = routeQueries['reports.list'].status

/** Which lines of the figures: all where absent. */
const lines = { group: word, key: word, measure: word }
const groups: readonly (string | undefined)[] = [undefined, 'all', 'agency', 'classification', 'region', 'month']

interface Table {
  readonly csv: string
  /** Where the rest is. */
  readonly next?: string | undefined
}

const columns: readonly (readonly [name: string, of: (report: Report) => string | number | null])[] = [
  ['trackingId', ({ trackingId }) => trackingId],
  ['receivedAt', ({ receivedAt }) => receivedAt],
  ['agency', ({ agency }) => agency.slug],
  ['classification', ({ classification }) => classification],
  ['category', ({ category }) => category],
  ['status', ({ status }) => status],
  ['regionCode', ({ place }) => place.regionCode],
  ['regionName', ({ place }) => place.regionName],
  ['occurredOn', ({ occurredOn }) => occurredOn],
  ['supports', ({ supports }) => supports],
  ['reopened', ({ reopened }) => reopened],
  ['title', ({ title }) => title],
  ['text', ({ text }) => text],
]
