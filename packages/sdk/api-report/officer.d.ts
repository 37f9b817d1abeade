import { OfficerEntry, Status, Classification, OfficerReport, SimilarReport, ReturnBody, AskBody, AssignBody, TransferBody, ExtendBody, FollowUpBody, RespondBody, CloseBody, ArchiveBody, MaskBody, Changed, Identity, WhatsappNumber, AuditEntry, PrivacyCase, SettleBody, Officer, OfficerSite, NewSiteBody, SiteChangeBody, AllowOriginBody, Message, Retried, Attachment } from './contract.js';
import { C as CallOptions, H as HttpOptions } from './chunks/call.js';
import { P as PageOptions, W as WriteOptions, a as Pages } from './chunks/pages.js';
import 'zod/v4/core';
import 'zod/mini';

/** The officers' side of the LAPOR API: the queue of an agency, and what its officers do with a report. */

/** Where the relay is, and who asks. */
interface OfficerClientOptions extends HttpOptions {
    /**
     * The officer's token, as the relay printed it once. A browser of a citizen never holds it. Absent: the officer is signed in at a
     * desk, on a page of the relay itself, and the cookie tells who it is (POST /v1/officer/session).
     */
    readonly token?: string;
}
/** Which reports of the queue. */
interface QueueQuery extends PageOptions, CallOptions {
    /** Only those in this status. */
    readonly status?: Status | undefined;
    /** Only complaints, aspirations or requests for information. */
    readonly classification?: Classification | undefined;
    /** Kemendagri code of a kelurahan. */
    readonly regionCode?: string | undefined;
    /** Slug of an agency: narrows what a coordinator sees. */
    readonly agency?: string | undefined;
    /** Id of the officer in charge. */
    readonly assignee?: string | undefined;
    /** Only what is past a deadline that runs. */
    readonly overdue?: boolean | undefined;
    /** Only what looks personal or like spam. */
    readonly flagged?: boolean | undefined;
    /** Only what is due within so many days, 1 to 30; with `overdue`, what is past its deadline too. */
    readonly dueWithin?: number | undefined;
}
/** Which cases of reporters' rights over their data. */
interface CaseQuery extends PageOptions, CallOptions {
    /** Absent: what is open. */
    readonly status?: 'open' | 'done' | 'refused' | undefined;
    /** Slug of an agency: narrows what a coordinator sees. */
    readonly agency?: string | undefined;
}
/** Which colleagues. */
interface OfficerQuery extends PageOptions, CallOptions {
    /** Slug of an agency; an officer may name the own one only. */
    readonly agency?: string | undefined;
}
/** Which messages. */
interface MessageQuery extends PageOptions, CallOptions {
    /** Absent: what was given up. */
    readonly state?: 'waiting' | 'sent' | 'failed' | 'dropped' | undefined;
}
/** One act of an officer; it leaves one entry in the timeline. */
type Command<Body> = (trackingId: string, body: Body, options?: WriteOptions) => Promise<OfficerEntry>;
/** What an officer may do, by the role that the token has. */
interface OfficerClient {
    /** The queue, and what is done with a report. */
    readonly reports: {
        /**
         * The agency's queue, what is due first.
         * @throws {RejectedError} query-invalid
         * @example
         * for await (const report of desk.reports.list({ overdue: true })) console.log(report.trackingId, report.title)
         */
        list(query?: QueueQuery): Pages<OfficerReport>;
        /**
         * Reads one report as its agency sees it. @throws {NotFoundError} @throws {UnauthorizedError} agency-not-yours
         * @example
         * const { text, reporter } = await desk.reports.retrieve('7K3M-Q9XT-4BW9')
         */
        retrieve(trackingId: string, options?: CallOptions): Promise<OfficerReport>;
        /**
         * What happened, oldest first, as the agency sees it.
         * @example
         * const entries = await desk.reports.timeline('7K3M-Q9XT-4BW9')
         */
        timeline(trackingId: string, options?: CallOptions): Promise<OfficerEntry[]>;
        /**
         * Public reports of all agencies that may be about the same matter, the nearest first, five at most: to answer once, or to archive as a duplicate.
         * @example
         * const [nearest] = await desk.reports.similar('7K3M-Q9XT-4BW9')
         */
        similar(trackingId: string, options?: CallOptions): Promise<SimilarReport[]>;
        /**
         * Accepts the report for handling; from then on it may be public.
         * @throws {RejectedError} transition-not-allowed
         * @example
         * await desk.reports.verify('7K3M-Q9XT-4BW9')
         */
        verify(trackingId: string, options?: WriteOptions): Promise<OfficerEntry>;
        /**
         * Sends it back for completion.
         * @example
         * await desk.reports.return('7K3M-Q9XT-4BW9', { reason: 'place-unclear', text: 'Mohon sebutkan RT-nya.' })
         */
        return: Command<ReturnBody>;
        /**
         * Asks the reporter.
         * @example
         * await desk.reports.ask('7K3M-Q9XT-4BW9', { text: 'Tiang lampu yang mana?' })
         */
        ask: Command<AskBody>;
        /**
         * Gives it to one officer of the agency ("disposisi").
         * @throws {RejectedError} transition-not-allowed, validation-failed where the agency has no such officer
         * @example
         * await desk.reports.assign('7K3M-Q9XT-4BW9', { officer: 'petugas-1a2b3c4d', text: 'Mohon dicek hari ini.' })
         */
        assign: Command<AssignBody>;
        /**
         * "Bukan wewenang": hands it to the agency in charge; the tracking ID stays.
         * @throws {RejectedError} transition-not-allowed, validation-failed where there is no such agency
         * @example
         * await desk.reports.transfer('7K3M-Q9XT-4BW9', { agency: 'dsdabmbk', text: 'Drainase jalan kota ditangani dinas ini.' })
         */
        transfer: Command<TransferBody>;
        /**
         * Extends the limit of a formal request for information by what the law allows, once; the words are the reason (UU 14/2008 art. 22(8)).
         * @throws {RejectedError} transition-not-allowed where it is no formal request, was extended before, or its limit is met or has gone by
         * @example
         * await desk.reports.extend('7K3M-Q9XT-4BW9', { text: 'Dokumennya masih dihimpun dari tiga bidang.' })
         */
        extend: Command<ExtendBody>;
        /**
         * Tells of work in progress.
         * @example
         * await desk.reports.followUp('7K3M-Q9XT-4BW9', { text: 'Petugas berangkat besok pagi.' })
         */
        followUp: Command<FollowUpBody>;
        /**
         * Answers the reporter.
         * @example
         * await desk.reports.respond('7K3M-Q9XT-4BW9', { text: 'Lampunya sudah diganti.' })
         */
        respond: Command<RespondBody>;
        /**
         * Closes it; `resolved` owes evidence.
         * @throws {RejectedError} validation-failed with evidence-owed
         * @example
         * const { id } = await desk.attachments.create('7K3M-Q9XT-4BW9', photo)
         * await desk.reports.close('7K3M-Q9XT-4BW9', { reason: 'resolved', text: 'Lampunya menyala lagi.', attachments: [id] })
         */
        close: Command<CloseBody>;
        /**
         * Archives it with a reason the reporter sees.
         * @example
         * await desk.reports.archive('7K3M-Q9XT-4BW9', { reason: 'duplicate', text: 'Sama dengan laporan 9XBC-….' })
         */
        archive: Command<ArchiveBody>;
        /**
         * Hides passages from the public; its reporter and officers go on reading the original. An empty list undoes it.
         * @throws {RejectedError} validation-failed where a passage stands nowhere
         * @example
         * await desk.reports.mask('7K3M-Q9XT-4BW9', { passages: ['Pak Contoh'] })
         */
        mask(trackingId: string, body: MaskBody, options?: WriteOptions): Promise<Changed>;
        /**
         * Lets an agency see a report about its own staff: a coordinator of the agency that holds it, or the operator's admin.
         * @throws {UnauthorizedError} agency-not-yours @throws {RejectedError} transition-not-allowed where nothing is held back
         * @example
         * await desk.reports.release('7K3M-Q9XT-4BW9')
         */
        release(trackingId: string, options?: WriteOptions): Promise<Changed>;
        /**
         * Who is behind a report; of an anonymous one only the operator's admin is told. Each call leaves an entry in the audit trail.
         * @throws {UnauthorizedError} agency-not-yours
         * @example
         * const { name } = await desk.reports.identify('7K3M-Q9XT-4BW9')
         */
        identify(trackingId: string, options?: CallOptions): Promise<Identity>;
        /**
         * The reporter's number as wa.me wants it, for a neutral word by the officer's own WhatsApp; where there is one, that it was asked for is written into the audit trail.
         * @throws {UnauthorizedError} agency-not-yours where the reporter is anonymous
         * @example
         * const { number } = await desk.reports.whatsapp('7K3M-Q9XT-4BW9')
         */
        whatsapp(trackingId: string, options?: CallOptions): Promise<WhatsappNumber>;
        /**
         * What officers did with it, oldest first, chained by hashes.
         * @example
         * for await (const { at, officer, act } of desk.reports.audit('7K3M-Q9XT-4BW9')) console.log(at, officer, act)
         */
        audit(trackingId: string, options?: PageOptions & CallOptions): Pages<AuditEntry>;
    };
    /** Cases of reporters' rights over their data (UU 27/2022). */
    readonly privacy: {
        /**
         * Privacy requests that officers owe, what is due first (3 × 24 hours, UU 27/2022 art. 30, 43).
         * @throws {RejectedError} query-invalid
         * @example
         * for await (const { trackingId, kind, dueAt } of desk.privacy.list()) console.log(trackingId, kind, dueAt)
         */
        list(query?: CaseQuery): Pages<PrivacyCase>;
        /**
         * Settles the open request of a report; a refusal names article and law, and its reporter reads both.
         * @throws {RejectedError} transition-not-allowed where none is open, validation-failed where no law is named
         * @example
         * await desk.privacy.settle('7K3M-Q9XT-4BW9', { outcome: 'done', text: 'Nama tetangga sudah disamarkan.' })
         */
        settle(trackingId: string, body: SettleBody, options?: WriteOptions): Promise<PrivacyCase>;
    };
    /** Colleagues, to assign reports to. */
    readonly officers: {
        /**
         * To whom a report of an agency can be assigned; an officer sees colleagues only.
         * @throws {UnauthorizedError} agency-not-yours
         * @example
         * for await (const { id, name } of desk.officers.list({ agency: 'kel-kademangan' })) console.log(id, name)
         */
        list(query?: OfficerQuery): Pages<Officer>;
    };
    /** For the operator's admin; others get UnauthorizedError (agency-not-yours). */
    readonly sites: {
        /**
         * All sites by key, each with the pages that were refused.
         * @example
         * for await (const { key, refusedOrigins } of desk.sites.list()) console.log(key, refusedOrigins.length)
         */
        list(query?: PageOptions & CallOptions): Pages<OfficerSite>;
        /**
         * One site.
         * @throws {NotFoundError} site-unknown
         * @example
         * const { origins, version } = await desk.sites.retrieve('kel-kademangan')
         */
        retrieve(siteKey: string, options?: CallOptions): Promise<OfficerSite>;
        /**
         * Adds a site; what is not said here is as the relay's data says, and can be changed.
         * @throws {RejectedError} validation-failed where the key is taken or there is no such agency
         * @example
         * await desk.sites.create({ key: 'kel-setu', name: 'Kelurahan Setu', agency: 'kel-setu', preset: 'ringkas', origins: ['https://kelurahan-setu.example'] })
         */
        create(body: NewSiteBody, options?: WriteOptions): Promise<OfficerSite>;
        /**
         * Changes what is named, for the version that was read. Each setting that changes leaves an entry in the trail.
         * @throws {RejectedError} transition-not-allowed where somebody else was first, validation-failed where a rule cannot be kept
         * @example
         * const { version } = await desk.sites.retrieve('kel-kademangan')
         * await desk.sites.change('kel-kademangan', { version, colour: '#0b5394' })
         */
        change(siteKey: string, body: SiteChangeBody, options?: WriteOptions): Promise<OfficerSite>;
        /**
         * Lets the pages of one more origin use it.
         * @example
         * await desk.sites.allow('kel-kademangan', { origin: 'https://www.kelurahan-kademangan.example' })
         */
        allow(siteKey: string, body: AllowOriginBody, options?: WriteOptions): Promise<OfficerSite>;
    };
    /** For the operator's admin. */
    readonly messages: {
        /**
         * What the relay owes others: without `state`, what was given up, newest first.
         * @example
         * for await (const { id, kind, error } of desk.messages.list()) console.log(id, kind, error)
         */
        list(query?: MessageQuery): Pages<Message>;
        /**
         * Tries one again that was given up, under the same id. One whose error begins with `unclear-` may have arrived in another system, which
         * would then have it twice: look there first.
         * @example
         * for await (const { id, error } of desk.messages.list()) if (error?.startsWith('unclear-') !== true) await desk.messages.retry(id)
         */
        retry(messageId: string, options?: WriteOptions): Promise<Retried>;
    };
    /** For the operator's admin. */
    readonly audit: {
        /**
         * What was done apart from reports (sites, channels, officers), newest first, chained by hashes.
         * @example
         * for await (const { at, officer, act, subject } of desk.audit.list()) console.log(at, officer, act, subject)
         */
        list(query?: PageOptions & CallOptions): Pages<AuditEntry>;
    };
    /** Photos of reports, and evidence of the work. */
    readonly attachments: {
        /**
         * Attaches a photo of the work; name its id in `followUp`, `respond` or `close`.
         * @example
         * const { id } = await desk.attachments.create('7K3M-Q9XT-4BW9', photo)
         */
        create(trackingId: string, photo: Blob, options?: WriteOptions): Promise<Attachment>;
        /**
         * The bytes of an attachment.
         * @example
         * const bytes = await desk.attachments.retrieve('7K3M-Q9XT-4BW9', 'b7d1')
         */
        retrieve(trackingId: string, attachmentId: string, options?: CallOptions): Promise<Blob>;
    };
}
/**
 * Makes a client for one officer.
 * @throws TypeError when an option is wrong
 * @example
 * import { createOfficerClient } from '@lapor/sdk/officer'
 * const desk = createOfficerClient({ baseUrl: 'https://lapor.example.go.id', token: 'lo_…' })
 * @example
 * import { createOfficerClient } from '@lapor/sdk/officer'
 * const desk = createOfficerClient({ baseUrl: location.origin })
 */
declare const createOfficerClient: ({ token, ...http }: OfficerClientOptions) => OfficerClient;

export { CallOptions, HttpOptions, PageOptions, Pages, WriteOptions, createOfficerClient };
export type { CaseQuery, Command, MessageQuery, OfficerClient, OfficerClientOptions, OfficerQuery, QueueQuery };
