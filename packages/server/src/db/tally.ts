/** Keeps the tally that figures are read from: a report's part of it changes with the report, and nothing is ever recounted. */
import type { TallyChange, TallyKey } from '../domain/counted.ts'
import type { Period } from '../domain/period.ts'
import type { TallyRow } from '../domain/statistics.ts'
import type { Database } from './open-database.ts'
import { prepare } from './prepared.ts'
import type { CountedRow, TallyRow as TallyColumns } from './schema.ts'

/** What a report was counted for when it last changed. */
export const readCounted = async (db: Database, reportId: string): Promise<TallyKey[]> => {
  const row = await db.selectFrom('counted').select('keys').where('report_id', '=', reportId).executeTakeFirst()
  return row === undefined ? [] : (JSON.parse(row.keys) as TallyKey[])
}

const countedFor = prepare((db, row: CountedRow) => db.insertInto('counted').values(row).onConflict((c) => c.column('report_id').doUpdateSet((eb) => ({ keys: eb.ref('excluded.keys') }))))

const counting = prepare((db, row: TallyColumns) =>
  db
    .insertInto('tally')
    .values(row)
    .onConflict((c) => c.columns(['agency_slug', 'month', 'classification', 'region_code', 'measure', 'bucket']).doUpdateSet((eb) => ({ count: eb('tally.count', '+', eb.ref('excluded.count')) }))),
)

export const writeCounted = async (db: Database, reportId: string, counted: readonly TallyKey[], changes: readonly TallyChange[]): Promise<void> => {
  await countedFor.later(db, { report_id: reportId, keys: JSON.stringify(counted) })
  for (const { agencySlug, month, classification, regionCode, measure, bucket, by } of changes) {
    await counting.later(db, { agency_slug: agencySlug, month, classification, region_code: regionCode, measure, bucket, count: by })
  }
}

/** Reports that were filed before the relay kept a tally. */
export const uncountedReports = async (db: Database): Promise<string[]> => {
  const rows = await db.selectFrom('report').leftJoin('counted', 'counted.report_id', 'report.id').where('counted.report_id', 'is', null).select('report.id').execute()
  return rows.map((row) => row.id)
}

/** @param agencySlug undefined for all agencies */
export const readTally = (db: Database, agencySlug: string | undefined, period: Period): Promise<TallyRow[]> => tallyRows(db, agencySlug, period).execute()

export const tallyRows = (db: Database, agencySlug: string | undefined, { from, to }: Period) =>
  db
    .selectFrom('tally')
    .$if(agencySlug !== undefined, (query) => query.where('agency_slug', '=', agencySlug ?? ''))
    .where('month', '>=', from)
    .where('month', '<=', to)
    .select(['agency_slug as agencySlug', 'classification', 'region_code as regionCode', 'month', 'measure', 'bucket', 'count'])

/** How many reports are past a deadline that runs: a range of the queue's index, since what has ended or rests is due never. */
export const countOverdue = async (db: Database, agencySlug: string | undefined, now: string): Promise<number> => Number((await overdueRows(db, agencySlug, now).executeTakeFirstOrThrow()).overdue)

export const overdueRows = (db: Database, agencySlug: string | undefined, now: string) =>
  db
    .selectFrom('report')
    .$if(agencySlug !== undefined, (query) => query.where('agency_slug', '=', agencySlug ?? ''))
    .where('due_at', '<', now)
    // A figure that grows by one would tell what may not be told.
    .where('guarded_from', 'is', null)
    .select((eb) => eb.fn.countAll<number | string>().as('overdue'))
