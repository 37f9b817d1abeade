/** Decides who may let the agency that a report is about see it. */
import type { OfficerRecord } from './officer.ts'
import type { OrRefusal } from './refusal.ts'
import type { ReportRecord } from './report-record.ts'

/** A coordinator of the agency that holds it, or the operator's admin; from then on it is a report like any other. */
export const releaseReport = (report: ReportRecord, officer: OfficerRecord): OrRefusal<ReportRecord> => {
  if (report.guardedFrom === null) return { refused: 'transition-not-allowed', detail: 'The report is not kept from any agency.' }
  const may = officer.role === 'admin' || (officer.role === 'coordinator' && officer.agencySlug === report.agency.slug)
  return may ? { ...report, guardedFrom: null, version: report.version + 1 } : { refused: 'agency-not-yours', detail: 'Only a coordinator of the agency that holds the report, or the operator\'s admin, may release it.' }
}
