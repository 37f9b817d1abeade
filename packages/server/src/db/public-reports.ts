/** Keeps and pages through the reports that everybody may read: newest first, by index and without ever sorting. */
import { pageOf } from '../domain/page-of.ts'
import { publicWords } from '../domain/public-words.ts'
import type { ReportRecord } from '../domain/report-record.ts'
import type { WholeReport } from '../domain/view.ts'
import { indexText, matchText, unindexText } from './full-text.ts'
import type { Database } from './open-database.ts'
import { selectReports, wholeReports } from './reports.ts'

export interface PublicQuery {
  readonly agencySlug: string
  readonly status: string | undefined
  readonly classification: string | undefined
  readonly regionCode: string | undefined
  readonly category: string | undefined
  /** The last report of the page before; undefined at the beginning. */
  readonly after: PublicPosition | undefined
  readonly limit: number
}

export interface PublicPosition {
  readonly receivedAt: string
  readonly id: string
}

export interface PublicPage {
  readonly reports: readonly WholeReport[]
  /** Where the next page begins; undefined at the end. */
  readonly next: PublicPosition | undefined
}

export const publicPage = async (db: Database, query: PublicQuery): Promise<PublicPage> => {
  const { shown, last } = pageOf(await publicRows(db, query).execute(), query.limit)
  return {
    reports: await wholeReports(db, shown),
    next: last && { receivedAt: last.received_at, id: last.id },
  }
}

/** One row more than asked tells whether there is a next page. */
export const publicRows = (db: Database, { agencySlug, status, classification, regionCode, category, after, limit }: PublicQuery) =>
  selectReports(db)
    .innerJoin('public_report', 'public_report.report_id', 'report.id')
    .where('public_report.agency_slug', '=', agencySlug)
    .$if(status !== undefined, (query) => query.where('public_report.status', '=', status ?? ''))
    .$if(classification !== undefined, (query) => query.where('public_report.classification', '=', classification ?? ''))
    .$if(regionCode !== undefined, (query) => query.where('public_report.region_code', '=', regionCode ?? ''))
    .$if(category !== undefined, (query) => query.where('public_report.category', '=', category ?? ''))
    .$if(after !== undefined, (query) => query.where((eb) => eb(eb.refTuple('public_report.received_at', 'public_report.report_id'), '<', eb.tuple(after?.receivedAt ?? '', after?.id ?? ''))))
    .orderBy('public_report.received_at', 'desc')
    .orderBy('public_report.report_id', 'desc')
    .limit(limit + 1)

export interface MatchingReport {
  readonly report: ReportRecord
  readonly score: number
}

/** Public reports that have one of the words, of all agencies: what a neighbour told may lie with another one. */
export const matchingReports = async (db: Database, words: readonly string[], limit: number): Promise<MatchingReport[]> => {
  const matches = await matchText(db, words, limit)
  if (matches.length === 0) return []
  const rows = await selectReports(db)
    .innerJoin('public_report', 'public_report.report_id', 'report.id')
    .select('public_report.seq')
    .where('public_report.seq', 'in', matches.map(({ seq }) => seq))
    .execute()
  const wholes = await wholeReports(db, rows)
  return wholes.map(({ report }) => ({ report, score: matches.find(({ seq }) => seq === rows.find((row) => row.id === report.id)?.seq)?.score ?? 0 }))
}

/** Puts a report before the public, or brings what is copied there up to date: the words in the index are those that may be read. */
export const showToPublic = async (db: Database, report: ReportRecord): Promise<void> => {
  const { id, agency, status, classification, category, place, receivedAt } = report
  const { title, text } = publicWords(report)
  const columns = { agency_slug: agency.slug, status, classification, region_code: place.regionCode, category, title, text }
  const shown = await db.selectFrom('public_report').select(['seq', 'title', 'text']).where('report_id', '=', id).executeTakeFirst()
  if (shown === undefined) {
    const { seq } = await db.insertInto('public_report').values({ ...columns, report_id: id, received_at: receivedAt }).returning('seq').executeTakeFirstOrThrow()
    await indexText(db, { seq, title, text })
    return
  }
  await db.updateTable('public_report').set(columns).where('seq', '=', shown.seq).execute()
  if (shown.title === title && shown.text === text) return
  await unindexText(db, shown)
  await indexText(db, { seq: shown.seq, title, text })
}

export const hideFromPublic = async (db: Database, reportId: string): Promise<void> => {
  const removed = await db.deleteFrom('public_report').where('report_id', '=', reportId).returning(['seq', 'title', 'text']).executeTakeFirst()
  if (removed !== undefined) await unindexText(db, removed)
}

/** @returns how many there are now; undefined where the report is not public, and nothing was counted */
export const addSupport = async (db: Database, trackingId: string): Promise<{ readonly reportId: string; readonly supports: number } | undefined> => {
  const row = await db
    .updateTable('report')
    .set((eb) => ({ supports: eb('supports', '+', 1) }))
    .where('tracking_id', '=', trackingId)
    .where('id', 'in', (eb) => eb.selectFrom('public_report').innerJoin('report as shown', 'shown.id', 'public_report.report_id').where('shown.tracking_id', '=', trackingId).select('public_report.report_id'))
    .returning(['id', 'supports'])
    .executeTakeFirst()
  return row && { reportId: row.id, supports: row.supports }
}
