/** Use case: anybody pages through the public reports of a site's agency, or looks for one about the same matter; an officer does for a report. */
import type { Answer, SimilarQuestion, SimilarReport } from '@lapor/sdk/contract'
import type { Database } from '../db/open-database.ts'
import { matchingReports, publicPage } from '../db/public-reports.ts'
import { publicWords } from '../domain/public-words.ts'
import type { OfficerRecord } from '../domain/officer.ts'
import { isRefusal, type OrRefusal } from '../domain/refusal.ts'
import { rankSimilar, wordsOf } from '../domain/similar.ts'
import type { SiteRecord } from '../domain/site-record.ts'
import { viewReport } from '../domain/view.ts'
import type { Context } from './context.ts'
import { cursorOf, positionOf } from './cursor.ts'
import { findForOfficer } from './know-officer.ts'
import { defaultLimit, type PageWish, wrongCursor } from './page-wish.ts'
import { snapshot } from './snapshot.ts'

export interface PublicWish extends PageWish {
  readonly status?: string | undefined
  readonly classification?: string | undefined
  readonly regionCode?: string | undefined
  readonly category?: string | undefined
}

/** What the index finds best is ranked again by region and by how much of the question it has; the rest is too far away. */
const candidates = 50

/** Newest received first. */
export const listPublic = async (context: Context, site: SiteRecord, { status, classification, regionCode, category, cursor, limit = defaultLimit }: PublicWish): Promise<OrRefusal<Answer<'reports.list'>>> => {
  const position = cursor === undefined ? undefined : positionOf(cursor, ['string', 'string'])
  if (position === null) return wrongCursor
  const after = position && { receivedAt: position[0], id: position[1] }
  const now = context.now()
  const { reports, next } = await snapshot(context.db, (db) => publicPage(db, { agencySlug: site.agency.slug, status, classification, regionCode, category, after, limit }))
  return {
    items: reports.flatMap((whole) => viewReport('public', now, whole, context.vault.open) ?? []),
    nextCursor: next ? cursorOf([next.receivedAt, next.id]) : null,
  }
}

/** Of all agencies of the relay: a citizen does not know where the neighbour's report went. */
export const listSimilar = (context: Context, question: SimilarQuestion): Promise<SimilarReport[]> => snapshot(context.db, (db) => similarTo(db, question))

/** To a report in the officer's hands, itself left out: before it is verified it may be a second one about the same hole. */
export const listSimilarAsOfficer = (context: Context, officer: OfficerRecord, trackingId: string | undefined): Promise<OrRefusal<{ items: SimilarReport[] }>> =>
  snapshot(context.db, async (db): Promise<OrRefusal<{ items: SimilarReport[] }>> => {
    const seen = await findForOfficer(db, officer, trackingId)
    if (isRefusal(seen)) return seen
    const { id, text, place } = seen.found.report
    return { items: await similarTo(db, { text, regionCode: place.regionCode }, id) }
  })

/** @param self id of the report that is asked about; undefined for words that are no report yet */
const similarTo = async (db: Database, { text, regionCode }: SimilarQuestion, self?: string): Promise<SimilarReport[]> => {
  const words = wordsOf(text)
  const matches = await matchingReports(db, words, candidates)
  const found = matches.filter(({ report }) => report.id !== self).map(({ report, score }) => ({ report, score, regionCode: report.place.regionCode, ...publicWords(report) }))
  return rankSimilar(words, regionCode, found).map(({ title, report: { trackingId, status, receivedAt, place, supports } }) => ({ trackingId, title, status, receivedAt, regionName: place.regionName, supports }))
}
