/** Keeps which requests about personal data there were and what became of them: never what was said in a request. */
import type { OfficerRecord } from '../domain/officer.ts'
import { pageOf } from '../domain/page-of.ts'
import type { PrivacyCaseRecord, PrivacyRequestRecord } from '../domain/privacy.ts'
import type { Database } from './open-database.ts'
import { knownTo } from './queue.ts'
import type { PrivacyRequestRow } from './schema.ts'

/** Oldest first. */
export const listPrivacyRequests = async (db: Database, reportId: string): Promise<PrivacyRequestRecord[]> => {
  const rows = await db.selectFrom('privacy_request').selectAll().where('report_id', '=', reportId).orderBy('requested_at').orderBy('kind').orderBy('id').execute()
  return rows.map(requestOf)
}

export const insertPrivacyRequest = async (db: Database, reportId: string, { id, kind, status, requestedAt, dueAt, text, law, settledAt }: PrivacyRequestRecord): Promise<void> => {
  await db.insertInto('privacy_request').values({ id, report_id: reportId, kind, status, requested_at: requestedAt, due_at: dueAt, text, law, settled_at: settledAt }).execute()
}

export const settlePrivacyRequest = async (db: Database, { id, status, text, law, settledAt }: PrivacyRequestRecord): Promise<void> => {
  await db.updateTable('privacy_request').set({ status, text, law, settled_at: settledAt }).where('id', '=', id).execute()
}

export interface CaseQuery {
  readonly officer: Pick<OfficerRecord, 'role' | 'agencySlug'>
  /** Undefined: of all agencies. */
  readonly agencySlug: string | undefined
  readonly status: string
  /** The last case of the page before; undefined at the beginning. */
  readonly after: { readonly dueAt: string; readonly id: string } | undefined
  readonly limit: number
}

export const casePage = async (db: Database, query: CaseQuery): Promise<{ readonly cases: readonly PrivacyCaseRecord[]; readonly next: { readonly dueAt: string; readonly id: string } | undefined }> => {
  const { shown, last } = pageOf(await caseRows(db, query).execute(), query.limit)
  return {
    cases: shown.map((row) => ({ ...requestOf(row), trackingId: row.tracking_id, agency: row.agency_slug })),
    next: last && { dueAt: last.due_at, id: last.id },
  }
}

/** What is due first; one row more than asked tells whether there is a next page. */
export const caseRows = (db: Database, { officer, agencySlug, status, after, limit }: CaseQuery) =>
  db
    .selectFrom('privacy_request')
    .innerJoin('report', 'report.id', 'privacy_request.report_id')
    .selectAll('privacy_request')
    .select(['report.tracking_id', 'report.agency_slug'])
    .where('privacy_request.status', '=', status)
    .where((eb) => knownTo(eb, officer))
    .$if(agencySlug !== undefined, (query) => query.where('report.agency_slug', '=', agencySlug ?? ''))
    .$if(after !== undefined, (query) => query.where((eb) => eb(eb.refTuple('privacy_request.due_at', 'privacy_request.id'), '>', eb.tuple(after?.dueAt ?? '', after?.id ?? ''))))
    .orderBy('privacy_request.due_at')
    .orderBy('privacy_request.id')
    .limit(limit + 1)

const requestOf = (row: PrivacyRequestRow): PrivacyRequestRecord => ({
  id: row.id,
  kind: row.kind as PrivacyRequestRecord['kind'],
  status: row.status as PrivacyRequestRecord['status'],
  requestedAt: row.requested_at,
  dueAt: row.due_at,
  text: row.text,
  law: row.law,
  settledAt: row.settled_at,
})
