/** The half of the citizen's client that files a report: all that a form needs. */
import type { Attachment, Region, ReportReceipt, ReportSubmission, Site } from './contract/index.ts'
import type { ReporterOptions, WriteOptions } from './call-kinds.ts'
import type { CallOptions } from './call.ts'

/** The part of the client that files reports. */
export interface FilingClient {
  /** Settings of the client's site. */
  readonly site: {
    /**
     * Agency, fields, promise, notice and limits of the client's site.
     * @throws {NotFoundError} site-unknown
     * @throws {UnauthorizedError} origin-not-allowed
     * @example
     * const { agency, promises } = await lapor.site.retrieve()
     */
    retrieve(options?: CallOptions): Promise<Site>
  }
  /** The kelurahan a report can be about. */
  readonly regions: {
    /**
     * All kelurahan of the relay's city, with daily-use spellings.
     * @example
     * const regions = await lapor.regions.list()
     */
    list(options?: CallOptions): Promise<Region[]>
  }
  /** Files reports. */
  readonly reports: {
    /**
     * Files a report. Make `trackingSecret` with `newTrackingSecret` and keep it before calling: the relay stores a hash only.
     * Where the relay asks for a proof of work (`site.challenge`, or a network that files much) and the client has `proofs`, one is found and sent.
     * @throws {ValidationError} before any request @throws {RejectedError} validation-failed, idempotency-key-reused
     * @throws {UnauthorizedError} origin-not-allowed, client-too-old; proof-needed where the client has no `proofs`
     * @throws {RateLimitedError}
     * @example
     * // Kept before sending: after a lost answer the same key fetches the same receipt.
     * const idempotencyKey = newId()
     * const { trackingId, promise } = await lapor.reports.create(submission, { idempotencyKey })
     */
    create(submission: ReportSubmission, options?: WriteOptions): Promise<ReportReceipt>
  }
  /** Proofs of work, prepared while somebody writes. */
  readonly challenge: {
    /**
     * Fetches a challenge and solves it in the background, so that `create` need not wait: call it when somebody begins to write.
     * Does nothing without `proofs`, or while an earlier proof is good. Never fails: what does not work now is tried by `create`.
     * @example
     * if (site.challenge) void lapor.challenge.prepare()
     */
    prepare(options?: CallOptions): Promise<void>
  }
  /** Brings photos to a report. */
  readonly attachments: {
    /**
     * Attaches a photo (image/jpeg, image/png or image/webp as the Blob's type).
     * @throws {RejectedError} attachment-not-image, attachment-limit-reached, body-too-large, transition-not-allowed
     * @example
     * const { id } = await lapor.attachments.create('7K3M-Q9XT-4BW9', photo, { trackingSecret })
     */
    create(trackingId: string, photo: Blob, options: ReporterOptions): Promise<Attachment>
  }
}
