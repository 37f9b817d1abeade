/** Adds a photo to a report: one of the problem by its reporter, or one of the work by an officer; or a file that the site takes. */
import { type Attachment, clockOf } from '../contract/index.ts'
import { fileOf } from './file-of.ts'
import { imageOf } from './image-of.ts'
import type { KeptReport, Memory, Officer } from './memory.ts'
import { mostBytesOf } from './most-bytes.ts'
import { note } from './note.ts'
import { Refusal } from './refusal.ts'

/** @throws Refusal transition-not-allowed once the report has ended, attachment-limit-reached, attachment-not-image */
export const attach = (memory: Memory, kept: KeptReport, officer: Officer | undefined, bytes: Uint8Array<ArrayBuffer>): Attachment => {
  const by = officer ? 'officer' : 'reporter'
  refuseMore(kept, officer)
  const image = imageOf(bytes)
  if (!image) throw new Refusal('attachment-not-image')
  return keep(memory, kept, officer, { ...image, by, size: bytes.length }, bytes)
}

/** What was uploaded may also be a file. @throws Refusal as `attach`; body-too-large by the limit of its kind */
export const attachUploaded = (memory: Memory, kept: KeptReport, bytes: Uint8Array<ArrayBuffer>): Attachment => {
  refuseMore(kept, undefined)
  const mediaType = fileOf(bytes)
  if (bytes.length > mostBytesOf(kept.site, mediaType ?? '')) throw new Refusal('body-too-large')
  if (!mediaType) return attach(memory, kept, undefined, bytes)
  return keep(memory, kept, undefined, { mediaType, width: 0, height: 0, by: 'reporter', size: bytes.length }, bytes)
}

const keep = (memory: Memory, kept: KeptReport, officer: Officer | undefined, what: Omit<Attachment, 'id'>, bytes: Uint8Array<ArrayBuffer>): Attachment => {
  const attachment = { ...what, id: memory.newId('lampiran') } as Attachment
  kept.report.attachments.push(attachment)
  kept.contents.set(attachment.id, new Blob([bytes], { type: attachment.mediaType }))
  if (officer) note(kept, officer, 'attach', attachment.id, memory.now())
  return attachment
}

/** @throws Refusal transition-not-allowed, attachment-limit-reached: where the report takes no further photo from this side */
export const refuseMore = ({ report, site }: KeptReport, officer: Officer | undefined): void => {
  const by = officer ? 'officer' : 'reporter'
  if (clockOf(report.status) === 'ended') throw new Refusal('transition-not-allowed')
  if (report.attachments.filter((one) => one.by === by).length >= (officer ? site.evidencePhotos : site.limits.attachments)) throw new Refusal('attachment-limit-reached')
}
