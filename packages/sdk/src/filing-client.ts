/** The half of the citizen's client that files a report: all that a form needs. */
import { siteKeyOf, type ClientOptions } from './client-options.ts'
import { filingRoutes } from './contract/filing-routes.ts'
import type { Attachment, Region, ReportReceipt, ReportSubmission, Site } from './contract/index.ts'
import type { WriteOptions } from './call-kinds.ts'
import { createCall, type CallOptions } from './call.ts'
import { newId } from './random.ts'
import type { Sender } from './sender.ts'

export interface FilingClient {
  readonly site: {
    /** Agency, fields, promise, notice and limits of the client's site. @throws {NotFoundError} site-unknown @throws {UnauthorizedError} origin-not-allowed */
    retrieve(options?: CallOptions): Promise<Site>
  }
  readonly regions: {
    /** All kelurahan of the relay's city, with daily-use spellings. */
    list(options?: CallOptions): Promise<Region[]>
  }
  readonly reports: {
    /**
     * Files a report. Make `trackingSecret` with `newTrackingSecret` and keep it before calling: the relay stores a hash only.
     * @throws {ValidationError} before any request @throws {RejectedError} validation-failed, idempotency-key-reused
     */
    create(submission: ReportSubmission, options?: WriteOptions): Promise<ReportReceipt>
  }
  readonly attachments: {
    /** Attaches a photo (image/jpeg, image/png or image/webp as the Blob's type). @throws {RejectedError} attachment-not-image, attachment-limit-reached, body-too-large */
    create(trackingId: string, photo: Blob, options: WriteOptions & { readonly trackingSecret: string }): Promise<Attachment>
  }
}

/** The client over a way to send. */
export const filingClient = (send: Sender, options: ClientOptions): FilingClient => {
  const site = siteKeyOf(options)
  const call = createCall(send, options, filingRoutes)
  return {
    site: { retrieve: (callOptions) => call('site.retrieve', { params: { site }, ...callOptions }) },
    regions: { list: async (callOptions) => (await call('regions.list', { params: { site }, ...callOptions })).items },
    reports: {
      create: (submission, { idempotencyKey = newId(), ...callOptions } = {}) => call('reports.create', { params: { site }, body: submission, idempotencyKey, ...callOptions }),
    },
    attachments: {
      create: (trackingId, photo, { trackingSecret: secret, idempotencyKey = newId(), ...callOptions }) =>
        call('attachments.create', { params: { site, trackingId }, body: photo, secret, idempotencyKey, ...callOptions }),
    },
  }
}
