import { O as Open, K as KnownProblemCode } from './report.js';
import { ZodMiniObject, ZodMiniString, ZodMiniType, core, ZodMiniArray, ZodMiniNullable, ZodMiniRecord, ZodMiniNumber, ZodMiniBoolean, ZodMiniEnum, ZodMiniOptional, iso, output, input, infer } from 'zod/mini';

/**
 * Who may call: anyone; anyone, and with the secret one sees more; only who holds the tracking secret (header Lapor-Secret);
 * only an officer (Authorization: Bearer).
 */
type Access = 'public' | 'secret-optional' | 'secret' | 'officer';
interface Route {
    readonly method: 'GET' | 'POST';
    /** Parameters in braces. The site stands in the path, so that a browser's preflight already names it. */
    readonly path: string;
    readonly summary: string;
    readonly access: Access;
    readonly query?: Readonly<Record<string, ZodMiniType>>;
    /** A schema for JSON, or the accepted media types of raw bytes. Every POST needs the header Idempotency-Key. */
    readonly body?: ZodMiniType | readonly string[];
    readonly success: 200 | 201;
    /** A schema for JSON, or 'bytes'. */
    readonly response: ZodMiniType | 'bytes';
    /** Codes this route may give besides those every route of its kind may give (see `commonProblems`). */
    readonly problems: readonly KnownProblemCode[];
}
declare const Timeline: ZodMiniObject<{
    items: ZodMiniArray<ZodMiniObject<{
        id: ZodMiniString<string>;
        type: ZodMiniType<Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, core.$ZodTypeInternals<Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">>>;
        status: ZodMiniType<Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, core.$ZodTypeInternals<Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">>>;
        at: ZodMiniString<string>;
        by: ZodMiniType<Open<"reporter" | "officer" | "system">, Open<"reporter" | "officer" | "system">, core.$ZodTypeInternals<Open<"reporter" | "officer" | "system">, Open<"reporter" | "officer" | "system">>>;
        agency: ZodMiniNullable<ZodMiniString<string>>;
        text: ZodMiniNullable<ZodMiniString<string>>;
        reason: ZodMiniNullable<ZodMiniType<Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, core.$ZodTypeInternals<Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">>>>;
        attachments: ZodMiniArray<ZodMiniObject<{
            id: ZodMiniString<string>;
            mediaType: ZodMiniString<string>;
            size: ZodMiniNumber<number>;
            width: ZodMiniNumber<number>;
            height: ZodMiniNumber<number>;
            by: ZodMiniType<Open<"reporter" | "officer">, Open<"reporter" | "officer">, core.$ZodTypeInternals<Open<"reporter" | "officer">, Open<"reporter" | "officer">>>;
        }, core.$loose>>;
    }, core.$loose>>;
}, core.$loose>;
declare const RegionList: ZodMiniObject<{
    items: ZodMiniArray<ZodMiniObject<{
        code: ZodMiniString<string>;
        name: ZodMiniString<string>;
        district: ZodMiniString<string>;
        aliases: ZodMiniArray<ZodMiniString<string>>;
    }, core.$loose>>;
}, core.$loose>;
/** `nextCursor` is null on the last page. */
declare const ReportPage: ZodMiniObject<{
    items: ZodMiniArray<ZodMiniObject<{
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
    }, core.$loose>>;
    nextCursor: ZodMiniNullable<ZodMiniString<string>>;
}, core.$loose>;
type ReportPage = infer<typeof ReportPage>;
declare const routes: {
    readonly 'site.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}";
        readonly summary: "Settings of a site: agency, fields, promise, limits";
        readonly access: "public";
        readonly success: 200;
        readonly response: ZodMiniObject<{
            key: ZodMiniString<string>;
            name: ZodMiniString<string>;
            agency: ZodMiniObject<{
                slug: ZodMiniString<string>;
                acronym: ZodMiniString<string>;
                name: ZodMiniString<string>;
                kind: ZodMiniType<Open<"opd" | "kecamatan" | "kelurahan" | "kementerian">, Open<"opd" | "kecamatan" | "kelurahan" | "kementerian">, core.$ZodTypeInternals<Open<"opd" | "kecamatan" | "kelurahan" | "kementerian">, Open<"opd" | "kecamatan" | "kelurahan" | "kementerian">>>;
            }, core.$loose>;
            operator: ZodMiniString<string>;
            fields: ZodMiniObject<{
                name: ZodMiniType<Open<"optional" | "required" | "hidden">, Open<"optional" | "required" | "hidden">, core.$ZodTypeInternals<Open<"optional" | "required" | "hidden">, Open<"optional" | "required" | "hidden">>>;
                address: ZodMiniType<Open<"optional" | "required" | "hidden">, Open<"optional" | "required" | "hidden">, core.$ZodTypeInternals<Open<"optional" | "required" | "hidden">, Open<"optional" | "required" | "hidden">>>;
                contact: ZodMiniType<Open<"optional" | "required" | "hidden">, Open<"optional" | "required" | "hidden">, core.$ZodTypeInternals<Open<"optional" | "required" | "hidden">, Open<"optional" | "required" | "hidden">>>;
                photo: ZodMiniType<Open<"optional" | "required" | "hidden">, Open<"optional" | "required" | "hidden">, core.$ZodTypeInternals<Open<"optional" | "required" | "hidden">, Open<"optional" | "required" | "hidden">>>;
            }, core.$loose>;
            classifications: ZodMiniArray<ZodMiniType<Open<"complaint" | "aspiration" | "information-request">, Open<"complaint" | "aspiration" | "information-request">, core.$ZodTypeInternals<Open<"complaint" | "aspiration" | "information-request">, Open<"complaint" | "aspiration" | "information-request">>>>;
            regionCode: ZodMiniNullable<ZodMiniString<string>>;
            promises: ZodMiniRecord<ZodMiniString<string>, ZodMiniArray<ZodMiniObject<{
                kind: ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                amount: ZodMiniNumber<number>;
                unit: ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                dueAt: ZodMiniString<string>;
                legalBasis: ZodMiniNullable<ZodMiniString<string>>;
                holidaysKnown: ZodMiniBoolean<boolean>;
            }, core.$loose>>>;
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
        readonly problems: readonly [];
    };
    readonly 'regions.list': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/regions";
        readonly summary: "The kelurahan a report can be about";
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
        readonly problems: readonly [];
    };
    readonly 'reports.create': {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/reports";
        readonly summary: "File a report";
        readonly access: "public";
        readonly body: ZodMiniObject<{
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
        readonly success: 201;
        readonly response: ZodMiniObject<{
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
        readonly problems: readonly [];
    };
    readonly 'reports.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/reports/{trackingId}";
        readonly summary: "Read a report; with the secret, all of it";
        readonly access: "secret-optional";
        readonly success: 200;
        readonly response: ZodMiniObject<{
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
        readonly problems: readonly ["report-not-found"];
    };
    readonly 'reports.timeline': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/reports/{trackingId}/timeline";
        readonly summary: "What happened to a report, oldest first";
        readonly access: "secret-optional";
        readonly success: 200;
        readonly response: ZodMiniObject<{
            items: ZodMiniArray<ZodMiniObject<{
                id: ZodMiniString<string>;
                type: ZodMiniType<Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, core.$ZodTypeInternals<Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">>>;
                status: ZodMiniType<Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, core.$ZodTypeInternals<Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">>>;
                at: ZodMiniString<string>;
                by: ZodMiniType<Open<"reporter" | "officer" | "system">, Open<"reporter" | "officer" | "system">, core.$ZodTypeInternals<Open<"reporter" | "officer" | "system">, Open<"reporter" | "officer" | "system">>>;
                agency: ZodMiniNullable<ZodMiniString<string>>;
                text: ZodMiniNullable<ZodMiniString<string>>;
                reason: ZodMiniNullable<ZodMiniType<Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, core.$ZodTypeInternals<Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">>>>;
                attachments: ZodMiniArray<ZodMiniObject<{
                    id: ZodMiniString<string>;
                    mediaType: ZodMiniString<string>;
                    size: ZodMiniNumber<number>;
                    width: ZodMiniNumber<number>;
                    height: ZodMiniNumber<number>;
                    by: ZodMiniType<Open<"reporter" | "officer">, Open<"reporter" | "officer">, core.$ZodTypeInternals<Open<"reporter" | "officer">, Open<"reporter" | "officer">>>;
                }, core.$loose>>;
            }, core.$loose>>;
        }, core.$loose>;
        readonly problems: readonly ["report-not-found"];
    };
    readonly 'reports.reply': {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/reports/{trackingId}/replies";
        readonly summary: "Answer the officer";
        readonly access: "secret";
        readonly body: ZodMiniObject<{
            text: ZodMiniString<string>;
            attachments: ZodMiniOptional<ZodMiniArray<ZodMiniString<string>>>;
        }, core.$strict>;
        readonly success: 201;
        readonly response: ZodMiniObject<{
            id: ZodMiniString<string>;
            type: ZodMiniType<Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, core.$ZodTypeInternals<Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">>>;
            status: ZodMiniType<Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, core.$ZodTypeInternals<Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">>>;
            at: ZodMiniString<string>;
            by: ZodMiniType<Open<"reporter" | "officer" | "system">, Open<"reporter" | "officer" | "system">, core.$ZodTypeInternals<Open<"reporter" | "officer" | "system">, Open<"reporter" | "officer" | "system">>>;
            agency: ZodMiniNullable<ZodMiniString<string>>;
            text: ZodMiniNullable<ZodMiniString<string>>;
            reason: ZodMiniNullable<ZodMiniType<Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, core.$ZodTypeInternals<Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">>>>;
            attachments: ZodMiniArray<ZodMiniObject<{
                id: ZodMiniString<string>;
                mediaType: ZodMiniString<string>;
                size: ZodMiniNumber<number>;
                width: ZodMiniNumber<number>;
                height: ZodMiniNumber<number>;
                by: ZodMiniType<Open<"reporter" | "officer">, Open<"reporter" | "officer">, core.$ZodTypeInternals<Open<"reporter" | "officer">, Open<"reporter" | "officer">>>;
            }, core.$loose>>;
        }, core.$loose>;
        readonly problems: readonly ["transition-not-allowed", "attachment-not-found"];
    };
    readonly 'attachments.create': {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/reports/{trackingId}/attachments";
        readonly summary: "Attach a photo";
        readonly access: "secret";
        readonly body: readonly ["image/jpeg", "image/png", "image/webp"];
        readonly success: 201;
        readonly response: ZodMiniObject<{
            id: ZodMiniString<string>;
            mediaType: ZodMiniString<string>;
            size: ZodMiniNumber<number>;
            width: ZodMiniNumber<number>;
            height: ZodMiniNumber<number>;
            by: ZodMiniType<Open<"reporter" | "officer">, Open<"reporter" | "officer">, core.$ZodTypeInternals<Open<"reporter" | "officer">, Open<"reporter" | "officer">>>;
        }, core.$loose>;
        readonly problems: readonly ["attachment-not-image", "attachment-limit-reached", "transition-not-allowed"];
    };
    readonly 'attachments.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/reports/{trackingId}/attachments/{attachmentId}";
        readonly summary: "The bytes of an attachment";
        readonly access: "secret-optional";
        readonly success: 200;
        readonly response: "bytes";
        readonly problems: readonly ["report-not-found", "attachment-not-found"];
    };
    readonly 'officer.reports.list': {
        readonly method: "GET";
        readonly path: "/v1/officer/reports";
        readonly summary: "The queue of the officer’s agency, what is due first";
        readonly access: "officer";
        readonly query: {
            readonly status: ZodMiniOptional<ZodMiniType<Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, core.$ZodTypeInternals<Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">>>>;
            readonly cursor: ZodMiniOptional<ZodMiniString<string>>;
            readonly limit: ZodMiniOptional<ZodMiniString<string>>;
        };
        readonly success: 200;
        readonly response: ZodMiniObject<{
            items: ZodMiniArray<ZodMiniObject<{
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
            }, core.$loose>>;
            nextCursor: ZodMiniNullable<ZodMiniString<string>>;
        }, core.$loose>;
        readonly problems: readonly ["query-invalid"];
    };
    readonly 'officer.reports.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/officer/reports/{trackingId}";
        readonly summary: "One report as its agency sees it";
        readonly access: "officer";
        readonly success: 200;
        readonly response: ZodMiniObject<{
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
        readonly problems: readonly ["report-not-found", "agency-not-yours"];
    };
    readonly 'officer.reports.timeline': {
        readonly method: "GET";
        readonly path: "/v1/officer/reports/{trackingId}/timeline";
        readonly summary: "Its timeline as its agency sees it";
        readonly access: "officer";
        readonly success: 200;
        readonly response: ZodMiniObject<{
            items: ZodMiniArray<ZodMiniObject<{
                id: ZodMiniString<string>;
                type: ZodMiniType<Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, core.$ZodTypeInternals<Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">>>;
                status: ZodMiniType<Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, core.$ZodTypeInternals<Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">>>;
                at: ZodMiniString<string>;
                by: ZodMiniType<Open<"reporter" | "officer" | "system">, Open<"reporter" | "officer" | "system">, core.$ZodTypeInternals<Open<"reporter" | "officer" | "system">, Open<"reporter" | "officer" | "system">>>;
                agency: ZodMiniNullable<ZodMiniString<string>>;
                text: ZodMiniNullable<ZodMiniString<string>>;
                reason: ZodMiniNullable<ZodMiniType<Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, core.$ZodTypeInternals<Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">>>>;
                attachments: ZodMiniArray<ZodMiniObject<{
                    id: ZodMiniString<string>;
                    mediaType: ZodMiniString<string>;
                    size: ZodMiniNumber<number>;
                    width: ZodMiniNumber<number>;
                    height: ZodMiniNumber<number>;
                    by: ZodMiniType<Open<"reporter" | "officer">, Open<"reporter" | "officer">, core.$ZodTypeInternals<Open<"reporter" | "officer">, Open<"reporter" | "officer">>>;
                }, core.$loose>>;
            }, core.$loose>>;
        }, core.$loose>;
        readonly problems: readonly ["report-not-found", "agency-not-yours"];
    };
    readonly 'officer.reports.verify': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly summary: string;
        readonly access: "officer";
        readonly body: ZodMiniObject<{}, core.$strict>;
        readonly success: 201;
        readonly response: ZodMiniObject<{
            id: ZodMiniString<string>;
            type: ZodMiniType<Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, core.$ZodTypeInternals<Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">>>;
            status: ZodMiniType<Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, core.$ZodTypeInternals<Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">>>;
            at: ZodMiniString<string>;
            by: ZodMiniType<Open<"reporter" | "officer" | "system">, Open<"reporter" | "officer" | "system">, core.$ZodTypeInternals<Open<"reporter" | "officer" | "system">, Open<"reporter" | "officer" | "system">>>;
            agency: ZodMiniNullable<ZodMiniString<string>>;
            text: ZodMiniNullable<ZodMiniString<string>>;
            reason: ZodMiniNullable<ZodMiniType<Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, core.$ZodTypeInternals<Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">>>>;
            attachments: ZodMiniArray<ZodMiniObject<{
                id: ZodMiniString<string>;
                mediaType: ZodMiniString<string>;
                size: ZodMiniNumber<number>;
                width: ZodMiniNumber<number>;
                height: ZodMiniNumber<number>;
                by: ZodMiniType<Open<"reporter" | "officer">, Open<"reporter" | "officer">, core.$ZodTypeInternals<Open<"reporter" | "officer">, Open<"reporter" | "officer">>>;
            }, core.$loose>>;
        }, core.$loose>;
        readonly problems: readonly ["report-not-found", "agency-not-yours", "transition-not-allowed", ...("route-not-found" | "method-not-allowed" | "site-unknown" | "origin-not-allowed" | "report-not-found" | "attachment-not-found" | "secret-missing" | "secret-wrong" | "officer-token-wrong" | "agency-not-yours" | "json-invalid" | "media-type-unsupported" | "body-too-large" | "query-invalid" | "idempotency-key-missing" | "idempotency-key-reused" | "validation-failed" | "transition-not-allowed" | "attachment-not-image" | "attachment-limit-reached" | "internal-error" | "storage-busy")[]];
    };
    readonly 'officer.reports.return': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly summary: string;
        readonly access: "officer";
        readonly body: ZodMiniObject<{
            reason: ZodMiniEnum<{
                "place-unclear": "place-unclear";
                "problem-unclear": "problem-unclear";
                "evidence-needed": "evidence-needed";
                other: "other";
            }>;
            text: ZodMiniString<string>;
        }, core.$strict>;
        readonly success: 201;
        readonly response: ZodMiniObject<{
            id: ZodMiniString<string>;
            type: ZodMiniType<Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, core.$ZodTypeInternals<Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">>>;
            status: ZodMiniType<Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, core.$ZodTypeInternals<Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">>>;
            at: ZodMiniString<string>;
            by: ZodMiniType<Open<"reporter" | "officer" | "system">, Open<"reporter" | "officer" | "system">, core.$ZodTypeInternals<Open<"reporter" | "officer" | "system">, Open<"reporter" | "officer" | "system">>>;
            agency: ZodMiniNullable<ZodMiniString<string>>;
            text: ZodMiniNullable<ZodMiniString<string>>;
            reason: ZodMiniNullable<ZodMiniType<Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, core.$ZodTypeInternals<Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">>>>;
            attachments: ZodMiniArray<ZodMiniObject<{
                id: ZodMiniString<string>;
                mediaType: ZodMiniString<string>;
                size: ZodMiniNumber<number>;
                width: ZodMiniNumber<number>;
                height: ZodMiniNumber<number>;
                by: ZodMiniType<Open<"reporter" | "officer">, Open<"reporter" | "officer">, core.$ZodTypeInternals<Open<"reporter" | "officer">, Open<"reporter" | "officer">>>;
            }, core.$loose>>;
        }, core.$loose>;
        readonly problems: readonly ["report-not-found", "agency-not-yours", "transition-not-allowed", ...("route-not-found" | "method-not-allowed" | "site-unknown" | "origin-not-allowed" | "report-not-found" | "attachment-not-found" | "secret-missing" | "secret-wrong" | "officer-token-wrong" | "agency-not-yours" | "json-invalid" | "media-type-unsupported" | "body-too-large" | "query-invalid" | "idempotency-key-missing" | "idempotency-key-reused" | "validation-failed" | "transition-not-allowed" | "attachment-not-image" | "attachment-limit-reached" | "internal-error" | "storage-busy")[]];
    };
    readonly 'officer.reports.ask': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly summary: string;
        readonly access: "officer";
        readonly body: ZodMiniObject<{
            text: ZodMiniString<string>;
        }, core.$strict>;
        readonly success: 201;
        readonly response: ZodMiniObject<{
            id: ZodMiniString<string>;
            type: ZodMiniType<Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, core.$ZodTypeInternals<Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">>>;
            status: ZodMiniType<Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, core.$ZodTypeInternals<Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">>>;
            at: ZodMiniString<string>;
            by: ZodMiniType<Open<"reporter" | "officer" | "system">, Open<"reporter" | "officer" | "system">, core.$ZodTypeInternals<Open<"reporter" | "officer" | "system">, Open<"reporter" | "officer" | "system">>>;
            agency: ZodMiniNullable<ZodMiniString<string>>;
            text: ZodMiniNullable<ZodMiniString<string>>;
            reason: ZodMiniNullable<ZodMiniType<Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, core.$ZodTypeInternals<Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">>>>;
            attachments: ZodMiniArray<ZodMiniObject<{
                id: ZodMiniString<string>;
                mediaType: ZodMiniString<string>;
                size: ZodMiniNumber<number>;
                width: ZodMiniNumber<number>;
                height: ZodMiniNumber<number>;
                by: ZodMiniType<Open<"reporter" | "officer">, Open<"reporter" | "officer">, core.$ZodTypeInternals<Open<"reporter" | "officer">, Open<"reporter" | "officer">>>;
            }, core.$loose>>;
        }, core.$loose>;
        readonly problems: readonly ["report-not-found", "agency-not-yours", "transition-not-allowed", ...("route-not-found" | "method-not-allowed" | "site-unknown" | "origin-not-allowed" | "report-not-found" | "attachment-not-found" | "secret-missing" | "secret-wrong" | "officer-token-wrong" | "agency-not-yours" | "json-invalid" | "media-type-unsupported" | "body-too-large" | "query-invalid" | "idempotency-key-missing" | "idempotency-key-reused" | "validation-failed" | "transition-not-allowed" | "attachment-not-image" | "attachment-limit-reached" | "internal-error" | "storage-busy")[]];
    };
    readonly 'officer.reports.followUp': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly summary: string;
        readonly access: "officer";
        readonly body: ZodMiniObject<{
            text: ZodMiniString<string>;
            attachments: ZodMiniOptional<ZodMiniArray<ZodMiniString<string>>>;
        }, core.$strict>;
        readonly success: 201;
        readonly response: ZodMiniObject<{
            id: ZodMiniString<string>;
            type: ZodMiniType<Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, core.$ZodTypeInternals<Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">>>;
            status: ZodMiniType<Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, core.$ZodTypeInternals<Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">>>;
            at: ZodMiniString<string>;
            by: ZodMiniType<Open<"reporter" | "officer" | "system">, Open<"reporter" | "officer" | "system">, core.$ZodTypeInternals<Open<"reporter" | "officer" | "system">, Open<"reporter" | "officer" | "system">>>;
            agency: ZodMiniNullable<ZodMiniString<string>>;
            text: ZodMiniNullable<ZodMiniString<string>>;
            reason: ZodMiniNullable<ZodMiniType<Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, core.$ZodTypeInternals<Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">>>>;
            attachments: ZodMiniArray<ZodMiniObject<{
                id: ZodMiniString<string>;
                mediaType: ZodMiniString<string>;
                size: ZodMiniNumber<number>;
                width: ZodMiniNumber<number>;
                height: ZodMiniNumber<number>;
                by: ZodMiniType<Open<"reporter" | "officer">, Open<"reporter" | "officer">, core.$ZodTypeInternals<Open<"reporter" | "officer">, Open<"reporter" | "officer">>>;
            }, core.$loose>>;
        }, core.$loose>;
        readonly problems: readonly ["report-not-found", "agency-not-yours", "transition-not-allowed", ...("route-not-found" | "method-not-allowed" | "site-unknown" | "origin-not-allowed" | "report-not-found" | "attachment-not-found" | "secret-missing" | "secret-wrong" | "officer-token-wrong" | "agency-not-yours" | "json-invalid" | "media-type-unsupported" | "body-too-large" | "query-invalid" | "idempotency-key-missing" | "idempotency-key-reused" | "validation-failed" | "transition-not-allowed" | "attachment-not-image" | "attachment-limit-reached" | "internal-error" | "storage-busy")[]];
    };
    readonly 'officer.reports.respond': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly summary: string;
        readonly access: "officer";
        readonly body: ZodMiniObject<{
            text: ZodMiniString<string>;
            attachments: ZodMiniOptional<ZodMiniArray<ZodMiniString<string>>>;
        }, core.$strict>;
        readonly success: 201;
        readonly response: ZodMiniObject<{
            id: ZodMiniString<string>;
            type: ZodMiniType<Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, core.$ZodTypeInternals<Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">>>;
            status: ZodMiniType<Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, core.$ZodTypeInternals<Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">>>;
            at: ZodMiniString<string>;
            by: ZodMiniType<Open<"reporter" | "officer" | "system">, Open<"reporter" | "officer" | "system">, core.$ZodTypeInternals<Open<"reporter" | "officer" | "system">, Open<"reporter" | "officer" | "system">>>;
            agency: ZodMiniNullable<ZodMiniString<string>>;
            text: ZodMiniNullable<ZodMiniString<string>>;
            reason: ZodMiniNullable<ZodMiniType<Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, core.$ZodTypeInternals<Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">>>>;
            attachments: ZodMiniArray<ZodMiniObject<{
                id: ZodMiniString<string>;
                mediaType: ZodMiniString<string>;
                size: ZodMiniNumber<number>;
                width: ZodMiniNumber<number>;
                height: ZodMiniNumber<number>;
                by: ZodMiniType<Open<"reporter" | "officer">, Open<"reporter" | "officer">, core.$ZodTypeInternals<Open<"reporter" | "officer">, Open<"reporter" | "officer">>>;
            }, core.$loose>>;
        }, core.$loose>;
        readonly problems: readonly ["report-not-found", "agency-not-yours", "transition-not-allowed", ...("route-not-found" | "method-not-allowed" | "site-unknown" | "origin-not-allowed" | "report-not-found" | "attachment-not-found" | "secret-missing" | "secret-wrong" | "officer-token-wrong" | "agency-not-yours" | "json-invalid" | "media-type-unsupported" | "body-too-large" | "query-invalid" | "idempotency-key-missing" | "idempotency-key-reused" | "validation-failed" | "transition-not-allowed" | "attachment-not-image" | "attachment-limit-reached" | "internal-error" | "storage-busy")[]];
    };
    readonly 'officer.reports.close': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly summary: string;
        readonly access: "officer";
        readonly body: ZodMiniObject<{
            reason: ZodMiniEnum<{
                resolved: "resolved";
                answered: "answered";
                unresolved: "unresolved";
            }>;
            text: ZodMiniString<string>;
            attachments: ZodMiniOptional<ZodMiniArray<ZodMiniString<string>>>;
        }, core.$strict>;
        readonly success: 201;
        readonly response: ZodMiniObject<{
            id: ZodMiniString<string>;
            type: ZodMiniType<Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, core.$ZodTypeInternals<Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">>>;
            status: ZodMiniType<Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, core.$ZodTypeInternals<Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">>>;
            at: ZodMiniString<string>;
            by: ZodMiniType<Open<"reporter" | "officer" | "system">, Open<"reporter" | "officer" | "system">, core.$ZodTypeInternals<Open<"reporter" | "officer" | "system">, Open<"reporter" | "officer" | "system">>>;
            agency: ZodMiniNullable<ZodMiniString<string>>;
            text: ZodMiniNullable<ZodMiniString<string>>;
            reason: ZodMiniNullable<ZodMiniType<Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, core.$ZodTypeInternals<Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">>>>;
            attachments: ZodMiniArray<ZodMiniObject<{
                id: ZodMiniString<string>;
                mediaType: ZodMiniString<string>;
                size: ZodMiniNumber<number>;
                width: ZodMiniNumber<number>;
                height: ZodMiniNumber<number>;
                by: ZodMiniType<Open<"reporter" | "officer">, Open<"reporter" | "officer">, core.$ZodTypeInternals<Open<"reporter" | "officer">, Open<"reporter" | "officer">>>;
            }, core.$loose>>;
        }, core.$loose>;
        readonly problems: readonly ["report-not-found", "agency-not-yours", "transition-not-allowed", ...("route-not-found" | "method-not-allowed" | "site-unknown" | "origin-not-allowed" | "report-not-found" | "attachment-not-found" | "secret-missing" | "secret-wrong" | "officer-token-wrong" | "agency-not-yours" | "json-invalid" | "media-type-unsupported" | "body-too-large" | "query-invalid" | "idempotency-key-missing" | "idempotency-key-reused" | "validation-failed" | "transition-not-allowed" | "attachment-not-image" | "attachment-limit-reached" | "internal-error" | "storage-busy")[]];
    };
    readonly 'officer.reports.archive': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly summary: string;
        readonly access: "officer";
        readonly body: ZodMiniObject<{
            reason: ZodMiniEnum<{
                "not-a-report": "not-a-report";
                duplicate: "duplicate";
                "in-court": "in-court";
                emergency: "emergency";
                offensive: "offensive";
                "not-completed": "not-completed";
            }>;
            text: ZodMiniString<string>;
        }, core.$strict>;
        readonly success: 201;
        readonly response: ZodMiniObject<{
            id: ZodMiniString<string>;
            type: ZodMiniType<Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, core.$ZodTypeInternals<Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">, Open<"filed" | "returned" | "verified" | "closed" | "archived" | "asked" | "replied" | "followed-up" | "responded">>>;
            status: ZodMiniType<Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, core.$ZodTypeInternals<Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">>>;
            at: ZodMiniString<string>;
            by: ZodMiniType<Open<"reporter" | "officer" | "system">, Open<"reporter" | "officer" | "system">, core.$ZodTypeInternals<Open<"reporter" | "officer" | "system">, Open<"reporter" | "officer" | "system">>>;
            agency: ZodMiniNullable<ZodMiniString<string>>;
            text: ZodMiniNullable<ZodMiniString<string>>;
            reason: ZodMiniNullable<ZodMiniType<Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, core.$ZodTypeInternals<Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">>>>;
            attachments: ZodMiniArray<ZodMiniObject<{
                id: ZodMiniString<string>;
                mediaType: ZodMiniString<string>;
                size: ZodMiniNumber<number>;
                width: ZodMiniNumber<number>;
                height: ZodMiniNumber<number>;
                by: ZodMiniType<Open<"reporter" | "officer">, Open<"reporter" | "officer">, core.$ZodTypeInternals<Open<"reporter" | "officer">, Open<"reporter" | "officer">>>;
            }, core.$loose>>;
        }, core.$loose>;
        readonly problems: readonly ["report-not-found", "agency-not-yours", "transition-not-allowed", ...("route-not-found" | "method-not-allowed" | "site-unknown" | "origin-not-allowed" | "report-not-found" | "attachment-not-found" | "secret-missing" | "secret-wrong" | "officer-token-wrong" | "agency-not-yours" | "json-invalid" | "media-type-unsupported" | "body-too-large" | "query-invalid" | "idempotency-key-missing" | "idempotency-key-reused" | "validation-failed" | "transition-not-allowed" | "attachment-not-image" | "attachment-limit-reached" | "internal-error" | "storage-busy")[]];
    };
    readonly 'officer.attachments.create': {
        readonly method: "POST";
        readonly path: "/v1/officer/reports/{trackingId}/attachments";
        readonly summary: "Attach a photo of the work as evidence";
        readonly access: "officer";
        readonly body: readonly ["image/jpeg", "image/png", "image/webp"];
        readonly success: 201;
        readonly response: ZodMiniObject<{
            id: ZodMiniString<string>;
            mediaType: ZodMiniString<string>;
            size: ZodMiniNumber<number>;
            width: ZodMiniNumber<number>;
            height: ZodMiniNumber<number>;
            by: ZodMiniType<Open<"reporter" | "officer">, Open<"reporter" | "officer">, core.$ZodTypeInternals<Open<"reporter" | "officer">, Open<"reporter" | "officer">>>;
        }, core.$loose>;
        readonly problems: readonly ["report-not-found", "agency-not-yours", "attachment-not-image", "attachment-limit-reached", "transition-not-allowed"];
    };
    readonly 'officer.attachments.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/officer/reports/{trackingId}/attachments/{attachmentId}";
        readonly summary: "The bytes of an attachment";
        readonly access: "officer";
        readonly success: 200;
        readonly response: "bytes";
        readonly problems: readonly ["report-not-found", "agency-not-yours", "attachment-not-found"];
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
/** Codes every route of the same kind may give. */
declare const commonProblems: (route: Route) => KnownProblemCode[];

export { RegionList as R, Timeline as T, ReportPage as b, commonProblems as f, routes as r };
export type { Access as A, Body as B, Answer as a, Route as c, RouteName as d, Routes as e };
