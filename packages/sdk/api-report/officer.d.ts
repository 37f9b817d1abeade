import { TimelineEntry, ReportPage, Report, ReturnBody, AskBody, FollowUpBody, RespondBody, CloseBody, ArchiveBody, Attachment } from './contract.js';
import { W as WriteOptions, C as CallOptions, H as HttpOptions } from './chunks/call-kinds.js';
import 'zod/mini';
import 'zod/v4/core';

/** The officers' side of the LAPOR API: the queue of an agency, and what its officers do with a report. */

interface OfficerClientOptions extends HttpOptions {
    /** The officer's token, as the relay printed it once. A browser of a citizen never holds it. */
    readonly token: string;
}
interface QueueQuery extends CallOptions {
    readonly status?: string;
    /** From `nextCursor` of the page before. */
    readonly cursor?: string;
    /** Reports per page, 1–100. */
    readonly limit?: number;
}
type Command<Body> = (trackingId: string, body: Body, options?: WriteOptions) => Promise<TimelineEntry>;
interface OfficerClient {
    readonly reports: {
        /** One page of the agency's queue, what is due first. */
        list(query?: QueueQuery): Promise<ReportPage>;
        retrieve(trackingId: string, options?: CallOptions): Promise<Report>;
        timeline(trackingId: string, options?: CallOptions): Promise<TimelineEntry[]>;
        /** Accepts the report for handling; from then on it may be public. @throws {RejectedError} transition-not-allowed */
        verify(trackingId: string, options?: WriteOptions): Promise<TimelineEntry>;
        /** Sends it back for completion. */
        return: Command<ReturnBody>;
        /** Asks the reporter. */
        ask: Command<AskBody>;
        /** Tells of work in progress. */
        followUp: Command<FollowUpBody>;
        /** Answers the reporter. */
        respond: Command<RespondBody>;
        /** Closes it; `resolved` owes evidence. @throws {RejectedError} validation-failed with evidence-owed */
        close: Command<CloseBody>;
        /** Archives it with a reason the reporter sees. */
        archive: Command<ArchiveBody>;
    };
    readonly attachments: {
        /** Attaches a photo of the work; name its id in `followUp`, `respond` or `close`. */
        create(trackingId: string, photo: Blob, options?: WriteOptions): Promise<Attachment>;
        retrieve(trackingId: string, attachmentId: string, options?: CallOptions): Promise<Blob>;
    };
}
/** Makes a client for one officer. @throws TypeError when an option is wrong */
declare const createOfficerClient: ({ token, ...http }: OfficerClientOptions) => OfficerClient;

export { CallOptions, HttpOptions, WriteOptions, createOfficerClient };
export type { Command, OfficerClient, OfficerClientOptions, QueueQuery };
