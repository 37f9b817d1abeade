import { Site, Region, ReportSubmission, ReportReceipt, Attachment, Report, TimelineEntry, ReplyBody } from '../contract.js';
import { W as WriteOptions, R as ReporterOptions, a as ReadOptions } from './call-kinds.js';
import { C as CallOptions } from './call.js';

/** The half of the citizen's client that files a report: all that a form needs. */

interface FilingClient {
    readonly site: {
        /**
         * Agency, fields, promise, notice and limits of the client's site.
         * @throws {NotFoundError} site-unknown
         * @throws {UnauthorizedError} origin-not-allowed
         * @example
         * const { agency, promises } = await lapor.site.retrieve()
         */
        retrieve(options?: CallOptions): Promise<Site>;
    };
    readonly regions: {
        /**
         * All kelurahan of the relay's city, with daily-use spellings.
         * @example
         * const regions = await lapor.regions.list()
         */
        list(options?: CallOptions): Promise<Region[]>;
    };
    readonly reports: {
        /**
         * Files a report. Make `trackingSecret` with `newTrackingSecret` and keep it before calling: the relay stores a hash only.
         * Where the site asks for a proof of work and the client has `proofs`, one is found and sent.
         * @throws {ValidationError} before any request @throws {RejectedError} validation-failed, idempotency-key-reused
         * @throws {UnauthorizedError} origin-not-allowed; proof-needed where the client has no `proofs`
         * @example
         * // Kept before sending: after a lost answer the same key fetches the same receipt.
         * const idempotencyKey = newId()
         * const { trackingId, promise } = await lapor.reports.create(submission, { idempotencyKey })
         */
        create(submission: ReportSubmission, options?: WriteOptions): Promise<ReportReceipt>;
    };
    readonly challenge: {
        /**
         * Fetches a challenge and solves it in the background, so that `create` need not wait: call it when somebody begins to write.
         * Does nothing without `proofs`, or while an earlier proof is good. Never fails: what does not work now is tried by `create`.
         * @example
         * if (site.challenge) void lapor.challenge.prepare()
         */
        prepare(options?: CallOptions): Promise<void>;
    };
    readonly attachments: {
        /**
         * Attaches a photo (image/jpeg, image/png or image/webp as the Blob's type).
         * @throws {RejectedError} attachment-not-image, attachment-limit-reached, body-too-large
         * @example
         * const { id } = await lapor.attachments.create('7K3M-Q9XT-4BW9', photo, { trackingSecret })
         */
        create(trackingId: string, photo: Blob, options: ReporterOptions): Promise<Attachment>;
    };
}

/** The half of the citizen's client that follows a report and answers the officer. */

interface FollowingClient {
    readonly reports: {
        /**
         * Reads a report as the public sees it or, with the secret, as its reporter does.
         * @throws {NotFoundError}
         * @throws {UnauthorizedError} secret-wrong
         * @example
         * const { status, text } = await lapor.reports.retrieve('7K3M-Q9XT-4BW9', { trackingSecret })
         */
        retrieve(trackingId: string, options?: ReadOptions): Promise<Report>;
        /**
         * What happened, oldest first.
         * @example
         * for (const { at, type, text } of await lapor.reports.timeline('7K3M-Q9XT-4BW9', { trackingSecret })) console.log(at, type, text)
         */
        timeline(trackingId: string, options?: ReadOptions): Promise<TimelineEntry[]>;
        /**
         * Answers the officer, or adds to the report while it is open.
         * @throws {RejectedError} transition-not-allowed
         * @example
         * await lapor.reports.reply('7K3M-Q9XT-4BW9', { text: 'Tiang ketiga dari masjid.' }, { trackingSecret })
         */
        reply(trackingId: string, body: ReplyBody, options: ReporterOptions): Promise<TimelineEntry>;
    };
    readonly attachments: {
        /**
         * The bytes of an attachment.
         * @example
         * const bytes = await lapor.attachments.retrieve('7K3M-Q9XT-4BW9', 'b7d1', { trackingSecret })
         */
        retrieve(trackingId: string, attachmentId: string, options?: ReadOptions): Promise<Blob>;
    };
}

export type { FilingClient as F, FollowingClient as a };
