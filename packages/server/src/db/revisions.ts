/** Keeps what a report said before its reporter corrected it: an officer may have acted on those words. */
import type { ReportRecord } from '../domain/report-record.ts'
import type { Database } from './open-database.ts'

/** @param entryId of the timeline entry of the correction */
export const insertRevision = async (db: Database, entryId: string, { id, text, place, occurredOn }: ReportRecord): Promise<void> => {
  const { regionCode, rw, rt, landmark } = place
  await db.insertInto('revision').values({ entry_id: entryId, report_id: id, text, region_code: regionCode, rw, rt, landmark, occurred_on: occurredOn }).execute()
}
