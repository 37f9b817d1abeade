/** Reads and writes reports, each with its reporter and attachments. */
import type { ReportRecord, SealedIdentity } from '../domain/report-record.ts'
import type { WholeReport } from '../domain/view.ts'
import { attachmentsOf } from './attachments.ts'
import type { Database } from './open-database.ts'
import { insertIdentity } from './identities.ts'
import { prepare } from './prepared.ts'
import { reportOf, reportRow, sealedOf } from './rows.ts'
import type { ReportRow } from './schema.ts'

/** A report with the hash that proves who its reporter is. The hash leaves the database only here. */
export interface FoundReport extends WholeReport {
  readonly secretHash: string
}

/** Reports with the names that a report is shown with; the other tables are read by primary key. */
export const selectReports = (db: Database) =>
  db
    .selectFrom('report')
    .innerJoin('agency', 'agency.slug', 'report.agency_slug')
    .innerJoin('region', 'region.code', 'report.region_code')
    .leftJoin('officer', 'officer.id', 'report.assignee_id')
    .selectAll('report')
    .select(['agency.acronym as agency_acronym', 'agency.name as agency_name', 'agency.kind as agency_kind', 'region.name as region_name', 'officer.name as assignee_name'])

export interface NamedReportRow extends ReportRow {
  agency_acronym: string
  agency_name: string
  agency_kind: string
  region_name: string
  assignee_name: string | null
}

export const findReport = async (db: Database, trackingId: string): Promise<FoundReport | undefined> => {
  const row = await selectReports(db).where('report.tracking_id', '=', trackingId).executeTakeFirst()
  if (row === undefined) return undefined
  const [whole] = await wholeReports(db, [row])
  return whole && { ...whole, secretHash: row.secret_hash }
}

export const findReportById = async (db: Database, id: string): Promise<WholeReport | undefined> => (await wholeReports(db, await selectReports(db).where('report.id', '=', id).execute()))[0]

/** Some of those that nobody has looked through yet for what looks personal. */
export const unflaggedReports = async (db: Database, limit: number): Promise<string[]> => (await db.selectFrom('report').select('id').where('flags', 'is', null).limit(limit).execute()).map((row) => row.id)

/** Three queries for any number of reports. */
export const wholeReports = async (db: Database, rows: readonly NamedReportRow[]): Promise<WholeReport[]> => {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const reporters = await db.selectFrom('reporter').selectAll().where('report_id', 'in', ids).execute()
  const attachments = await attachmentsOf(db, ids)
  return rows.map((row) => {
    const reporter = reporters.find((one) => one.report_id === row.id)
    return { report: recordOf(row), identity: reporter ? sealedOf(reporter) : null, attachments: attachments.get(row.id) ?? [] }
  })
}

const newReport = prepare((db, row: ReportRow) => db.insertInto('report').values(row))

export const insertReport = async (db: Database, report: ReportRecord, identity: SealedIdentity | null, secretHash: string): Promise<void> => {
  await newReport.later(db, reportRow(report, secretHash))
  if (identity !== null) await insertIdentity(db, report.id, identity, report.receivedAt)
}

export const replaceSecretHash = async (db: Database, id: string, secretHash: string): Promise<void> => {
  await db.updateTable('report').set({ secret_hash: secretHash }).where('id', '=', id).execute()
}

/** Writes what a command may change; supports are counted elsewhere, and what was filed stays. */
export const updateReport = async (db: Database, report: ReportRecord): Promise<void> => {
  const { id, status, version, dueAt, actsAt, agency, title, text, place, occurredOn, reopened, rating, assignee, identityExpired, matterExpired } = report
  const { regionCode, rw, rt, landmark, point } = place
  const time = { renewals: JSON.stringify(report.renewals), clock: JSON.stringify(report.clock), due_at: dueAt, acts_at: actsAt, identity_expired: identityExpired ? 1 : 0, matter_expired: matterExpired ? 1 : 0 }
  await db
    .updateTable('report')
    .set({ status, version, ...time, masks: JSON.stringify(report.masks), flags: JSON.stringify(report.flags), guarded_from: report.guardedFrom, agency_slug: agency.slug, title, text, region_code: regionCode, rw, rt, landmark, point, occurred_on: occurredOn, reopened, rating, assignee_id: assignee?.id ?? null })
    .where('id', '=', id)
    .execute()
}

const recordOf = (row: NamedReportRow): ReportRecord => reportOf(row, { slug: row.agency_slug, acronym: row.agency_acronym, name: row.agency_name, kind: row.agency_kind }, row.region_name, row.assignee_name)
