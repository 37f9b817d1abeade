/** Use case: an officer moves a report and proves it with photos, all of it or nothing. */
import type { OfficerCommand, TimelineEntry } from '@lapor/sdk/contract'
import { findReport } from '../db/reports.ts'
import type { OfficerRecord } from '../domain/officer.ts'
import { isRefusal, type OrRefusal } from '../domain/refusal.ts'
import { attachCleanAsOfficer, refuseOfficersPhoto } from './attach.ts'
import { type CleanPhoto, cleanPhoto } from './clean-photo.ts'
import type { Context } from './context.ts'
import { giveCommand, type OfficerWords } from './give-command.ts'
import { type Done, doOnce, type Once } from './once.ts'

/** @param newOnce names one intention each: the photos, the step, and all of them together */
export const giveCommandWithPhotos = async (context: Context, officer: OfficerRecord, trackingId: string, command: OfficerCommand, words: OfficerWords, photos: readonly Uint8Array[], newOnce: () => Once): Promise<OrRefusal<Done<TimelineEntry>>> => {
  if (photos.length === 0) return giveCommand(context, officer, trackingId, command, words, newOnce())
  const early = await refuseOfficersPhoto(context, officer, trackingId)
  if (early) return early
  // Decoded before the transaction, as everywhere: a running relay does not wait for it.
  const cleaned: CleanPhoto[] = []
  for (const bytes of photos) {
    const photo = await cleanPhoto(bytes)
    if (photo === undefined) return { refused: 'attachment-not-image' }
    cleaned.push(photo)
  }
  return doOnce(context, newOnce(), async (db) => {
    const inside: Context = { ...context, db }
    const attachments: string[] = []
    for (const photo of cleaned) {
      const attached = await attachCleanAsOfficer(inside, officer, trackingId, photo, newOnce())
      if (isRefusal(attached)) return attached
      attachments.push(attached.answer.id)
    }
    const given = await giveCommand(inside, officer, trackingId, command, { ...words, attachments }, newOnce())
    if (isRefusal(given)) return given
    const found = await findReport(db, trackingId)
    return found === undefined ? { refused: 'report-not-found' } : { answer: given.answer, reportId: found.report.id }
  })
}
