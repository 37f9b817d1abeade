/** Reads and writes what Open311 asks for: keys of its clients, public reports by time, and what happened lately. */
import type { EntryRecord } from '../domain/report-record.ts'
import type { WholeReport } from '../domain/view.ts'
import type { Database } from './open-database.ts'
import { selectReports, wholeReports } from './reports.ts'
import { entryOf } from './rows.ts'

export interface RequestQuery {
  readonly agencySlug: string
  readonly trackingIds?: readonly string[] | undefined
  readonly statuses: readonly string[]
  /** Tiles; null among them stands for none. */
  readonly categories?: readonly (string | null)[] | undefined
  /** From this instant. */
  readonly from: string
  /** Up to this instant. */
  readonly to: string
  readonly offset: number
  readonly limit: number
}

export interface DatedReport extends WholeReport {
  readonly updatedAt: string
}

/** Newest received first. */
export const requestsPage = async (db: Database, query: RequestQuery): Promise<DatedReport[]> => {
  const wholes = await wholeReports(db, await requestRows(db, query).execute())
  return dated(db, wholes)
}

export const requestRows = (db: Database, { agencySlug, trackingIds, statuses, categories, from, to, offset, limit }: RequestQuery) =>
  selectReports(db)
    .innerJoin('public_report', 'public_report.report_id', 'report.id')
    .where('public_report.agency_slug', '=', agencySlug)
    .where('public_report.received_at', '>=', from)
    .where('public_report.received_at', '<=', to)
    .where('public_report.status', 'in', statuses)
    .$if(trackingIds !== undefined, (rows) => rows.where('report.tracking_id', 'in', trackingIds ?? []))
    .$if(categories !== undefined, (rows) =>
      rows.where((eb) => eb.or([eb('public_report.category', 'in', ['', ...(categories ?? []).filter((one) => one !== null)]), ...(categories?.includes(null) ? [eb('public_report.category', 'is', null)] : [])])),
    )
    .orderBy('public_report.received_at', 'desc')
    .orderBy('public_report.report_id', 'desc')
    .limit(limit)
    .offset(offset)

export const dated = async (db: Database, wholes: readonly WholeReport[]): Promise<DatedReport[]> => {
  if (wholes.length === 0) return []
  const last = await db.selectFrom('timeline_entry').where('report_id', 'in', wholes.map(({ report }) => report.id)).groupBy('report_id').select((eb) => ['report_id', eb.fn.max('at').as('at')]).execute()
  return wholes.map((whole) => ({ ...whole, updatedAt: last.find((row) => row.report_id === whole.report.id)?.at ?? whole.report.receivedAt }))
}

export interface HappenedEntry {
  readonly whole: WholeReport
  readonly entry: EntryRecord
}

/** What happened to public reports of an agency, oldest first. @param from @param to both included */
export const updatesPage = async (db: Database, agencySlug: string, { from, to }: { readonly from: string; readonly to: string }, offset: number, limit: number): Promise<HappenedEntry[]> => {
  const rows = await updateRows(db, agencySlug, { from, to }, offset, limit).execute()
  if (rows.length === 0) return []
  const reports = await selectReports(db).where('report.id', 'in', [...new Set(rows.map((row) => row.report_id))]).execute()
  const wholes = await wholeReports(db, reports)
  return rows.flatMap((row) => {
    const whole = wholes.find(({ report }) => report.id === row.report_id)
    return whole === undefined ? [] : [{ whole, entry: entryOf(row, []) }]
  })
}

export const updateRows = (db: Database, agencySlug: string, { from, to }: { readonly from: string; readonly to: string }, offset: number, limit: number) =>
  db
    .selectFrom('timeline_entry')
    .selectAll('timeline_entry')
    // Asked for each entry of the span: a join would be turned round, and read all that ever happened at the agency.
    .where((eb) => eb.exists(eb.selectFrom('public_report').select('public_report.seq').whereRef('public_report.report_id', '=', 'timeline_entry.report_id').where('public_report.agency_slug', '=', agencySlug)))
    // For officers alone: see domain/visibility.ts.
    .where('timeline_entry.type', '!=', 'alerted')
    .where('timeline_entry.at', '>=', from)
    .where('timeline_entry.at', '<=', to)
    .orderBy('timeline_entry.at')
    .orderBy('timeline_entry.report_id')
    .orderBy('timeline_entry.seq')
    .limit(limit)
    .offset(offset)

export interface ClientKey {
  readonly id: string
  readonly siteKey: string
  readonly name: string
}

export const insertClientKey = async (db: Database, { id, siteKey, name }: ClientKey, keyHash: string, now: string): Promise<void> => {
  await db.insertInto('open311_key').values({ id, site_key: siteKey, name, key_hash: keyHash, created_at: now, ended_at: null }).execute()
}

export const findClientKey = async (db: Database, keyHash: string): Promise<ClientKey | undefined> => {
  const row = await db.selectFrom('open311_key').selectAll().where('key_hash', '=', keyHash).where('ended_at', 'is', null).executeTakeFirst()
  return row && { id: row.id, siteKey: row.site_key, name: row.name }
}

export const listClientKeys = async (db: Database): Promise<ClientKey[]> => (await db.selectFrom('open311_key').selectAll().where('ended_at', 'is', null).orderBy('site_key').orderBy('id').execute()).map((row) => ({ id: row.id, siteKey: row.site_key, name: row.name }))

/** @returns false where no such key is in use */
export const endClientKey = async (db: Database, id: string, now: string): Promise<boolean> => {
  const { numUpdatedRows } = await db.updateTable('open311_key').set({ ended_at: now }).where('id', '=', id).where('ended_at', 'is', null).executeTakeFirst()
  return numUpdatedRows > 0n
}
