/** Reads period and page of an Open311 query; what cannot be understood is told, not guessed. */
import type { Fault } from './respond.ts'

const day = 24 * 3_600_000

/** GeoReport v2: at most 90 days or 1,000 requests. */
const longestMs = 90 * day
const mostPerPage = 1000
const defaultPerPage = 100
/** A page further behind reads more than it shows; who needs more narrows the dates. */
const deepest = 10_000

const w3c = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/

export const periodOf = (query: URLSearchParams, now: Date): { readonly from: string; readonly to: string } | Fault => {
  const [start, end] = ['start_date', 'end_date'].map((name) => query.get(name) || undefined)
  for (const [name, value] of [['start_date', start], ['end_date', end]] as const) {
    if (value !== undefined && (!w3c.test(value) || Number.isNaN(Date.parse(value)))) return { status: 400, descriptions: [`${name}: expected a date like 2026-11-05T13:15:30Z`] }
  }
  const to = end === undefined ? Math.min(now.getTime(), start === undefined ? Infinity : Date.parse(start) + longestMs) : Date.parse(end)
  const from = start === undefined ? to - longestMs : Date.parse(start)
  if (from > to) return { status: 400, descriptions: ['start_date: must not be after end_date'] }
  if (to - from > longestMs) return { status: 400, descriptions: ['start_date, end_date: at most 90 days apart'] }
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString() }
}

export const pagingOf = (query: URLSearchParams): { readonly offset: number; readonly limit: number } | Fault => {
  const [page, limit] = [query.get('page') || '1', query.get('page_size') || String(defaultPerPage)].map(Number)
  if (limit === undefined || !Number.isInteger(limit) || limit < 1 || limit > mostPerPage) return { status: 400, descriptions: [`page_size: expected 1 to ${mostPerPage}`] }
  if (page === undefined || !Number.isInteger(page) || page < 1 || page * limit > deepest) return { status: 400, descriptions: [`page: expected 1 to ${Math.floor(deepest / limit)}`] }
  return { offset: (page - 1) * limit, limit }
}
