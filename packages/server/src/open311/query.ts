/** Reads period and page of an Open311 query; what cannot be understood is told, not guessed. */
import { foreignTime } from '../domain/foreign-time.ts'
import type { Fault } from './respond.ts'

const day = 24 * 3_600_000

/** GeoReport v2: at most 90 days or 1,000 requests. */
const longestMs = 90 * day
const mostPerPage = 1000
const defaultPerPage = 100
/** A page further behind reads more than it shows; who needs more narrows the dates. */
const deepest = 10_000

/** @param timeZone of the site: a day that is named without a zone is the one that people there had */
export const periodOf = (query: URLSearchParams, now: Date, timeZone: string): { readonly from: string; readonly to: string } | Fault => {
  const [start, end] = [momentIn(query, 'start_date', timeZone, 'first'), momentIn(query, 'end_date', timeZone, 'last')]
  for (const one of [start, end]) if (typeof one === 'object') return one
  const to = typeof end === 'string' ? Date.parse(end) : Math.min(now.getTime(), typeof start === 'string' ? Date.parse(start) + longestMs : Infinity)
  const from = typeof start === 'string' ? Date.parse(start) : to - longestMs
  if (from > to) return { status: 400, descriptions: ['start_date: must not be after end_date'] }
  if (to - from > longestMs) return { status: 400, descriptions: ['start_date, end_date: at most 90 days apart'] }
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString() }
}

const momentIn = (query: URLSearchParams, name: string, timeZone: string, edge: 'first' | 'last'): string | Fault | undefined => {
  const text = query.get(name) || undefined
  return text === undefined ? undefined : (foreignTime(text, timeZone, edge) ?? { status: 400, descriptions: [`${name}: expected a date like 2026-11-05T13:15:30Z`] })
}

export const pagingOf = (query: URLSearchParams): { readonly offset: number; readonly limit: number } | Fault => {
  const [page, limit] = [query.get('page') || '1', query.get('page_size') || String(defaultPerPage)].map(Number)
  if (limit === undefined || !Number.isInteger(limit) || limit < 1 || limit > mostPerPage) return { status: 400, descriptions: [`page_size: expected 1 to ${mostPerPage}`] }
  if (page === undefined || !Number.isInteger(page) || page < 1 || page * limit > deepest) return { status: 400, descriptions: [`page: expected 1 to ${Math.floor(deepest / limit)}`] }
  return { offset: (page - 1) * limit, limit }
}
