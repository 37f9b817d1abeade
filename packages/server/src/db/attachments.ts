/** Reads and writes attachments; their bytes lie in the same file, so that a photo and its row are there together or not at all. */
import type { AttachmentRecord, EntryType } from '../domain/report-record.ts'
import type { Database } from './open-database.ts'
import { attachmentOf } from './rows.ts'

export interface AttachmentContent {
  readonly bytes: Uint8Array
  readonly sha256: string
}

/** @returns attachments by report id, oldest first */
export const attachmentsOf = async (db: Database, reportIds: readonly string[]): Promise<Map<string, AttachmentRecord[]>> => {
  const rows = await db.selectFrom('attachment').selectAll().where('report_id', 'in', reportIds).orderBy('report_id').orderBy('at').orderBy('id').execute()
  const named = await db
    .selectFrom('attachment')
    .innerJoin('timeline_attachment', 'timeline_attachment.attachment_id', 'attachment.id')
    .innerJoin('timeline_entry', 'timeline_entry.id', 'timeline_attachment.entry_id')
    .where('attachment.report_id', 'in', reportIds)
    .select(['attachment.id', 'timeline_entry.type'])
    .execute()
  const byReport = new Map<string, AttachmentRecord[]>()
  for (const row of rows) {
    const types = named.filter((one) => one.id === row.id).map((one) => one.type as EntryType)
    byReport.set(row.report_id, [...(byReport.get(row.report_id) ?? []), attachmentOf(row, types)])
  }
  return byReport
}

export const insertAttachment = async (db: Database, reportId: string, attachment: AttachmentRecord, content: AttachmentContent, now: string): Promise<void> => {
  const { id, by, mediaType, size, width, height } = attachment
  await db.insertInto('attachment').values({ id, report_id: reportId, by_role: by, media_type: mediaType, size, width, height, sha256: content.sha256, at: now }).execute()
  await db.insertInto('attachment_content').values({ attachment_id: id, bytes: content.bytes }).execute()
}

export const findReportOfAttachment = async (db: Database, attachmentId: string): Promise<string | undefined> =>
  (await db.selectFrom('attachment').select('report_id').where('id', '=', attachmentId).executeTakeFirst())?.report_id

export const readContent = async (db: Database, attachmentId: string): Promise<Uint8Array> =>
  (await db.selectFrom('attachment_content').select('bytes').where('attachment_id', '=', attachmentId).executeTakeFirstOrThrow()).bytes
