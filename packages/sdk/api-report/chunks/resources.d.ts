import { ReportSubmission, ReportReceipt, Report, TimelineEntry, ReplyBody, Attachment, Site, Region } from '../contract.js';

/** What every method takes besides its own arguments. */
interface CallOptions {
    /** Aborts the call; the AbortError passes through. Needs AbortSignal.any (Chrome 116, Firefox 124, Safari 17.4); older browsers ignore it. */
    readonly signal?: AbortSignal | undefined;
    /** Milliseconds to wait for each attempt. */
    readonly timeoutMs?: number | undefined;
    /** How often a failed attempt is repeated; 0 for callers with a policy of their own, like the outbox. */
    readonly retries?: number | undefined;
}
interface HttpOptions {
    readonly baseUrl: string;
    readonly fetch?: typeof globalThis.fetch | undefined;
    readonly timeoutMs?: number | undefined;
    readonly retries?: number | undefined;
}

/** File a report, follow it, and answer the officer. */

interface WriteOptions extends CallOptions {
    /** The same key with the same body gives the same answer and acts once. One is made for you if you give none; keep your own to repeat after a crash. */
    readonly idempotencyKey?: string | undefined;
}
interface ReadOptions extends CallOptions {
    /** Shows what only the reporter may see. */
    readonly trackingSecret?: string | undefined;
}
interface ReportsResource {
    /**
     * Files a report. Make `trackingSecret` with `newTrackingSecret` and keep it before calling: the relay stores a hash only.
     * @throws {ValidationError} before any request @throws {RejectedError} validation-failed, idempotency-key-reused
     */
    create(submission: ReportSubmission, options?: WriteOptions): Promise<ReportReceipt>;
    /** Reads a report as the public sees it or, with the secret, as its reporter does. @throws {NotFoundError} @throws {UnauthorizedError} secret-wrong */
    retrieve(trackingId: string, options?: ReadOptions): Promise<Report>;
    /** What happened, oldest first. */
    timeline(trackingId: string, options?: ReadOptions): Promise<TimelineEntry[]>;
    /** Answers the officer, or adds to the report while it is open. @throws {RejectedError} transition-not-allowed */
    reply(trackingId: string, body: ReplyBody, options: WriteOptions & {
        readonly trackingSecret: string;
    }): Promise<TimelineEntry>;
}

/** Photos of a report: sent after the text, read by who may see them. */

interface AttachmentsResource {
    /** Attaches a photo (image/jpeg, image/png or image/webp as the Blob's type). @throws {RejectedError} attachment-not-image, attachment-limit-reached, body-too-large */
    create(trackingId: string, photo: Blob, options: WriteOptions & {
        readonly trackingSecret: string;
    }): Promise<Attachment>;
    /** The bytes of an attachment. */
    retrieve(trackingId: string, attachmentId: string, options?: ReadOptions): Promise<Blob>;
}

/** The site's settings, and the kelurahan its reports can be about. */

interface SiteResource {
    /** Agency, fields, promise, notice and limits of the client's site. @throws {NotFoundError} site-unknown @throws {UnauthorizedError} origin-not-allowed */
    retrieve(options?: CallOptions): Promise<Site>;
}
interface RegionsResource {
    /** All kelurahan of the relay's city, with daily-use spellings. */
    list(options?: CallOptions): Promise<Region[]>;
}

export type { AttachmentsResource as A, CallOptions as C, HttpOptions as H, RegionsResource as R, SiteResource as S, WriteOptions as W, ReportsResource as a, ReadOptions as b };
