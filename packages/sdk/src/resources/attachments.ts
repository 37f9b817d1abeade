/** Photos of a report: sent after the text, read by who may see them. */
import type { CitizenRouteName } from '../contract/citizen-routes.ts'
import type { Attachment } from '../contract/index.ts'
import type { Call } from '../http.ts'
import { newId } from '../random.ts'
import type { ReadOptions, WriteOptions } from './reports.ts'

export interface AttachmentsResource {
  /** Attaches a photo (image/jpeg, image/png or image/webp as the Blob's type). @throws {RejectedError} attachment-not-image, attachment-limit-reached, body-too-large */
  create(trackingId: string, photo: Blob, options: WriteOptions & { readonly trackingSecret: string }): Promise<Attachment>
  /** The bytes of an attachment. */
  retrieve(trackingId: string, attachmentId: string, options?: ReadOptions): Promise<Blob>
}

export const attachmentsResource = (call: Call<CitizenRouteName>, site: string): AttachmentsResource => ({
  create: (trackingId, photo, { trackingSecret: secret, idempotencyKey = newId(), ...options }) => call('attachments.create', { params: { site, trackingId }, body: photo, secret, idempotencyKey, ...options }),
  retrieve: (trackingId, attachmentId, { trackingSecret: secret, ...options } = {}) => call('attachments.retrieve', { params: { site, trackingId, attachmentId }, secret, ...options }),
})
