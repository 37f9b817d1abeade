/** Adds a photo to a report: one of the problem by its reporter, or one of the work by an officer. */
import { type Attachment, clockOf } from '../contract/index.ts'
import { imageOf } from './image-of.ts'
import type { KeptReport, Memory, Officer } from './memory.ts'
import { note } from './note.ts'
import { Refusal } from './refusal.ts'

/** @throws Refusal transition-not-allowed once the report has ended, attachment-limit-reached, attachment-not-image */
export const attach = (memory: Memory, kept: KeptReport, officer: Officer | undefined, bytes: Uint8Array<ArrayBuffer>): Attachment => {
  const { report, photos } = kept
  const by = officer ? 'officer' : 'reporter'
  refuseMore(kept, officer)
  const image = imageOf(bytes)
  if (!image) throw new Refusal('attachment-not-image')
  const attachment: Attachment = { id: memory.newId('lampiran'), ...image, size: bytes.length, by }
  report.attachments.push(attachment)
  photos.set(attachment.id, new Blob([bytes], { type: image.mediaType }))
  if (officer) note(kept, officer, 'attach', attachment.id, memory.now())
  return attachment
}

/** @throws Refusal transition-not-allowed, attachment-limit-reached: where the report takes no further photo from this side */
export const refuseMore = ({ report, site }: KeptReport, officer: Officer | undefined): void => {
  const by = officer ? 'officer' : 'reporter'
  if (clockOf(report.status) === 'ended') throw new Refusal('transition-not-allowed')
  if (report.attachments.filter((one) => one.by === by).length >= (officer ? site.evidencePhotos : site.limits.attachments)) throw new Refusal('attachment-limit-reached')
}
