/** Use case: a reporter adds what shows the problem, or an officer a photo of the work. */
import { createHash } from 'node:crypto'
import type { Attachment } from '@lapor/sdk/contract'
import { appendAudit } from '../db/audit.ts'
import { insertAttachment } from '../db/attachments.ts'
import type { Database } from '../db/open-database.ts'
import { refuseAttachment } from '../domain/attach.ts'
import type { OfficerRecord } from '../domain/officer.ts'
import { isRefusal, type OrRefusal, type Refusal } from '../domain/refusal.ts'
import type { AttachmentRecord } from '../domain/report-record.ts'
import { viewAttachment } from '../domain/view.ts'
import type { CleanAttachment } from './clean-attachment.ts'
import { type CleanPhoto, cleanPhoto } from './clean-photo.ts'
import type { Context } from './context.ts'
import { findForOfficer } from './know-officer.ts'
import { type Done, doOnce, knownAnswer, type Once } from './once.ts'
import { type Claim, type Proved, proveReporter } from './prove-reporter.ts'
import { siteOf } from './site-of.ts'

export const attachAsReporter = (context: Context, claim: Claim, bytes: Uint8Array, once: Once): Promise<OrRefusal<Done<Attachment>>> => attach(context, 'reporter', (db) => proveReporter(db, claim), bytes, once)

export const attachAsOfficer = (context: Context, officer: OfficerRecord, trackingId: string | undefined, bytes: Uint8Array, once: Once): Promise<OrRefusal<Done<Attachment>>> =>
  attach(context, 'officer', (db) => findForOfficer(db, officer, trackingId), bytes, once, officer)

/** Cleaned already: for photos that are written together with the step they prove. */
export const attachCleanAsOfficer = (context: Context, officer: OfficerRecord, trackingId: string | undefined, photo: CleanPhoto, once: Once): Promise<OrRefusal<Done<Attachment>>> =>
  insert(context, 'officer', (db) => findForOfficer(db, officer, trackingId), photo, once, officer)

export const attachCleanAsReporter = (context: Context, claim: Claim, clean: CleanAttachment, once: Once): Promise<OrRefusal<Done<Attachment>>> => insert(context, 'reporter', (db) => proveReporter(db, claim), clean, once)

/** Refuses before anything is decoded what would be refused afterwards anyway. */
export const refuseOfficersPhoto = async (context: Context, officer: OfficerRecord, trackingId: string | undefined): Promise<Refusal | undefined> => {
  const open = await findOpen(context.db, 'officer', (db) => findForOfficer(db, officer, trackingId))
  return isRefusal(open) ? open : undefined
}

export const refuseReportersAttachment = async (context: Context, claim: Claim): Promise<Refusal | undefined> => {
  const open = await findOpen(context.db, 'reporter', (db) => proveReporter(db, claim))
  return isRefusal(open) ? open : undefined
}

const attach = async (context: Context, by: AttachmentRecord['by'], find: (db: Database) => Promise<OrRefusal<Proved>>, bytes: Uint8Array, once: Once, officer?: OfficerRecord): Promise<OrRefusal<Done<Attachment>>> => {
  const proved = await find(context.db)
  if (isRefusal(proved)) return proved
  // A known key before any rule: the photo itself may be what filled the report, and the report may have ended since.
  const known = await knownAnswer<Attachment>(context.db, once)
  if (known) return known
  const early = await refuseMore(context.db, by, proved)
  if (early) return early
  // Decoding takes a while and is done before the transaction: nobody else waits for it.
  const photo = await cleanPhoto(bytes)
  return photo === undefined ? { refused: 'attachment-not-image' } : insert(context, by, find, photo, once, officer)
}

const insert = (context: Context, by: AttachmentRecord['by'], find: (db: Database) => Promise<OrRefusal<Proved>>, clean: CleanAttachment, once: Once, officer?: OfficerRecord): Promise<OrRefusal<Done<Attachment>>> =>
  doOnce(context, once, async (db) => {
    const seen = await findOpen(db, by, find)
    if (isRefusal(seen)) return seen
    const attachment = recordOf(context.newId(), by, clean)
    const reportId = seen.found.report.id
    const now = context.now()
    await insertAttachment(db, reportId, attachment, { bytes: clean.bytes, sha256: createHash('sha256').update(clean.bytes).digest('hex') }, now)
    if (officer !== undefined) await appendAudit(db, reportId, { at: now, officerId: officer.id, act: 'attach', subject: attachment.id })
    return { answer: viewAttachment(attachment), reportId }
  })

/** The report, if it takes one more attachment from this side. */
const findOpen = async (db: Database, by: AttachmentRecord['by'], find: (db: Database) => Promise<OrRefusal<Proved>>): Promise<OrRefusal<Proved>> => {
  const seen = await find(db)
  return isRefusal(seen) ? seen : ((await refuseMore(db, by, seen)) ?? seen)
}

const refuseMore = async (db: Database, by: AttachmentRecord['by'], { found: { report, attachments } }: Proved): Promise<Refusal | undefined> => {
  const had = attachments.filter((one) => one.by === by).length
  const { limits, evidencePhotos } = (await siteOf(db, report)).settings
  return refuseAttachment(report.status, had, by === 'reporter' ? limits.attachments : evidencePhotos)
}

const recordOf = (id: string, by: AttachmentRecord['by'], { bytes, mediaType, width, height }: CleanAttachment): AttachmentRecord => ({ id, by, mediaType, size: bytes.byteLength, width, height, namedIn: [] })
