/** Reads and writes reports, each with its reporter and attachments. */
import type { ReporterRecord, ReportRecord } from '../domain/report-record.ts'
import type { WholeReport } from '../domain/view.ts'
import { attachmentsOf } from './attachments.ts'
import type { Database } from './open-database.ts'
import { reporterOf, reportOf, reportRow } from './rows.ts'
import type { ReportRow } from './schema.ts'

/** A report with the hash that proves who its reporter is. The hash leaves the database only here. */
export interface FoundReport extends WholeReport {
  readonly secretHash: string
}

/** Reports with the names that a report is shown with; both tables are read by primary key. */
export const selectReports = (db: Database) =>
  db
    .selectFrom('report')
    .innerJoin('agency', 'agency.slug', 'report.agency_slug')
    .innerJoin('region', 'region.code', 'report.region_code')
    .selectAll('report')
    .select(['agency.acronym as agency_acronym', 'agency.name as agency_name', 'agency.kind as agency_kind', 'region.name as region_name'])

export interface NamedReportRow extends ReportRow {
  agency_acronym: string
  agency_name: string
  agency_kind: string
  region_name: string
}

export const findReport = async (db: Database, trackingId: string): Promise<FoundReport | undefined> => {
  const row = await selectReports(db).where('report.tracking_id', '=', trackingId).executeTakeFirst()
  if (row === undefined) return undefined
  const [whole] = await wholeReports(db, [row])
  return whole && { ...whole, secretHash: row.secret_hash }
}

/** Three queries for any number of reports. */
export const wholeReports = async (db: Database, rows: readonly NamedReportRow[]): Promise<WholeReport[]> => {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const reporters = await db.selectFrom('reporter').selectAll().where('report_id', 'in', ids).execute()
  const attachments = await attachmentsOf(db, ids)
  return rows.map((row) => {
    const reporter = reporters.find((one) => one.report_id === row.id)
    return { report: recordOf(row), reporter: reporter ? reporterOf(reporter) : null, attachments: attachments.get(row.id) ?? [] }
  })
}

export const insertReport = async (db: Database, report: ReportRecord, reporter: ReporterRecord | null, secretHash: string): Promise<void> => {
  await db.insertInto('report').values(reportRow(report, secretHash)).execute()
  if (reporter !== null) await db.insertInto('reporter').values({ report_id: report.id, ...reporter }).execute()
}

export const updateReport = async (db: Database, id: string, { status, version, dueAt }: Pick<ReportRecord, 'status' | 'version' | 'dueAt'>): Promise<void> => {
  await db.updateTable('report').set({ status, version, due_at: dueAt }).where('id', '=', id).execute()
}

const recordOf = (row: NamedReportRow): ReportRecord => reportOf(row, { slug: row.agency_slug, acronym: row.agency_acronym, name: row.agency_name, kind: row.agency_kind }, row.region_name)
