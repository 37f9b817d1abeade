/** Pages through the officers' queue in the order of what is due first, by index and without ever counting or sorting. */
import { type Expression, type ExpressionBuilder, sql, type SqlBool } from 'kysely'
import type { OfficerRecord } from '../domain/officer.ts'
import { pageOf } from '../domain/page-of.ts'
import type { WholeReport } from '../domain/view.ts'
import type { Database } from './open-database.ts'
import { selectReports, wholeReports } from './reports.ts'
import type { Tables } from './schema.ts'

export interface QueueQuery {
  /** Who looks: not every report is known to everybody; see `reachOf` in domain/visibility.ts. */
  readonly officer: Pick<OfficerRecord, 'role' | 'agencySlug'>
  /** Undefined: of all agencies. */
  readonly agencySlug: string | undefined
  readonly status?: string | undefined
  readonly classification?: string | undefined
  readonly regionCode?: string | undefined
  readonly assigneeId?: string | undefined
  /** Only what is due from this instant on. */
  readonly dueFrom?: string | undefined
  /** Only what was due before this instant; what is not due at all is not in it. */
  readonly dueBefore?: string | undefined
  /** Only what looks personal or like spam. */
  readonly flagged?: boolean | undefined
  /** The last report of the page before; undefined at the beginning. */
  readonly after: QueuePosition | undefined
  readonly limit: number
}

export interface QueuePosition {
  readonly dueAt: string
  readonly id: string
}

export interface QueuePage {
  readonly reports: readonly WholeReport[]
  /** Where the next page begins; undefined at the end. */
  readonly next: QueuePosition | undefined
}

export const queuePage = async (db: Database, query: QueueQuery): Promise<QueuePage> => {
  const { shown, last } = pageOf(await queueRows(db, query).execute(), query.limit)
  return {
    reports: await wholeReports(db, shown),
    next: last && { dueAt: last.due_at, id: last.id },
  }
}

/** One row more than asked tells whether there is a next page. */
export const queueRows = (db: Database, { officer, flagged, agencySlug, status, classification, regionCode, assigneeId, dueFrom, dueBefore, after, limit }: QueueQuery) =>
  selectReports(db)
    .where((eb) => knownTo(eb, officer))
    .$if(flagged === true, (query) => query.where('report.flags', '<>', sql.lit('[]')))
    .$if(agencySlug !== undefined, (query) => query.where('report.agency_slug', '=', agencySlug ?? ''))
    .$if(status !== undefined, (query) => query.where('report.status', '=', status ?? ''))
    .$if(classification !== undefined, (query) => query.where('report.classification', '=', classification ?? ''))
    .$if(regionCode !== undefined, (query) => query.where('report.region_code', '=', regionCode ?? ''))
    .$if(assigneeId !== undefined, (query) => query.where('report.assignee_id', '=', assigneeId ?? ''))
    .$if(dueFrom !== undefined, (query) => query.where('report.due_at', '>=', dueFrom ?? ''))
    .$if(dueBefore !== undefined, (query) => query.where('report.due_at', '<', dueBefore ?? ''))
    .$if(after !== undefined, (query) => query.where((eb) => eb(eb.refTuple('report.due_at', 'report.id'), '>', eb.tuple(after?.dueAt ?? '', after?.id ?? ''))))
    .orderBy('report.due_at')
    .orderBy('report.id')
    .limit(limit + 1)

/** As `reachOf` of domain/visibility.ts says: what is about an agency's own staff is known to who holds it, and to admins from elsewhere. */
export const knownTo = (eb: ExpressionBuilder<Tables, 'report'>, { role, agencySlug }: Pick<OfficerRecord, 'role' | 'agencySlug'>): Expression<SqlBool> =>
  eb.or([eb('report.guarded_from', 'is', null), eb.and([eb('report.guarded_from', '<>', agencySlug), ...(role === 'admin' ? [] : [eb('report.agency_slug', '=', agencySlug)])])])
