import { ZodMiniObject, ZodMiniString, ZodMiniNumber, ZodMiniType, core, ZodMiniOptional, ZodMiniArray, infer, ZodMiniNullable, ZodMiniBoolean, ZodMiniEnum, iso } from 'zod/mini';

/** A value of a list that may grow: the known names complete in an editor, unknown ones stay legal. */

/** `Known` names plus any string a newer server may send. */
type Open<Known extends string> = Known | (string & Record<never, never>);

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
/** What is wrong with one field, in a word that a locale has a sentence for. */
declare const issueCodes: readonly ["required", "too-short", "too-long", "invalid", "unknown-field", "not-offered", "in-the-future", "evidence-owed"];
type IssueCode = (typeof issueCodes)[number];
declare const Problem: ZodMiniObject<{
    type: ZodMiniString<string>;
    title: ZodMiniString<string>;
    status: ZodMiniNumber<number>;
    code: ZodMiniType<Open<"route-not-found" | "method-not-allowed" | "site-unknown" | "origin-not-allowed" | "report-not-found" | "attachment-not-found" | "secret-missing" | "secret-wrong" | "officer-token-wrong" | "agency-not-yours" | "json-invalid" | "media-type-unsupported" | "body-too-large" | "query-invalid" | "idempotency-key-missing" | "idempotency-key-reused" | "validation-failed" | "transition-not-allowed" | "attachment-not-image" | "attachment-limit-reached" | "internal-error" | "storage-busy">, Open<"route-not-found" | "method-not-allowed" | "site-unknown" | "origin-not-allowed" | "report-not-found" | "attachment-not-found" | "secret-missing" | "secret-wrong" | "officer-token-wrong" | "agency-not-yours" | "json-invalid" | "media-type-unsupported" | "body-too-large" | "query-invalid" | "idempotency-key-missing" | "idempotency-key-reused" | "validation-failed" | "transition-not-allowed" | "attachment-not-image" | "attachment-limit-reached" | "internal-error" | "storage-busy">, core.$ZodTypeInternals<Open<"route-not-found" | "method-not-allowed" | "site-unknown" | "origin-not-allowed" | "report-not-found" | "attachment-not-found" | "secret-missing" | "secret-wrong" | "officer-token-wrong" | "agency-not-yours" | "json-invalid" | "media-type-unsupported" | "body-too-large" | "query-invalid" | "idempotency-key-missing" | "idempotency-key-reused" | "validation-failed" | "transition-not-allowed" | "attachment-not-image" | "attachment-limit-reached" | "internal-error" | "storage-busy">, Open<"route-not-found" | "method-not-allowed" | "site-unknown" | "origin-not-allowed" | "report-not-found" | "attachment-not-found" | "secret-missing" | "secret-wrong" | "officer-token-wrong" | "agency-not-yours" | "json-invalid" | "media-type-unsupported" | "body-too-large" | "query-invalid" | "idempotency-key-missing" | "idempotency-key-reused" | "validation-failed" | "transition-not-allowed" | "attachment-not-image" | "attachment-limit-reached" | "internal-error" | "storage-busy">>>;
    detail: ZodMiniOptional<ZodMiniString<string>>;
    errors: ZodMiniOptional<ZodMiniArray<ZodMiniObject<{
        pointer: ZodMiniString<string>;
        code: ZodMiniType<Open<"required" | "too-short" | "too-long" | "invalid" | "unknown-field" | "not-offered" | "in-the-future" | "evidence-owed">, Open<"required" | "too-short" | "too-long" | "invalid" | "unknown-field" | "not-offered" | "in-the-future" | "evidence-owed">, core.$ZodTypeInternals<Open<"required" | "too-short" | "too-long" | "invalid" | "unknown-field" | "not-offered" | "in-the-future" | "evidence-owed">, Open<"required" | "too-short" | "too-long" | "invalid" | "unknown-field" | "not-offered" | "in-the-future" | "evidence-owed">>>;
    }, core.$loose>>>;
    requestId: ZodMiniOptional<ZodMiniString<string>>;
}, core.$loose>;
type Problem = infer<typeof Problem>;

/** Fewest characters that can tell what is wrong. */
declare const textMinLength = 10;
/** Most characters any site accepts; a site may set less. */
declare const textMaxLength = 5000;
/** Where the problem is. The public sees the kelurahan only. */
declare const Place: ZodMiniObject<{
    regionCode: ZodMiniString<string>;
    rw: ZodMiniOptional<ZodMiniString<string>>;
    rt: ZodMiniOptional<ZodMiniString<string>>;
    landmark: ZodMiniOptional<ZodMiniString<string>>;
}, core.$strict>;
/** What a citizen sends. Closed: an unknown field is refused, so that nothing is silently dropped. */
declare const ReportSubmission: ZodMiniObject<{
    classification: ZodMiniEnum<{
        complaint: "complaint";
        aspiration: "aspiration";
        "information-request": "information-request";
    }>;
    text: ZodMiniString<string>;
    occurredOn: ZodMiniOptional<iso.ZodMiniISODate>;
    place: ZodMiniObject<{
        regionCode: ZodMiniString<string>;
        rw: ZodMiniOptional<ZodMiniString<string>>;
        rt: ZodMiniOptional<ZodMiniString<string>>;
        landmark: ZodMiniOptional<ZodMiniString<string>>;
    }, core.$strict>;
    anonymous: ZodMiniBoolean<boolean>;
    confidential: ZodMiniBoolean<boolean>;
    reporter: ZodMiniOptional<ZodMiniObject<{
        name: ZodMiniOptional<ZodMiniString<string>>;
        address: ZodMiniOptional<ZodMiniString<string>>;
        phone: ZodMiniOptional<ZodMiniString<string>>;
        email: ZodMiniOptional<ZodMiniString<string>>;
    }, core.$strict>>;
    trackingSecret: ZodMiniString<string>;
    photos: ZodMiniNumber<number>;
    noticeVersion: ZodMiniString<string>;
    createdAtDevice: iso.ZodMiniISODateTime;
}, core.$strict>;
type ReportSubmission = infer<typeof ReportSubmission>;
/** The acknowledgement: from here on nothing can be lost. */
declare const ReportReceipt: ZodMiniObject<{
    trackingId: ZodMiniString<string>;
    title: ZodMiniString<string>;
    status: ZodMiniType<Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, core.$ZodTypeInternals<Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">>>;
    receivedAt: ZodMiniString<string>;
    agency: ZodMiniObject<{
        slug: ZodMiniString<string>;
        acronym: ZodMiniString<string>;
        name: ZodMiniString<string>;
        kind: ZodMiniType<Open<"opd" | "kecamatan" | "kelurahan" | "kementerian">, Open<"opd" | "kecamatan" | "kelurahan" | "kementerian">, core.$ZodTypeInternals<Open<"opd" | "kecamatan" | "kelurahan" | "kementerian">, Open<"opd" | "kecamatan" | "kelurahan" | "kementerian">>>;
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
    classification: ZodMiniType<Open<"complaint" | "aspiration" | "information-request">, Open<"complaint" | "aspiration" | "information-request">, core.$ZodTypeInternals<Open<"complaint" | "aspiration" | "information-request">, Open<"complaint" | "aspiration" | "information-request">>>;
    status: ZodMiniType<Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, core.$ZodTypeInternals<Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">>>;
    title: ZodMiniNullable<ZodMiniString<string>>;
    text: ZodMiniNullable<ZodMiniString<string>>;
    agency: ZodMiniObject<{
        slug: ZodMiniString<string>;
        acronym: ZodMiniString<string>;
        name: ZodMiniString<string>;
        kind: ZodMiniType<Open<"opd" | "kecamatan" | "kelurahan" | "kementerian">, Open<"opd" | "kecamatan" | "kelurahan" | "kementerian">, core.$ZodTypeInternals<Open<"opd" | "kecamatan" | "kelurahan" | "kementerian">, Open<"opd" | "kecamatan" | "kelurahan" | "kementerian">>>;
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
        by: ZodMiniType<Open<"reporter" | "officer">, Open<"reporter" | "officer">, core.$ZodTypeInternals<Open<"reporter" | "officer">, Open<"reporter" | "officer">>>;
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

export { Place as P, ReportSubmission as R, Upstream as U, Problem as a, Report as c, ReportReceipt as d, textMinLength as e, issueCodes as i, problemCodes as p, textMaxLength as t, viewers as v };
export type { IssueCode as I, KnownProblemCode as K, Open as O, Viewer as V, ProblemCode as b };
