import { Site, Region, ReportSubmission, ReportReceipt, Attachment, Report, TimelineEntry, ReplyBody, Status, Classification, SimilarQuestion, SimilarReport, Supports, Agency, Statistics, CorrectBody, ConfirmBody, ReopenBody, RateBody, WithdrawBody, ReplaceSecretBody, SecretReplaced, HeldData, CorrectIdentityBody, PrivacyRequest } from '../contract.js';
import { W as WriteOptions, R as ReporterOptions, b as ReadOptions, P as PageOptions, a as Pages } from './pages.js';
import { C as CallOptions } from './call.js';

/** The half of the citizen's client that files a report: all that a form needs. */

/** The part of the client that files reports. */
interface FilingClient {
    /** Settings of the client's site. */
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
    /** The kelurahan a report can be about. */
    readonly regions: {
        /**
         * All kelurahan of the relay's city, with daily-use spellings.
         * @example
         * const regions = await lapor.regions.list()
         */
        list(options?: CallOptions): Promise<Region[]>;
    };
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
        create(submission: ReportSubmission, options?: WriteOptions): Promise<ReportReceipt>;
    };
    /** Proofs of work, prepared while somebody writes. */
    readonly challenge: {
        /**
         * Fetches a challenge and solves it in the background, so that `create` need not wait: call it when somebody begins to write.
         * Does nothing without `proofs`, or while an earlier proof is good. Never fails: what does not work now is tried by `create`.
         * @example
         * if (site.challenge) void lapor.challenge.prepare()
         */
        prepare(options?: CallOptions): Promise<void>;
    };
    /** Brings photos to a report. */
    readonly attachments: {
        /**
         * Attaches a photo (image/jpeg, image/png or image/webp as the Blob's type).
         * @throws {RejectedError} attachment-not-image, attachment-limit-reached, body-too-large, transition-not-allowed
         * @example
         * const { id } = await lapor.attachments.create('7K3M-Q9XT-4BW9', photo, { trackingSecret })
         */
        create(trackingId: string, photo: Blob, options: ReporterOptions): Promise<Attachment>;
    };
}

/** The half of the citizen's client that follows a report and answers the officer. */

/** The part of the client that reads a report and answers the officer. */
interface FollowingClient {
    /** Reads a report, and answers its officer. */
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
         * @throws {RejectedError} transition-not-allowed @throws {NotFoundError} attachment-not-found
         * @example
         * await lapor.reports.reply('7K3M-Q9XT-4BW9', { text: 'Tiang ketiga dari masjid.' }, { trackingSecret })
         */
        reply(trackingId: string, body: ReplyBody, options: ReporterOptions): Promise<TimelineEntry>;
    };
    /** Fetches photos of a report. */
    readonly attachments: {
        /**
         * The bytes of an attachment.
         * @example
         * const bytes = await lapor.attachments.retrieve('7K3M-Q9XT-4BW9', 'b7d1', { trackingSecret })
         */
        retrieve(trackingId: string, attachmentId: string, options?: ReadOptions): Promise<Blob>;
    };
}

/** The part of the citizen's client that shows what is public. */

interface ReportFilter extends PageOptions, CallOptions {
    /** Only those in this status. */
    readonly status?: Status | undefined;
    /** Only complaints, aspirations or requests for information. */
    readonly classification?: Classification | undefined;
    /** Kemendagri code of a kelurahan. */
    readonly regionCode?: string | undefined;
    /** Id of one of the site's tiles. */
    readonly category?: string | undefined;
}
interface StatisticsOptions extends CallOptions {
    /** The site's own agency, which is the default, or all agencies of the relay. */
    readonly scope?: 'agency' | 'all' | undefined;
    /** First and last month, YYYY-MM, both included; the twelve months up to now where absent. */
    readonly from?: string | undefined;
    /** The last month; see `from`. */
    readonly to?: string | undefined;
}
/** The part of the client that reads what is public. */
interface PublicClient {
    /** Reports that are public. */
    readonly reports: {
        /**
         * Public reports of the site's agency, newest first.
         * @example
         * for await (const report of lapor.reports.list({ status: 'closed' })) console.log(report.trackingId, report.title)
         */
        list(filter?: ReportFilter): Pages<Report>;
        /**
         * Public reports that may be about the same matter, to join one of them instead of filing it twice. The words travel in the body, never in a URL.
         * @example
         * const [nearest] = await lapor.reports.similar({ text: 'Lampu jalan mati', regionCode: '36.74.07.1004' })
         */
        similar(question: SimilarQuestion, options?: CallOptions): Promise<SimilarReport[]>;
        /**
         * Says "saya juga mengalami". Keep one idempotency key per phone and report, so that a second tap does not count.
         * @throws {NotFoundError} report-not-found @throws {RateLimitedError}
         * @example
         * const { supports } = await lapor.reports.support('7K3M-Q9XT-4BW9', { idempotencyKey: newId() })
         */
        support(trackingId: string, options?: WriteOptions): Promise<Supports>;
    };
    /** Agencies that the relay serves. */
    readonly agencies: {
        /**
         * Agencies that the relay serves, by name.
         * @example
         * for await (const agency of lapor.agencies.list()) console.log(agency.acronym)
         */
        list(options?: PageOptions & CallOptions): Pages<Agency>;
    };
    /** Follow-up figures. */
    readonly statistics: {
        /**
         * Follow-up figures that anyone can check.
         * @example
         * const { figures } = await lapor.statistics.retrieve({ from: '2026-01', to: '2026-12' })
         * console.log(figures.received, figures.followedUp)
         */
        retrieve(options?: StatisticsOptions): Promise<Statistics>;
    };
}

/** The part of the citizen's client with which a reporter steers a report, and rules over what is held about him or her. */

/** One act of the reporter; it leaves one entry in the timeline. */
type ReporterAct<Body, Result = TimelineEntry> = (trackingId: string, body: Body, options: ReporterOptions) => Promise<Result>;
/** The part of the client for what only the reporter may do. */
interface ReporterClient {
    /** Steers a report. */
    readonly reports: {
        /**
         * Mends the same report: after it was returned, or before anybody verified it.
         * @throws {RejectedError} transition-not-allowed, validation-failed
         * @example
         * await lapor.reports.correct('7K3M-Q9XT-4BW9', { text: 'Lampu di Gang Melati RT 02, tiang ketiga, mati.' }, { trackingSecret })
         */
        correct: ReporterAct<CorrectBody>;
        /**
         * "Selesai": agrees with the answer, and the report is closed.
         * @throws {RejectedError} transition-not-allowed
         * @example
         * await lapor.reports.confirm('7K3M-Q9XT-4BW9', {}, { trackingSecret })
         */
        confirm: ReporterAct<ConfirmBody>;
        /**
         * "Belum selesai": the report goes on. Counted, and limited by the site's rule.
         * @throws {RejectedError} transition-not-allowed, reopen-limit-reached
         * @example
         * await lapor.reports.reopen('7K3M-Q9XT-4BW9', { text: 'Semalam lampunya mati lagi.' }, { trackingSecret })
         */
        reopen: ReporterAct<ReopenBody>;
        /**
         * Says how content one is, 1 to 5. A later rating takes the place of an earlier one.
         * @throws {RejectedError} transition-not-allowed
         * @example
         * await lapor.reports.rate('7K3M-Q9XT-4BW9', { score: 4 }, { trackingSecret })
         */
        rate: ReporterAct<RateBody>;
        /**
         * Takes the report back: it ends and is no longer public.
         * @throws {RejectedError} transition-not-allowed
         * @example
         * await lapor.reports.withdraw('7K3M-Q9XT-4BW9', { text: 'Sudah kami perbaiki sendiri.' }, { trackingSecret })
         */
        withdraw: ReporterAct<WithdrawBody>;
    };
    /** Replaces a tracking secret. */
    readonly secret: {
        /**
         * Puts a new tracking secret in the place of the one that is shown, which opens nothing from then on: for a secret that somebody else
         * has seen. Make the new one with `newTrackingSecret` and keep it before calling: the relay stores a hash only.
         * After a lost answer the same key and body fetch the same answer, also with the old secret.
         * @throws {UnauthorizedError} secret-wrong
         * @example
         * const next = contract.newTrackingSecret(randomBytes)
         * await lapor.secret.replace('7K3M-Q9XT-4BW9', { trackingSecret: next }, { trackingSecret })
         */
        replace: ReporterAct<ReplaceSecretBody, SecretReplaced>;
    };
    /** What is held about a reporter, and the rights over it. */
    readonly privacy: {
        /**
         * What is held about the reporter of this report (UU 27/2022 art. 7).
         * @throws {UnauthorizedError} secret-wrong
         * @example
         * const { identity, requests } = await lapor.privacy.retrieve('7K3M-Q9XT-4BW9', { trackingSecret })
         */
        retrieve(trackingId: string, options: CallOptions & {
            readonly trackingSecret: string;
        }): Promise<HeldData>;
        /**
         * Puts another identity in the place of what is held.
         * @throws {RejectedError} validation-failed
         * @example
         * await lapor.privacy.correct('7K3M-Q9XT-4BW9', { reporter: { name: 'Nama yang benar' } }, { trackingSecret })
         */
        correct: ReporterAct<CorrectIdentityBody, PrivacyRequest>;
        /**
         * Erases name, address and contact; the report itself goes on without a name.
         * @example
         * await lapor.privacy.erase('7K3M-Q9XT-4BW9', { trackingSecret })
         */
        erase(trackingId: string, options: ReporterOptions): Promise<PrivacyRequest>;
    };
}

export type { FilingClient as F, PublicClient as P, ReporterClient as R, StatisticsOptions as S, FollowingClient as a, ReportFilter as b, ReporterAct as c };
