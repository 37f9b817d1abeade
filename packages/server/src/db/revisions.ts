/** Keeps what a report said before its reporter corrected it: an officer may have acted on those words. */
import type { ReportRecord } from '../domain/report-record.ts'
import type { Database } from './open-database.ts'

/** What the text said before each correction, oldest first. */
export const earlierTexts = async (db: Database, reportId: string): Promise<string[]> => {
  const rows = await db.selectFrom('revision').innerJoin('timeline_entry', 'timeline_entry.id', 'revision.entry_id').where('revision.report_id', '=', reportId).orderBy('timeline_entry.seq').select('revision.text').execute()
  return rows.map((row) => row.text)
}

/** @param entryId of the timeline entry of the correction */
export const insertRevision = async (db: Database, entryId: string, { id, text, place, occurredOn }: ReportRecord): Promise<void> => {
  const { regionCode, rw, rt, landmark, point } = place
  await db.insertInto('revision').values({ entry_id: entryId, report_id: id, text, region_code: regionCode, rw, rt, landmark, point, occurred_on: occurredOn }).execute()
}
