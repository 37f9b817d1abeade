/** Reads and appends timeline entries; nothing here changes or removes one. */
import type { EntryRecord } from '../domain/report-record.ts'
import type { Database } from './open-database.ts'
import { prepare } from './prepared.ts'
import { entryOf, entryRow } from './rows.ts'
import type { TimelineEntryRow } from './schema.ts'

/** Oldest first. */
export const listEntries = async (db: Database, reportId: string): Promise<EntryRecord[]> => {
  const rows = await db
    .selectFrom('timeline_entry')
    .leftJoin('agency', 'agency.slug', 'timeline_entry.agency')
    .selectAll('timeline_entry')
    .select('agency.name as agency_name')
    .where('report_id', '=', reportId)
    .orderBy('seq')
    .execute()
  const named = await db
    .selectFrom('timeline_attachment')
    .innerJoin('timeline_entry', 'timeline_entry.id', 'timeline_attachment.entry_id')
    .where('timeline_entry.report_id', '=', reportId)
    .select(['timeline_attachment.entry_id', 'timeline_attachment.attachment_id'])
    .orderBy('timeline_attachment.position')
    .execute()
  return rows.map((row) => ({ ...entryOf(row, named.filter((one) => one.entry_id === row.id).map((one) => one.attachment_id)), agencyName: row.agency_name ?? undefined }))
}

const newEntry = prepare((db, row: TimelineEntryRow) => db.insertInto('timeline_entry').values(row))

export const appendEntry = async (db: Database, reportId: string, entry: EntryRecord): Promise<void> => {
  await newEntry.later(db, entryRow(entry, reportId))
  for (const [position, attachmentId] of entry.attachmentIds.entries()) {
    await db.insertInto('timeline_attachment').values({ entry_id: entry.id, attachment_id: attachmentId, position }).execute()
  }
}
