import * as zod_mini from 'zod/mini';
import { ZodMiniObject, ZodMiniString, ZodMiniType, core, infer, ZodMiniNumber, ZodMiniEnum, ZodMiniOptional, ZodMiniArray, ZodMiniNullable, ZodMiniBoolean, output, input } from 'zod/mini';
import * as zod_v4_core from 'zod/v4/core';

/** A value of a list that may grow: the known names complete in an editor, unknown ones stay legal. */

/** `Known` names plus any string a newer server may send. */
type Open<Known extends string> = Known | (string & Record<never, never>);

declare const agencyKinds: readonly ["opd", "kecamatan", "kelurahan", "kementerian"];
declare const AgencyKind: ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
declare const Agency: ZodMiniObject<{
    slug: ZodMiniString<string>;
    acronym: ZodMiniString<string>;
    name: ZodMiniString<string>;
    kind: ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
}, core.$loose>;
type Agency = infer<typeof Agency>;

/** What may be sent. The server looks at the content, not at the name. */
declare const attachmentMediaTypes: readonly ["image/jpeg", "image/png", "image/webp"];
declare const Attachment: ZodMiniObject<{
    id: ZodMiniString<string>;
    mediaType: ZodMiniString<string>;
    size: ZodMiniNumber<number>;
    width: ZodMiniNumber<number>;
    height: ZodMiniNumber<number>;
    by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
}, core.$loose>;
type Attachment = infer<typeof Attachment>;

/** What kind of report it is: complaint, aspiration or information request (SP4N-LAPOR! "klasifikasi laporan"). */

/** The classifications a citizen can choose: pengaduan, aspirasi, permintaan informasi. */
declare const classifications: readonly ["complaint", "aspiration", "information-request"];
type KnownClassification = (typeof classifications)[number];
/** For writing: closed. */
declare const ClassificationChoice: ZodMiniEnum<{
    aspiration: "aspiration";
    complaint: "complaint";
    "information-request": "information-request";
}>;
/** A classification as read back. Handlers later use more values than a citizen may choose. */
type Classification = Open<KnownClassification>;
/** For reading: open. */
declare const Classification: ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>;

/** Accepts the report for handling; from then on it may be public. */
declare const VerifyBody: ZodMiniObject<{}, core.$strict>;
/** The reporter's answer. */
declare const ReplyBody: ZodMiniObject<{
    text: ZodMiniString<unknown>;
    attachments: ZodMiniOptional<ZodMiniArray<ZodMiniString<string>>>;
}, core.$strict>;
type ReplyBody = infer<typeof ReplyBody>;
/** Sends the report back: says what is missing, and the reporter mends the same report. */
declare const ReturnBody: ZodMiniObject<{
    reason: ZodMiniEnum<{
        "evidence-needed": "evidence-needed";
        other: "other";
        "place-unclear": "place-unclear";
        "problem-unclear": "problem-unclear";
    }>;
    text: ZodMiniString<unknown>;
}, core.$strict>;
type ReturnBody = infer<typeof ReturnBody>;
/** Asks the reporter; until the answer the report waits for the reporter, not for the agency. */
declare const AskBody: ZodMiniObject<{
    text: ZodMiniString<unknown>;
}, core.$strict>;
type AskBody = infer<typeof AskBody>;
/** Tells of work in progress, with photos if there are any. */
declare const FollowUpBody: ZodMiniObject<{
    text: ZodMiniString<unknown>;
    attachments: ZodMiniOptional<ZodMiniArray<ZodMiniString<string>>>;
}, core.$strict>;
type FollowUpBody = infer<typeof FollowUpBody>;
/** Gives the agency's answer to the reporter ("tanggapan"). */
declare const RespondBody: ZodMiniObject<{
    text: ZodMiniString<unknown>;
    attachments: ZodMiniOptional<ZodMiniArray<ZodMiniString<string>>>;
}, core.$strict>;
type RespondBody = infer<typeof RespondBody>;
/** Ends the report. `resolved` owes at least one attachment as evidence. */
declare const CloseBody: ZodMiniObject<{
    reason: ZodMiniEnum<{
        answered: "answered";
        resolved: "resolved";
        unresolved: "unresolved";
    }>;
    text: ZodMiniString<unknown>;
    attachments: ZodMiniOptional<ZodMiniArray<ZodMiniString<string>>>;
}, core.$strict>;
type CloseBody = infer<typeof CloseBody>;
/** Files the report away without handling, with a reason the reporter sees. */
declare const ArchiveBody: ZodMiniObject<{
    reason: ZodMiniEnum<{
        duplicate: "duplicate";
        emergency: "emergency";
        "in-court": "in-court";
        "not-a-report": "not-a-report";
        "not-completed": "not-completed";
        offensive: "offensive";
    }>;
    text: ZodMiniString<unknown>;
}, core.$strict>;
type ArchiveBody = infer<typeof ArchiveBody>;

/**
 * Two clocks. `communication`: a word is owed, whether the work succeeded or not.
 * `resolution`: the limit for the matter itself, which depends on the classification.
 */
declare const deadlineKinds: readonly ["communication", "resolution"];
declare const deadlineUnits: readonly ["calendar-day", "working-day"];
declare const DeadlineKind: ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
declare const DeadlineUnit: ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
declare const Deadline: ZodMiniObject<{
    kind: ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
    amount: ZodMiniNumber<number>;
    unit: ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
    dueAt: ZodMiniString<string>;
    legalBasis: ZodMiniNullable<ZodMiniString<string>>;
    holidaysKnown: ZodMiniBoolean<boolean>;
}, core.$loose>;
type Deadline = infer<typeof Deadline>;

/** What went wrong, as RFC 9457 problem details with a closed list of codes. */

/** Every code the relay gives, with its HTTP status and an English title for developers. */
declare const problemCodes: {
    readonly 'route-not-found': {
        readonly status: 404;
        readonly title: "There is no such route.";
    };
    readonly 'method-not-allowed': {
        readonly status: 405;
        readonly title: "The route does not take this method.";
    };
    readonly 'site-unknown': {
        readonly status: 404;
        readonly title: "No site has this key.";
    };
    readonly 'origin-not-allowed': {
        readonly status: 403;
        readonly title: "This page is not on the list of origins of the site.";
    };
    readonly 'report-not-found': {
        readonly status: 404;
        readonly title: "No report with this tracking ID can be shown.";
    };
    readonly 'attachment-not-found': {
        readonly status: 404;
        readonly title: "The report has no such attachment that can be shown.";
    };
    readonly 'secret-missing': {
        readonly status: 401;
        readonly title: "The tracking secret is needed in the header Lapor-Secret.";
    };
    readonly 'secret-wrong': {
        readonly status: 401;
        readonly title: "Tracking ID and secret do not belong together.";
    };
    readonly 'officer-token-wrong': {
        readonly status: 401;
        readonly title: "The officer token is missing, unknown or revoked.";
    };
    readonly 'agency-not-yours': {
        readonly status: 403;
        readonly title: "The report belongs to another agency.";
    };
    readonly 'json-invalid': {
        readonly status: 400;
        readonly title: "The body is not valid JSON.";
    };
    readonly 'media-type-unsupported': {
        readonly status: 415;
        readonly title: "The media type of the body is not accepted here.";
    };
    readonly 'body-too-large': {
        readonly status: 413;
        readonly title: "The body is larger than the limit.";
    };
    readonly 'query-invalid': {
        readonly status: 400;
        readonly title: "A query parameter is not valid.";
    };
    readonly 'idempotency-key-missing': {
        readonly status: 400;
        readonly title: "The header Idempotency-Key is needed: 8 to 64 letters, digits, dots, dashes or underscores.";
    };
    readonly 'idempotency-key-reused': {
        readonly status: 409;
        readonly title: "The same idempotency key came with another body.";
    };
    readonly 'validation-failed': {
        readonly status: 422;
        readonly title: "The body does not fit the schema or the site’s rules; see errors.";
    };
    readonly 'transition-not-allowed': {
        readonly status: 409;
        readonly title: "The status of the report does not allow this.";
    };
    readonly 'attachment-not-image': {
        readonly status: 422;
        readonly title: "The content is not an image of an accepted type.";
    };
    readonly 'attachment-limit-reached': {
        readonly status: 409;
        readonly title: "The report has as many attachments as it may have.";
    };
    readonly 'internal-error': {
        readonly status: 500;
        readonly title: "The relay failed. The request may be repeated with the same idempotency key.";
    };
    readonly 'storage-busy': {
        readonly status: 503;
        readonly title: "The database is busy. Repeat later with the same idempotency key.";
    };
};
type KnownProblemCode = keyof typeof problemCodes;
type ProblemCode = Open<KnownProblemCode>;
declare const ProblemCode: ZodMiniType<Open<"agency-not-yours" | "attachment-limit-reached" | "attachment-not-found" | "attachment-not-image" | "body-too-large" | "idempotency-key-missing" | "idempotency-key-reused" | "internal-error" | "json-invalid" | "media-type-unsupported" | "method-not-allowed" | "officer-token-wrong" | "origin-not-allowed" | "query-invalid" | "report-not-found" | "route-not-found" | "secret-missing" | "secret-wrong" | "site-unknown" | "storage-busy" | "transition-not-allowed" | "validation-failed">, Open<"agency-not-yours" | "attachment-limit-reached" | "attachment-not-found" | "attachment-not-image" | "body-too-large" | "idempotency-key-missing" | "idempotency-key-reused" | "internal-error" | "json-invalid" | "media-type-unsupported" | "method-not-allowed" | "officer-token-wrong" | "origin-not-allowed" | "query-invalid" | "report-not-found" | "route-not-found" | "secret-missing" | "secret-wrong" | "site-unknown" | "storage-busy" | "transition-not-allowed" | "validation-failed">, core.$ZodTypeInternals<Open<"agency-not-yours" | "attachment-limit-reached" | "attachment-not-found" | "attachment-not-image" | "body-too-large" | "idempotency-key-missing" | "idempotency-key-reused" | "internal-error" | "json-invalid" | "media-type-unsupported" | "method-not-allowed" | "officer-token-wrong" | "origin-not-allowed" | "query-invalid" | "report-not-found" | "route-not-found" | "secret-missing" | "secret-wrong" | "site-unknown" | "storage-busy" | "transition-not-allowed" | "validation-failed">, Open<"agency-not-yours" | "attachment-limit-reached" | "attachment-not-found" | "attachment-not-image" | "body-too-large" | "idempotency-key-missing" | "idempotency-key-reused" | "internal-error" | "json-invalid" | "media-type-unsupported" | "method-not-allowed" | "officer-token-wrong" | "origin-not-allowed" | "query-invalid" | "report-not-found" | "route-not-found" | "secret-missing" | "secret-wrong" | "site-unknown" | "storage-busy" | "transition-not-allowed" | "validation-failed">>>;
/** What is wrong with one field, in a word that a locale has a sentence for. */
declare const issueCodes: readonly ["required", "too-short", "too-long", "invalid", "unknown-field", "not-offered", "in-the-future", "evidence-owed"];
type IssueCode = (typeof issueCodes)[number];
declare const IssueCode: ZodMiniType<Open<"evidence-owed" | "in-the-future" | "invalid" | "not-offered" | "required" | "too-long" | "too-short" | "unknown-field">, Open<"evidence-owed" | "in-the-future" | "invalid" | "not-offered" | "required" | "too-long" | "too-short" | "unknown-field">, core.$ZodTypeInternals<Open<"evidence-owed" | "in-the-future" | "invalid" | "not-offered" | "required" | "too-long" | "too-short" | "unknown-field">, Open<"evidence-owed" | "in-the-future" | "invalid" | "not-offered" | "required" | "too-long" | "too-short" | "unknown-field">>>;
declare const Problem: ZodMiniObject<{
    type: ZodMiniString<string>;
    title: ZodMiniString<string>;
    status: ZodMiniNumber<number>;
    code: ZodMiniType<Open<"agency-not-yours" | "attachment-limit-reached" | "attachment-not-found" | "attachment-not-image" | "body-too-large" | "idempotency-key-missing" | "idempotency-key-reused" | "internal-error" | "json-invalid" | "media-type-unsupported" | "method-not-allowed" | "officer-token-wrong" | "origin-not-allowed" | "query-invalid" | "report-not-found" | "route-not-found" | "secret-missing" | "secret-wrong" | "site-unknown" | "storage-busy" | "transition-not-allowed" | "validation-failed">, Open<"agency-not-yours" | "attachment-limit-reached" | "attachment-not-found" | "attachment-not-image" | "body-too-large" | "idempotency-key-missing" | "idempotency-key-reused" | "internal-error" | "json-invalid" | "media-type-unsupported" | "method-not-allowed" | "officer-token-wrong" | "origin-not-allowed" | "query-invalid" | "report-not-found" | "route-not-found" | "secret-missing" | "secret-wrong" | "site-unknown" | "storage-busy" | "transition-not-allowed" | "validation-failed">, core.$ZodTypeInternals<Open<"agency-not-yours" | "attachment-limit-reached" | "attachment-not-found" | "attachment-not-image" | "body-too-large" | "idempotency-key-missing" | "idempotency-key-reused" | "internal-error" | "json-invalid" | "media-type-unsupported" | "method-not-allowed" | "officer-token-wrong" | "origin-not-allowed" | "query-invalid" | "report-not-found" | "route-not-found" | "secret-missing" | "secret-wrong" | "site-unknown" | "storage-busy" | "transition-not-allowed" | "validation-failed">, Open<"agency-not-yours" | "attachment-limit-reached" | "attachment-not-found" | "attachment-not-image" | "body-too-large" | "idempotency-key-missing" | "idempotency-key-reused" | "internal-error" | "json-invalid" | "media-type-unsupported" | "method-not-allowed" | "officer-token-wrong" | "origin-not-allowed" | "query-invalid" | "report-not-found" | "route-not-found" | "secret-missing" | "secret-wrong" | "site-unknown" | "storage-busy" | "transition-not-allowed" | "validation-failed">>>;
    detail: ZodMiniOptional<ZodMiniString<string>>;
    errors: ZodMiniOptional<ZodMiniArray<ZodMiniObject<{
        pointer: ZodMiniString<string>;
        code: ZodMiniType<Open<"evidence-owed" | "in-the-future" | "invalid" | "not-offered" | "required" | "too-long" | "too-short" | "unknown-field">, Open<"evidence-owed" | "in-the-future" | "invalid" | "not-offered" | "required" | "too-long" | "too-short" | "unknown-field">, core.$ZodTypeInternals<Open<"evidence-owed" | "in-the-future" | "invalid" | "not-offered" | "required" | "too-long" | "too-short" | "unknown-field">, Open<"evidence-owed" | "in-the-future" | "invalid" | "not-offered" | "required" | "too-long" | "too-short" | "unknown-field">>>;
    }, core.$loose>>>;
    requestId: ZodMiniOptional<ZodMiniString<string>>;
}, core.$loose>;
type Problem = infer<typeof Problem>;

/** Turns what a schema found wrong into issues: a JSON Pointer and a code per field. */

/** One thing wrong with one field. `path` is a JSON Pointer (RFC 6901), e.g. "/place/regionCode". */
interface Issue {
    readonly path: string;
    readonly code: IssueCode;
}
/** @param input the value that was checked: it tells a missing field from a wrong one */
declare const issuesOf: (error: core.$ZodError, input: unknown) => Issue[];

/** Reason codes that a reporter sees: nothing is returned, archived or closed without one (domain: "deleted without reason"). */

/** Why a report goes back to the reporter for completion. */
declare const returnReasons: readonly ["place-unclear", "problem-unclear", "evidence-needed", "other"];
/** Why a report is archived without handling. */
declare const archiveReasons: readonly ["not-a-report", "duplicate", "in-court", "emergency", "offensive", "not-completed"];
/** How a report ends. `resolved` owes evidence (a photo of the work); the others owe an explanation in words. */
declare const closeReasons: readonly ["resolved", "answered", "unresolved"];
type ReturnReason = (typeof returnReasons)[number];
declare const ReturnReason: ZodMiniEnum<{
    "evidence-needed": "evidence-needed";
    other: "other";
    "place-unclear": "place-unclear";
    "problem-unclear": "problem-unclear";
}>;
type ArchiveReason = (typeof archiveReasons)[number];
declare const ArchiveReason: ZodMiniEnum<{
    duplicate: "duplicate";
    emergency: "emergency";
    "in-court": "in-court";
    "not-a-report": "not-a-report";
    "not-completed": "not-completed";
    offensive: "offensive";
}>;
type CloseReason = (typeof closeReasons)[number];
declare const CloseReason: ZodMiniEnum<{
    answered: "answered";
    resolved: "resolved";
    unresolved: "unresolved";
}>;
type Reason = Open<ReturnReason | ArchiveReason | CloseReason>;
declare const Reason: ZodMiniType<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, core.$ZodTypeInternals<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">>>;

/** A region ("wilayah") by its Kemendagri code; never convert to or from BPS codes by stripping dots. */

/** Kemendagri code of a kelurahan or desa, e.g. 36.74.07.1004. */
declare const RegionCode: ZodMiniString<string>;
declare const Region: ZodMiniObject<{
    code: ZodMiniString<string>;
    name: ZodMiniString<string>;
    district: ZodMiniString<string>;
    aliases: ZodMiniArray<ZodMiniString<string>>;
}, core.$loose>;
type Region = infer<typeof Region>;
declare const RegionList: ZodMiniObject<{
    items: ZodMiniArray<ZodMiniObject<{
        code: ZodMiniString<string>;
        name: ZodMiniString<string>;
        district: ZodMiniString<string>;
        aliases: ZodMiniArray<ZodMiniString<string>>;
    }, core.$loose>>;
}, core.$loose>;
/** Forgiving search: "rawa buntu", "RAWABUNTU" and "rawabun" all find Rawabuntu. Names that begin with the words come first. */
declare const searchRegions: (regions: readonly Region[], words: string) => Region[];

/** The hand-over to SP4N-LAPOR! or another system. `status` is theirs, raw. */
declare const Upstream: ZodMiniObject<{
    system: ZodMiniString<string>;
    trackingId: ZodMiniString<string>;
    status: ZodMiniNullable<ZodMiniString<string>>;
    syncedAt: ZodMiniNullable<ZodMiniString<string>>;
}, core.$loose>;
type Upstream = infer<typeof Upstream>;
/** Who is looking. Decides what is null below. */
declare const viewers: readonly ["public", "reporter", "officer"];
type Viewer = (typeof viewers)[number];
/**
 * A report as read back. Fields the viewer may not see are null or empty; nothing is public before an officer verified
 * it, and the public place is the kelurahan.
 */
declare const Report: ZodMiniObject<{
    trackingId: ZodMiniString<string>;
    viewer: ZodMiniString<string>;
    classification: ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>;
    status: ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
    title: ZodMiniNullable<ZodMiniString<string>>;
    text: ZodMiniNullable<ZodMiniString<string>>;
    agency: ZodMiniObject<{
        slug: ZodMiniString<string>;
        acronym: ZodMiniString<string>;
        name: ZodMiniString<string>;
        kind: ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
    }, core.$loose>;
    place: ZodMiniObject<{
        regionCode: ZodMiniString<string>;
        regionName: ZodMiniString<string>;
        rw: ZodMiniNullable<ZodMiniString<string>>;
        rt: ZodMiniNullable<ZodMiniString<string>>;
        landmark: ZodMiniNullable<ZodMiniString<string>>;
    }, core.$loose>;
    occurredOn: ZodMiniNullable<ZodMiniString<string>>;
    anonymous: ZodMiniBoolean<boolean>;
    confidential: ZodMiniBoolean<boolean>;
    reporter: ZodMiniNullable<ZodMiniObject<{
        name: ZodMiniOptional<ZodMiniString<string>>;
        address: ZodMiniOptional<ZodMiniString<string>>;
        phone: ZodMiniOptional<ZodMiniString<string>>;
        email: ZodMiniOptional<ZodMiniString<string>>;
    }, core.$loose>>;
    receivedAt: ZodMiniString<string>;
    createdAtDevice: ZodMiniNullable<ZodMiniString<string>>;
    promise: ZodMiniArray<ZodMiniObject<{
        kind: ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
        amount: ZodMiniNumber<number>;
        unit: ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
        dueAt: ZodMiniString<string>;
        legalBasis: ZodMiniNullable<ZodMiniString<string>>;
        holidaysKnown: ZodMiniBoolean<boolean>;
    }, core.$loose>>;
    photos: ZodMiniNumber<number>;
    attachments: ZodMiniArray<ZodMiniObject<{
        id: ZodMiniString<string>;
        mediaType: ZodMiniString<string>;
        size: ZodMiniNumber<number>;
        width: ZodMiniNumber<number>;
        height: ZodMiniNumber<number>;
        by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
    }, core.$loose>>;
    upstream: ZodMiniNullable<ZodMiniObject<{
        system: ZodMiniString<string>;
        trackingId: ZodMiniString<string>;
        status: ZodMiniNullable<ZodMiniString<string>>;
        syncedAt: ZodMiniNullable<ZodMiniString<string>>;
    }, core.$loose>>;
    version: ZodMiniNumber<number>;
}, core.$loose>;
type Report = infer<typeof Report>;

/** The acknowledgement: from here on nothing can be lost. */
declare const ReportReceipt: ZodMiniObject<{
    trackingId: ZodMiniString<string>;
    title: ZodMiniString<string>;
    status: ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
    receivedAt: ZodMiniString<string>;
    agency: ZodMiniObject<{
        slug: ZodMiniString<string>;
        acronym: ZodMiniString<string>;
        name: ZodMiniString<string>;
        kind: ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
    }, core.$loose>;
    promise: ZodMiniArray<ZodMiniObject<{
        kind: ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
        amount: ZodMiniNumber<number>;
        unit: ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
        dueAt: ZodMiniString<string>;
        legalBasis: ZodMiniNullable<ZodMiniString<string>>;
        holidaysKnown: ZodMiniBoolean<boolean>;
    }, core.$loose>>;
}, core.$loose>;
type ReportReceipt = infer<typeof ReportReceipt>;

/** Fewest characters that can tell what is wrong. */
declare const textMinLength = 10;
/** Most characters any site accepts; a site may set less. */
declare const textMaxLength = 5000;
/** Where the problem is. The public sees the kelurahan only. */
declare const Place: ZodMiniObject<{
    regionCode: ZodMiniString<string>;
    rw: ZodMiniOptional<ZodMiniString<string>>;
    rt: ZodMiniOptional<ZodMiniString<string>>;
    landmark: ZodMiniOptional<ZodMiniString<unknown>>;
}, core.$strict>;
/** What a citizen sends. Closed: an unknown field is refused, so that nothing is silently dropped. */
declare const ReportSubmission: ZodMiniObject<{
    classification: ZodMiniEnum<{
        aspiration: "aspiration";
        complaint: "complaint";
        "information-request": "information-request";
    }>;
    text: ZodMiniString<unknown>;
    occurredOn: ZodMiniOptional<ZodMiniString<string>>;
    place: ZodMiniObject<{
        regionCode: ZodMiniString<string>;
        rw: ZodMiniOptional<ZodMiniString<string>>;
        rt: ZodMiniOptional<ZodMiniString<string>>;
        landmark: ZodMiniOptional<ZodMiniString<unknown>>;
    }, core.$strict>;
    anonymous: ZodMiniBoolean<boolean>;
    confidential: ZodMiniBoolean<boolean>;
    reporter: ZodMiniOptional<ZodMiniObject<{
        name: ZodMiniOptional<ZodMiniString<unknown>>;
        address: ZodMiniOptional<ZodMiniString<unknown>>;
        phone: ZodMiniOptional<ZodMiniString<string>>;
        email: ZodMiniOptional<ZodMiniString<string>>;
    }, core.$strict>>;
    trackingSecret: ZodMiniString<string>;
    photos: ZodMiniNumber<number>;
    noticeVersion: ZodMiniString<string>;
    createdAtDevice: ZodMiniString<string>;
}, core.$strict>;
type ReportSubmission = infer<typeof ReportSubmission>;

/** All optional here: which of these a site asks for is its setting. NIK is never asked. */
declare const Reporter: ZodMiniObject<{
    name: ZodMiniOptional<ZodMiniString<unknown>>;
    address: ZodMiniOptional<ZodMiniString<unknown>>;
    phone: ZodMiniOptional<ZodMiniString<string>>;
    email: ZodMiniOptional<ZodMiniString<string>>;
}, core.$strict>;
type Reporter = infer<typeof Reporter>;

declare const filingRoutes: {
    readonly 'site.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}";
        readonly access: "public";
        readonly success: 200;
        readonly response: zod_mini.ZodMiniObject<{
            key: zod_mini.ZodMiniString<string>;
            name: zod_mini.ZodMiniString<string>;
            agency: zod_mini.ZodMiniObject<{
                slug: zod_mini.ZodMiniString<string>;
                acronym: zod_mini.ZodMiniString<string>;
                name: zod_mini.ZodMiniString<string>;
                kind: zod_mini.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, zod_v4_core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
            }, zod_v4_core.$loose>;
            operator: zod_mini.ZodMiniString<string>;
            fields: zod_mini.ZodMiniObject<{
                name: zod_mini.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, zod_v4_core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                address: zod_mini.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, zod_v4_core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                contact: zod_mini.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, zod_v4_core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                photo: zod_mini.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, zod_v4_core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
            }, zod_v4_core.$loose>;
            classifications: zod_mini.ZodMiniArray<zod_mini.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, zod_v4_core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>>;
            regionCode: zod_mini.ZodMiniNullable<zod_mini.ZodMiniString<string>>;
            promises: zod_mini.ZodMiniObject<{
                complaint: zod_mini.ZodMiniOptional<zod_mini.ZodMiniArray<zod_mini.ZodMiniObject<{
                    kind: zod_mini.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, zod_v4_core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                    amount: zod_mini.ZodMiniNumber<number>;
                    unit: zod_mini.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, zod_v4_core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                    dueAt: zod_mini.ZodMiniString<string>;
                    legalBasis: zod_mini.ZodMiniNullable<zod_mini.ZodMiniString<string>>;
                    holidaysKnown: zod_mini.ZodMiniBoolean<boolean>;
                }, zod_v4_core.$loose>>>;
                aspiration: zod_mini.ZodMiniOptional<zod_mini.ZodMiniArray<zod_mini.ZodMiniObject<{
                    kind: zod_mini.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, zod_v4_core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                    amount: zod_mini.ZodMiniNumber<number>;
                    unit: zod_mini.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, zod_v4_core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                    dueAt: zod_mini.ZodMiniString<string>;
                    legalBasis: zod_mini.ZodMiniNullable<zod_mini.ZodMiniString<string>>;
                    holidaysKnown: zod_mini.ZodMiniBoolean<boolean>;
                }, zod_v4_core.$loose>>>;
                'information-request': zod_mini.ZodMiniOptional<zod_mini.ZodMiniArray<zod_mini.ZodMiniObject<{
                    kind: zod_mini.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, zod_v4_core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                    amount: zod_mini.ZodMiniNumber<number>;
                    unit: zod_mini.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, zod_v4_core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                    dueAt: zod_mini.ZodMiniString<string>;
                    legalBasis: zod_mini.ZodMiniNullable<zod_mini.ZodMiniString<string>>;
                    holidaysKnown: zod_mini.ZodMiniBoolean<boolean>;
                }, zod_v4_core.$loose>>>;
            }, zod_v4_core.$loose>;
            waysOut: zod_mini.ZodMiniArray<zod_mini.ZodMiniObject<{
                kind: zod_mini.ZodMiniType<Open<"emergency">, Open<"emergency">, zod_v4_core.$ZodTypeInternals<Open<"emergency">, Open<"emergency">>>;
                phone: zod_mini.ZodMiniString<string>;
            }, zod_v4_core.$loose>>;
            privacyNotice: zod_mini.ZodMiniObject<{
                version: zod_mini.ZodMiniString<string>;
                text: zod_mini.ZodMiniString<string>;
            }, zod_v4_core.$loose>;
            limits: zod_mini.ZodMiniObject<{
                textMaxLength: zod_mini.ZodMiniNumber<number>;
                attachments: zod_mini.ZodMiniNumber<number>;
                attachmentMaxBytes: zod_mini.ZodMiniNumber<number>;
            }, zod_v4_core.$loose>;
            locales: zod_mini.ZodMiniArray<zod_mini.ZodMiniString<string>>;
            timeZone: zod_mini.ZodMiniString<string>;
        }, zod_v4_core.$loose>;
    };
    readonly 'regions.list': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/regions";
        readonly access: "public";
        readonly success: 200;
        readonly response: zod_mini.ZodMiniObject<{
            items: zod_mini.ZodMiniArray<zod_mini.ZodMiniObject<{
                code: zod_mini.ZodMiniString<string>;
                name: zod_mini.ZodMiniString<string>;
                district: zod_mini.ZodMiniString<string>;
                aliases: zod_mini.ZodMiniArray<zod_mini.ZodMiniString<string>>;
            }, zod_v4_core.$loose>>;
        }, zod_v4_core.$loose>;
    };
    readonly 'reports.create': {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/reports";
        readonly access: "public";
        readonly body: zod_mini.ZodMiniObject<{
            classification: zod_mini.ZodMiniEnum<{
                aspiration: "aspiration";
                complaint: "complaint";
                "information-request": "information-request";
            }>;
            text: zod_mini.ZodMiniString<unknown>;
            occurredOn: zod_mini.ZodMiniOptional<zod_mini.ZodMiniString<string>>;
            place: zod_mini.ZodMiniObject<{
                regionCode: zod_mini.ZodMiniString<string>;
                rw: zod_mini.ZodMiniOptional<zod_mini.ZodMiniString<string>>;
                rt: zod_mini.ZodMiniOptional<zod_mini.ZodMiniString<string>>;
                landmark: zod_mini.ZodMiniOptional<zod_mini.ZodMiniString<unknown>>;
            }, zod_v4_core.$strict>;
            anonymous: zod_mini.ZodMiniBoolean<boolean>;
            confidential: zod_mini.ZodMiniBoolean<boolean>;
            reporter: zod_mini.ZodMiniOptional<zod_mini.ZodMiniObject<{
                name: zod_mini.ZodMiniOptional<zod_mini.ZodMiniString<unknown>>;
                address: zod_mini.ZodMiniOptional<zod_mini.ZodMiniString<unknown>>;
                phone: zod_mini.ZodMiniOptional<zod_mini.ZodMiniString<string>>;
                email: zod_mini.ZodMiniOptional<zod_mini.ZodMiniString<string>>;
            }, zod_v4_core.$strict>>;
            trackingSecret: zod_mini.ZodMiniString<string>;
            photos: zod_mini.ZodMiniNumber<number>;
            noticeVersion: zod_mini.ZodMiniString<string>;
            createdAtDevice: zod_mini.ZodMiniString<string>;
        }, zod_v4_core.$strict>;
        readonly success: 201;
        readonly response: zod_mini.ZodMiniObject<{
            trackingId: zod_mini.ZodMiniString<string>;
            title: zod_mini.ZodMiniString<string>;
            status: zod_mini.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, zod_v4_core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
            receivedAt: zod_mini.ZodMiniString<string>;
            agency: zod_mini.ZodMiniObject<{
                slug: zod_mini.ZodMiniString<string>;
                acronym: zod_mini.ZodMiniString<string>;
                name: zod_mini.ZodMiniString<string>;
                kind: zod_mini.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, zod_v4_core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
            }, zod_v4_core.$loose>;
            promise: zod_mini.ZodMiniArray<zod_mini.ZodMiniObject<{
                kind: zod_mini.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, zod_v4_core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                amount: zod_mini.ZodMiniNumber<number>;
                unit: zod_mini.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, zod_v4_core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                dueAt: zod_mini.ZodMiniString<string>;
                legalBasis: zod_mini.ZodMiniNullable<zod_mini.ZodMiniString<string>>;
                holidaysKnown: zod_mini.ZodMiniBoolean<boolean>;
            }, zod_v4_core.$loose>>;
        }, zod_v4_core.$loose>;
    };
    readonly 'attachments.create': {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/reports/{trackingId}/attachments";
        readonly access: "secret";
        readonly body: readonly ["image/jpeg", "image/png", "image/webp"];
        readonly success: 201;
        readonly response: zod_mini.ZodMiniObject<{
            id: zod_mini.ZodMiniString<string>;
            mediaType: zod_mini.ZodMiniString<string>;
            size: zod_mini.ZodMiniNumber<number>;
            width: zod_mini.ZodMiniNumber<number>;
            height: zod_mini.ZodMiniNumber<number>;
            by: zod_mini.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, zod_v4_core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
        }, zod_v4_core.$loose>;
    };
};
type FilingRouteName = keyof typeof filingRoutes;

declare const followingRoutes: {
    readonly 'reports.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/reports/{trackingId}";
        readonly access: "secret-optional";
        readonly success: 200;
        readonly response: zod_mini.ZodMiniObject<{
            trackingId: zod_mini.ZodMiniString<string>;
            viewer: zod_mini.ZodMiniString<string>;
            classification: zod_mini.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, zod_v4_core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>;
            status: zod_mini.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, zod_v4_core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
            title: zod_mini.ZodMiniNullable<zod_mini.ZodMiniString<string>>;
            text: zod_mini.ZodMiniNullable<zod_mini.ZodMiniString<string>>;
            agency: zod_mini.ZodMiniObject<{
                slug: zod_mini.ZodMiniString<string>;
                acronym: zod_mini.ZodMiniString<string>;
                name: zod_mini.ZodMiniString<string>;
                kind: zod_mini.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, zod_v4_core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
            }, zod_v4_core.$loose>;
            place: zod_mini.ZodMiniObject<{
                regionCode: zod_mini.ZodMiniString<string>;
                regionName: zod_mini.ZodMiniString<string>;
                rw: zod_mini.ZodMiniNullable<zod_mini.ZodMiniString<string>>;
                rt: zod_mini.ZodMiniNullable<zod_mini.ZodMiniString<string>>;
                landmark: zod_mini.ZodMiniNullable<zod_mini.ZodMiniString<string>>;
            }, zod_v4_core.$loose>;
            occurredOn: zod_mini.ZodMiniNullable<zod_mini.ZodMiniString<string>>;
            anonymous: zod_mini.ZodMiniBoolean<boolean>;
            confidential: zod_mini.ZodMiniBoolean<boolean>;
            reporter: zod_mini.ZodMiniNullable<zod_mini.ZodMiniObject<{
                name: zod_mini.ZodMiniOptional<zod_mini.ZodMiniString<string>>;
                address: zod_mini.ZodMiniOptional<zod_mini.ZodMiniString<string>>;
                phone: zod_mini.ZodMiniOptional<zod_mini.ZodMiniString<string>>;
                email: zod_mini.ZodMiniOptional<zod_mini.ZodMiniString<string>>;
            }, zod_v4_core.$loose>>;
            receivedAt: zod_mini.ZodMiniString<string>;
            createdAtDevice: zod_mini.ZodMiniNullable<zod_mini.ZodMiniString<string>>;
            promise: zod_mini.ZodMiniArray<zod_mini.ZodMiniObject<{
                kind: zod_mini.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, zod_v4_core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                amount: zod_mini.ZodMiniNumber<number>;
                unit: zod_mini.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, zod_v4_core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                dueAt: zod_mini.ZodMiniString<string>;
                legalBasis: zod_mini.ZodMiniNullable<zod_mini.ZodMiniString<string>>;
                holidaysKnown: zod_mini.ZodMiniBoolean<boolean>;
            }, zod_v4_core.$loose>>;
            photos: zod_mini.ZodMiniNumber<number>;
            attachments: zod_mini.ZodMiniArray<zod_mini.ZodMiniObject<{
                id: zod_mini.ZodMiniString<string>;
                mediaType: zod_mini.ZodMiniString<string>;
                size: zod_mini.ZodMiniNumber<number>;
                width: zod_mini.ZodMiniNumber<number>;
                height: zod_mini.ZodMiniNumber<number>;
                by: zod_mini.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, zod_v4_core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            }, zod_v4_core.$loose>>;
            upstream: zod_mini.ZodMiniNullable<zod_mini.ZodMiniObject<{
                system: zod_mini.ZodMiniString<string>;
                trackingId: zod_mini.ZodMiniString<string>;
                status: zod_mini.ZodMiniNullable<zod_mini.ZodMiniString<string>>;
                syncedAt: zod_mini.ZodMiniNullable<zod_mini.ZodMiniString<string>>;
            }, zod_v4_core.$loose>>;
            version: zod_mini.ZodMiniNumber<number>;
        }, zod_v4_core.$loose>;
    };
    readonly 'reports.timeline': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/reports/{trackingId}/timeline";
        readonly access: "secret-optional";
        readonly success: 200;
        readonly response: zod_mini.ZodMiniObject<{
            items: zod_mini.ZodMiniArray<zod_mini.ZodMiniObject<{
                id: zod_mini.ZodMiniString<string>;
                type: zod_mini.ZodMiniType<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, zod_v4_core.$ZodTypeInternals<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">>>;
                status: zod_mini.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, zod_v4_core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
                at: zod_mini.ZodMiniString<string>;
                by: zod_mini.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, zod_v4_core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                agency: zod_mini.ZodMiniNullable<zod_mini.ZodMiniString<string>>;
                text: zod_mini.ZodMiniNullable<zod_mini.ZodMiniString<string>>;
                reason: zod_mini.ZodMiniNullable<zod_mini.ZodMiniType<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, zod_v4_core.$ZodTypeInternals<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">>>>;
                attachments: zod_mini.ZodMiniArray<zod_mini.ZodMiniObject<{
                    id: zod_mini.ZodMiniString<string>;
                    mediaType: zod_mini.ZodMiniString<string>;
                    size: zod_mini.ZodMiniNumber<number>;
                    width: zod_mini.ZodMiniNumber<number>;
                    height: zod_mini.ZodMiniNumber<number>;
                    by: zod_mini.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, zod_v4_core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                }, zod_v4_core.$loose>>;
            }, zod_v4_core.$loose>>;
        }, zod_v4_core.$loose>;
    };
    readonly 'reports.reply': {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/reports/{trackingId}/replies";
        readonly access: "secret";
        readonly body: zod_mini.ZodMiniObject<{
            text: zod_mini.ZodMiniString<unknown>;
            attachments: zod_mini.ZodMiniOptional<zod_mini.ZodMiniArray<zod_mini.ZodMiniString<string>>>;
        }, zod_v4_core.$strict>;
        readonly success: 201;
        readonly response: zod_mini.ZodMiniObject<{
            id: zod_mini.ZodMiniString<string>;
            type: zod_mini.ZodMiniType<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, zod_v4_core.$ZodTypeInternals<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">>>;
            status: zod_mini.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, zod_v4_core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
            at: zod_mini.ZodMiniString<string>;
            by: zod_mini.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, zod_v4_core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: zod_mini.ZodMiniNullable<zod_mini.ZodMiniString<string>>;
            text: zod_mini.ZodMiniNullable<zod_mini.ZodMiniString<string>>;
            reason: zod_mini.ZodMiniNullable<zod_mini.ZodMiniType<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, zod_v4_core.$ZodTypeInternals<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">>>>;
            attachments: zod_mini.ZodMiniArray<zod_mini.ZodMiniObject<{
                id: zod_mini.ZodMiniString<string>;
                mediaType: zod_mini.ZodMiniString<string>;
                size: zod_mini.ZodMiniNumber<number>;
                width: zod_mini.ZodMiniNumber<number>;
                height: zod_mini.ZodMiniNumber<number>;
                by: zod_mini.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, zod_v4_core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            }, zod_v4_core.$loose>>;
        }, zod_v4_core.$loose>;
    };
    readonly 'attachments.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/reports/{trackingId}/attachments/{attachmentId}";
        readonly access: "secret-optional";
        readonly success: 200;
        readonly response: "bytes";
    };
};
type FollowingRouteName = keyof typeof followingRoutes;

/** `nextCursor` is null on the last page. */
declare const ReportPage: ZodMiniObject<{
    items: ZodMiniArray<ZodMiniObject<{
        trackingId: ZodMiniString<string>;
        viewer: ZodMiniString<string>;
        classification: ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>;
        status: ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
        title: ZodMiniNullable<ZodMiniString<string>>;
        text: ZodMiniNullable<ZodMiniString<string>>;
        agency: ZodMiniObject<{
            slug: ZodMiniString<string>;
            acronym: ZodMiniString<string>;
            name: ZodMiniString<string>;
            kind: ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
        }, core.$loose>;
        place: ZodMiniObject<{
            regionCode: ZodMiniString<string>;
            regionName: ZodMiniString<string>;
            rw: ZodMiniNullable<ZodMiniString<string>>;
            rt: ZodMiniNullable<ZodMiniString<string>>;
            landmark: ZodMiniNullable<ZodMiniString<string>>;
        }, core.$loose>;
        occurredOn: ZodMiniNullable<ZodMiniString<string>>;
        anonymous: ZodMiniBoolean<boolean>;
        confidential: ZodMiniBoolean<boolean>;
        reporter: ZodMiniNullable<ZodMiniObject<{
            name: ZodMiniOptional<ZodMiniString<string>>;
            address: ZodMiniOptional<ZodMiniString<string>>;
            phone: ZodMiniOptional<ZodMiniString<string>>;
            email: ZodMiniOptional<ZodMiniString<string>>;
        }, core.$loose>>;
        receivedAt: ZodMiniString<string>;
        createdAtDevice: ZodMiniNullable<ZodMiniString<string>>;
        promise: ZodMiniArray<ZodMiniObject<{
            kind: ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
            amount: ZodMiniNumber<number>;
            unit: ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
            dueAt: ZodMiniString<string>;
            legalBasis: ZodMiniNullable<ZodMiniString<string>>;
            holidaysKnown: ZodMiniBoolean<boolean>;
        }, core.$loose>>;
        photos: ZodMiniNumber<number>;
        attachments: ZodMiniArray<ZodMiniObject<{
            id: ZodMiniString<string>;
            mediaType: ZodMiniString<string>;
            size: ZodMiniNumber<number>;
            width: ZodMiniNumber<number>;
            height: ZodMiniNumber<number>;
            by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
        }, core.$loose>>;
        upstream: ZodMiniNullable<ZodMiniObject<{
            system: ZodMiniString<string>;
            trackingId: ZodMiniString<string>;
            status: ZodMiniNullable<ZodMiniString<string>>;
            syncedAt: ZodMiniNullable<ZodMiniString<string>>;
        }, core.$loose>>;
        version: ZodMiniNumber<number>;
    }, core.$loose>>;
    nextCursor: ZodMiniNullable<ZodMiniString<string>>;
}, core.$loose>;
type ReportPage = infer<typeof ReportPage>;
declare const officerRoutes: {
    readonly 'officer.reports.list': {
        readonly method: "GET";
        readonly path: "/v1/officer/reports";
        readonly access: "officer";
        readonly query: {
            readonly status: ZodMiniOptional<ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>>;
            readonly cursor: ZodMiniOptional<ZodMiniString<string>>;
            readonly limit: ZodMiniOptional<ZodMiniString<string>>;
        };
        readonly success: 200;
        readonly response: ZodMiniObject<{
            items: ZodMiniArray<ZodMiniObject<{
                trackingId: ZodMiniString<string>;
                viewer: ZodMiniString<string>;
                classification: ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>;
                status: ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
                title: ZodMiniNullable<ZodMiniString<string>>;
                text: ZodMiniNullable<ZodMiniString<string>>;
                agency: ZodMiniObject<{
                    slug: ZodMiniString<string>;
                    acronym: ZodMiniString<string>;
                    name: ZodMiniString<string>;
                    kind: ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
                }, core.$loose>;
                place: ZodMiniObject<{
                    regionCode: ZodMiniString<string>;
                    regionName: ZodMiniString<string>;
                    rw: ZodMiniNullable<ZodMiniString<string>>;
                    rt: ZodMiniNullable<ZodMiniString<string>>;
                    landmark: ZodMiniNullable<ZodMiniString<string>>;
                }, core.$loose>;
                occurredOn: ZodMiniNullable<ZodMiniString<string>>;
                anonymous: ZodMiniBoolean<boolean>;
                confidential: ZodMiniBoolean<boolean>;
                reporter: ZodMiniNullable<ZodMiniObject<{
                    name: ZodMiniOptional<ZodMiniString<string>>;
                    address: ZodMiniOptional<ZodMiniString<string>>;
                    phone: ZodMiniOptional<ZodMiniString<string>>;
                    email: ZodMiniOptional<ZodMiniString<string>>;
                }, core.$loose>>;
                receivedAt: ZodMiniString<string>;
                createdAtDevice: ZodMiniNullable<ZodMiniString<string>>;
                promise: ZodMiniArray<ZodMiniObject<{
                    kind: ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                    amount: ZodMiniNumber<number>;
                    unit: ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                    dueAt: ZodMiniString<string>;
                    legalBasis: ZodMiniNullable<ZodMiniString<string>>;
                    holidaysKnown: ZodMiniBoolean<boolean>;
                }, core.$loose>>;
                photos: ZodMiniNumber<number>;
                attachments: ZodMiniArray<ZodMiniObject<{
                    id: ZodMiniString<string>;
                    mediaType: ZodMiniString<string>;
                    size: ZodMiniNumber<number>;
                    width: ZodMiniNumber<number>;
                    height: ZodMiniNumber<number>;
                    by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                }, core.$loose>>;
                upstream: ZodMiniNullable<ZodMiniObject<{
                    system: ZodMiniString<string>;
                    trackingId: ZodMiniString<string>;
                    status: ZodMiniNullable<ZodMiniString<string>>;
                    syncedAt: ZodMiniNullable<ZodMiniString<string>>;
                }, core.$loose>>;
                version: ZodMiniNumber<number>;
            }, core.$loose>>;
            nextCursor: ZodMiniNullable<ZodMiniString<string>>;
        }, core.$loose>;
    };
    readonly 'officer.reports.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/officer/reports/{trackingId}";
        readonly access: "officer";
        readonly success: 200;
        readonly response: ZodMiniObject<{
            trackingId: ZodMiniString<string>;
            viewer: ZodMiniString<string>;
            classification: ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>;
            status: ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
            title: ZodMiniNullable<ZodMiniString<string>>;
            text: ZodMiniNullable<ZodMiniString<string>>;
            agency: ZodMiniObject<{
                slug: ZodMiniString<string>;
                acronym: ZodMiniString<string>;
                name: ZodMiniString<string>;
                kind: ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
            }, core.$loose>;
            place: ZodMiniObject<{
                regionCode: ZodMiniString<string>;
                regionName: ZodMiniString<string>;
                rw: ZodMiniNullable<ZodMiniString<string>>;
                rt: ZodMiniNullable<ZodMiniString<string>>;
                landmark: ZodMiniNullable<ZodMiniString<string>>;
            }, core.$loose>;
            occurredOn: ZodMiniNullable<ZodMiniString<string>>;
            anonymous: ZodMiniBoolean<boolean>;
            confidential: ZodMiniBoolean<boolean>;
            reporter: ZodMiniNullable<ZodMiniObject<{
                name: ZodMiniOptional<ZodMiniString<string>>;
                address: ZodMiniOptional<ZodMiniString<string>>;
                phone: ZodMiniOptional<ZodMiniString<string>>;
                email: ZodMiniOptional<ZodMiniString<string>>;
            }, core.$loose>>;
            receivedAt: ZodMiniString<string>;
            createdAtDevice: ZodMiniNullable<ZodMiniString<string>>;
            promise: ZodMiniArray<ZodMiniObject<{
                kind: ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                amount: ZodMiniNumber<number>;
                unit: ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                dueAt: ZodMiniString<string>;
                legalBasis: ZodMiniNullable<ZodMiniString<string>>;
                holidaysKnown: ZodMiniBoolean<boolean>;
            }, core.$loose>>;
            photos: ZodMiniNumber<number>;
            attachments: ZodMiniArray<ZodMiniObject<{
                id: ZodMiniString<string>;
                mediaType: ZodMiniString<string>;
                size: ZodMiniNumber<number>;
                width: ZodMiniNumber<number>;
                height: ZodMiniNumber<number>;
                by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            }, core.$loose>>;
            upstream: ZodMiniNullable<ZodMiniObject<{
                system: ZodMiniString<string>;
                trackingId: ZodMiniString<string>;
                status: ZodMiniNullable<ZodMiniString<string>>;
                syncedAt: ZodMiniNullable<ZodMiniString<string>>;
            }, core.$loose>>;
            version: ZodMiniNumber<number>;
        }, core.$loose>;
    };
    readonly 'officer.reports.timeline': {
        readonly method: "GET";
        readonly path: "/v1/officer/reports/{trackingId}/timeline";
        readonly access: "officer";
        readonly success: 200;
        readonly response: ZodMiniObject<{
            items: ZodMiniArray<ZodMiniObject<{
                id: ZodMiniString<string>;
                type: ZodMiniType<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, core.$ZodTypeInternals<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">>>;
                status: ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
                at: ZodMiniString<string>;
                by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                agency: ZodMiniNullable<ZodMiniString<string>>;
                text: ZodMiniNullable<ZodMiniString<string>>;
                reason: ZodMiniNullable<ZodMiniType<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, core.$ZodTypeInternals<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">>>>;
                attachments: ZodMiniArray<ZodMiniObject<{
                    id: ZodMiniString<string>;
                    mediaType: ZodMiniString<string>;
                    size: ZodMiniNumber<number>;
                    width: ZodMiniNumber<number>;
                    height: ZodMiniNumber<number>;
                    by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                }, core.$loose>>;
            }, core.$loose>>;
        }, core.$loose>;
    };
    readonly 'officer.reports.verify': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: ZodMiniObject<{}, core.$strict>;
        readonly success: 201;
        readonly response: ZodMiniObject<{
            id: ZodMiniString<string>;
            type: ZodMiniType<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, core.$ZodTypeInternals<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">>>;
            status: ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
            at: ZodMiniString<string>;
            by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: ZodMiniNullable<ZodMiniString<string>>;
            text: ZodMiniNullable<ZodMiniString<string>>;
            reason: ZodMiniNullable<ZodMiniType<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, core.$ZodTypeInternals<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">>>>;
            attachments: ZodMiniArray<ZodMiniObject<{
                id: ZodMiniString<string>;
                mediaType: ZodMiniString<string>;
                size: ZodMiniNumber<number>;
                width: ZodMiniNumber<number>;
                height: ZodMiniNumber<number>;
                by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            }, core.$loose>>;
        }, core.$loose>;
    };
    readonly 'officer.reports.return': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: ZodMiniObject<{
            reason: ZodMiniEnum<{
                "evidence-needed": "evidence-needed";
                other: "other";
                "place-unclear": "place-unclear";
                "problem-unclear": "problem-unclear";
            }>;
            text: ZodMiniString<unknown>;
        }, core.$strict>;
        readonly success: 201;
        readonly response: ZodMiniObject<{
            id: ZodMiniString<string>;
            type: ZodMiniType<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, core.$ZodTypeInternals<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">>>;
            status: ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
            at: ZodMiniString<string>;
            by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: ZodMiniNullable<ZodMiniString<string>>;
            text: ZodMiniNullable<ZodMiniString<string>>;
            reason: ZodMiniNullable<ZodMiniType<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, core.$ZodTypeInternals<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">>>>;
            attachments: ZodMiniArray<ZodMiniObject<{
                id: ZodMiniString<string>;
                mediaType: ZodMiniString<string>;
                size: ZodMiniNumber<number>;
                width: ZodMiniNumber<number>;
                height: ZodMiniNumber<number>;
                by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            }, core.$loose>>;
        }, core.$loose>;
    };
    readonly 'officer.reports.ask': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: ZodMiniObject<{
            text: ZodMiniString<unknown>;
        }, core.$strict>;
        readonly success: 201;
        readonly response: ZodMiniObject<{
            id: ZodMiniString<string>;
            type: ZodMiniType<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, core.$ZodTypeInternals<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">>>;
            status: ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
            at: ZodMiniString<string>;
            by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: ZodMiniNullable<ZodMiniString<string>>;
            text: ZodMiniNullable<ZodMiniString<string>>;
            reason: ZodMiniNullable<ZodMiniType<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, core.$ZodTypeInternals<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">>>>;
            attachments: ZodMiniArray<ZodMiniObject<{
                id: ZodMiniString<string>;
                mediaType: ZodMiniString<string>;
                size: ZodMiniNumber<number>;
                width: ZodMiniNumber<number>;
                height: ZodMiniNumber<number>;
                by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            }, core.$loose>>;
        }, core.$loose>;
    };
    readonly 'officer.reports.followUp': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: ZodMiniObject<{
            text: ZodMiniString<unknown>;
            attachments: ZodMiniOptional<ZodMiniArray<ZodMiniString<string>>>;
        }, core.$strict>;
        readonly success: 201;
        readonly response: ZodMiniObject<{
            id: ZodMiniString<string>;
            type: ZodMiniType<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, core.$ZodTypeInternals<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">>>;
            status: ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
            at: ZodMiniString<string>;
            by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: ZodMiniNullable<ZodMiniString<string>>;
            text: ZodMiniNullable<ZodMiniString<string>>;
            reason: ZodMiniNullable<ZodMiniType<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, core.$ZodTypeInternals<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">>>>;
            attachments: ZodMiniArray<ZodMiniObject<{
                id: ZodMiniString<string>;
                mediaType: ZodMiniString<string>;
                size: ZodMiniNumber<number>;
                width: ZodMiniNumber<number>;
                height: ZodMiniNumber<number>;
                by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            }, core.$loose>>;
        }, core.$loose>;
    };
    readonly 'officer.reports.respond': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: ZodMiniObject<{
            text: ZodMiniString<unknown>;
            attachments: ZodMiniOptional<ZodMiniArray<ZodMiniString<string>>>;
        }, core.$strict>;
        readonly success: 201;
        readonly response: ZodMiniObject<{
            id: ZodMiniString<string>;
            type: ZodMiniType<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, core.$ZodTypeInternals<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">>>;
            status: ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
            at: ZodMiniString<string>;
            by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: ZodMiniNullable<ZodMiniString<string>>;
            text: ZodMiniNullable<ZodMiniString<string>>;
            reason: ZodMiniNullable<ZodMiniType<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, core.$ZodTypeInternals<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">>>>;
            attachments: ZodMiniArray<ZodMiniObject<{
                id: ZodMiniString<string>;
                mediaType: ZodMiniString<string>;
                size: ZodMiniNumber<number>;
                width: ZodMiniNumber<number>;
                height: ZodMiniNumber<number>;
                by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            }, core.$loose>>;
        }, core.$loose>;
    };
    readonly 'officer.reports.close': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: ZodMiniObject<{
            reason: ZodMiniEnum<{
                answered: "answered";
                resolved: "resolved";
                unresolved: "unresolved";
            }>;
            text: ZodMiniString<unknown>;
            attachments: ZodMiniOptional<ZodMiniArray<ZodMiniString<string>>>;
        }, core.$strict>;
        readonly success: 201;
        readonly response: ZodMiniObject<{
            id: ZodMiniString<string>;
            type: ZodMiniType<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, core.$ZodTypeInternals<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">>>;
            status: ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
            at: ZodMiniString<string>;
            by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: ZodMiniNullable<ZodMiniString<string>>;
            text: ZodMiniNullable<ZodMiniString<string>>;
            reason: ZodMiniNullable<ZodMiniType<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, core.$ZodTypeInternals<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">>>>;
            attachments: ZodMiniArray<ZodMiniObject<{
                id: ZodMiniString<string>;
                mediaType: ZodMiniString<string>;
                size: ZodMiniNumber<number>;
                width: ZodMiniNumber<number>;
                height: ZodMiniNumber<number>;
                by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            }, core.$loose>>;
        }, core.$loose>;
    };
    readonly 'officer.reports.archive': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: ZodMiniObject<{
            reason: ZodMiniEnum<{
                duplicate: "duplicate";
                emergency: "emergency";
                "in-court": "in-court";
                "not-a-report": "not-a-report";
                "not-completed": "not-completed";
                offensive: "offensive";
            }>;
            text: ZodMiniString<unknown>;
        }, core.$strict>;
        readonly success: 201;
        readonly response: ZodMiniObject<{
            id: ZodMiniString<string>;
            type: ZodMiniType<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, core.$ZodTypeInternals<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">>>;
            status: ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
            at: ZodMiniString<string>;
            by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: ZodMiniNullable<ZodMiniString<string>>;
            text: ZodMiniNullable<ZodMiniString<string>>;
            reason: ZodMiniNullable<ZodMiniType<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, core.$ZodTypeInternals<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">>>>;
            attachments: ZodMiniArray<ZodMiniObject<{
                id: ZodMiniString<string>;
                mediaType: ZodMiniString<string>;
                size: ZodMiniNumber<number>;
                width: ZodMiniNumber<number>;
                height: ZodMiniNumber<number>;
                by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            }, core.$loose>>;
        }, core.$loose>;
    };
    readonly 'officer.attachments.create': {
        readonly method: "POST";
        readonly path: "/v1/officer/reports/{trackingId}/attachments";
        readonly access: "officer";
        readonly body: readonly ["image/jpeg", "image/png", "image/webp"];
        readonly success: 201;
        readonly response: ZodMiniObject<{
            id: ZodMiniString<string>;
            mediaType: ZodMiniString<string>;
            size: ZodMiniNumber<number>;
            width: ZodMiniNumber<number>;
            height: ZodMiniNumber<number>;
            by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
        }, core.$loose>;
    };
    readonly 'officer.attachments.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/officer/reports/{trackingId}/attachments/{attachmentId}";
        readonly access: "officer";
        readonly success: 200;
        readonly response: "bytes";
    };
};

/** What one route is: method, path, who may call it, what goes in and what comes out. */

/**
 * Who may call: anyone; anyone, and with the secret one sees more; only who holds the tracking secret (header Lapor-Secret);
 * only an officer (Authorization: Bearer).
 */
type Access = 'public' | 'secret-optional' | 'secret' | 'officer';
interface Route {
    readonly method: 'GET' | 'POST';
    /** Parameters in braces. The site stands in the path, so that a browser's preflight already names it. */
    readonly path: string;
    readonly access: Access;
    readonly query?: Readonly<Record<string, ZodMiniType>>;
    /** A schema for JSON, or the accepted media types of raw bytes. Every POST needs the header Idempotency-Key. */
    readonly body?: ZodMiniType | readonly string[];
    readonly success: 200 | 201;
    /** A schema for JSON, or 'bytes'. */
    readonly response: ZodMiniType | 'bytes';
}

declare const routes: {
    readonly 'site.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}";
        readonly access: "public";
        readonly success: 200;
        readonly response: ZodMiniObject<{
            key: ZodMiniString<string>;
            name: ZodMiniString<string>;
            agency: ZodMiniObject<{
                slug: ZodMiniString<string>;
                acronym: ZodMiniString<string>;
                name: ZodMiniString<string>;
                kind: ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
            }, core.$loose>;
            operator: ZodMiniString<string>;
            fields: ZodMiniObject<{
                name: ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                address: ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                contact: ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                photo: ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
            }, core.$loose>;
            classifications: ZodMiniArray<ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>>;
            regionCode: ZodMiniNullable<ZodMiniString<string>>;
            promises: ZodMiniObject<{
                complaint: ZodMiniOptional<ZodMiniArray<ZodMiniObject<{
                    kind: ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                    amount: ZodMiniNumber<number>;
                    unit: ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                    dueAt: ZodMiniString<string>;
                    legalBasis: ZodMiniNullable<ZodMiniString<string>>;
                    holidaysKnown: ZodMiniBoolean<boolean>;
                }, core.$loose>>>;
                aspiration: ZodMiniOptional<ZodMiniArray<ZodMiniObject<{
                    kind: ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                    amount: ZodMiniNumber<number>;
                    unit: ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                    dueAt: ZodMiniString<string>;
                    legalBasis: ZodMiniNullable<ZodMiniString<string>>;
                    holidaysKnown: ZodMiniBoolean<boolean>;
                }, core.$loose>>>;
                'information-request': ZodMiniOptional<ZodMiniArray<ZodMiniObject<{
                    kind: ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                    amount: ZodMiniNumber<number>;
                    unit: ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                    dueAt: ZodMiniString<string>;
                    legalBasis: ZodMiniNullable<ZodMiniString<string>>;
                    holidaysKnown: ZodMiniBoolean<boolean>;
                }, core.$loose>>>;
            }, core.$loose>;
            waysOut: ZodMiniArray<ZodMiniObject<{
                kind: ZodMiniType<Open<"emergency">, Open<"emergency">, core.$ZodTypeInternals<Open<"emergency">, Open<"emergency">>>;
                phone: ZodMiniString<string>;
            }, core.$loose>>;
            privacyNotice: ZodMiniObject<{
                version: ZodMiniString<string>;
                text: ZodMiniString<string>;
            }, core.$loose>;
            limits: ZodMiniObject<{
                textMaxLength: ZodMiniNumber<number>;
                attachments: ZodMiniNumber<number>;
                attachmentMaxBytes: ZodMiniNumber<number>;
            }, core.$loose>;
            locales: ZodMiniArray<ZodMiniString<string>>;
            timeZone: ZodMiniString<string>;
        }, core.$loose>;
    };
    readonly 'regions.list': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/regions";
        readonly access: "public";
        readonly success: 200;
        readonly response: ZodMiniObject<{
            items: ZodMiniArray<ZodMiniObject<{
                code: ZodMiniString<string>;
                name: ZodMiniString<string>;
                district: ZodMiniString<string>;
                aliases: ZodMiniArray<ZodMiniString<string>>;
            }, core.$loose>>;
        }, core.$loose>;
    };
    readonly 'reports.create': {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/reports";
        readonly access: "public";
        readonly body: ZodMiniObject<{
            classification: ZodMiniEnum<{
                aspiration: "aspiration";
                complaint: "complaint";
                "information-request": "information-request";
            }>;
            text: ZodMiniString<unknown>;
            occurredOn: ZodMiniOptional<ZodMiniString<string>>;
            place: ZodMiniObject<{
                regionCode: ZodMiniString<string>;
                rw: ZodMiniOptional<ZodMiniString<string>>;
                rt: ZodMiniOptional<ZodMiniString<string>>;
                landmark: ZodMiniOptional<ZodMiniString<unknown>>;
            }, core.$strict>;
            anonymous: ZodMiniBoolean<boolean>;
            confidential: ZodMiniBoolean<boolean>;
            reporter: ZodMiniOptional<ZodMiniObject<{
                name: ZodMiniOptional<ZodMiniString<unknown>>;
                address: ZodMiniOptional<ZodMiniString<unknown>>;
                phone: ZodMiniOptional<ZodMiniString<string>>;
                email: ZodMiniOptional<ZodMiniString<string>>;
            }, core.$strict>>;
            trackingSecret: ZodMiniString<string>;
            photos: ZodMiniNumber<number>;
            noticeVersion: ZodMiniString<string>;
            createdAtDevice: ZodMiniString<string>;
        }, core.$strict>;
        readonly success: 201;
        readonly response: ZodMiniObject<{
            trackingId: ZodMiniString<string>;
            title: ZodMiniString<string>;
            status: ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
            receivedAt: ZodMiniString<string>;
            agency: ZodMiniObject<{
                slug: ZodMiniString<string>;
                acronym: ZodMiniString<string>;
                name: ZodMiniString<string>;
                kind: ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
            }, core.$loose>;
            promise: ZodMiniArray<ZodMiniObject<{
                kind: ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                amount: ZodMiniNumber<number>;
                unit: ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                dueAt: ZodMiniString<string>;
                legalBasis: ZodMiniNullable<ZodMiniString<string>>;
                holidaysKnown: ZodMiniBoolean<boolean>;
            }, core.$loose>>;
        }, core.$loose>;
    };
    readonly 'attachments.create': {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/reports/{trackingId}/attachments";
        readonly access: "secret";
        readonly body: readonly ["image/jpeg", "image/png", "image/webp"];
        readonly success: 201;
        readonly response: ZodMiniObject<{
            id: ZodMiniString<string>;
            mediaType: ZodMiniString<string>;
            size: ZodMiniNumber<number>;
            width: ZodMiniNumber<number>;
            height: ZodMiniNumber<number>;
            by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
        }, core.$loose>;
    };
    readonly 'reports.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/reports/{trackingId}";
        readonly access: "secret-optional";
        readonly success: 200;
        readonly response: ZodMiniObject<{
            trackingId: ZodMiniString<string>;
            viewer: ZodMiniString<string>;
            classification: ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>;
            status: ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
            title: ZodMiniNullable<ZodMiniString<string>>;
            text: ZodMiniNullable<ZodMiniString<string>>;
            agency: ZodMiniObject<{
                slug: ZodMiniString<string>;
                acronym: ZodMiniString<string>;
                name: ZodMiniString<string>;
                kind: ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
            }, core.$loose>;
            place: ZodMiniObject<{
                regionCode: ZodMiniString<string>;
                regionName: ZodMiniString<string>;
                rw: ZodMiniNullable<ZodMiniString<string>>;
                rt: ZodMiniNullable<ZodMiniString<string>>;
                landmark: ZodMiniNullable<ZodMiniString<string>>;
            }, core.$loose>;
            occurredOn: ZodMiniNullable<ZodMiniString<string>>;
            anonymous: ZodMiniBoolean<boolean>;
            confidential: ZodMiniBoolean<boolean>;
            reporter: ZodMiniNullable<ZodMiniObject<{
                name: ZodMiniOptional<ZodMiniString<string>>;
                address: ZodMiniOptional<ZodMiniString<string>>;
                phone: ZodMiniOptional<ZodMiniString<string>>;
                email: ZodMiniOptional<ZodMiniString<string>>;
            }, core.$loose>>;
            receivedAt: ZodMiniString<string>;
            createdAtDevice: ZodMiniNullable<ZodMiniString<string>>;
            promise: ZodMiniArray<ZodMiniObject<{
                kind: ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                amount: ZodMiniNumber<number>;
                unit: ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                dueAt: ZodMiniString<string>;
                legalBasis: ZodMiniNullable<ZodMiniString<string>>;
                holidaysKnown: ZodMiniBoolean<boolean>;
            }, core.$loose>>;
            photos: ZodMiniNumber<number>;
            attachments: ZodMiniArray<ZodMiniObject<{
                id: ZodMiniString<string>;
                mediaType: ZodMiniString<string>;
                size: ZodMiniNumber<number>;
                width: ZodMiniNumber<number>;
                height: ZodMiniNumber<number>;
                by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            }, core.$loose>>;
            upstream: ZodMiniNullable<ZodMiniObject<{
                system: ZodMiniString<string>;
                trackingId: ZodMiniString<string>;
                status: ZodMiniNullable<ZodMiniString<string>>;
                syncedAt: ZodMiniNullable<ZodMiniString<string>>;
            }, core.$loose>>;
            version: ZodMiniNumber<number>;
        }, core.$loose>;
    };
    readonly 'reports.timeline': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/reports/{trackingId}/timeline";
        readonly access: "secret-optional";
        readonly success: 200;
        readonly response: ZodMiniObject<{
            items: ZodMiniArray<ZodMiniObject<{
                id: ZodMiniString<string>;
                type: ZodMiniType<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, core.$ZodTypeInternals<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">>>;
                status: ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
                at: ZodMiniString<string>;
                by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                agency: ZodMiniNullable<ZodMiniString<string>>;
                text: ZodMiniNullable<ZodMiniString<string>>;
                reason: ZodMiniNullable<ZodMiniType<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, core.$ZodTypeInternals<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">>>>;
                attachments: ZodMiniArray<ZodMiniObject<{
                    id: ZodMiniString<string>;
                    mediaType: ZodMiniString<string>;
                    size: ZodMiniNumber<number>;
                    width: ZodMiniNumber<number>;
                    height: ZodMiniNumber<number>;
                    by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                }, core.$loose>>;
            }, core.$loose>>;
        }, core.$loose>;
    };
    readonly 'reports.reply': {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/reports/{trackingId}/replies";
        readonly access: "secret";
        readonly body: ZodMiniObject<{
            text: ZodMiniString<unknown>;
            attachments: ZodMiniOptional<ZodMiniArray<ZodMiniString<string>>>;
        }, core.$strict>;
        readonly success: 201;
        readonly response: ZodMiniObject<{
            id: ZodMiniString<string>;
            type: ZodMiniType<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, core.$ZodTypeInternals<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">>>;
            status: ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
            at: ZodMiniString<string>;
            by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: ZodMiniNullable<ZodMiniString<string>>;
            text: ZodMiniNullable<ZodMiniString<string>>;
            reason: ZodMiniNullable<ZodMiniType<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, core.$ZodTypeInternals<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">>>>;
            attachments: ZodMiniArray<ZodMiniObject<{
                id: ZodMiniString<string>;
                mediaType: ZodMiniString<string>;
                size: ZodMiniNumber<number>;
                width: ZodMiniNumber<number>;
                height: ZodMiniNumber<number>;
                by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            }, core.$loose>>;
        }, core.$loose>;
    };
    readonly 'attachments.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/reports/{trackingId}/attachments/{attachmentId}";
        readonly access: "secret-optional";
        readonly success: 200;
        readonly response: "bytes";
    };
    readonly 'officer.reports.list': {
        readonly method: "GET";
        readonly path: "/v1/officer/reports";
        readonly access: "officer";
        readonly query: {
            readonly status: ZodMiniOptional<ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>>;
            readonly cursor: ZodMiniOptional<ZodMiniString<string>>;
            readonly limit: ZodMiniOptional<ZodMiniString<string>>;
        };
        readonly success: 200;
        readonly response: ZodMiniObject<{
            items: ZodMiniArray<ZodMiniObject<{
                trackingId: ZodMiniString<string>;
                viewer: ZodMiniString<string>;
                classification: ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>;
                status: ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
                title: ZodMiniNullable<ZodMiniString<string>>;
                text: ZodMiniNullable<ZodMiniString<string>>;
                agency: ZodMiniObject<{
                    slug: ZodMiniString<string>;
                    acronym: ZodMiniString<string>;
                    name: ZodMiniString<string>;
                    kind: ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
                }, core.$loose>;
                place: ZodMiniObject<{
                    regionCode: ZodMiniString<string>;
                    regionName: ZodMiniString<string>;
                    rw: ZodMiniNullable<ZodMiniString<string>>;
                    rt: ZodMiniNullable<ZodMiniString<string>>;
                    landmark: ZodMiniNullable<ZodMiniString<string>>;
                }, core.$loose>;
                occurredOn: ZodMiniNullable<ZodMiniString<string>>;
                anonymous: ZodMiniBoolean<boolean>;
                confidential: ZodMiniBoolean<boolean>;
                reporter: ZodMiniNullable<ZodMiniObject<{
                    name: ZodMiniOptional<ZodMiniString<string>>;
                    address: ZodMiniOptional<ZodMiniString<string>>;
                    phone: ZodMiniOptional<ZodMiniString<string>>;
                    email: ZodMiniOptional<ZodMiniString<string>>;
                }, core.$loose>>;
                receivedAt: ZodMiniString<string>;
                createdAtDevice: ZodMiniNullable<ZodMiniString<string>>;
                promise: ZodMiniArray<ZodMiniObject<{
                    kind: ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                    amount: ZodMiniNumber<number>;
                    unit: ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                    dueAt: ZodMiniString<string>;
                    legalBasis: ZodMiniNullable<ZodMiniString<string>>;
                    holidaysKnown: ZodMiniBoolean<boolean>;
                }, core.$loose>>;
                photos: ZodMiniNumber<number>;
                attachments: ZodMiniArray<ZodMiniObject<{
                    id: ZodMiniString<string>;
                    mediaType: ZodMiniString<string>;
                    size: ZodMiniNumber<number>;
                    width: ZodMiniNumber<number>;
                    height: ZodMiniNumber<number>;
                    by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                }, core.$loose>>;
                upstream: ZodMiniNullable<ZodMiniObject<{
                    system: ZodMiniString<string>;
                    trackingId: ZodMiniString<string>;
                    status: ZodMiniNullable<ZodMiniString<string>>;
                    syncedAt: ZodMiniNullable<ZodMiniString<string>>;
                }, core.$loose>>;
                version: ZodMiniNumber<number>;
            }, core.$loose>>;
            nextCursor: ZodMiniNullable<ZodMiniString<string>>;
        }, core.$loose>;
    };
    readonly 'officer.reports.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/officer/reports/{trackingId}";
        readonly access: "officer";
        readonly success: 200;
        readonly response: ZodMiniObject<{
            trackingId: ZodMiniString<string>;
            viewer: ZodMiniString<string>;
            classification: ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>;
            status: ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
            title: ZodMiniNullable<ZodMiniString<string>>;
            text: ZodMiniNullable<ZodMiniString<string>>;
            agency: ZodMiniObject<{
                slug: ZodMiniString<string>;
                acronym: ZodMiniString<string>;
                name: ZodMiniString<string>;
                kind: ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
            }, core.$loose>;
            place: ZodMiniObject<{
                regionCode: ZodMiniString<string>;
                regionName: ZodMiniString<string>;
                rw: ZodMiniNullable<ZodMiniString<string>>;
                rt: ZodMiniNullable<ZodMiniString<string>>;
                landmark: ZodMiniNullable<ZodMiniString<string>>;
            }, core.$loose>;
            occurredOn: ZodMiniNullable<ZodMiniString<string>>;
            anonymous: ZodMiniBoolean<boolean>;
            confidential: ZodMiniBoolean<boolean>;
            reporter: ZodMiniNullable<ZodMiniObject<{
                name: ZodMiniOptional<ZodMiniString<string>>;
                address: ZodMiniOptional<ZodMiniString<string>>;
                phone: ZodMiniOptional<ZodMiniString<string>>;
                email: ZodMiniOptional<ZodMiniString<string>>;
            }, core.$loose>>;
            receivedAt: ZodMiniString<string>;
            createdAtDevice: ZodMiniNullable<ZodMiniString<string>>;
            promise: ZodMiniArray<ZodMiniObject<{
                kind: ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                amount: ZodMiniNumber<number>;
                unit: ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                dueAt: ZodMiniString<string>;
                legalBasis: ZodMiniNullable<ZodMiniString<string>>;
                holidaysKnown: ZodMiniBoolean<boolean>;
            }, core.$loose>>;
            photos: ZodMiniNumber<number>;
            attachments: ZodMiniArray<ZodMiniObject<{
                id: ZodMiniString<string>;
                mediaType: ZodMiniString<string>;
                size: ZodMiniNumber<number>;
                width: ZodMiniNumber<number>;
                height: ZodMiniNumber<number>;
                by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            }, core.$loose>>;
            upstream: ZodMiniNullable<ZodMiniObject<{
                system: ZodMiniString<string>;
                trackingId: ZodMiniString<string>;
                status: ZodMiniNullable<ZodMiniString<string>>;
                syncedAt: ZodMiniNullable<ZodMiniString<string>>;
            }, core.$loose>>;
            version: ZodMiniNumber<number>;
        }, core.$loose>;
    };
    readonly 'officer.reports.timeline': {
        readonly method: "GET";
        readonly path: "/v1/officer/reports/{trackingId}/timeline";
        readonly access: "officer";
        readonly success: 200;
        readonly response: ZodMiniObject<{
            items: ZodMiniArray<ZodMiniObject<{
                id: ZodMiniString<string>;
                type: ZodMiniType<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, core.$ZodTypeInternals<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">>>;
                status: ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
                at: ZodMiniString<string>;
                by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                agency: ZodMiniNullable<ZodMiniString<string>>;
                text: ZodMiniNullable<ZodMiniString<string>>;
                reason: ZodMiniNullable<ZodMiniType<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, core.$ZodTypeInternals<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">>>>;
                attachments: ZodMiniArray<ZodMiniObject<{
                    id: ZodMiniString<string>;
                    mediaType: ZodMiniString<string>;
                    size: ZodMiniNumber<number>;
                    width: ZodMiniNumber<number>;
                    height: ZodMiniNumber<number>;
                    by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                }, core.$loose>>;
            }, core.$loose>>;
        }, core.$loose>;
    };
    readonly 'officer.reports.verify': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: ZodMiniObject<{}, core.$strict>;
        readonly success: 201;
        readonly response: ZodMiniObject<{
            id: ZodMiniString<string>;
            type: ZodMiniType<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, core.$ZodTypeInternals<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">>>;
            status: ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
            at: ZodMiniString<string>;
            by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: ZodMiniNullable<ZodMiniString<string>>;
            text: ZodMiniNullable<ZodMiniString<string>>;
            reason: ZodMiniNullable<ZodMiniType<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, core.$ZodTypeInternals<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">>>>;
            attachments: ZodMiniArray<ZodMiniObject<{
                id: ZodMiniString<string>;
                mediaType: ZodMiniString<string>;
                size: ZodMiniNumber<number>;
                width: ZodMiniNumber<number>;
                height: ZodMiniNumber<number>;
                by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            }, core.$loose>>;
        }, core.$loose>;
    };
    readonly 'officer.reports.return': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: ZodMiniObject<{
            reason: ZodMiniEnum<{
                "evidence-needed": "evidence-needed";
                other: "other";
                "place-unclear": "place-unclear";
                "problem-unclear": "problem-unclear";
            }>;
            text: ZodMiniString<unknown>;
        }, core.$strict>;
        readonly success: 201;
        readonly response: ZodMiniObject<{
            id: ZodMiniString<string>;
            type: ZodMiniType<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, core.$ZodTypeInternals<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">>>;
            status: ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
            at: ZodMiniString<string>;
            by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: ZodMiniNullable<ZodMiniString<string>>;
            text: ZodMiniNullable<ZodMiniString<string>>;
            reason: ZodMiniNullable<ZodMiniType<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, core.$ZodTypeInternals<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">>>>;
            attachments: ZodMiniArray<ZodMiniObject<{
                id: ZodMiniString<string>;
                mediaType: ZodMiniString<string>;
                size: ZodMiniNumber<number>;
                width: ZodMiniNumber<number>;
                height: ZodMiniNumber<number>;
                by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            }, core.$loose>>;
        }, core.$loose>;
    };
    readonly 'officer.reports.ask': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: ZodMiniObject<{
            text: ZodMiniString<unknown>;
        }, core.$strict>;
        readonly success: 201;
        readonly response: ZodMiniObject<{
            id: ZodMiniString<string>;
            type: ZodMiniType<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, core.$ZodTypeInternals<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">>>;
            status: ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
            at: ZodMiniString<string>;
            by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: ZodMiniNullable<ZodMiniString<string>>;
            text: ZodMiniNullable<ZodMiniString<string>>;
            reason: ZodMiniNullable<ZodMiniType<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, core.$ZodTypeInternals<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">>>>;
            attachments: ZodMiniArray<ZodMiniObject<{
                id: ZodMiniString<string>;
                mediaType: ZodMiniString<string>;
                size: ZodMiniNumber<number>;
                width: ZodMiniNumber<number>;
                height: ZodMiniNumber<number>;
                by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            }, core.$loose>>;
        }, core.$loose>;
    };
    readonly 'officer.reports.followUp': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: ZodMiniObject<{
            text: ZodMiniString<unknown>;
            attachments: ZodMiniOptional<ZodMiniArray<ZodMiniString<string>>>;
        }, core.$strict>;
        readonly success: 201;
        readonly response: ZodMiniObject<{
            id: ZodMiniString<string>;
            type: ZodMiniType<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, core.$ZodTypeInternals<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">>>;
            status: ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
            at: ZodMiniString<string>;
            by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: ZodMiniNullable<ZodMiniString<string>>;
            text: ZodMiniNullable<ZodMiniString<string>>;
            reason: ZodMiniNullable<ZodMiniType<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, core.$ZodTypeInternals<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">>>>;
            attachments: ZodMiniArray<ZodMiniObject<{
                id: ZodMiniString<string>;
                mediaType: ZodMiniString<string>;
                size: ZodMiniNumber<number>;
                width: ZodMiniNumber<number>;
                height: ZodMiniNumber<number>;
                by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            }, core.$loose>>;
        }, core.$loose>;
    };
    readonly 'officer.reports.respond': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: ZodMiniObject<{
            text: ZodMiniString<unknown>;
            attachments: ZodMiniOptional<ZodMiniArray<ZodMiniString<string>>>;
        }, core.$strict>;
        readonly success: 201;
        readonly response: ZodMiniObject<{
            id: ZodMiniString<string>;
            type: ZodMiniType<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, core.$ZodTypeInternals<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">>>;
            status: ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
            at: ZodMiniString<string>;
            by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: ZodMiniNullable<ZodMiniString<string>>;
            text: ZodMiniNullable<ZodMiniString<string>>;
            reason: ZodMiniNullable<ZodMiniType<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, core.$ZodTypeInternals<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">>>>;
            attachments: ZodMiniArray<ZodMiniObject<{
                id: ZodMiniString<string>;
                mediaType: ZodMiniString<string>;
                size: ZodMiniNumber<number>;
                width: ZodMiniNumber<number>;
                height: ZodMiniNumber<number>;
                by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            }, core.$loose>>;
        }, core.$loose>;
    };
    readonly 'officer.reports.close': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: ZodMiniObject<{
            reason: ZodMiniEnum<{
                answered: "answered";
                resolved: "resolved";
                unresolved: "unresolved";
            }>;
            text: ZodMiniString<unknown>;
            attachments: ZodMiniOptional<ZodMiniArray<ZodMiniString<string>>>;
        }, core.$strict>;
        readonly success: 201;
        readonly response: ZodMiniObject<{
            id: ZodMiniString<string>;
            type: ZodMiniType<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, core.$ZodTypeInternals<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">>>;
            status: ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
            at: ZodMiniString<string>;
            by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: ZodMiniNullable<ZodMiniString<string>>;
            text: ZodMiniNullable<ZodMiniString<string>>;
            reason: ZodMiniNullable<ZodMiniType<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, core.$ZodTypeInternals<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">>>>;
            attachments: ZodMiniArray<ZodMiniObject<{
                id: ZodMiniString<string>;
                mediaType: ZodMiniString<string>;
                size: ZodMiniNumber<number>;
                width: ZodMiniNumber<number>;
                height: ZodMiniNumber<number>;
                by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            }, core.$loose>>;
        }, core.$loose>;
    };
    readonly 'officer.reports.archive': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: ZodMiniObject<{
            reason: ZodMiniEnum<{
                duplicate: "duplicate";
                emergency: "emergency";
                "in-court": "in-court";
                "not-a-report": "not-a-report";
                "not-completed": "not-completed";
                offensive: "offensive";
            }>;
            text: ZodMiniString<unknown>;
        }, core.$strict>;
        readonly success: 201;
        readonly response: ZodMiniObject<{
            id: ZodMiniString<string>;
            type: ZodMiniType<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, core.$ZodTypeInternals<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">>>;
            status: ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
            at: ZodMiniString<string>;
            by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: ZodMiniNullable<ZodMiniString<string>>;
            text: ZodMiniNullable<ZodMiniString<string>>;
            reason: ZodMiniNullable<ZodMiniType<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, core.$ZodTypeInternals<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">>>>;
            attachments: ZodMiniArray<ZodMiniObject<{
                id: ZodMiniString<string>;
                mediaType: ZodMiniString<string>;
                size: ZodMiniNumber<number>;
                width: ZodMiniNumber<number>;
                height: ZodMiniNumber<number>;
                by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            }, core.$loose>>;
        }, core.$loose>;
    };
    readonly 'officer.attachments.create': {
        readonly method: "POST";
        readonly path: "/v1/officer/reports/{trackingId}/attachments";
        readonly access: "officer";
        readonly body: readonly ["image/jpeg", "image/png", "image/webp"];
        readonly success: 201;
        readonly response: ZodMiniObject<{
            id: ZodMiniString<string>;
            mediaType: ZodMiniString<string>;
            size: ZodMiniNumber<number>;
            width: ZodMiniNumber<number>;
            height: ZodMiniNumber<number>;
            by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
        }, core.$loose>;
    };
    readonly 'officer.attachments.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/officer/reports/{trackingId}/attachments/{attachmentId}";
        readonly access: "officer";
        readonly success: 200;
        readonly response: "bytes";
    };
};
type Routes = typeof routes;
type RouteName = keyof Routes;
/** What a route answers with on success. */
type Answer<Name extends RouteName> = Routes[Name]['response'] extends ZodMiniType ? output<Routes[Name]['response']> : Blob;
/** What a route takes as its body: a JSON value, bytes, or nothing. */
type Body<Name extends RouteName> = Routes[Name] extends {
    readonly body: infer B;
} ? (B extends ZodMiniType ? input<B> : Blob) : undefined;

/** What readers of the API need to know of each route besides its shape: a summary, and the problems it may give. */

interface RouteNote {
    readonly summary: string;
    /** Codes this route may give besides those every route of its kind may give. */
    readonly problems: readonly KnownProblemCode[];
}
declare const routeNotes: Readonly<Record<RouteName, RouteNote>>;
/** Every code a route may give: its own and those of its kind. */
declare const problemsOf: (name: RouteName) => KnownProblemCode[];

declare const fieldRules: readonly ["hidden", "optional", "required"];
declare const FieldRule: ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
/** What a site may ask of a reporter beyond text and place. */
declare const siteFields: readonly ["name", "address", "contact", "photo"];
type SiteField = (typeof siteFields)[number];
/** Field presets: `lengkap` asks as SP4N-LAPOR! does, `ringkas` asks nothing but text and place. */
declare const presets: {
    readonly lengkap: {
        readonly name: "required";
        readonly address: "required";
        readonly contact: "required";
        readonly photo: "optional";
    };
    readonly ringkas: {
        readonly name: "optional";
        readonly address: "hidden";
        readonly contact: "optional";
        readonly photo: "optional";
    };
};
declare const Site: ZodMiniObject<{
    key: ZodMiniString<string>;
    name: ZodMiniString<string>;
    agency: ZodMiniObject<{
        slug: ZodMiniString<string>;
        acronym: ZodMiniString<string>;
        name: ZodMiniString<string>;
        kind: ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
    }, core.$loose>;
    operator: ZodMiniString<string>;
    fields: ZodMiniObject<{
        name: ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
        address: ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
        contact: ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
        photo: ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
    }, core.$loose>;
    classifications: ZodMiniArray<ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>>;
    regionCode: ZodMiniNullable<ZodMiniString<string>>;
    promises: ZodMiniObject<{
        complaint: ZodMiniOptional<ZodMiniArray<ZodMiniObject<{
            kind: ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
            amount: ZodMiniNumber<number>;
            unit: ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
            dueAt: ZodMiniString<string>;
            legalBasis: ZodMiniNullable<ZodMiniString<string>>;
            holidaysKnown: ZodMiniBoolean<boolean>;
        }, core.$loose>>>;
        aspiration: ZodMiniOptional<ZodMiniArray<ZodMiniObject<{
            kind: ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
            amount: ZodMiniNumber<number>;
            unit: ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
            dueAt: ZodMiniString<string>;
            legalBasis: ZodMiniNullable<ZodMiniString<string>>;
            holidaysKnown: ZodMiniBoolean<boolean>;
        }, core.$loose>>>;
        'information-request': ZodMiniOptional<ZodMiniArray<ZodMiniObject<{
            kind: ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
            amount: ZodMiniNumber<number>;
            unit: ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
            dueAt: ZodMiniString<string>;
            legalBasis: ZodMiniNullable<ZodMiniString<string>>;
            holidaysKnown: ZodMiniBoolean<boolean>;
        }, core.$loose>>>;
    }, core.$loose>;
    waysOut: ZodMiniArray<ZodMiniObject<{
        kind: ZodMiniType<Open<"emergency">, Open<"emergency">, core.$ZodTypeInternals<Open<"emergency">, Open<"emergency">>>;
        phone: ZodMiniString<string>;
    }, core.$loose>>;
    privacyNotice: ZodMiniObject<{
        version: ZodMiniString<string>;
        text: ZodMiniString<string>;
    }, core.$loose>;
    limits: ZodMiniObject<{
        textMaxLength: ZodMiniNumber<number>;
        attachments: ZodMiniNumber<number>;
        attachmentMaxBytes: ZodMiniNumber<number>;
    }, core.$loose>;
    locales: ZodMiniArray<ZodMiniString<string>>;
    timeZone: ZodMiniString<string>;
}, core.$loose>;
type Site = infer<typeof Site>;

/** What a site asks beyond the schema: the same check runs on the phone before sending and on the relay. */

/**
 * Checks a well-formed submission against the site's fields, classifications and limits.
 * @param today the local date at the agency, YYYY-MM-DD: nothing happens tomorrow
 */
declare const checkSiteRules: (submission: ReportSubmission, site: Pick<Site, "fields" | "classifications" | "limits">, today: string) => Issue[];

/**
 * Statuses of a report. The stages are those of SP4N-LAPOR! (verification, follow-up, response, closing);
 * `waiting` is the pause in which the officer waits for the reporter.
 */
declare const statuses: readonly ["filed", "returned", "verified", "waiting", "in-progress", "answered", "closed", "archived"];
type KnownStatus = (typeof statuses)[number];
/** A status as read back; a newer server may know more. */
type Status = Open<KnownStatus>;
declare const Status: zod_mini.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, zod_v4_core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
/** Who acts: never a name, always a role. */
declare const roles: readonly ["reporter", "officer", "system"];
type Role = (typeof roles)[number];
declare const Role: zod_mini.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, zod_v4_core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
/** Commands that move a report, as an officer (or the reporter, for `reply`) gives them. */
type Command = 'verify' | 'return' | 'ask' | 'reply' | 'follow-up' | 'respond' | 'close' | 'archive';
interface Transition {
    /** Who may give the command. */
    readonly by: Role;
    /** The timeline entry it leaves. */
    readonly entry: 'verified' | 'returned' | 'asked' | 'replied' | 'followed-up' | 'responded' | 'closed' | 'archived';
    /** From which status to which. A status that is not a key refuses the command. */
    readonly moves: Readonly<Partial<Record<KnownStatus, KnownStatus>>>;
}
/**
 * The table of allowed transitions. Server, widget and documentation read it; nobody repeats it.
 * A reply to a returned report brings it back to verification: the reporter mends the same report.
 */
declare const transitions: Readonly<Record<Command, Transition>>;
/** The status after `command`, or `undefined` where the table does not allow it. */
declare const nextStatus: (command: Command, from: Status) => KnownStatus | undefined;

/**
 * Dates and instants as text. Own patterns, since zod's iso formats cost a citizen's browser 660 bytes more;
 * they refuse the same: a 31 February, and a 29 February outside leap years.
 */

/** YYYY-MM-DD. */
declare const LocalDate: ZodMiniString<string>;
/** RFC 3339 with seconds and an offset, e.g. 2026-11-24T18:20:00+07:00. */
declare const Instant: ZodMiniString<string>;

declare const timelineEntryTypes: readonly ["filed", "verified", "returned", "asked", "replied", "followed-up", "responded", "closed", "archived"];
declare const TimelineEntryType: ZodMiniType<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, core.$ZodTypeInternals<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">>>;
declare const Timeline: ZodMiniObject<{
    items: ZodMiniArray<ZodMiniObject<{
        id: ZodMiniString<string>;
        type: ZodMiniType<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, core.$ZodTypeInternals<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">>>;
        status: ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
        at: ZodMiniString<string>;
        by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
        agency: ZodMiniNullable<ZodMiniString<string>>;
        text: ZodMiniNullable<ZodMiniString<string>>;
        reason: ZodMiniNullable<ZodMiniType<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, core.$ZodTypeInternals<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">>>>;
        attachments: ZodMiniArray<ZodMiniObject<{
            id: ZodMiniString<string>;
            mediaType: ZodMiniString<string>;
            size: ZodMiniNumber<number>;
            width: ZodMiniNumber<number>;
            height: ZodMiniNumber<number>;
            by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
        }, core.$loose>>;
    }, core.$loose>>;
}, core.$loose>;
declare const TimelineEntry: ZodMiniObject<{
    id: ZodMiniString<string>;
    type: ZodMiniType<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, core.$ZodTypeInternals<Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">, Open<"archived" | "asked" | "closed" | "filed" | "followed-up" | "replied" | "responded" | "returned" | "verified">>>;
    status: ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting">>>;
    at: ZodMiniString<string>;
    by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
    agency: ZodMiniNullable<ZodMiniString<string>>;
    text: ZodMiniNullable<ZodMiniString<string>>;
    reason: ZodMiniNullable<ZodMiniType<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, core.$ZodTypeInternals<Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">, Open<"answered" | "duplicate" | "emergency" | "evidence-needed" | "in-court" | "not-a-report" | "not-completed" | "offensive" | "other" | "place-unclear" | "problem-unclear" | "resolved" | "unresolved">>>>;
    attachments: ZodMiniArray<ZodMiniObject<{
        id: ZodMiniString<string>;
        mediaType: ZodMiniString<string>;
        size: ZodMiniNumber<number>;
        width: ZodMiniNumber<number>;
        height: ZodMiniNumber<number>;
        by: ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
    }, core.$loose>>;
}, core.$loose>;
type TimelineEntry = infer<typeof TimelineEntry>;

/** The title of a report, derived from its text: the citizen is never asked for one. */
/** First sentence or line of the text, cut at a word with an ellipsis after 80 characters. Whitespace is folded. */
declare const deriveTitle: (text: string) => string;

/** The tracking ID ("kode pelacakan"): cannot be guessed, reads well aloud, and notices a slip of the pen. */

/**
 * 29 characters: no 0/O and no 1/I to confuse, and no vowels, so that no word appears by chance.
 * 29 is prime, which lets the check character catch every single wrong character and every swap of neighbours.
 */
declare const trackingAlphabet = "23456789BCDFGHJKLMNPQRSTVWXYZ";
/**
 * Makes a tracking ID from random bytes.
 * @param random gives `n` random bytes (a cryptographic source; tests may hand in their own)
 */
declare const newTrackingId: (random: (n: number) => Uint8Array) => string;
/**
 * Reads what a person typed: any case, spaces, dots or dashes; `undefined` if it is not a tracking ID or has a slip.
 * @returns the canonical form XXXX-XXXX-XXXX
 */
declare const parseTrackingId: (typed: string) => string | undefined;
/** `n` characters of the tracking alphabet, without bias: bytes past the last whole multiple of 29 are thrown away. */
declare function randomCode(n: number, random: (n: number) => Uint8Array): string;
/** XXXX-XXXX-XXXX. Quoted in public: it never unlocks private data. */
declare const TrackingId: ZodMiniString<string>;

/**
 * Makes a secret. The client makes it together with the outbox entry, before anything is sent: the server
 * keeps only a hash and could not give it back after a lost answer.
 */
declare const newTrackingSecret: (random: (n: number) => Uint8Array) => string;
/** Reads a typed or pasted secret (any case, spaces and dashes); `undefined` if it cannot be one. */
declare const parseTrackingSecret: (typed: string) => string | undefined;
/** Made by the client; the server stores only its hash. */
declare const TrackingSecret: ZodMiniString<string>;

export { Agency, AgencyKind, ArchiveBody, ArchiveReason, AskBody, Attachment, Classification, ClassificationChoice, CloseBody, CloseReason, Deadline, DeadlineKind, DeadlineUnit, FieldRule, FollowUpBody, Instant, IssueCode, LocalDate, Place, Problem, ProblemCode, Reason, Region, RegionCode, RegionList, ReplyBody, Report, ReportPage, ReportReceipt, ReportSubmission, Reporter, RespondBody, ReturnBody, ReturnReason, Role, Site, Status, Timeline, TimelineEntry, TimelineEntryType, TrackingId, TrackingSecret, Upstream, VerifyBody, agencyKinds, archiveReasons, attachmentMediaTypes, checkSiteRules, classifications, closeReasons, deadlineKinds, deadlineUnits, deriveTitle, fieldRules, filingRoutes, followingRoutes, issueCodes, issuesOf, newTrackingId, newTrackingSecret, nextStatus, officerRoutes, parseTrackingId, parseTrackingSecret, presets, problemCodes, problemsOf, randomCode, returnReasons, roles, routeNotes, routes, searchRegions, siteFields, statuses, textMaxLength, textMinLength, timelineEntryTypes, trackingAlphabet, transitions, viewers };
export type { Access, Answer, Body, Command, FilingRouteName, FollowingRouteName, Issue, KnownClassification, KnownProblemCode, KnownStatus, Open, Route, RouteName, RouteNote, Routes, SiteField, Transition, Viewer };
