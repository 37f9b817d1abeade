import { T as TimelineEntry, R as ReplyBody } from './timeline.js';
import { R as ReportSubmission, d as ReportReceipt, c as Report } from './report.js';

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

export type { CallOptions as C, HttpOptions as H, ReadOptions as R, WriteOptions as W, ReportsResource as a };
