import { H as HttpOptions, C as CallOptions, W as WriteOptions, R as ReadOptions } from './call-kinds.js';
import { Site, Region, ReportSubmission, ReportReceipt, Attachment, Report, TimelineEntry, ReplyBody } from '../contract.js';

/** Options of a citizen's client, checked at once. */

interface ClientOptions extends HttpOptions {
    /** The site key the agency got from whoever runs the relay, e.g. "kel-kademangan". */
    readonly site: string;
}

/** The half of the citizen's client that files a report: all that a form needs. */

interface FilingClient {
    readonly site: {
        /** Agency, fields, promise, notice and limits of the client's site. @throws {NotFoundError} site-unknown @throws {UnauthorizedError} origin-not-allowed */
        retrieve(options?: CallOptions): Promise<Site>;
    };
    readonly regions: {
        /** All kelurahan of the relay's city, with daily-use spellings. */
        list(options?: CallOptions): Promise<Region[]>;
    };
    readonly reports: {
        /**
         * Files a report. Make `trackingSecret` with `newTrackingSecret` and keep it before calling: the relay stores a hash only.
         * @throws {ValidationError} before any request @throws {RejectedError} validation-failed, idempotency-key-reused
         */
        create(submission: ReportSubmission, options?: WriteOptions): Promise<ReportReceipt>;
    };
    readonly attachments: {
        /** Attaches a photo (image/jpeg, image/png or image/webp as the Blob's type). @throws {RejectedError} attachment-not-image, attachment-limit-reached, body-too-large */
        create(trackingId: string, photo: Blob, options: WriteOptions & {
            readonly trackingSecret: string;
        }): Promise<Attachment>;
    };
}

/** The half of the citizen's client that follows a report and answers the officer. */

interface FollowingClient {
    readonly reports: {
        /** Reads a report as the public sees it or, with the secret, as its reporter does. @throws {NotFoundError} @throws {UnauthorizedError} secret-wrong */
        retrieve(trackingId: string, options?: ReadOptions): Promise<Report>;
        /** What happened, oldest first. */
        timeline(trackingId: string, options?: ReadOptions): Promise<TimelineEntry[]>;
        /** Answers the officer, or adds to the report while it is open. @throws {RejectedError} transition-not-allowed */
        reply(trackingId: string, body: ReplyBody, options: WriteOptions & {
            readonly trackingSecret: string;
        }): Promise<TimelineEntry>;
    };
    readonly attachments: {
        /** The bytes of an attachment. */
        retrieve(trackingId: string, attachmentId: string, options?: ReadOptions): Promise<Blob>;
    };
}

export type { ClientOptions as C, FilingClient as F, FollowingClient as a };
