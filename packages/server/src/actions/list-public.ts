/** Use case: anybody pages through the public reports of a site's agency, and looks for one about the same matter. */
import type { Answer, SimilarQuestion, SimilarReport } from '@lapor/sdk/contract'
import { matchingReports, publicPage } from '../db/public-reports.ts'
import type { OrRefusal } from '../domain/refusal.ts'
import { rankSimilar, wordsOf } from '../domain/similar.ts'
import type { SiteRecord } from '../domain/site-record.ts'
import { viewReport } from '../domain/view.ts'
import type { Context } from './context.ts'
import { cursorOf, positionOf } from './cursor.ts'
import { snapshot } from './snapshot.ts'

export interface PublicWish {
  readonly status?: string | undefined
  readonly classification?: string | undefined
  readonly regionCode?: string | undefined
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

const defaultLimit = 20

/** What the index finds best is ranked again by region and by how much of the question it has; the rest is too far away. */
const candidates = 50

/** Newest received first. */
export const listPublic = async (context: Context, site: SiteRecord, { status, classification, regionCode, cursor, limit = defaultLimit }: PublicWish): Promise<OrRefusal<Answer<'reports.list'>>> => {
  const position = cursor === undefined ? undefined : positionOf(cursor, ['string', 'string'])
  if (position === null) return { refused: 'query-invalid', detail: 'The cursor was not given by this relay.' }
  const after = position && { receivedAt: position[0], id: position[1] }
  const { reports, next } = await snapshot(context.db, (db) => publicPage(db, { agencySlug: site.agency.slug, status, classification, regionCode, after, limit }))
  return {
    items: reports.flatMap((whole) => viewReport('public', whole) ?? []),
    nextCursor: next ? cursorOf([next.receivedAt, next.id]) : null,
  }
}

/** Of all agencies of the relay: a citizen does not know where the neighbour's report went. */
export const listSimilar = async (context: Context, { text, regionCode }: SimilarQuestion): Promise<SimilarReport[]> => {
  const words = wordsOf(text)
  const matches = await snapshot(context.db, (db) => matchingReports(db, words, candidates))
  const found = matches.map(({ report, score }) => ({ report, score, regionCode: report.place.regionCode, title: report.title, text: report.text }))
  return rankSimilar(words, regionCode, found).map(({ report: { trackingId, title, status, receivedAt, place, supports } }) => ({ trackingId, title, status, receivedAt, regionName: place.regionName, supports }))
}
