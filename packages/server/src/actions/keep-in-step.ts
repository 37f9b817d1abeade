/** Keeps what is derived from a report in step with it, within the transaction that changed it: its counts, and whether it is public. */
import type { Database } from '../db/open-database.ts'
import { hideFromPublic, showToPublic } from '../db/public-reports.ts'
import { readCounted, writeCounted } from '../db/tally.ts'
import { countsOf, tallyChanges } from '../domain/counted.ts'
import type { HolidayCalendar } from '../domain/deadline.ts'
import type { EntryRecord, ReportRecord } from '../domain/report-record.ts'
import { sightOfReport } from '../domain/visibility.ts'

export interface ChangedReport {
  readonly report: ReportRecord
  /** All of them, oldest first. */
  readonly entries: readonly EntryRecord[]
  /** Of the report's site. */
  readonly timeZone: string
  /** Just filed: it was counted for nothing before, and shown to nobody. */
  readonly isNew?: boolean
}

export const keepInStep = async (db: Database, changed: ChangedReport, holidays: HolidayCalendar): Promise<void> => {
  const { report, isNew = false } = changed
  // A figure that grows by one would tell the agency that there is a report about it; it counts once it is released.
  const counted = report.guardedFrom === null ? countsOf(changed, holidays) : []
  await writeCounted(db, report.id, counted, tallyChanges(isNew ? [] : await readCounted(db, report.id), counted))
  if (sightOfReport('public', report, report.status).matter) await showToPublic(db, report)
  else if (!isNew) await hideFromPublic(db, report.id)
}
