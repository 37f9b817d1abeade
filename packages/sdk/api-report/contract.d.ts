import * as zod_v4_core from 'zod/v4/core';
import * as z from 'zod/mini';

/** A value of a list that may grow: the known names complete in an editor, unknown ones stay legal. */

/** `Known` names plus any string a newer server may send. */
type Open<Known extends string> = Known | (string & Record<never, never>);

/** `nik`: a number of an identity card. `link`: an address outside the government's pages; most are gambling. */
declare const contentFlags: readonly ["nik", "phone", "email", "link"];
/** Besides: `honeypot` says that the sender filled a field that no person sees. */
type KnownContentFlag = (typeof contentFlags)[number] | 'honeypot';
/** What was found in a text; a newer relay may find more. */
declare const ContentFlag: z.ZodMiniType<Open<KnownContentFlag>, Open<KnownContentFlag>, zod_v4_core.$ZodTypeInternals<Open<KnownContentFlag>, Open<KnownContentFlag>>>;

/** Why a report goes back to the reporter for completion. */
declare const returnReasons: readonly ["place-unclear", "problem-unclear", "evidence-needed", "other"];
/** Why a report is archived without handling. */
declare const archiveReasons: readonly ["not-a-report", "duplicate", "in-court", "emergency", "offensive", "not-completed"];
/** How a report ends. `resolved` owes evidence (a photo of the work); the others owe an explanation in words. */
declare const closeReasons: readonly ["resolved", "answered", "unresolved"];
/** How a report ends without an officer: its reporter said that it is done, or nobody said anything for too long. */
declare const ownCloseReasons: readonly ["by-reporter", "by-silence"];
/** Which promise was missed when officers were alerted or a report was escalated. */
declare const missedReasons: readonly ["communication-missed", "resolution-missed"];
/** One of `returnReasons`. */
type ReturnReason = (typeof returnReasons)[number];
/** One of `archiveReasons`. */
type ArchiveReason = (typeof archiveReasons)[number];
/** One of `closeReasons`. */
type CloseReason = (typeof closeReasons)[number];
/** Any reason that this version has words for. */
type KnownReason = ReturnReason | ArchiveReason | CloseReason | (typeof ownCloseReasons)[number] | (typeof missedReasons)[number];
/** A reason as read back; a newer relay may give more. */
type Reason = Open<KnownReason>;
/** Why something was done to a report. */
declare const Reason: z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, zod_v4_core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>;

/** Every route of the API. Client, relay and `openapi.json` are made of it. */
declare const routes: {
    readonly 'officer.officers.list': {
        readonly method: "GET";
        readonly path: "/v1/officer/officers";
        readonly access: "officer";
        readonly query: readonly ["agency", "limit", "cursor"];
        readonly response: z.ZodMiniObject<{
            items: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
                agency: z.ZodMiniString<string>;
                role: z.ZodMiniType<Open<"admin" | "coordinator" | "officer">, Open<"admin" | "coordinator" | "officer">, z.core.$ZodTypeInternals<Open<"admin" | "coordinator" | "officer">, Open<"admin" | "coordinator" | "officer">>>;
            }, z.core.$loose>>;
            nextCursor: z.ZodMiniNullable<z.ZodMiniString<string>>;
        }, z.core.$loose>;
    };
    readonly 'officer.sites.list': {
        readonly method: "GET";
        readonly path: "/v1/officer/sites";
        readonly access: "officer";
        readonly query: readonly ["limit", "cursor"];
        readonly response: z.ZodMiniObject<{
            items: z.ZodMiniArray<z.ZodMiniObject<{
                key: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
                agency: z.ZodMiniObject<{
                    slug: z.ZodMiniString<string>;
                    acronym: z.ZodMiniString<string>;
                    name: z.ZodMiniString<string>;
                    kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
                }, z.core.$loose>;
                version: z.ZodMiniNumber<number>;
                operator: z.ZodMiniString<string>;
                fields: z.ZodMiniObject<{
                    name: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                    address: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                    contact: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                    photo: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                }, z.core.$loose>;
                classifications: z.ZodMiniArray<z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, z.core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>>;
                categories: z.ZodMiniArray<z.ZodMiniObject<{
                    id: z.ZodMiniString<string>;
                    label: z.ZodMiniString<string>;
                }, z.core.$loose>>;
                regionCode: z.ZodMiniNullable<z.ZodMiniString<string>>;
                files: z.ZodMiniArray<z.ZodMiniObject<{
                    mediaType: z.ZodMiniString<string>;
                    maxBytes: z.ZodMiniNumber<number>;
                }, z.core.$loose>>;
                deadlines: z.ZodMiniObject<{
                    complaint: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                        kind: z.ZodMiniString<string>;
                        amount: z.ZodMiniNumber<number>;
                        unit: z.ZodMiniString<string>;
                        legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    }, z.core.$loose>>>;
                    aspiration: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                        kind: z.ZodMiniString<string>;
                        amount: z.ZodMiniNumber<number>;
                        unit: z.ZodMiniString<string>;
                        legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    }, z.core.$loose>>>;
                    'information-request': z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                        kind: z.ZodMiniString<string>;
                        amount: z.ZodMiniNumber<number>;
                        unit: z.ZodMiniString<string>;
                        legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    }, z.core.$loose>>>;
                }, z.core.$loose>;
                privacyNotice: z.ZodMiniObject<{
                    version: z.ZodMiniString<string>;
                    text: z.ZodMiniString<string>;
                }, z.core.$loose>;
                challenge: z.ZodMiniBoolean<boolean>;
                timeZone: z.ZodMiniString<string>;
                origins: z.ZodMiniArray<z.ZodMiniString<string>>;
                supervisor: z.ZodMiniNullable<z.ZodMiniString<string>>;
                upstream: z.ZodMiniNullable<z.ZodMiniString<string>>;
                colour: z.ZodMiniNullable<z.ZodMiniString<string>>;
                refusedOrigins: z.ZodMiniArray<z.ZodMiniObject<{
                    origin: z.ZodMiniString<string>;
                    count: z.ZodMiniNumber<number>;
                    lastAt: z.ZodMiniString<string>;
                }, z.core.$loose>>;
            }, z.core.$loose>>;
            nextCursor: z.ZodMiniNullable<z.ZodMiniString<string>>;
        }, z.core.$loose>;
    };
    readonly 'officer.sites.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/officer/sites/{siteKey}";
        readonly access: "officer";
        readonly response: z.ZodMiniObject<{
            key: z.ZodMiniString<string>;
            name: z.ZodMiniString<string>;
            agency: z.ZodMiniObject<{
                slug: z.ZodMiniString<string>;
                acronym: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
                kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
            }, z.core.$loose>;
            version: z.ZodMiniNumber<number>;
            operator: z.ZodMiniString<string>;
            fields: z.ZodMiniObject<{
                name: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                address: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                contact: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                photo: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
            }, z.core.$loose>;
            classifications: z.ZodMiniArray<z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, z.core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>>;
            categories: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                label: z.ZodMiniString<string>;
            }, z.core.$loose>>;
            regionCode: z.ZodMiniNullable<z.ZodMiniString<string>>;
            files: z.ZodMiniArray<z.ZodMiniObject<{
                mediaType: z.ZodMiniString<string>;
                maxBytes: z.ZodMiniNumber<number>;
            }, z.core.$loose>>;
            deadlines: z.ZodMiniObject<{
                complaint: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniString<string>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, z.core.$loose>>>;
                aspiration: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniString<string>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, z.core.$loose>>>;
                'information-request': z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniString<string>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, z.core.$loose>>>;
            }, z.core.$loose>;
            privacyNotice: z.ZodMiniObject<{
                version: z.ZodMiniString<string>;
                text: z.ZodMiniString<string>;
            }, z.core.$loose>;
            challenge: z.ZodMiniBoolean<boolean>;
            timeZone: z.ZodMiniString<string>;
            origins: z.ZodMiniArray<z.ZodMiniString<string>>;
            supervisor: z.ZodMiniNullable<z.ZodMiniString<string>>;
            upstream: z.ZodMiniNullable<z.ZodMiniString<string>>;
            colour: z.ZodMiniNullable<z.ZodMiniString<string>>;
            refusedOrigins: z.ZodMiniArray<z.ZodMiniObject<{
                origin: z.ZodMiniString<string>;
                count: z.ZodMiniNumber<number>;
                lastAt: z.ZodMiniString<string>;
            }, z.core.$loose>>;
        }, z.core.$loose>;
    };
    readonly 'officer.sites.create': {
        readonly method: "POST";
        readonly path: "/v1/officer/sites";
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{
            key: z.ZodMiniString<string>;
            name: z.ZodMiniString<unknown>;
            agency: z.ZodMiniString<string>;
            preset: z.ZodMiniLiteral<"lengkap" | "ringkas">;
            origins: z.ZodMiniArray<z.ZodMiniString<string>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            key: z.ZodMiniString<string>;
            name: z.ZodMiniString<string>;
            agency: z.ZodMiniObject<{
                slug: z.ZodMiniString<string>;
                acronym: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
                kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
            }, z.core.$loose>;
            version: z.ZodMiniNumber<number>;
            operator: z.ZodMiniString<string>;
            fields: z.ZodMiniObject<{
                name: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                address: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                contact: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                photo: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
            }, z.core.$loose>;
            classifications: z.ZodMiniArray<z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, z.core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>>;
            categories: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                label: z.ZodMiniString<string>;
            }, z.core.$loose>>;
            regionCode: z.ZodMiniNullable<z.ZodMiniString<string>>;
            files: z.ZodMiniArray<z.ZodMiniObject<{
                mediaType: z.ZodMiniString<string>;
                maxBytes: z.ZodMiniNumber<number>;
            }, z.core.$loose>>;
            deadlines: z.ZodMiniObject<{
                complaint: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniString<string>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, z.core.$loose>>>;
                aspiration: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniString<string>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, z.core.$loose>>>;
                'information-request': z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniString<string>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, z.core.$loose>>>;
            }, z.core.$loose>;
            privacyNotice: z.ZodMiniObject<{
                version: z.ZodMiniString<string>;
                text: z.ZodMiniString<string>;
            }, z.core.$loose>;
            challenge: z.ZodMiniBoolean<boolean>;
            timeZone: z.ZodMiniString<string>;
            origins: z.ZodMiniArray<z.ZodMiniString<string>>;
            supervisor: z.ZodMiniNullable<z.ZodMiniString<string>>;
            upstream: z.ZodMiniNullable<z.ZodMiniString<string>>;
            colour: z.ZodMiniNullable<z.ZodMiniString<string>>;
            refusedOrigins: z.ZodMiniArray<z.ZodMiniObject<{
                origin: z.ZodMiniString<string>;
                count: z.ZodMiniNumber<number>;
                lastAt: z.ZodMiniString<string>;
            }, z.core.$loose>>;
        }, z.core.$loose>;
    };
    readonly 'officer.sites.change': {
        readonly method: "POST";
        readonly path: "/v1/officer/sites/{siteKey}";
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{
            version: z.ZodMiniNumber<number>;
            name: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
            agency: z.ZodMiniOptional<z.ZodMiniString<string>>;
            origins: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            fields: z.ZodMiniOptional<z.ZodMiniObject<{
                name: z.ZodMiniLiteral<"hidden" | "optional" | "required">;
                address: z.ZodMiniLiteral<"hidden" | "optional" | "required">;
                contact: z.ZodMiniLiteral<"hidden" | "optional" | "required">;
                photo: z.ZodMiniLiteral<"hidden" | "optional" | "required">;
            }, z.core.$strict>>;
            classifications: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniLiteral<"aspiration" | "complaint" | "information-request">>>;
            categories: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                label: z.ZodMiniString<unknown>;
            }, z.core.$strict>>>;
            regionCode: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            files: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                mediaType: z.ZodMiniLiteral<"application/pdf" | "video/mp4">;
                maxBytes: z.ZodMiniNumber<number>;
            }, z.core.$strict>>>;
            deadlines: z.ZodMiniOptional<z.ZodMiniObject<{
                complaint: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniLiteral<"communication" | "resolution">;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniLiteral<"calendar-day" | "working-day">;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<unknown>>;
                }, z.core.$strict>>>;
                aspiration: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniLiteral<"communication" | "resolution">;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniLiteral<"calendar-day" | "working-day">;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<unknown>>;
                }, z.core.$strict>>>;
                'information-request': z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniLiteral<"communication" | "resolution">;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniLiteral<"calendar-day" | "working-day">;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<unknown>>;
                }, z.core.$strict>>>;
            }, z.core.$strict>>;
            privacyNotice: z.ZodMiniOptional<z.ZodMiniObject<{
                version: z.ZodMiniString<string>;
                text: z.ZodMiniString<unknown>;
            }, z.core.$strict>>;
            challenge: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
            supervisor: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            upstream: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniLiteral<"agency-account" | "keep">>>;
            colour: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            key: z.ZodMiniString<string>;
            name: z.ZodMiniString<string>;
            agency: z.ZodMiniObject<{
                slug: z.ZodMiniString<string>;
                acronym: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
                kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
            }, z.core.$loose>;
            version: z.ZodMiniNumber<number>;
            operator: z.ZodMiniString<string>;
            fields: z.ZodMiniObject<{
                name: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                address: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                contact: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                photo: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
            }, z.core.$loose>;
            classifications: z.ZodMiniArray<z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, z.core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>>;
            categories: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                label: z.ZodMiniString<string>;
            }, z.core.$loose>>;
            regionCode: z.ZodMiniNullable<z.ZodMiniString<string>>;
            files: z.ZodMiniArray<z.ZodMiniObject<{
                mediaType: z.ZodMiniString<string>;
                maxBytes: z.ZodMiniNumber<number>;
            }, z.core.$loose>>;
            deadlines: z.ZodMiniObject<{
                complaint: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniString<string>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, z.core.$loose>>>;
                aspiration: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniString<string>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, z.core.$loose>>>;
                'information-request': z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniString<string>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, z.core.$loose>>>;
            }, z.core.$loose>;
            privacyNotice: z.ZodMiniObject<{
                version: z.ZodMiniString<string>;
                text: z.ZodMiniString<string>;
            }, z.core.$loose>;
            challenge: z.ZodMiniBoolean<boolean>;
            timeZone: z.ZodMiniString<string>;
            origins: z.ZodMiniArray<z.ZodMiniString<string>>;
            supervisor: z.ZodMiniNullable<z.ZodMiniString<string>>;
            upstream: z.ZodMiniNullable<z.ZodMiniString<string>>;
            colour: z.ZodMiniNullable<z.ZodMiniString<string>>;
            refusedOrigins: z.ZodMiniArray<z.ZodMiniObject<{
                origin: z.ZodMiniString<string>;
                count: z.ZodMiniNumber<number>;
                lastAt: z.ZodMiniString<string>;
            }, z.core.$loose>>;
        }, z.core.$loose>;
    };
    readonly 'officer.sites.allow': {
        readonly method: "POST";
        readonly path: "/v1/officer/sites/{siteKey}/origins";
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{
            origin: z.ZodMiniString<string>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            key: z.ZodMiniString<string>;
            name: z.ZodMiniString<string>;
            agency: z.ZodMiniObject<{
                slug: z.ZodMiniString<string>;
                acronym: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
                kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
            }, z.core.$loose>;
            version: z.ZodMiniNumber<number>;
            operator: z.ZodMiniString<string>;
            fields: z.ZodMiniObject<{
                name: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                address: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                contact: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                photo: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
            }, z.core.$loose>;
            classifications: z.ZodMiniArray<z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, z.core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>>;
            categories: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                label: z.ZodMiniString<string>;
            }, z.core.$loose>>;
            regionCode: z.ZodMiniNullable<z.ZodMiniString<string>>;
            files: z.ZodMiniArray<z.ZodMiniObject<{
                mediaType: z.ZodMiniString<string>;
                maxBytes: z.ZodMiniNumber<number>;
            }, z.core.$loose>>;
            deadlines: z.ZodMiniObject<{
                complaint: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniString<string>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, z.core.$loose>>>;
                aspiration: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniString<string>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, z.core.$loose>>>;
                'information-request': z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniString<string>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, z.core.$loose>>>;
            }, z.core.$loose>;
            privacyNotice: z.ZodMiniObject<{
                version: z.ZodMiniString<string>;
                text: z.ZodMiniString<string>;
            }, z.core.$loose>;
            challenge: z.ZodMiniBoolean<boolean>;
            timeZone: z.ZodMiniString<string>;
            origins: z.ZodMiniArray<z.ZodMiniString<string>>;
            supervisor: z.ZodMiniNullable<z.ZodMiniString<string>>;
            upstream: z.ZodMiniNullable<z.ZodMiniString<string>>;
            colour: z.ZodMiniNullable<z.ZodMiniString<string>>;
            refusedOrigins: z.ZodMiniArray<z.ZodMiniObject<{
                origin: z.ZodMiniString<string>;
                count: z.ZodMiniNumber<number>;
                lastAt: z.ZodMiniString<string>;
            }, z.core.$loose>>;
        }, z.core.$loose>;
    };
    readonly 'officer.messages.list': {
        readonly method: "GET";
        readonly path: "/v1/officer/messages";
        readonly access: "officer";
        readonly query: readonly ["state", "limit", "cursor"];
        readonly response: z.ZodMiniObject<{
            items: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                channel: z.ZodMiniNullable<z.ZodMiniString<string>>;
                kind: z.ZodMiniNullable<z.ZodMiniString<string>>;
                trackingId: z.ZodMiniNullable<z.ZodMiniString<string>>;
                event: z.ZodMiniString<string>;
                state: z.ZodMiniType<Open<"dropped" | "failed" | "sent" | "waiting">, Open<"dropped" | "failed" | "sent" | "waiting">, z.core.$ZodTypeInternals<Open<"dropped" | "failed" | "sent" | "waiting">, Open<"dropped" | "failed" | "sent" | "waiting">>>;
                attempts: z.ZodMiniNumber<number>;
                createdAt: z.ZodMiniString<string>;
                dueAt: z.ZodMiniString<string>;
                error: z.ZodMiniNullable<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            nextCursor: z.ZodMiniNullable<z.ZodMiniString<string>>;
        }, z.core.$loose>;
    };
    readonly 'officer.messages.retry': {
        readonly method: "POST";
        readonly path: "/v1/officer/messages/{messageId}/retry";
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{}, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            retried: z.ZodMiniNumber<number>;
        }, z.core.$loose>;
    };
    readonly 'officer.audit.list': {
        readonly method: "GET";
        readonly path: "/v1/officer/audit";
        readonly access: "officer";
        readonly query: readonly ["limit", "cursor"];
        readonly response: z.ZodMiniObject<{
            items: z.ZodMiniArray<z.ZodMiniObject<{
                seq: z.ZodMiniNumber<number>;
                at: z.ZodMiniString<string>;
                officer: z.ZodMiniString<string>;
                act: z.ZodMiniString<string>;
                subject: z.ZodMiniString<string>;
                hash: z.ZodMiniString<string>;
            }, z.core.$loose>>;
            nextCursor: z.ZodMiniNullable<z.ZodMiniString<string>>;
        }, z.core.$loose>;
    };
    readonly 'site.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}";
        readonly access: "public";
        readonly response: z.ZodMiniObject<{
            key: z.ZodMiniString<string>;
            name: z.ZodMiniString<string>;
            agency: z.ZodMiniObject<{
                slug: z.ZodMiniString<string>;
                acronym: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
                kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
            }, z.core.$loose>;
            operator: z.ZodMiniString<string>;
            map: z.ZodMiniOptional<z.ZodMiniObject<{
                attribution: z.ZodMiniString<string>;
                bounds: z.ZodMiniArray<z.ZodMiniNumber<number>>;
                zoom: z.ZodMiniArray<z.ZodMiniNumber<number>>;
                start: z.ZodMiniArray<z.ZodMiniNumber<number>>;
            }, z.core.$loose>>;
            fields: z.ZodMiniObject<{
                name: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                address: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                contact: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                photo: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
            }, z.core.$loose>;
            classifications: z.ZodMiniArray<z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, z.core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>>;
            categories: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                label: z.ZodMiniString<string>;
            }, z.core.$loose>>;
            regionCode: z.ZodMiniNullable<z.ZodMiniString<string>>;
            promises: z.ZodMiniObject<{
                complaint: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, z.core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                    dueAt: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    holidaysKnown: z.ZodMiniBoolean<boolean>;
                }, z.core.$loose>>>;
                aspiration: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, z.core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                    dueAt: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    holidaysKnown: z.ZodMiniBoolean<boolean>;
                }, z.core.$loose>>>;
                'information-request': z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, z.core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                    dueAt: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    holidaysKnown: z.ZodMiniBoolean<boolean>;
                }, z.core.$loose>>>;
                formal: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, z.core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                    dueAt: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    holidaysKnown: z.ZodMiniBoolean<boolean>;
                }, z.core.$loose>>>;
            }, z.core.$loose>;
            waysOut: z.ZodMiniArray<z.ZodMiniObject<{
                kind: z.ZodMiniType<Open<"ambulance" | "emergency" | "inspectorate" | "police" | "ppid" | "violence">, Open<"ambulance" | "emergency" | "inspectorate" | "police" | "ppid" | "violence">, z.core.$ZodTypeInternals<Open<"ambulance" | "emergency" | "inspectorate" | "police" | "ppid" | "violence">, Open<"ambulance" | "emergency" | "inspectorate" | "police" | "ppid" | "violence">>>;
                phone: z.ZodMiniString<string>;
                name: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            escalation: z.ZodMiniArray<z.ZodMiniObject<{
                name: z.ZodMiniString<string>;
                url: z.ZodMiniString<string>;
            }, z.core.$loose>>;
            ppid: z.ZodMiniOptional<z.ZodMiniString<string>>;
            supervisor: z.ZodMiniOptional<z.ZodMiniObject<{
                slug: z.ZodMiniString<string>;
                acronym: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
                kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
            }, z.core.$loose>>;
            upstream: z.ZodMiniOptional<z.ZodMiniType<Open<"agency-account" | "keep">, Open<"agency-account" | "keep">, z.core.$ZodTypeInternals<Open<"agency-account" | "keep">, Open<"agency-account" | "keep">>>>;
            privacyNotice: z.ZodMiniObject<{
                version: z.ZodMiniString<string>;
                text: z.ZodMiniString<string>;
            }, z.core.$loose>;
            limits: z.ZodMiniObject<{
                textMaxLength: z.ZodMiniNumber<number>;
                attachments: z.ZodMiniNumber<number>;
                attachmentMaxBytes: z.ZodMiniNumber<number>;
            }, z.core.$loose>;
            files: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                mediaType: z.ZodMiniString<string>;
                maxBytes: z.ZodMiniNumber<number>;
            }, z.core.$loose>>>;
            challenge: z.ZodMiniBoolean<boolean>;
            oldestClient: z.ZodMiniString<string>;
            locales: z.ZodMiniArray<z.ZodMiniString<string>>;
            timeZone: z.ZodMiniString<string>;
        }, z.core.$loose>;
    };
    readonly 'regions.list': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/regions";
        readonly access: "public";
        readonly response: z.ZodMiniObject<{
            items: z.ZodMiniArray<z.ZodMiniObject<{
                code: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
                district: z.ZodMiniString<string>;
                aliases: z.ZodMiniArray<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
        }, z.core.$loose>;
    };
    readonly 'reports.create': {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/reports";
        readonly access: "public";
        readonly body: z.ZodMiniObject<{
            classification: z.ZodMiniLiteral<"aspiration" | "complaint" | "information-request">;
            text: z.ZodMiniString<unknown>;
            occurredOn: z.ZodMiniOptional<z.ZodMiniString<string>>;
            place: z.ZodMiniObject<{
                regionCode: z.ZodMiniString<string>;
                rw: z.ZodMiniOptional<z.ZodMiniString<string>>;
                rt: z.ZodMiniOptional<z.ZodMiniString<string>>;
                landmark: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
                point: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strict>;
            category: z.ZodMiniOptional<z.ZodMiniString<string>>;
            anonymous: z.ZodMiniBoolean<boolean>;
            confidential: z.ZodMiniBoolean<boolean>;
            aboutStaff: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
            onBehalf: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
            formal: z.ZodMiniOptional<z.ZodMiniObject<{
                purpose: z.ZodMiniString<unknown>;
                delivery: z.ZodMiniLiteral<"address" | "agency" | "email">;
            }, z.core.$strict>>;
            reporter: z.ZodMiniOptional<z.ZodMiniObject<{
                name: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
                address: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
                phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
                email: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strict>>;
            trackingSecret: z.ZodMiniString<string>;
            photos: z.ZodMiniLiteral<number>;
            noticeVersion: z.ZodMiniString<string>;
            createdAtDevice: z.ZodMiniString<string>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            trackingId: z.ZodMiniString<string>;
            title: z.ZodMiniString<string>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            receivedAt: z.ZodMiniString<string>;
            agency: z.ZodMiniObject<{
                slug: z.ZodMiniString<string>;
                acronym: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
                kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
            }, z.core.$loose>;
            promise: z.ZodMiniArray<z.ZodMiniObject<{
                kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                amount: z.ZodMiniNumber<number>;
                unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, z.core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                dueAt: z.ZodMiniString<string>;
                legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                holidaysKnown: z.ZodMiniBoolean<boolean>;
            }, z.core.$loose>>;
        }, z.core.$loose>;
    };
    readonly 'challenge.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/challenge";
        readonly access: "public";
        readonly response: z.ZodMiniObject<{
            algorithm: z.ZodMiniString<string>;
            challenge: z.ZodMiniString<string>;
            maxNumber: z.ZodMiniNumber<number>;
            salt: z.ZodMiniString<string>;
            signature: z.ZodMiniString<string>;
            expiresAt: z.ZodMiniString<string>;
        }, z.core.$loose>;
    };
    readonly 'attachments.create': {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/reports/{trackingId}/attachments";
        readonly access: "secret";
        readonly body: readonly ["image/jpeg", "image/png", "image/webp"];
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            mediaType: z.ZodMiniString<string>;
            size: z.ZodMiniNumber<number>;
            width: z.ZodMiniNumber<number>;
            height: z.ZodMiniNumber<number>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$loose>;
    };
    readonly 'reports.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/reports/{trackingId}";
        readonly access: "secret-optional";
        readonly response: z.ZodMiniObject<{
            trackingId: z.ZodMiniString<string>;
            viewer: z.ZodMiniString<string>;
            classification: z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, z.core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            title: z.ZodMiniNullable<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agency: z.ZodMiniObject<{
                slug: z.ZodMiniString<string>;
                acronym: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
                kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
            }, z.core.$loose>;
            place: z.ZodMiniObject<{
                regionCode: z.ZodMiniString<string>;
                regionName: z.ZodMiniString<string>;
                rw: z.ZodMiniNullable<z.ZodMiniString<string>>;
                rt: z.ZodMiniNullable<z.ZodMiniString<string>>;
                landmark: z.ZodMiniNullable<z.ZodMiniString<string>>;
                point: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            }, z.core.$loose>;
            occurredOn: z.ZodMiniNullable<z.ZodMiniString<string>>;
            category: z.ZodMiniNullable<z.ZodMiniString<string>>;
            anonymous: z.ZodMiniBoolean<boolean>;
            confidential: z.ZodMiniBoolean<boolean>;
            reporter: z.ZodMiniNullable<z.ZodMiniObject<{
                name: z.ZodMiniOptional<z.ZodMiniString<string>>;
                address: z.ZodMiniOptional<z.ZodMiniString<string>>;
                phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
                email: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            receivedAt: z.ZodMiniString<string>;
            createdAtDevice: z.ZodMiniNullable<z.ZodMiniString<string>>;
            promise: z.ZodMiniArray<z.ZodMiniObject<{
                kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                amount: z.ZodMiniNumber<number>;
                unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, z.core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                dueAt: z.ZodMiniString<string>;
                legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                holidaysKnown: z.ZodMiniBoolean<boolean>;
            }, z.core.$loose>>;
            clock: z.ZodMiniObject<{
                state: z.ZodMiniType<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">, z.core.$ZodTypeInternals<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">>>;
                since: z.ZodMiniNullable<z.ZodMiniString<string>>;
                deadlines: z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                    dueAt: z.ZodMiniString<string>;
                    holidaysKnown: z.ZodMiniBoolean<boolean>;
                    metAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    state: z.ZodMiniType<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, z.core.$ZodTypeInternals<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">>>;
                }, z.core.$loose>>;
            }, z.core.$loose>;
            photos: z.ZodMiniNumber<number>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            upstream: z.ZodMiniNullable<z.ZodMiniObject<{
                system: z.ZodMiniString<string>;
                trackingId: z.ZodMiniString<string>;
                status: z.ZodMiniNullable<z.ZodMiniString<string>>;
                syncedAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            supports: z.ZodMiniNumber<number>;
            reopened: z.ZodMiniNumber<number>;
            rating: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
            assignee: z.ZodMiniNullable<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
            }, z.core.$loose>>;
            version: z.ZodMiniNumber<number>;
        }, z.core.$loose>;
    };
    readonly 'reports.timeline': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/reports/{trackingId}/timeline";
        readonly access: "secret-optional";
        readonly response: z.ZodMiniObject<{
            items: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
                status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
                at: z.ZodMiniString<string>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
                agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
                text: z.ZodMiniNullable<z.ZodMiniString<string>>;
                reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
                attachments: z.ZodMiniArray<z.ZodMiniObject<{
                    id: z.ZodMiniString<string>;
                    mediaType: z.ZodMiniString<string>;
                    size: z.ZodMiniNumber<number>;
                    width: z.ZodMiniNumber<number>;
                    height: z.ZodMiniNumber<number>;
                    by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                    url: z.ZodMiniOptional<z.ZodMiniString<string>>;
                }, z.core.$loose>>;
            }, z.core.$loose>>;
        }, z.core.$loose>;
    };
    readonly 'reports.reply': {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/reports/{trackingId}/replies";
        readonly access: "secret";
        readonly body: z.ZodMiniObject<{
            text: z.ZodMiniString<unknown>;
            attachments: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
        }, z.core.$loose>;
    };
    readonly 'attachments.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/reports/{trackingId}/attachments/{attachmentId}";
        readonly access: "secret-optional";
        readonly response: "bytes";
    };
    readonly 'officer.reports.list': {
        readonly method: "GET";
        readonly path: "/v1/officer/reports";
        readonly access: "officer";
        readonly query: readonly ["status", "classification", "regionCode", "agency", "assignee", "overdue", "dueWithin", "flagged", "limit", "cursor"];
        readonly response: z.ZodMiniObject<{
            items: z.ZodMiniArray<z.ZodMiniObject<{
                trackingId: z.ZodMiniString<string>;
                viewer: z.ZodMiniString<string>;
                classification: z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, z.core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>;
                status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
                title: z.ZodMiniNullable<z.ZodMiniString<string>>;
                text: z.ZodMiniNullable<z.ZodMiniString<string>>;
                agency: z.ZodMiniObject<{
                    slug: z.ZodMiniString<string>;
                    acronym: z.ZodMiniString<string>;
                    name: z.ZodMiniString<string>;
                    kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
                }, z.core.$loose>;
                place: z.ZodMiniObject<{
                    regionCode: z.ZodMiniString<string>;
                    regionName: z.ZodMiniString<string>;
                    rw: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    rt: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    landmark: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    point: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
                }, z.core.$loose>;
                occurredOn: z.ZodMiniNullable<z.ZodMiniString<string>>;
                category: z.ZodMiniNullable<z.ZodMiniString<string>>;
                anonymous: z.ZodMiniBoolean<boolean>;
                confidential: z.ZodMiniBoolean<boolean>;
                reporter: z.ZodMiniNullable<z.ZodMiniObject<{
                    name: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    address: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    email: z.ZodMiniOptional<z.ZodMiniString<string>>;
                }, z.core.$loose>>;
                receivedAt: z.ZodMiniString<string>;
                createdAtDevice: z.ZodMiniNullable<z.ZodMiniString<string>>;
                promise: z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, z.core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                    dueAt: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    holidaysKnown: z.ZodMiniBoolean<boolean>;
                }, z.core.$loose>>;
                clock: z.ZodMiniObject<{
                    state: z.ZodMiniType<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">, z.core.$ZodTypeInternals<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">>>;
                    since: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    deadlines: z.ZodMiniArray<z.ZodMiniObject<{
                        kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                        dueAt: z.ZodMiniString<string>;
                        holidaysKnown: z.ZodMiniBoolean<boolean>;
                        metAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
                        state: z.ZodMiniType<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, z.core.$ZodTypeInternals<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">>>;
                    }, z.core.$loose>>;
                }, z.core.$loose>;
                photos: z.ZodMiniNumber<number>;
                attachments: z.ZodMiniArray<z.ZodMiniObject<{
                    id: z.ZodMiniString<string>;
                    mediaType: z.ZodMiniString<string>;
                    size: z.ZodMiniNumber<number>;
                    width: z.ZodMiniNumber<number>;
                    height: z.ZodMiniNumber<number>;
                    by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                    url: z.ZodMiniOptional<z.ZodMiniString<string>>;
                }, z.core.$loose>>;
                upstream: z.ZodMiniNullable<z.ZodMiniObject<{
                    system: z.ZodMiniString<string>;
                    trackingId: z.ZodMiniString<string>;
                    status: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    syncedAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, z.core.$loose>>;
                supports: z.ZodMiniNumber<number>;
                reopened: z.ZodMiniNumber<number>;
                rating: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
                assignee: z.ZodMiniNullable<z.ZodMiniObject<{
                    id: z.ZodMiniString<string>;
                    name: z.ZodMiniString<string>;
                }, z.core.$loose>>;
                version: z.ZodMiniNumber<number>;
                flags: z.ZodMiniArray<z.ZodMiniType<Open<KnownContentFlag>, Open<KnownContentFlag>, z.core.$ZodTypeInternals<Open<KnownContentFlag>, Open<KnownContentFlag>>>>;
                masks: z.ZodMiniArray<z.ZodMiniString<string>>;
                aboutStaff: z.ZodMiniBoolean<boolean>;
                onBehalf: z.ZodMiniBoolean<boolean>;
                formal: z.ZodMiniOptional<z.ZodMiniObject<{
                    purpose: z.ZodMiniString<string>;
                    delivery: z.ZodMiniType<Open<"address" | "agency" | "email">, Open<"address" | "agency" | "email">, z.core.$ZodTypeInternals<Open<"address" | "agency" | "email">, Open<"address" | "agency" | "email">>>;
                    extension: z.ZodMiniObject<{
                        amount: z.ZodMiniNumber<number>;
                        unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, z.core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                        legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    }, z.core.$loose>;
                }, z.core.$loose>>;
                guardedFrom: z.ZodMiniNullable<z.ZodMiniString<string>>;
                timeZone: z.ZodMiniOptional<z.ZodMiniString<string>>;
                handovers: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    system: z.ZodMiniString<string>;
                    state: z.ZodMiniType<Open<"kept" | "refused" | "taken" | "unclear">, Open<"kept" | "refused" | "taken" | "unclear">, z.core.$ZodTypeInternals<Open<"kept" | "refused" | "taken" | "unclear">, Open<"kept" | "refused" | "taken" | "unclear">>>;
                    trackingId: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    status: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    said: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    at: z.ZodMiniString<string>;
                }, z.core.$loose>>>;
            }, z.core.$loose>>;
            nextCursor: z.ZodMiniNullable<z.ZodMiniString<string>>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/officer/reports/{trackingId}";
        readonly access: "officer";
        readonly response: z.ZodMiniObject<{
            trackingId: z.ZodMiniString<string>;
            viewer: z.ZodMiniString<string>;
            classification: z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, z.core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            title: z.ZodMiniNullable<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agency: z.ZodMiniObject<{
                slug: z.ZodMiniString<string>;
                acronym: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
                kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
            }, z.core.$loose>;
            place: z.ZodMiniObject<{
                regionCode: z.ZodMiniString<string>;
                regionName: z.ZodMiniString<string>;
                rw: z.ZodMiniNullable<z.ZodMiniString<string>>;
                rt: z.ZodMiniNullable<z.ZodMiniString<string>>;
                landmark: z.ZodMiniNullable<z.ZodMiniString<string>>;
                point: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            }, z.core.$loose>;
            occurredOn: z.ZodMiniNullable<z.ZodMiniString<string>>;
            category: z.ZodMiniNullable<z.ZodMiniString<string>>;
            anonymous: z.ZodMiniBoolean<boolean>;
            confidential: z.ZodMiniBoolean<boolean>;
            reporter: z.ZodMiniNullable<z.ZodMiniObject<{
                name: z.ZodMiniOptional<z.ZodMiniString<string>>;
                address: z.ZodMiniOptional<z.ZodMiniString<string>>;
                phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
                email: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            receivedAt: z.ZodMiniString<string>;
            createdAtDevice: z.ZodMiniNullable<z.ZodMiniString<string>>;
            promise: z.ZodMiniArray<z.ZodMiniObject<{
                kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                amount: z.ZodMiniNumber<number>;
                unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, z.core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                dueAt: z.ZodMiniString<string>;
                legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                holidaysKnown: z.ZodMiniBoolean<boolean>;
            }, z.core.$loose>>;
            clock: z.ZodMiniObject<{
                state: z.ZodMiniType<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">, z.core.$ZodTypeInternals<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">>>;
                since: z.ZodMiniNullable<z.ZodMiniString<string>>;
                deadlines: z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                    dueAt: z.ZodMiniString<string>;
                    holidaysKnown: z.ZodMiniBoolean<boolean>;
                    metAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    state: z.ZodMiniType<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, z.core.$ZodTypeInternals<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">>>;
                }, z.core.$loose>>;
            }, z.core.$loose>;
            photos: z.ZodMiniNumber<number>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            upstream: z.ZodMiniNullable<z.ZodMiniObject<{
                system: z.ZodMiniString<string>;
                trackingId: z.ZodMiniString<string>;
                status: z.ZodMiniNullable<z.ZodMiniString<string>>;
                syncedAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            supports: z.ZodMiniNumber<number>;
            reopened: z.ZodMiniNumber<number>;
            rating: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
            assignee: z.ZodMiniNullable<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
            }, z.core.$loose>>;
            version: z.ZodMiniNumber<number>;
            flags: z.ZodMiniArray<z.ZodMiniType<Open<KnownContentFlag>, Open<KnownContentFlag>, z.core.$ZodTypeInternals<Open<KnownContentFlag>, Open<KnownContentFlag>>>>;
            masks: z.ZodMiniArray<z.ZodMiniString<string>>;
            aboutStaff: z.ZodMiniBoolean<boolean>;
            onBehalf: z.ZodMiniBoolean<boolean>;
            formal: z.ZodMiniOptional<z.ZodMiniObject<{
                purpose: z.ZodMiniString<string>;
                delivery: z.ZodMiniType<Open<"address" | "agency" | "email">, Open<"address" | "agency" | "email">, z.core.$ZodTypeInternals<Open<"address" | "agency" | "email">, Open<"address" | "agency" | "email">>>;
                extension: z.ZodMiniObject<{
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, z.core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, z.core.$loose>;
            }, z.core.$loose>>;
            guardedFrom: z.ZodMiniNullable<z.ZodMiniString<string>>;
            timeZone: z.ZodMiniOptional<z.ZodMiniString<string>>;
            handovers: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                system: z.ZodMiniString<string>;
                state: z.ZodMiniType<Open<"kept" | "refused" | "taken" | "unclear">, Open<"kept" | "refused" | "taken" | "unclear">, z.core.$ZodTypeInternals<Open<"kept" | "refused" | "taken" | "unclear">, Open<"kept" | "refused" | "taken" | "unclear">>>;
                trackingId: z.ZodMiniNullable<z.ZodMiniString<string>>;
                status: z.ZodMiniNullable<z.ZodMiniString<string>>;
                said: z.ZodMiniNullable<z.ZodMiniString<string>>;
                at: z.ZodMiniString<string>;
            }, z.core.$loose>>>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.timeline': {
        readonly method: "GET";
        readonly path: "/v1/officer/reports/{trackingId}/timeline";
        readonly access: "officer";
        readonly response: z.ZodMiniObject<{
            items: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
                status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
                at: z.ZodMiniString<string>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
                agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
                text: z.ZodMiniNullable<z.ZodMiniString<string>>;
                reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
                attachments: z.ZodMiniArray<z.ZodMiniObject<{
                    id: z.ZodMiniString<string>;
                    mediaType: z.ZodMiniString<string>;
                    size: z.ZodMiniNumber<number>;
                    width: z.ZodMiniNumber<number>;
                    height: z.ZodMiniNumber<number>;
                    by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                    url: z.ZodMiniOptional<z.ZodMiniString<string>>;
                }, z.core.$loose>>;
                audience: z.ZodMiniOptional<z.ZodMiniType<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">, z.core.$ZodTypeInternals<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">>>>;
            }, z.core.$loose>>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.similar': {
        readonly method: "GET";
        readonly path: "/v1/officer/reports/{trackingId}/similar";
        readonly access: "officer";
        readonly response: z.ZodMiniObject<{
            items: z.ZodMiniArray<z.ZodMiniObject<{
                trackingId: z.ZodMiniString<string>;
                title: z.ZodMiniString<string>;
                status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
                receivedAt: z.ZodMiniString<string>;
                regionName: z.ZodMiniString<string>;
                supports: z.ZodMiniNumber<number>;
            }, z.core.$loose>>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.verify': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{}, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            audience: z.ZodMiniOptional<z.ZodMiniType<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">, z.core.$ZodTypeInternals<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">>>>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.return': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{
            reason: z.ZodMiniLiteral<"evidence-needed" | "other" | "place-unclear" | "problem-unclear">;
            text: z.ZodMiniString<unknown>;
            version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            audience: z.ZodMiniOptional<z.ZodMiniType<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">, z.core.$ZodTypeInternals<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">>>>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.ask': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{
            text: z.ZodMiniString<unknown>;
            version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            audience: z.ZodMiniOptional<z.ZodMiniType<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">, z.core.$ZodTypeInternals<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">>>>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.assign': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{
            officer: z.ZodMiniString<string>;
            text: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
            version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            audience: z.ZodMiniOptional<z.ZodMiniType<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">, z.core.$ZodTypeInternals<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">>>>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.transfer': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{
            agency: z.ZodMiniString<string>;
            text: z.ZodMiniString<unknown>;
            version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            audience: z.ZodMiniOptional<z.ZodMiniType<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">, z.core.$ZodTypeInternals<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">>>>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.extend': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{
            text: z.ZodMiniString<unknown>;
            version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            audience: z.ZodMiniOptional<z.ZodMiniType<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">, z.core.$ZodTypeInternals<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">>>>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.followUp': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{
            text: z.ZodMiniString<unknown>;
            attachments: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            audience: z.ZodMiniOptional<z.ZodMiniType<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">, z.core.$ZodTypeInternals<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">>>>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.respond': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{
            text: z.ZodMiniString<unknown>;
            attachments: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            audience: z.ZodMiniOptional<z.ZodMiniType<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">, z.core.$ZodTypeInternals<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">>>>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.close': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{
            reason: z.ZodMiniLiteral<"answered" | "resolved" | "unresolved">;
            text: z.ZodMiniString<unknown>;
            attachments: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            audience: z.ZodMiniOptional<z.ZodMiniType<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">, z.core.$ZodTypeInternals<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">>>>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.archive': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{
            reason: z.ZodMiniLiteral<"duplicate" | "emergency" | "in-court" | "not-a-report" | "not-completed" | "offensive">;
            text: z.ZodMiniString<unknown>;
            version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            audience: z.ZodMiniOptional<z.ZodMiniType<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">, z.core.$ZodTypeInternals<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">>>>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.mask': {
        readonly method: "POST";
        readonly path: "/v1/officer/reports/{trackingId}/mask";
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{
            passages: z.ZodMiniArray<z.ZodMiniString<unknown>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            version: z.ZodMiniNumber<number>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.release': {
        readonly method: "POST";
        readonly path: "/v1/officer/reports/{trackingId}/release";
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{}, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            version: z.ZodMiniNumber<number>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.identify': {
        readonly method: "POST";
        readonly path: "/v1/officer/reports/{trackingId}/identity";
        readonly access: "officer";
        readonly reads: true;
        readonly body: z.ZodMiniObject<{}, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            name: z.ZodMiniOptional<z.ZodMiniString<string>>;
            address: z.ZodMiniOptional<z.ZodMiniString<string>>;
            phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
            email: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.whatsapp': {
        readonly method: "POST";
        readonly path: "/v1/officer/reports/{trackingId}/whatsapp";
        readonly access: "officer";
        readonly reads: true;
        readonly body: z.ZodMiniObject<{}, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            number: z.ZodMiniNullable<z.ZodMiniString<string>>;
        }, z.core.$loose>;
    };
    readonly 'officer.privacy.list': {
        readonly method: "GET";
        readonly path: "/v1/officer/privacy";
        readonly access: "officer";
        readonly query: readonly ["status", "agency", "limit", "cursor"];
        readonly response: z.ZodMiniObject<{
            items: z.ZodMiniArray<z.ZodMiniObject<{
                kind: z.ZodMiniType<Open<"correction" | "erasure" | "masking" | "retention">, Open<"correction" | "erasure" | "masking" | "retention">, z.core.$ZodTypeInternals<Open<"correction" | "erasure" | "masking" | "retention">, Open<"correction" | "erasure" | "masking" | "retention">>>;
                status: z.ZodMiniType<Open<"done" | "open" | "refused">, Open<"done" | "open" | "refused">, z.core.$ZodTypeInternals<Open<"done" | "open" | "refused">, Open<"done" | "open" | "refused">>>;
                requestedAt: z.ZodMiniString<string>;
                dueAt: z.ZodMiniString<string>;
                text: z.ZodMiniOptional<z.ZodMiniString<string>>;
                trackingId: z.ZodMiniString<string>;
                agency: z.ZodMiniString<string>;
            }, z.core.$loose>>;
            nextCursor: z.ZodMiniNullable<z.ZodMiniString<string>>;
        }, z.core.$loose>;
    };
    readonly 'officer.privacy.settle': {
        readonly method: "POST";
        readonly path: "/v1/officer/reports/{trackingId}/privacy/settle";
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{
            outcome: z.ZodMiniLiteral<"done" | "refused">;
            text: z.ZodMiniString<unknown>;
            law: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            kind: z.ZodMiniType<Open<"correction" | "erasure" | "masking" | "retention">, Open<"correction" | "erasure" | "masking" | "retention">, z.core.$ZodTypeInternals<Open<"correction" | "erasure" | "masking" | "retention">, Open<"correction" | "erasure" | "masking" | "retention">>>;
            status: z.ZodMiniType<Open<"done" | "open" | "refused">, Open<"done" | "open" | "refused">, z.core.$ZodTypeInternals<Open<"done" | "open" | "refused">, Open<"done" | "open" | "refused">>>;
            requestedAt: z.ZodMiniString<string>;
            dueAt: z.ZodMiniString<string>;
            text: z.ZodMiniOptional<z.ZodMiniString<string>>;
            trackingId: z.ZodMiniString<string>;
            agency: z.ZodMiniString<string>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.audit': {
        readonly method: "GET";
        readonly path: "/v1/officer/reports/{trackingId}/audit";
        readonly access: "officer";
        readonly query: readonly ["limit", "cursor"];
        readonly response: z.ZodMiniObject<{
            items: z.ZodMiniArray<z.ZodMiniObject<{
                seq: z.ZodMiniNumber<number>;
                at: z.ZodMiniString<string>;
                officer: z.ZodMiniString<string>;
                act: z.ZodMiniString<string>;
                subject: z.ZodMiniString<string>;
                hash: z.ZodMiniString<string>;
            }, z.core.$loose>>;
            nextCursor: z.ZodMiniNullable<z.ZodMiniString<string>>;
        }, z.core.$loose>;
    };
    readonly 'officer.attachments.create': {
        readonly method: "POST";
        readonly path: "/v1/officer/reports/{trackingId}/attachments";
        readonly access: "officer";
        readonly body: readonly ["image/jpeg", "image/png", "image/webp"];
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            mediaType: z.ZodMiniString<string>;
            size: z.ZodMiniNumber<number>;
            width: z.ZodMiniNumber<number>;
            height: z.ZodMiniNumber<number>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$loose>;
    };
    readonly 'officer.attachments.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/officer/reports/{trackingId}/attachments/{attachmentId}";
        readonly access: "officer";
        readonly response: "bytes";
    };
    readonly 'reports.similar': {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/similar";
        readonly access: "public";
        readonly reads: true;
        readonly body: z.ZodMiniObject<{
            text: z.ZodMiniString<unknown>;
            regionCode: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            items: z.ZodMiniArray<z.ZodMiniObject<{
                trackingId: z.ZodMiniString<string>;
                title: z.ZodMiniString<string>;
                status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
                receivedAt: z.ZodMiniString<string>;
                regionName: z.ZodMiniString<string>;
                supports: z.ZodMiniNumber<number>;
            }, z.core.$loose>>;
        }, z.core.$loose>;
    };
    readonly 'reports.support': {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/reports/{trackingId}/supports";
        readonly access: "public";
        readonly body: z.ZodMiniObject<{}, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            supports: z.ZodMiniNumber<number>;
        }, z.core.$loose>;
    };
    readonly 'reports.list': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/reports";
        readonly access: "public";
        readonly query: readonly ["status", "classification", "regionCode", "category", "limit", "cursor"];
        readonly response: z.ZodMiniObject<{
            items: z.ZodMiniArray<z.ZodMiniObject<{
                trackingId: z.ZodMiniString<string>;
                viewer: z.ZodMiniString<string>;
                classification: z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, z.core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>;
                status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
                title: z.ZodMiniNullable<z.ZodMiniString<string>>;
                text: z.ZodMiniNullable<z.ZodMiniString<string>>;
                agency: z.ZodMiniObject<{
                    slug: z.ZodMiniString<string>;
                    acronym: z.ZodMiniString<string>;
                    name: z.ZodMiniString<string>;
                    kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
                }, z.core.$loose>;
                place: z.ZodMiniObject<{
                    regionCode: z.ZodMiniString<string>;
                    regionName: z.ZodMiniString<string>;
                    rw: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    rt: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    landmark: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    point: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
                }, z.core.$loose>;
                occurredOn: z.ZodMiniNullable<z.ZodMiniString<string>>;
                category: z.ZodMiniNullable<z.ZodMiniString<string>>;
                anonymous: z.ZodMiniBoolean<boolean>;
                confidential: z.ZodMiniBoolean<boolean>;
                reporter: z.ZodMiniNullable<z.ZodMiniObject<{
                    name: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    address: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    email: z.ZodMiniOptional<z.ZodMiniString<string>>;
                }, z.core.$loose>>;
                receivedAt: z.ZodMiniString<string>;
                createdAtDevice: z.ZodMiniNullable<z.ZodMiniString<string>>;
                promise: z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, z.core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                    dueAt: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    holidaysKnown: z.ZodMiniBoolean<boolean>;
                }, z.core.$loose>>;
                clock: z.ZodMiniObject<{
                    state: z.ZodMiniType<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">, z.core.$ZodTypeInternals<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">>>;
                    since: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    deadlines: z.ZodMiniArray<z.ZodMiniObject<{
                        kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                        dueAt: z.ZodMiniString<string>;
                        holidaysKnown: z.ZodMiniBoolean<boolean>;
                        metAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
                        state: z.ZodMiniType<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, z.core.$ZodTypeInternals<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">>>;
                    }, z.core.$loose>>;
                }, z.core.$loose>;
                photos: z.ZodMiniNumber<number>;
                attachments: z.ZodMiniArray<z.ZodMiniObject<{
                    id: z.ZodMiniString<string>;
                    mediaType: z.ZodMiniString<string>;
                    size: z.ZodMiniNumber<number>;
                    width: z.ZodMiniNumber<number>;
                    height: z.ZodMiniNumber<number>;
                    by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                    url: z.ZodMiniOptional<z.ZodMiniString<string>>;
                }, z.core.$loose>>;
                upstream: z.ZodMiniNullable<z.ZodMiniObject<{
                    system: z.ZodMiniString<string>;
                    trackingId: z.ZodMiniString<string>;
                    status: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    syncedAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, z.core.$loose>>;
                supports: z.ZodMiniNumber<number>;
                reopened: z.ZodMiniNumber<number>;
                rating: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
                assignee: z.ZodMiniNullable<z.ZodMiniObject<{
                    id: z.ZodMiniString<string>;
                    name: z.ZodMiniString<string>;
                }, z.core.$loose>>;
                version: z.ZodMiniNumber<number>;
            }, z.core.$loose>>;
            nextCursor: z.ZodMiniNullable<z.ZodMiniString<string>>;
        }, z.core.$loose>;
    };
    readonly 'agencies.list': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/agencies";
        readonly access: "public";
        readonly query: readonly ["limit", "cursor"];
        readonly response: z.ZodMiniObject<{
            items: z.ZodMiniArray<z.ZodMiniObject<{
                slug: z.ZodMiniString<string>;
                acronym: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
                kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
            }, z.core.$loose>>;
            nextCursor: z.ZodMiniNullable<z.ZodMiniString<string>>;
        }, z.core.$loose>;
    };
    readonly 'statistics.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/statistics";
        readonly access: "public";
        readonly query: readonly ["scope", "from", "to"];
        readonly response: z.ZodMiniObject<{
            from: z.ZodMiniString<string>;
            to: z.ZodMiniString<string>;
            agency: z.ZodMiniNullable<z.ZodMiniObject<{
                slug: z.ZodMiniString<string>;
                acronym: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
                kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
            }, z.core.$loose>>;
            figures: z.ZodMiniObject<{
                received: z.ZodMiniNumber<number>;
                followedUp: z.ZodMiniNumber<number>;
                closed: z.ZodMiniArray<z.ZodMiniObject<{
                    reason: z.ZodMiniString<string>;
                    count: z.ZodMiniNumber<number>;
                }, z.core.$loose>>;
                archived: z.ZodMiniNumber<number>;
                withdrawn: z.ZodMiniNumber<number>;
                reopened: z.ZodMiniNumber<number>;
                late: z.ZodMiniNumber<number>;
                medianDaysToFollowUp: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
                medianDaysToClosing: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
            }, z.core.$loose>;
            overdue: z.ZodMiniNumber<number>;
            agencies: z.ZodMiniArray<z.ZodMiniObject<{
                agency: z.ZodMiniObject<{
                    slug: z.ZodMiniString<string>;
                    acronym: z.ZodMiniString<string>;
                    name: z.ZodMiniString<string>;
                    kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
                }, z.core.$loose>;
                figures: z.ZodMiniObject<{
                    received: z.ZodMiniNumber<number>;
                    followedUp: z.ZodMiniNumber<number>;
                    closed: z.ZodMiniArray<z.ZodMiniObject<{
                        reason: z.ZodMiniString<string>;
                        count: z.ZodMiniNumber<number>;
                    }, z.core.$loose>>;
                    archived: z.ZodMiniNumber<number>;
                    withdrawn: z.ZodMiniNumber<number>;
                    reopened: z.ZodMiniNumber<number>;
                    late: z.ZodMiniNumber<number>;
                    medianDaysToFollowUp: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
                    medianDaysToClosing: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
                }, z.core.$loose>;
            }, z.core.$loose>>;
            classifications: z.ZodMiniArray<z.ZodMiniObject<{
                classification: z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, z.core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>;
                figures: z.ZodMiniNullable<z.ZodMiniObject<{
                    received: z.ZodMiniNumber<number>;
                    followedUp: z.ZodMiniNumber<number>;
                    closed: z.ZodMiniArray<z.ZodMiniObject<{
                        reason: z.ZodMiniString<string>;
                        count: z.ZodMiniNumber<number>;
                    }, z.core.$loose>>;
                    archived: z.ZodMiniNumber<number>;
                    withdrawn: z.ZodMiniNumber<number>;
                    reopened: z.ZodMiniNumber<number>;
                    late: z.ZodMiniNumber<number>;
                    medianDaysToFollowUp: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
                    medianDaysToClosing: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
                }, z.core.$loose>>;
            }, z.core.$loose>>;
            regions: z.ZodMiniArray<z.ZodMiniObject<{
                regionCode: z.ZodMiniString<string>;
                regionName: z.ZodMiniString<string>;
                figures: z.ZodMiniNullable<z.ZodMiniObject<{
                    received: z.ZodMiniNumber<number>;
                    followedUp: z.ZodMiniNumber<number>;
                    closed: z.ZodMiniArray<z.ZodMiniObject<{
                        reason: z.ZodMiniString<string>;
                        count: z.ZodMiniNumber<number>;
                    }, z.core.$loose>>;
                    archived: z.ZodMiniNumber<number>;
                    withdrawn: z.ZodMiniNumber<number>;
                    reopened: z.ZodMiniNumber<number>;
                    late: z.ZodMiniNumber<number>;
                    medianDaysToFollowUp: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
                    medianDaysToClosing: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
                }, z.core.$loose>>;
            }, z.core.$loose>>;
            csv: z.ZodMiniString<string>;
            months: z.ZodMiniArray<z.ZodMiniObject<{
                month: z.ZodMiniString<string>;
                figures: z.ZodMiniObject<{
                    received: z.ZodMiniNumber<number>;
                    followedUp: z.ZodMiniNumber<number>;
                    closed: z.ZodMiniArray<z.ZodMiniObject<{
                        reason: z.ZodMiniString<string>;
                        count: z.ZodMiniNumber<number>;
                    }, z.core.$loose>>;
                    archived: z.ZodMiniNumber<number>;
                    withdrawn: z.ZodMiniNumber<number>;
                    reopened: z.ZodMiniNumber<number>;
                    late: z.ZodMiniNumber<number>;
                    medianDaysToFollowUp: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
                    medianDaysToClosing: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
                }, z.core.$loose>;
            }, z.core.$loose>>;
        }, z.core.$loose>;
    };
    readonly 'reports.correct': {
        readonly method: "POST";
        readonly path: `/v1/sites/{site}/reports/{trackingId}/${string}`;
        readonly access: "secret";
        readonly body: z.ZodMiniObject<{
            text: z.ZodMiniString<unknown>;
            place: z.ZodMiniOptional<z.ZodMiniObject<{
                regionCode: z.ZodMiniString<string>;
                rw: z.ZodMiniOptional<z.ZodMiniString<string>>;
                rt: z.ZodMiniOptional<z.ZodMiniString<string>>;
                landmark: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
                point: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strict>>;
            occurredOn: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
        }, z.core.$loose>;
    };
    readonly 'reports.confirm': {
        readonly method: "POST";
        readonly path: `/v1/sites/{site}/reports/{trackingId}/${string}`;
        readonly access: "secret";
        readonly body: z.ZodMiniObject<{
            text: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
        }, z.core.$loose>;
    };
    readonly 'reports.reopen': {
        readonly method: "POST";
        readonly path: `/v1/sites/{site}/reports/{trackingId}/${string}`;
        readonly access: "secret";
        readonly body: z.ZodMiniObject<{
            text: z.ZodMiniString<unknown>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
        }, z.core.$loose>;
    };
    readonly 'reports.rate': {
        readonly method: "POST";
        readonly path: `/v1/sites/{site}/reports/{trackingId}/${string}`;
        readonly access: "secret";
        readonly body: z.ZodMiniObject<{
            score: z.ZodMiniLiteral<number>;
            text: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
        }, z.core.$loose>;
    };
    readonly 'reports.withdraw': {
        readonly method: "POST";
        readonly path: `/v1/sites/{site}/reports/{trackingId}/${string}`;
        readonly access: "secret";
        readonly body: z.ZodMiniObject<{
            text: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
        }, z.core.$loose>;
    };
    readonly 'secret.replace': {
        readonly method: "POST";
        readonly path: `/v1/sites/{site}/reports/{trackingId}/${string}`;
        readonly access: "secret";
        readonly body: z.ZodMiniObject<{
            trackingSecret: z.ZodMiniString<string>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            replacedAt: z.ZodMiniString<string>;
        }, z.core.$loose>;
    };
    readonly 'privacy.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/reports/{trackingId}/privacy";
        readonly access: "secret";
        readonly response: z.ZodMiniObject<{
            identity: z.ZodMiniNullable<z.ZodMiniObject<{
                name: z.ZodMiniOptional<z.ZodMiniString<string>>;
                address: z.ZodMiniOptional<z.ZodMiniString<string>>;
                phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
                email: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            notice: z.ZodMiniObject<{
                version: z.ZodMiniString<string>;
                shownAt: z.ZodMiniString<string>;
            }, z.core.$loose>;
            receivedAt: z.ZodMiniString<string>;
            operator: z.ZodMiniString<string>;
            photos: z.ZodMiniNumber<number>;
            requests: z.ZodMiniArray<z.ZodMiniObject<{
                kind: z.ZodMiniType<Open<"correction" | "erasure" | "masking" | "retention">, Open<"correction" | "erasure" | "masking" | "retention">, z.core.$ZodTypeInternals<Open<"correction" | "erasure" | "masking" | "retention">, Open<"correction" | "erasure" | "masking" | "retention">>>;
                status: z.ZodMiniType<Open<"done" | "open" | "refused">, Open<"done" | "open" | "refused">, z.core.$ZodTypeInternals<Open<"done" | "open" | "refused">, Open<"done" | "open" | "refused">>>;
                requestedAt: z.ZodMiniString<string>;
                dueAt: z.ZodMiniString<string>;
                text: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            report: z.ZodMiniObject<{
                trackingId: z.ZodMiniString<string>;
                viewer: z.ZodMiniString<string>;
                classification: z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, z.core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>;
                status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
                title: z.ZodMiniNullable<z.ZodMiniString<string>>;
                text: z.ZodMiniNullable<z.ZodMiniString<string>>;
                agency: z.ZodMiniObject<{
                    slug: z.ZodMiniString<string>;
                    acronym: z.ZodMiniString<string>;
                    name: z.ZodMiniString<string>;
                    kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
                }, z.core.$loose>;
                place: z.ZodMiniObject<{
                    regionCode: z.ZodMiniString<string>;
                    regionName: z.ZodMiniString<string>;
                    rw: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    rt: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    landmark: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    point: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
                }, z.core.$loose>;
                occurredOn: z.ZodMiniNullable<z.ZodMiniString<string>>;
                category: z.ZodMiniNullable<z.ZodMiniString<string>>;
                anonymous: z.ZodMiniBoolean<boolean>;
                confidential: z.ZodMiniBoolean<boolean>;
                reporter: z.ZodMiniNullable<z.ZodMiniObject<{
                    name: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    address: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    email: z.ZodMiniOptional<z.ZodMiniString<string>>;
                }, z.core.$loose>>;
                receivedAt: z.ZodMiniString<string>;
                createdAtDevice: z.ZodMiniNullable<z.ZodMiniString<string>>;
                promise: z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, z.core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                    dueAt: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    holidaysKnown: z.ZodMiniBoolean<boolean>;
                }, z.core.$loose>>;
                clock: z.ZodMiniObject<{
                    state: z.ZodMiniType<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">, z.core.$ZodTypeInternals<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">>>;
                    since: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    deadlines: z.ZodMiniArray<z.ZodMiniObject<{
                        kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                        dueAt: z.ZodMiniString<string>;
                        holidaysKnown: z.ZodMiniBoolean<boolean>;
                        metAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
                        state: z.ZodMiniType<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, z.core.$ZodTypeInternals<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">>>;
                    }, z.core.$loose>>;
                }, z.core.$loose>;
                photos: z.ZodMiniNumber<number>;
                attachments: z.ZodMiniArray<z.ZodMiniObject<{
                    id: z.ZodMiniString<string>;
                    mediaType: z.ZodMiniString<string>;
                    size: z.ZodMiniNumber<number>;
                    width: z.ZodMiniNumber<number>;
                    height: z.ZodMiniNumber<number>;
                    by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                    url: z.ZodMiniOptional<z.ZodMiniString<string>>;
                }, z.core.$loose>>;
                upstream: z.ZodMiniNullable<z.ZodMiniObject<{
                    system: z.ZodMiniString<string>;
                    trackingId: z.ZodMiniString<string>;
                    status: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    syncedAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, z.core.$loose>>;
                supports: z.ZodMiniNumber<number>;
                reopened: z.ZodMiniNumber<number>;
                rating: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
                assignee: z.ZodMiniNullable<z.ZodMiniObject<{
                    id: z.ZodMiniString<string>;
                    name: z.ZodMiniString<string>;
                }, z.core.$loose>>;
                version: z.ZodMiniNumber<number>;
            }, z.core.$loose>;
            timeline: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
                status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
                at: z.ZodMiniString<string>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
                agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
                text: z.ZodMiniNullable<z.ZodMiniString<string>>;
                reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
                attachments: z.ZodMiniArray<z.ZodMiniObject<{
                    id: z.ZodMiniString<string>;
                    mediaType: z.ZodMiniString<string>;
                    size: z.ZodMiniNumber<number>;
                    width: z.ZodMiniNumber<number>;
                    height: z.ZodMiniNumber<number>;
                    by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                    url: z.ZodMiniOptional<z.ZodMiniString<string>>;
                }, z.core.$loose>>;
            }, z.core.$loose>>;
            earlier: z.ZodMiniArray<z.ZodMiniString<string>>;
            masks: z.ZodMiniArray<z.ZodMiniString<string>>;
            flags: z.ZodMiniArray<z.ZodMiniString<string>>;
        }, z.core.$loose>;
    };
    readonly 'privacy.correct': {
        readonly method: "POST";
        readonly path: `/v1/sites/{site}/reports/{trackingId}/${string}`;
        readonly access: "secret";
        readonly body: z.ZodMiniObject<{
            reporter: z.ZodMiniObject<{
                name: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
                address: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
                phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
                email: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strict>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            kind: z.ZodMiniType<Open<"correction" | "erasure" | "masking" | "retention">, Open<"correction" | "erasure" | "masking" | "retention">, z.core.$ZodTypeInternals<Open<"correction" | "erasure" | "masking" | "retention">, Open<"correction" | "erasure" | "masking" | "retention">>>;
            status: z.ZodMiniType<Open<"done" | "open" | "refused">, Open<"done" | "open" | "refused">, z.core.$ZodTypeInternals<Open<"done" | "open" | "refused">, Open<"done" | "open" | "refused">>>;
            requestedAt: z.ZodMiniString<string>;
            dueAt: z.ZodMiniString<string>;
            text: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$loose>;
    };
    readonly 'privacy.erase': {
        readonly method: "POST";
        readonly path: `/v1/sites/{site}/reports/{trackingId}/${string}`;
        readonly access: "secret";
        readonly body: z.ZodMiniObject<{}, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            kind: z.ZodMiniType<Open<"correction" | "erasure" | "masking" | "retention">, Open<"correction" | "erasure" | "masking" | "retention">, z.core.$ZodTypeInternals<Open<"correction" | "erasure" | "masking" | "retention">, Open<"correction" | "erasure" | "masking" | "retention">>>;
            status: z.ZodMiniType<Open<"done" | "open" | "refused">, Open<"done" | "open" | "refused">, z.core.$ZodTypeInternals<Open<"done" | "open" | "refused">, Open<"done" | "open" | "refused">>>;
            requestedAt: z.ZodMiniString<string>;
            dueAt: z.ZodMiniString<string>;
            text: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$loose>;
    };
    readonly 'tiles.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/tiles/{z}/{x}/{y}";
        readonly access: "public";
        readonly response: "bytes";
    };
    readonly 'attachments.finish': {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/reports/{trackingId}/attachments/uploaded";
        readonly access: "secret";
        readonly keyAlone: true;
        readonly body: z.ZodMiniObject<{
            uploadId: z.ZodMiniString<string>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            mediaType: z.ZodMiniString<string>;
            size: z.ZodMiniNumber<number>;
            width: z.ZodMiniNumber<number>;
            height: z.ZodMiniNumber<number>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$loose>;
    };
};
/** The table as a type. */
type Routes = typeof routes;
/** Name of a route, e.g. `"reports.create"`. */
type RouteName = keyof Routes;
/** What a route answers with on success. */
type Answer<Name extends RouteName> = Routes[Name]['response'] extends z.ZodMiniType ? z.output<Routes[Name]['response']> : Blob;
/** What a route takes as its body: a JSON value, bytes, or nothing. */
type Body<Name extends RouteName> = Routes[Name] extends {
    readonly body: infer B;
} ? (B extends z.ZodMiniType ? z.input<B> : Blob) : undefined;

/** What one route is: method, path, who may call it, what goes in and what comes out. */

/**
 * Who may call: anyone; anyone, and with the secret one sees more; only who holds the tracking secret (header Lapor-Secret);
 * only an officer (Authorization: Bearer).
 */
type Access = 'public' | 'secret-optional' | 'secret' | 'officer';
/** A line of the table: one request and its answer. */
interface Route {
    /** GET reads; POST writes, unless `reads` says otherwise. */
    readonly method: 'GET' | 'POST';
    /** Parameters in braces. The site stands in the path, so that a browser's preflight already names it. */
    readonly path: string;
    /** Who may call it. */
    readonly access: Access;
    /** Parameters of the query, by name; with "cursor" among them the answer is one page of a list. See `routeQueries` for their schemas. */
    readonly query?: readonly string[];
    /** A POST that only reads, because its question is too private for a URL. */
    readonly reads?: true;
    /** The idempotency key alone names the intention; the body only says by which way it comes, and may differ when it is repeated. */
    readonly keyAlone?: true;
    /** A schema for JSON, or the accepted media types of raw bytes. Every POST that writes needs the header Idempotency-Key. */
    readonly body?: z.ZodMiniType | readonly string[];
    /** A schema for JSON, or 'bytes'. */
    readonly response: z.ZodMiniType | 'bytes';
}
/**
 * The status of a success: what was written is a new thing with an address or an entry of its own.
 * @example
 * contract.successOf(contract.routes['reports.create']) // 201
 */
declare const successOf: ({ method, reads }: Route) => 200 | 201;

/** Routes of the officers' side that are not about one report. */
declare const adminRoutes: {
    readonly 'officer.officers.list': {
        readonly method: "GET";
        readonly path: "/v1/officer/officers";
        readonly access: "officer";
        readonly query: readonly ["agency", "limit", "cursor"];
        readonly response: z.ZodMiniObject<{
            items: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
                agency: z.ZodMiniString<string>;
                role: z.ZodMiniType<Open<"admin" | "coordinator" | "officer">, Open<"admin" | "coordinator" | "officer">, zod_v4_core.$ZodTypeInternals<Open<"admin" | "coordinator" | "officer">, Open<"admin" | "coordinator" | "officer">>>;
            }, zod_v4_core.$loose>>;
            nextCursor: z.ZodMiniNullable<z.ZodMiniString<string>>;
        }, zod_v4_core.$loose>;
    };
    readonly 'officer.sites.list': {
        readonly method: "GET";
        readonly path: "/v1/officer/sites";
        readonly access: "officer";
        readonly query: readonly ["limit", "cursor"];
        readonly response: z.ZodMiniObject<{
            items: z.ZodMiniArray<z.ZodMiniObject<{
                key: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
                agency: z.ZodMiniObject<{
                    slug: z.ZodMiniString<string>;
                    acronym: z.ZodMiniString<string>;
                    name: z.ZodMiniString<string>;
                    kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, zod_v4_core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
                }, zod_v4_core.$loose>;
                version: z.ZodMiniNumber<number>;
                operator: z.ZodMiniString<string>;
                fields: z.ZodMiniObject<{
                    name: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, zod_v4_core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                    address: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, zod_v4_core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                    contact: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, zod_v4_core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                    photo: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, zod_v4_core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                }, zod_v4_core.$loose>;
                classifications: z.ZodMiniArray<z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, zod_v4_core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>>;
                categories: z.ZodMiniArray<z.ZodMiniObject<{
                    id: z.ZodMiniString<string>;
                    label: z.ZodMiniString<string>;
                }, zod_v4_core.$loose>>;
                regionCode: z.ZodMiniNullable<z.ZodMiniString<string>>;
                files: z.ZodMiniArray<z.ZodMiniObject<{
                    mediaType: z.ZodMiniString<string>;
                    maxBytes: z.ZodMiniNumber<number>;
                }, zod_v4_core.$loose>>;
                deadlines: z.ZodMiniObject<{
                    complaint: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                        kind: z.ZodMiniString<string>;
                        amount: z.ZodMiniNumber<number>;
                        unit: z.ZodMiniString<string>;
                        legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    }, zod_v4_core.$loose>>>;
                    aspiration: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                        kind: z.ZodMiniString<string>;
                        amount: z.ZodMiniNumber<number>;
                        unit: z.ZodMiniString<string>;
                        legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    }, zod_v4_core.$loose>>>;
                    'information-request': z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                        kind: z.ZodMiniString<string>;
                        amount: z.ZodMiniNumber<number>;
                        unit: z.ZodMiniString<string>;
                        legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    }, zod_v4_core.$loose>>>;
                }, zod_v4_core.$loose>;
                privacyNotice: z.ZodMiniObject<{
                    version: z.ZodMiniString<string>;
                    text: z.ZodMiniString<string>;
                }, zod_v4_core.$loose>;
                challenge: z.ZodMiniBoolean<boolean>;
                timeZone: z.ZodMiniString<string>;
                origins: z.ZodMiniArray<z.ZodMiniString<string>>;
                supervisor: z.ZodMiniNullable<z.ZodMiniString<string>>;
                upstream: z.ZodMiniNullable<z.ZodMiniString<string>>;
                colour: z.ZodMiniNullable<z.ZodMiniString<string>>;
                refusedOrigins: z.ZodMiniArray<z.ZodMiniObject<{
                    origin: z.ZodMiniString<string>;
                    count: z.ZodMiniNumber<number>;
                    lastAt: z.ZodMiniString<string>;
                }, zod_v4_core.$loose>>;
            }, zod_v4_core.$loose>>;
            nextCursor: z.ZodMiniNullable<z.ZodMiniString<string>>;
        }, zod_v4_core.$loose>;
    };
    readonly 'officer.sites.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/officer/sites/{siteKey}";
        readonly access: "officer";
        readonly response: z.ZodMiniObject<{
            key: z.ZodMiniString<string>;
            name: z.ZodMiniString<string>;
            agency: z.ZodMiniObject<{
                slug: z.ZodMiniString<string>;
                acronym: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
                kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, zod_v4_core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
            }, zod_v4_core.$loose>;
            version: z.ZodMiniNumber<number>;
            operator: z.ZodMiniString<string>;
            fields: z.ZodMiniObject<{
                name: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, zod_v4_core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                address: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, zod_v4_core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                contact: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, zod_v4_core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                photo: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, zod_v4_core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
            }, zod_v4_core.$loose>;
            classifications: z.ZodMiniArray<z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, zod_v4_core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>>;
            categories: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                label: z.ZodMiniString<string>;
            }, zod_v4_core.$loose>>;
            regionCode: z.ZodMiniNullable<z.ZodMiniString<string>>;
            files: z.ZodMiniArray<z.ZodMiniObject<{
                mediaType: z.ZodMiniString<string>;
                maxBytes: z.ZodMiniNumber<number>;
            }, zod_v4_core.$loose>>;
            deadlines: z.ZodMiniObject<{
                complaint: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniString<string>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, zod_v4_core.$loose>>>;
                aspiration: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniString<string>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, zod_v4_core.$loose>>>;
                'information-request': z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniString<string>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, zod_v4_core.$loose>>>;
            }, zod_v4_core.$loose>;
            privacyNotice: z.ZodMiniObject<{
                version: z.ZodMiniString<string>;
                text: z.ZodMiniString<string>;
            }, zod_v4_core.$loose>;
            challenge: z.ZodMiniBoolean<boolean>;
            timeZone: z.ZodMiniString<string>;
            origins: z.ZodMiniArray<z.ZodMiniString<string>>;
            supervisor: z.ZodMiniNullable<z.ZodMiniString<string>>;
            upstream: z.ZodMiniNullable<z.ZodMiniString<string>>;
            colour: z.ZodMiniNullable<z.ZodMiniString<string>>;
            refusedOrigins: z.ZodMiniArray<z.ZodMiniObject<{
                origin: z.ZodMiniString<string>;
                count: z.ZodMiniNumber<number>;
                lastAt: z.ZodMiniString<string>;
            }, zod_v4_core.$loose>>;
        }, zod_v4_core.$loose>;
    };
    readonly 'officer.sites.create': {
        readonly method: "POST";
        readonly path: "/v1/officer/sites";
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{
            key: z.ZodMiniString<string>;
            name: z.ZodMiniString<unknown>;
            agency: z.ZodMiniString<string>;
            preset: z.ZodMiniLiteral<"lengkap" | "ringkas">;
            origins: z.ZodMiniArray<z.ZodMiniString<string>>;
        }, zod_v4_core.$strict>;
        readonly response: z.ZodMiniObject<{
            key: z.ZodMiniString<string>;
            name: z.ZodMiniString<string>;
            agency: z.ZodMiniObject<{
                slug: z.ZodMiniString<string>;
                acronym: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
                kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, zod_v4_core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
            }, zod_v4_core.$loose>;
            version: z.ZodMiniNumber<number>;
            operator: z.ZodMiniString<string>;
            fields: z.ZodMiniObject<{
                name: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, zod_v4_core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                address: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, zod_v4_core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                contact: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, zod_v4_core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                photo: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, zod_v4_core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
            }, zod_v4_core.$loose>;
            classifications: z.ZodMiniArray<z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, zod_v4_core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>>;
            categories: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                label: z.ZodMiniString<string>;
            }, zod_v4_core.$loose>>;
            regionCode: z.ZodMiniNullable<z.ZodMiniString<string>>;
            files: z.ZodMiniArray<z.ZodMiniObject<{
                mediaType: z.ZodMiniString<string>;
                maxBytes: z.ZodMiniNumber<number>;
            }, zod_v4_core.$loose>>;
            deadlines: z.ZodMiniObject<{
                complaint: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniString<string>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, zod_v4_core.$loose>>>;
                aspiration: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniString<string>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, zod_v4_core.$loose>>>;
                'information-request': z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniString<string>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, zod_v4_core.$loose>>>;
            }, zod_v4_core.$loose>;
            privacyNotice: z.ZodMiniObject<{
                version: z.ZodMiniString<string>;
                text: z.ZodMiniString<string>;
            }, zod_v4_core.$loose>;
            challenge: z.ZodMiniBoolean<boolean>;
            timeZone: z.ZodMiniString<string>;
            origins: z.ZodMiniArray<z.ZodMiniString<string>>;
            supervisor: z.ZodMiniNullable<z.ZodMiniString<string>>;
            upstream: z.ZodMiniNullable<z.ZodMiniString<string>>;
            colour: z.ZodMiniNullable<z.ZodMiniString<string>>;
            refusedOrigins: z.ZodMiniArray<z.ZodMiniObject<{
                origin: z.ZodMiniString<string>;
                count: z.ZodMiniNumber<number>;
                lastAt: z.ZodMiniString<string>;
            }, zod_v4_core.$loose>>;
        }, zod_v4_core.$loose>;
    };
    readonly 'officer.sites.change': {
        readonly method: "POST";
        readonly path: "/v1/officer/sites/{siteKey}";
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{
            version: z.ZodMiniNumber<number>;
            name: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
            agency: z.ZodMiniOptional<z.ZodMiniString<string>>;
            origins: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            fields: z.ZodMiniOptional<z.ZodMiniObject<{
                name: z.ZodMiniLiteral<"hidden" | "optional" | "required">;
                address: z.ZodMiniLiteral<"hidden" | "optional" | "required">;
                contact: z.ZodMiniLiteral<"hidden" | "optional" | "required">;
                photo: z.ZodMiniLiteral<"hidden" | "optional" | "required">;
            }, zod_v4_core.$strict>>;
            classifications: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniLiteral<"aspiration" | "complaint" | "information-request">>>;
            categories: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                label: z.ZodMiniString<unknown>;
            }, zod_v4_core.$strict>>>;
            regionCode: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            files: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                mediaType: z.ZodMiniLiteral<"application/pdf" | "video/mp4">;
                maxBytes: z.ZodMiniNumber<number>;
            }, zod_v4_core.$strict>>>;
            deadlines: z.ZodMiniOptional<z.ZodMiniObject<{
                complaint: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniLiteral<"communication" | "resolution">;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniLiteral<"calendar-day" | "working-day">;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<unknown>>;
                }, zod_v4_core.$strict>>>;
                aspiration: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniLiteral<"communication" | "resolution">;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniLiteral<"calendar-day" | "working-day">;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<unknown>>;
                }, zod_v4_core.$strict>>>;
                'information-request': z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniLiteral<"communication" | "resolution">;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniLiteral<"calendar-day" | "working-day">;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<unknown>>;
                }, zod_v4_core.$strict>>>;
            }, zod_v4_core.$strict>>;
            privacyNotice: z.ZodMiniOptional<z.ZodMiniObject<{
                version: z.ZodMiniString<string>;
                text: z.ZodMiniString<unknown>;
            }, zod_v4_core.$strict>>;
            challenge: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
            supervisor: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            upstream: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniLiteral<"agency-account" | "keep">>>;
            colour: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        }, zod_v4_core.$strict>;
        readonly response: z.ZodMiniObject<{
            key: z.ZodMiniString<string>;
            name: z.ZodMiniString<string>;
            agency: z.ZodMiniObject<{
                slug: z.ZodMiniString<string>;
                acronym: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
                kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, zod_v4_core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
            }, zod_v4_core.$loose>;
            version: z.ZodMiniNumber<number>;
            operator: z.ZodMiniString<string>;
            fields: z.ZodMiniObject<{
                name: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, zod_v4_core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                address: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, zod_v4_core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                contact: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, zod_v4_core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                photo: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, zod_v4_core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
            }, zod_v4_core.$loose>;
            classifications: z.ZodMiniArray<z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, zod_v4_core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>>;
            categories: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                label: z.ZodMiniString<string>;
            }, zod_v4_core.$loose>>;
            regionCode: z.ZodMiniNullable<z.ZodMiniString<string>>;
            files: z.ZodMiniArray<z.ZodMiniObject<{
                mediaType: z.ZodMiniString<string>;
                maxBytes: z.ZodMiniNumber<number>;
            }, zod_v4_core.$loose>>;
            deadlines: z.ZodMiniObject<{
                complaint: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniString<string>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, zod_v4_core.$loose>>>;
                aspiration: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniString<string>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, zod_v4_core.$loose>>>;
                'information-request': z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniString<string>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, zod_v4_core.$loose>>>;
            }, zod_v4_core.$loose>;
            privacyNotice: z.ZodMiniObject<{
                version: z.ZodMiniString<string>;
                text: z.ZodMiniString<string>;
            }, zod_v4_core.$loose>;
            challenge: z.ZodMiniBoolean<boolean>;
            timeZone: z.ZodMiniString<string>;
            origins: z.ZodMiniArray<z.ZodMiniString<string>>;
            supervisor: z.ZodMiniNullable<z.ZodMiniString<string>>;
            upstream: z.ZodMiniNullable<z.ZodMiniString<string>>;
            colour: z.ZodMiniNullable<z.ZodMiniString<string>>;
            refusedOrigins: z.ZodMiniArray<z.ZodMiniObject<{
                origin: z.ZodMiniString<string>;
                count: z.ZodMiniNumber<number>;
                lastAt: z.ZodMiniString<string>;
            }, zod_v4_core.$loose>>;
        }, zod_v4_core.$loose>;
    };
    readonly 'officer.sites.allow': {
        readonly method: "POST";
        readonly path: "/v1/officer/sites/{siteKey}/origins";
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{
            origin: z.ZodMiniString<string>;
        }, zod_v4_core.$strict>;
        readonly response: z.ZodMiniObject<{
            key: z.ZodMiniString<string>;
            name: z.ZodMiniString<string>;
            agency: z.ZodMiniObject<{
                slug: z.ZodMiniString<string>;
                acronym: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
                kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, zod_v4_core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
            }, zod_v4_core.$loose>;
            version: z.ZodMiniNumber<number>;
            operator: z.ZodMiniString<string>;
            fields: z.ZodMiniObject<{
                name: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, zod_v4_core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                address: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, zod_v4_core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                contact: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, zod_v4_core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                photo: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, zod_v4_core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
            }, zod_v4_core.$loose>;
            classifications: z.ZodMiniArray<z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, zod_v4_core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>>;
            categories: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                label: z.ZodMiniString<string>;
            }, zod_v4_core.$loose>>;
            regionCode: z.ZodMiniNullable<z.ZodMiniString<string>>;
            files: z.ZodMiniArray<z.ZodMiniObject<{
                mediaType: z.ZodMiniString<string>;
                maxBytes: z.ZodMiniNumber<number>;
            }, zod_v4_core.$loose>>;
            deadlines: z.ZodMiniObject<{
                complaint: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniString<string>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, zod_v4_core.$loose>>>;
                aspiration: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniString<string>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, zod_v4_core.$loose>>>;
                'information-request': z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniString<string>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, zod_v4_core.$loose>>>;
            }, zod_v4_core.$loose>;
            privacyNotice: z.ZodMiniObject<{
                version: z.ZodMiniString<string>;
                text: z.ZodMiniString<string>;
            }, zod_v4_core.$loose>;
            challenge: z.ZodMiniBoolean<boolean>;
            timeZone: z.ZodMiniString<string>;
            origins: z.ZodMiniArray<z.ZodMiniString<string>>;
            supervisor: z.ZodMiniNullable<z.ZodMiniString<string>>;
            upstream: z.ZodMiniNullable<z.ZodMiniString<string>>;
            colour: z.ZodMiniNullable<z.ZodMiniString<string>>;
            refusedOrigins: z.ZodMiniArray<z.ZodMiniObject<{
                origin: z.ZodMiniString<string>;
                count: z.ZodMiniNumber<number>;
                lastAt: z.ZodMiniString<string>;
            }, zod_v4_core.$loose>>;
        }, zod_v4_core.$loose>;
    };
    readonly 'officer.messages.list': {
        readonly method: "GET";
        readonly path: "/v1/officer/messages";
        readonly access: "officer";
        readonly query: readonly ["state", "limit", "cursor"];
        readonly response: z.ZodMiniObject<{
            items: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                channel: z.ZodMiniNullable<z.ZodMiniString<string>>;
                kind: z.ZodMiniNullable<z.ZodMiniString<string>>;
                trackingId: z.ZodMiniNullable<z.ZodMiniString<string>>;
                event: z.ZodMiniString<string>;
                state: z.ZodMiniType<Open<"dropped" | "failed" | "sent" | "waiting">, Open<"dropped" | "failed" | "sent" | "waiting">, zod_v4_core.$ZodTypeInternals<Open<"dropped" | "failed" | "sent" | "waiting">, Open<"dropped" | "failed" | "sent" | "waiting">>>;
                attempts: z.ZodMiniNumber<number>;
                createdAt: z.ZodMiniString<string>;
                dueAt: z.ZodMiniString<string>;
                error: z.ZodMiniNullable<z.ZodMiniString<string>>;
            }, zod_v4_core.$loose>>;
            nextCursor: z.ZodMiniNullable<z.ZodMiniString<string>>;
        }, zod_v4_core.$loose>;
    };
    readonly 'officer.messages.retry': {
        readonly method: "POST";
        readonly path: "/v1/officer/messages/{messageId}/retry";
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{}, zod_v4_core.$strict>;
        readonly response: z.ZodMiniObject<{
            retried: z.ZodMiniNumber<number>;
        }, zod_v4_core.$loose>;
    };
    readonly 'officer.audit.list': {
        readonly method: "GET";
        readonly path: "/v1/officer/audit";
        readonly access: "officer";
        readonly query: readonly ["limit", "cursor"];
        readonly response: z.ZodMiniObject<{
            items: z.ZodMiniArray<z.ZodMiniObject<{
                seq: z.ZodMiniNumber<number>;
                at: z.ZodMiniString<string>;
                officer: z.ZodMiniString<string>;
                act: z.ZodMiniString<string>;
                subject: z.ZodMiniString<string>;
                hash: z.ZodMiniString<string>;
            }, zod_v4_core.$loose>>;
            nextCursor: z.ZodMiniNullable<z.ZodMiniString<string>>;
        }, zod_v4_core.$loose>;
    };
};

/** Every sort of agency this version knows. */
declare const agencyKinds: readonly ["opd", "kecamatan", "kelurahan", "kementerian"];
/** What sort of agency it is; a newer relay may know more. */
declare const AgencyKind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
/** An agency that answers reports: a department of the city, a kecamatan, a kelurahan or a company of the city. */
declare const Agency: z.ZodMiniObject<{
    slug: z.ZodMiniString<string>;
    acronym: z.ZodMiniString<string>;
    name: z.ZodMiniString<string>;
    kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
}, z.core.$loose>;
/** An agency as read back. */
type Agency = z.infer<typeof Agency>;

/** What may be sent as a photo. The server looks at the content, not at the name. */
declare const attachmentMediaTypes: readonly ["image/jpeg", "image/png", "image/webp"];
/**
 * What a site may take besides photos; see `Site.files`. They come by resumable uploads only. `video/mp4` stands for its family:
 * what phones call QuickTime or 3GPP is built of the same boxes (ISO/IEC 14496-12).
 */
declare const fileMediaTypes: readonly ["video/mp4", "application/pdf"];
/** Between which numbers of bytes a site sets the limit of a kind of file: a page as a PDF, and half a minute of film. */
declare const fileBytes: {
    readonly least: 100000;
    readonly most: 50000000;
};
/** A video or a PDF. */
type FileMediaType = (typeof fileMediaTypes)[number];
/** A photo of a report or of the work that was done, or another file, without its bytes. */
declare const Attachment: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    mediaType: z.ZodMiniString<string>;
    size: z.ZodMiniNumber<number>;
    width: z.ZodMiniNumber<number>;
    height: z.ZodMiniNumber<number>;
    by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
    url: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$loose>;
/** An attachment as read back. */
type Attachment = z.infer<typeof Attachment>;

/** One act of an officer, with the hash that chains it to the act before. */
declare const AuditEntry: z.ZodMiniObject<{
    seq: z.ZodMiniNumber<number>;
    at: z.ZodMiniString<string>;
    officer: z.ZodMiniString<string>;
    act: z.ZodMiniString<string>;
    subject: z.ZodMiniString<string>;
    hash: z.ZodMiniString<string>;
}, z.core.$loose>;
/** An entry of the trail as read back. */
type AuditEntry = z.infer<typeof AuditEntry>;
/** One page of a trail. */
declare const AuditPage: z.ZodMiniObject<{
    items: z.ZodMiniArray<z.ZodMiniObject<{
        seq: z.ZodMiniNumber<number>;
        at: z.ZodMiniString<string>;
        officer: z.ZodMiniString<string>;
        act: z.ZodMiniString<string>;
        subject: z.ZodMiniString<string>;
        hash: z.ZodMiniString<string>;
    }, z.core.$loose>>;
    nextCursor: z.ZodMiniNullable<z.ZodMiniString<string>>;
}, z.core.$loose>;

/** A proof of work: what makes a machine pay for a thousand reports, and a phone nothing that is felt. */

/** Find the number whose hash is `challenge`; the form is that of ALTCHA (https://altcha.org), version 1. */
declare const Challenge: z.ZodMiniObject<{
    algorithm: z.ZodMiniString<string>;
    challenge: z.ZodMiniString<string>;
    maxNumber: z.ZodMiniNumber<number>;
    salt: z.ZodMiniString<string>;
    signature: z.ZodMiniString<string>;
    expiresAt: z.ZodMiniString<string>;
}, z.core.$loose>;
type Challenge = z.infer<typeof Challenge>;

/** What kind of report it is: complaint, aspiration or information request (SP4N-LAPOR! "klasifikasi laporan"). */

/** The classifications a citizen can choose: pengaduan, aspirasi, permintaan informasi. */
declare const classifications: readonly ["complaint", "aspiration", "information-request"];
/** A classification that this version has words for. */
type KnownClassification = (typeof classifications)[number];
/** For writing: closed. */
declare const ClassificationChoice: z.ZodMiniLiteral<"aspiration" | "complaint" | "information-request">;
/** A classification as read back. Handlers later use more values than a citizen may choose. */
type Classification = Open<KnownClassification>;
/** For reading: open. */
declare const Classification: z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, z.core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>;

/**
 * `open`: it runs. `paused`: it rests while the agency waits for the reporter, and its date moves by as much. `missed`: the date went by,
 * and nothing has come. `kept`, `late`: it was met, by the date or after it. `lifted`: its reporter took the report back before the date.
 */
declare const deadlineStates: readonly ["open", "paused", "missed", "kept", "late", "lifted"];
/** How a promise stands; see `deadlineStates`. */
type DeadlineState = (typeof deadlineStates)[number];
/** A promise as it stands when it is read. After "belum selesai" there are those of the reopening too, each after the one before it. */
declare const DeadlineNow: z.ZodMiniObject<{
    kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
    dueAt: z.ZodMiniString<string>;
    holidaysKnown: z.ZodMiniBoolean<boolean>;
    metAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
    state: z.ZodMiniType<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, z.core.$ZodTypeInternals<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">>>;
}, z.core.$loose>;
type DeadlineNow = z.infer<typeof DeadlineNow>;
/** Whether the time of a report runs, and how each of its promises stands. */
declare const Clock: z.ZodMiniObject<{
    state: z.ZodMiniType<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">, z.core.$ZodTypeInternals<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">>>;
    since: z.ZodMiniNullable<z.ZodMiniString<string>>;
    deadlines: z.ZodMiniArray<z.ZodMiniObject<{
        kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
        dueAt: z.ZodMiniString<string>;
        holidaysKnown: z.ZodMiniBoolean<boolean>;
        metAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
        state: z.ZodMiniType<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, z.core.$ZodTypeInternals<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">>>;
    }, z.core.$loose>>;
}, z.core.$loose>;
/** A clock as read back. */
type Clock = z.infer<typeof Clock>;

/** "Saya juga mengalami". The idempotency key is the supporter's: the same key counts once. */
declare const SupportBody: z.ZodMiniObject<{}, z.core.$strict>;
/** The reporter's answer. */
declare const ReplyBody: z.ZodMiniObject<{
    text: z.ZodMiniString<unknown>;
    attachments: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strict>;
type ReplyBody = z.infer<typeof ReplyBody>;

/**
 * Two clocks. `communication`: a word is owed, whether the work succeeded or not.
 * `resolution`: the limit for the matter itself, which depends on the classification.
 */
declare const deadlineKinds: readonly ["communication", "resolution"];
/** A promise counts all days, or only those on which offices work. */
declare const deadlineUnits: readonly ["calendar-day", "working-day"];
/** Which of the two promises it is. */
declare const DeadlineKind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
/** What sort of days it counts. */
declare const DeadlineUnit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, z.core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
/** A promise with its length, its date and the rule behind it. */
declare const Deadline: z.ZodMiniObject<{
    kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
    amount: z.ZodMiniNumber<number>;
    unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, z.core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
    dueAt: z.ZodMiniString<string>;
    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
    holidaysKnown: z.ZodMiniBoolean<boolean>;
}, z.core.$loose>;
/** A promise as read back. */
type Deadline = z.infer<typeof Deadline>;

/** Lets the agency see a report that is about its own staff. */
declare const ReleaseBody: z.ZodMiniObject<{}, z.core.$strict>;
/** Asks for the identity behind a report; who asked is written into its audit trail. */
declare const IdentifyBody: z.ZodMiniObject<{}, z.core.$strict>;
/** Passages to hide from the public, as they stand in the text or in an officer's words; they take the place of earlier ones, and an empty list undoes them. */
declare const MaskBody: z.ZodMiniObject<{
    passages: z.ZodMiniArray<z.ZodMiniString<unknown>>;
}, z.core.$strict>;
type MaskBody = z.infer<typeof MaskBody>;
/** The report after it: nothing of what it says. */
declare const Changed: z.ZodMiniObject<{
    version: z.ZodMiniNumber<number>;
}, z.core.$loose>;
type Changed = z.infer<typeof Changed>;

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
        readonly title: "This page may not do this: its origin is not on the site’s list, or, for officers, not the relay’s own.";
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
        readonly title: "This officer may not do this: it belongs to another agency, or takes another role.";
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
        readonly title: "The status does not allow this, or what was read has changed meanwhile.";
    };
    readonly 'attachment-not-image': {
        readonly status: 422;
        readonly title: "The content is not a photo, or another file that the site takes.";
    };
    readonly 'attachment-limit-reached': {
        readonly status: 409;
        readonly title: "The report has as many attachments as it may have.";
    };
    readonly 'reopen-limit-reached': {
        readonly status: 409;
        readonly title: "The report was reopened as often as the site allows.";
    };
    readonly 'upload-not-found': {
        readonly status: 404;
        readonly title: "The report has no such upload.";
    };
    readonly 'upload-incomplete': {
        readonly status: 409;
        readonly title: "The upload has not arrived whole yet; resume it.";
    };
    readonly 'proof-needed': {
        readonly status: 403;
        readonly title: "A proof of work is needed in the header Lapor-Proof.";
    };
    readonly 'proof-wrong': {
        readonly status: 403;
        readonly title: "The proof of work is wrong, has run out or was used before; solve a new challenge.";
    };
    readonly 'tile-not-found': {
        readonly status: 404;
        readonly title: "The site has no map, or its map does not reach there.";
    };
    readonly 'tiles-unavailable': {
        readonly status: 503;
        readonly title: "The source of the map’s tiles does not answer. A report needs no map.";
    };
    readonly 'client-too-old': {
        readonly status: 403;
        readonly title: "The relay no longer takes what this version of the client writes (header Lapor-Client); see oldestClient in the site’s settings.";
    };
    readonly 'rate-limited': {
        readonly status: 429;
        readonly title: "Too many for now; see the header Retry-After. Never for an address alone.";
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
/** A code that this version has words for. */
type KnownProblemCode = keyof typeof problemCodes;
/** A code as read back; a newer relay may give more. */
type ProblemCode = Open<KnownProblemCode>;
/** The code by which a program decides what to do. */
declare const ProblemCode: z.ZodMiniType<Open<"agency-not-yours" | "attachment-limit-reached" | "attachment-not-found" | "attachment-not-image" | "body-too-large" | "client-too-old" | "idempotency-key-missing" | "idempotency-key-reused" | "internal-error" | "json-invalid" | "media-type-unsupported" | "method-not-allowed" | "officer-token-wrong" | "origin-not-allowed" | "proof-needed" | "proof-wrong" | "query-invalid" | "rate-limited" | "reopen-limit-reached" | "report-not-found" | "route-not-found" | "secret-missing" | "secret-wrong" | "site-unknown" | "storage-busy" | "tile-not-found" | "tiles-unavailable" | "transition-not-allowed" | "upload-incomplete" | "upload-not-found" | "validation-failed">, Open<"agency-not-yours" | "attachment-limit-reached" | "attachment-not-found" | "attachment-not-image" | "body-too-large" | "client-too-old" | "idempotency-key-missing" | "idempotency-key-reused" | "internal-error" | "json-invalid" | "media-type-unsupported" | "method-not-allowed" | "officer-token-wrong" | "origin-not-allowed" | "proof-needed" | "proof-wrong" | "query-invalid" | "rate-limited" | "reopen-limit-reached" | "report-not-found" | "route-not-found" | "secret-missing" | "secret-wrong" | "site-unknown" | "storage-busy" | "tile-not-found" | "tiles-unavailable" | "transition-not-allowed" | "upload-incomplete" | "upload-not-found" | "validation-failed">, z.core.$ZodTypeInternals<Open<"agency-not-yours" | "attachment-limit-reached" | "attachment-not-found" | "attachment-not-image" | "body-too-large" | "client-too-old" | "idempotency-key-missing" | "idempotency-key-reused" | "internal-error" | "json-invalid" | "media-type-unsupported" | "method-not-allowed" | "officer-token-wrong" | "origin-not-allowed" | "proof-needed" | "proof-wrong" | "query-invalid" | "rate-limited" | "reopen-limit-reached" | "report-not-found" | "route-not-found" | "secret-missing" | "secret-wrong" | "site-unknown" | "storage-busy" | "tile-not-found" | "tiles-unavailable" | "transition-not-allowed" | "upload-incomplete" | "upload-not-found" | "validation-failed">, Open<"agency-not-yours" | "attachment-limit-reached" | "attachment-not-found" | "attachment-not-image" | "body-too-large" | "client-too-old" | "idempotency-key-missing" | "idempotency-key-reused" | "internal-error" | "json-invalid" | "media-type-unsupported" | "method-not-allowed" | "officer-token-wrong" | "origin-not-allowed" | "proof-needed" | "proof-wrong" | "query-invalid" | "rate-limited" | "reopen-limit-reached" | "report-not-found" | "route-not-found" | "secret-missing" | "secret-wrong" | "site-unknown" | "storage-busy" | "tile-not-found" | "tiles-unavailable" | "transition-not-allowed" | "upload-incomplete" | "upload-not-found" | "validation-failed">>>;
/** What is wrong with one field, in a word that a locale has a sentence for. */
declare const issueCodes: readonly ["required", "too-short", "too-long", "invalid", "unknown-field", "not-offered", "in-the-future", "evidence-owed"];
/** What is wrong with one field. */
type IssueCode = (typeof issueCodes)[number];
/** What is wrong with one field, as the relay says it. */
declare const IssueCode: z.ZodMiniType<Open<"evidence-owed" | "in-the-future" | "invalid" | "not-offered" | "required" | "too-long" | "too-short" | "unknown-field">, Open<"evidence-owed" | "in-the-future" | "invalid" | "not-offered" | "required" | "too-long" | "too-short" | "unknown-field">, z.core.$ZodTypeInternals<Open<"evidence-owed" | "in-the-future" | "invalid" | "not-offered" | "required" | "too-long" | "too-short" | "unknown-field">, Open<"evidence-owed" | "in-the-future" | "invalid" | "not-offered" | "required" | "too-long" | "too-short" | "unknown-field">>>;
/** An error as the relay answers it (RFC 9457, `application/problem+json`). */
declare const Problem: z.ZodMiniObject<{
    type: z.ZodMiniString<string>;
    title: z.ZodMiniString<string>;
    status: z.ZodMiniNumber<number>;
    code: z.ZodMiniType<Open<"agency-not-yours" | "attachment-limit-reached" | "attachment-not-found" | "attachment-not-image" | "body-too-large" | "client-too-old" | "idempotency-key-missing" | "idempotency-key-reused" | "internal-error" | "json-invalid" | "media-type-unsupported" | "method-not-allowed" | "officer-token-wrong" | "origin-not-allowed" | "proof-needed" | "proof-wrong" | "query-invalid" | "rate-limited" | "reopen-limit-reached" | "report-not-found" | "route-not-found" | "secret-missing" | "secret-wrong" | "site-unknown" | "storage-busy" | "tile-not-found" | "tiles-unavailable" | "transition-not-allowed" | "upload-incomplete" | "upload-not-found" | "validation-failed">, Open<"agency-not-yours" | "attachment-limit-reached" | "attachment-not-found" | "attachment-not-image" | "body-too-large" | "client-too-old" | "idempotency-key-missing" | "idempotency-key-reused" | "internal-error" | "json-invalid" | "media-type-unsupported" | "method-not-allowed" | "officer-token-wrong" | "origin-not-allowed" | "proof-needed" | "proof-wrong" | "query-invalid" | "rate-limited" | "reopen-limit-reached" | "report-not-found" | "route-not-found" | "secret-missing" | "secret-wrong" | "site-unknown" | "storage-busy" | "tile-not-found" | "tiles-unavailable" | "transition-not-allowed" | "upload-incomplete" | "upload-not-found" | "validation-failed">, z.core.$ZodTypeInternals<Open<"agency-not-yours" | "attachment-limit-reached" | "attachment-not-found" | "attachment-not-image" | "body-too-large" | "client-too-old" | "idempotency-key-missing" | "idempotency-key-reused" | "internal-error" | "json-invalid" | "media-type-unsupported" | "method-not-allowed" | "officer-token-wrong" | "origin-not-allowed" | "proof-needed" | "proof-wrong" | "query-invalid" | "rate-limited" | "reopen-limit-reached" | "report-not-found" | "route-not-found" | "secret-missing" | "secret-wrong" | "site-unknown" | "storage-busy" | "tile-not-found" | "tiles-unavailable" | "transition-not-allowed" | "upload-incomplete" | "upload-not-found" | "validation-failed">, Open<"agency-not-yours" | "attachment-limit-reached" | "attachment-not-found" | "attachment-not-image" | "body-too-large" | "client-too-old" | "idempotency-key-missing" | "idempotency-key-reused" | "internal-error" | "json-invalid" | "media-type-unsupported" | "method-not-allowed" | "officer-token-wrong" | "origin-not-allowed" | "proof-needed" | "proof-wrong" | "query-invalid" | "rate-limited" | "reopen-limit-reached" | "report-not-found" | "route-not-found" | "secret-missing" | "secret-wrong" | "site-unknown" | "storage-busy" | "tile-not-found" | "tiles-unavailable" | "transition-not-allowed" | "upload-incomplete" | "upload-not-found" | "validation-failed">>>;
    detail: z.ZodMiniOptional<z.ZodMiniString<string>>;
    errors: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        pointer: z.ZodMiniString<string>;
        code: z.ZodMiniType<Open<"evidence-owed" | "in-the-future" | "invalid" | "not-offered" | "required" | "too-long" | "too-short" | "unknown-field">, Open<"evidence-owed" | "in-the-future" | "invalid" | "not-offered" | "required" | "too-long" | "too-short" | "unknown-field">, z.core.$ZodTypeInternals<Open<"evidence-owed" | "in-the-future" | "invalid" | "not-offered" | "required" | "too-long" | "too-short" | "unknown-field">, Open<"evidence-owed" | "in-the-future" | "invalid" | "not-offered" | "required" | "too-long" | "too-short" | "unknown-field">>>;
    }, z.core.$loose>>>;
    requestId: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$loose>;
/** A problem as read back. */
type Problem = z.infer<typeof Problem>;

/** Turns what a schema found wrong into issues: a JSON Pointer and a code per field. */

/** One thing wrong with one field. `path` is a JSON Pointer (RFC 6901), e.g. "/place/regionCode". */
interface Issue {
    /** JSON Pointer of the field; "" is the whole. */
    readonly path: string;
    /** What is wrong with it: "required", "too-long", … */
    readonly code: IssueCode;
}
/**
 * @param input the value that was checked: it tells a missing field from a wrong one
 * @example
 * const result = contract.ReportSubmission.safeParse({})
 * const issues = result.success ? [] : contract.issuesOf(result.error, {})
 */
declare const issuesOf: (error: z.core.$ZodError, input: unknown) => Issue[];

/** A region ("wilayah") by its Kemendagri code; never convert to or from BPS codes by stripping dots. */

/** Kemendagri code of a kelurahan or desa, e.g. 36.74.07.1004. */
declare const RegionCode: z.ZodMiniString<string>;
/** A kelurahan with its kecamatan. */
declare const Region: z.ZodMiniObject<{
    code: z.ZodMiniString<string>;
    name: z.ZodMiniString<string>;
    district: z.ZodMiniString<string>;
    aliases: z.ZodMiniArray<z.ZodMiniString<string>>;
}, z.core.$loose>;
/** A kelurahan as read back. */
type Region = z.infer<typeof Region>;
/** Every kelurahan a report of the site can be about. */
declare const RegionList: z.ZodMiniObject<{
    items: z.ZodMiniArray<z.ZodMiniObject<{
        code: z.ZodMiniString<string>;
        name: z.ZodMiniString<string>;
        district: z.ZodMiniString<string>;
        aliases: z.ZodMiniArray<z.ZodMiniString<string>>;
    }, z.core.$loose>>;
}, z.core.$loose>;
/**
 * Forgiving search: "rawa buntu", "RAWABUNTU" and "rawabun" all find Rawabuntu. Names that begin with the words come first.
 * @example
 * const [first] = contract.searchRegions(await lapor.regions.list(), 'rawa buntu')
 */
declare const searchRegions: (regions: readonly Region[], words: string) => Region[];

/** The hand-over to SP4N-LAPOR! or another system. `status` is theirs, raw. */
declare const Upstream: z.ZodMiniObject<{
    system: z.ZodMiniString<string>;
    trackingId: z.ZodMiniString<string>;
    status: z.ZodMiniNullable<z.ZodMiniString<string>>;
    syncedAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
}, z.core.$loose>;
type Upstream = z.infer<typeof Upstream>;
/** Who is looking. Decides what is null below. */
declare const viewers: readonly ["public", "reporter", "officer"];
/** Who reads a report, and so how much of it. */
type Viewer = (typeof viewers)[number];
/**
 * A report as read back. Fields the viewer may not see are null or empty; nothing is public before an officer verified
 * it, and the public place is the kelurahan.
 */
declare const Report: z.ZodMiniObject<{
    trackingId: z.ZodMiniString<string>;
    viewer: z.ZodMiniString<string>;
    classification: z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, z.core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>;
    status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
    title: z.ZodMiniNullable<z.ZodMiniString<string>>;
    text: z.ZodMiniNullable<z.ZodMiniString<string>>;
    agency: z.ZodMiniObject<{
        slug: z.ZodMiniString<string>;
        acronym: z.ZodMiniString<string>;
        name: z.ZodMiniString<string>;
        kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
    }, z.core.$loose>;
    place: z.ZodMiniObject<{
        regionCode: z.ZodMiniString<string>;
        regionName: z.ZodMiniString<string>;
        rw: z.ZodMiniNullable<z.ZodMiniString<string>>;
        rt: z.ZodMiniNullable<z.ZodMiniString<string>>;
        landmark: z.ZodMiniNullable<z.ZodMiniString<string>>;
        point: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    }, z.core.$loose>;
    occurredOn: z.ZodMiniNullable<z.ZodMiniString<string>>;
    category: z.ZodMiniNullable<z.ZodMiniString<string>>;
    anonymous: z.ZodMiniBoolean<boolean>;
    confidential: z.ZodMiniBoolean<boolean>;
    reporter: z.ZodMiniNullable<z.ZodMiniObject<{
        name: z.ZodMiniOptional<z.ZodMiniString<string>>;
        address: z.ZodMiniOptional<z.ZodMiniString<string>>;
        phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
        email: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$loose>>;
    receivedAt: z.ZodMiniString<string>;
    createdAtDevice: z.ZodMiniNullable<z.ZodMiniString<string>>;
    promise: z.ZodMiniArray<z.ZodMiniObject<{
        kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
        amount: z.ZodMiniNumber<number>;
        unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, z.core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
        dueAt: z.ZodMiniString<string>;
        legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
        holidaysKnown: z.ZodMiniBoolean<boolean>;
    }, z.core.$loose>>;
    clock: z.ZodMiniObject<{
        state: z.ZodMiniType<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">, z.core.$ZodTypeInternals<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">>>;
        since: z.ZodMiniNullable<z.ZodMiniString<string>>;
        deadlines: z.ZodMiniArray<z.ZodMiniObject<{
            kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
            dueAt: z.ZodMiniString<string>;
            holidaysKnown: z.ZodMiniBoolean<boolean>;
            metAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
            state: z.ZodMiniType<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, z.core.$ZodTypeInternals<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">>>;
        }, z.core.$loose>>;
    }, z.core.$loose>;
    photos: z.ZodMiniNumber<number>;
    attachments: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        mediaType: z.ZodMiniString<string>;
        size: z.ZodMiniNumber<number>;
        width: z.ZodMiniNumber<number>;
        height: z.ZodMiniNumber<number>;
        by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$loose>>;
    upstream: z.ZodMiniNullable<z.ZodMiniObject<{
        system: z.ZodMiniString<string>;
        trackingId: z.ZodMiniString<string>;
        status: z.ZodMiniNullable<z.ZodMiniString<string>>;
        syncedAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
    }, z.core.$loose>>;
    supports: z.ZodMiniNumber<number>;
    reopened: z.ZodMiniNumber<number>;
    rating: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
    assignee: z.ZodMiniNullable<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        name: z.ZodMiniString<string>;
    }, z.core.$loose>>;
    version: z.ZodMiniNumber<number>;
}, z.core.$loose>;
type Report = z.infer<typeof Report>;

/** The acknowledgement: from here on nothing can be lost. */
declare const ReportReceipt: z.ZodMiniObject<{
    trackingId: z.ZodMiniString<string>;
    title: z.ZodMiniString<string>;
    status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
    receivedAt: z.ZodMiniString<string>;
    agency: z.ZodMiniObject<{
        slug: z.ZodMiniString<string>;
        acronym: z.ZodMiniString<string>;
        name: z.ZodMiniString<string>;
        kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
    }, z.core.$loose>;
    promise: z.ZodMiniArray<z.ZodMiniObject<{
        kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
        amount: z.ZodMiniNumber<number>;
        unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, z.core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
        dueAt: z.ZodMiniString<string>;
        legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
        holidaysKnown: z.ZodMiniBoolean<boolean>;
    }, z.core.$loose>>;
}, z.core.$loose>;
type ReportReceipt = z.infer<typeof ReportReceipt>;

/** Fewest characters that can tell what is wrong. */
declare const textMinLength = 10;
/** Most characters any site accepts; a site may set less. */
declare const textMaxLength = 5000;
/** Where the problem is. The public sees the kelurahan only. */
declare const Place: z.ZodMiniObject<{
    regionCode: z.ZodMiniString<string>;
    rw: z.ZodMiniOptional<z.ZodMiniString<string>>;
    rt: z.ZodMiniOptional<z.ZodMiniString<string>>;
    landmark: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
    point: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
/**
 * What makes an information request a formal one (UU 14/2008 art. 4(3), 22(2)): why it is asked, and in which way the answer is wanted.
 * `address`: by post; `agency`: to be read or fetched there.
 */
declare const FormalRequest: z.ZodMiniObject<{
    purpose: z.ZodMiniString<unknown>;
    delivery: z.ZodMiniLiteral<"address" | "agency" | "email">;
}, z.core.$strict>;
/** What makes an information request a formal one. */
type FormalRequest = z.infer<typeof FormalRequest>;
/** What a citizen sends. Closed: an unknown field is refused, so that nothing is silently dropped. */
declare const ReportSubmission: z.ZodMiniObject<{
    classification: z.ZodMiniLiteral<"aspiration" | "complaint" | "information-request">;
    text: z.ZodMiniString<unknown>;
    occurredOn: z.ZodMiniOptional<z.ZodMiniString<string>>;
    place: z.ZodMiniObject<{
        regionCode: z.ZodMiniString<string>;
        rw: z.ZodMiniOptional<z.ZodMiniString<string>>;
        rt: z.ZodMiniOptional<z.ZodMiniString<string>>;
        landmark: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
        point: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>;
    category: z.ZodMiniOptional<z.ZodMiniString<string>>;
    anonymous: z.ZodMiniBoolean<boolean>;
    confidential: z.ZodMiniBoolean<boolean>;
    aboutStaff: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    onBehalf: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    formal: z.ZodMiniOptional<z.ZodMiniObject<{
        purpose: z.ZodMiniString<unknown>;
        delivery: z.ZodMiniLiteral<"address" | "agency" | "email">;
    }, z.core.$strict>>;
    reporter: z.ZodMiniOptional<z.ZodMiniObject<{
        name: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
        address: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
        phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
        email: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
    trackingSecret: z.ZodMiniString<string>;
    photos: z.ZodMiniLiteral<number>;
    noticeVersion: z.ZodMiniString<string>;
    createdAtDevice: z.ZodMiniString<string>;
}, z.core.$strict>;
type ReportSubmission = z.infer<typeof ReportSubmission>;

/** All optional here: which of these a site asks for is its setting. NIK is never asked. */
declare const Reporter: z.ZodMiniObject<{
    name: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
    address: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
    phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
    email: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
type Reporter = z.infer<typeof Reporter>;
/** As it is read back: what is held, and a newer relay may hold more. */
declare const Identity: z.ZodMiniObject<{
    name: z.ZodMiniOptional<z.ZodMiniString<string>>;
    address: z.ZodMiniOptional<z.ZodMiniString<string>>;
    phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
    email: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$loose>;
type Identity = z.infer<typeof Identity>;

/** The routes with which a report is filed. */
declare const filingRoutes: {
    readonly 'site.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}";
        readonly access: "public";
        readonly response: z.ZodMiniObject<{
            key: z.ZodMiniString<string>;
            name: z.ZodMiniString<string>;
            agency: z.ZodMiniObject<{
                slug: z.ZodMiniString<string>;
                acronym: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
                kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, zod_v4_core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
            }, zod_v4_core.$loose>;
            operator: z.ZodMiniString<string>;
            map: z.ZodMiniOptional<z.ZodMiniObject<{
                attribution: z.ZodMiniString<string>;
                bounds: z.ZodMiniArray<z.ZodMiniNumber<number>>;
                zoom: z.ZodMiniArray<z.ZodMiniNumber<number>>;
                start: z.ZodMiniArray<z.ZodMiniNumber<number>>;
            }, zod_v4_core.$loose>>;
            fields: z.ZodMiniObject<{
                name: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, zod_v4_core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                address: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, zod_v4_core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                contact: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, zod_v4_core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
                photo: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, zod_v4_core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
            }, zod_v4_core.$loose>;
            classifications: z.ZodMiniArray<z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, zod_v4_core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>>;
            categories: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                label: z.ZodMiniString<string>;
            }, zod_v4_core.$loose>>;
            regionCode: z.ZodMiniNullable<z.ZodMiniString<string>>;
            promises: z.ZodMiniObject<{
                complaint: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, zod_v4_core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, zod_v4_core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                    dueAt: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    holidaysKnown: z.ZodMiniBoolean<boolean>;
                }, zod_v4_core.$loose>>>;
                aspiration: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, zod_v4_core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, zod_v4_core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                    dueAt: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    holidaysKnown: z.ZodMiniBoolean<boolean>;
                }, zod_v4_core.$loose>>>;
                'information-request': z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, zod_v4_core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, zod_v4_core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                    dueAt: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    holidaysKnown: z.ZodMiniBoolean<boolean>;
                }, zod_v4_core.$loose>>>;
                formal: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, zod_v4_core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, zod_v4_core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                    dueAt: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    holidaysKnown: z.ZodMiniBoolean<boolean>;
                }, zod_v4_core.$loose>>>;
            }, zod_v4_core.$loose>;
            waysOut: z.ZodMiniArray<z.ZodMiniObject<{
                kind: z.ZodMiniType<Open<"ambulance" | "emergency" | "inspectorate" | "police" | "ppid" | "violence">, Open<"ambulance" | "emergency" | "inspectorate" | "police" | "ppid" | "violence">, zod_v4_core.$ZodTypeInternals<Open<"ambulance" | "emergency" | "inspectorate" | "police" | "ppid" | "violence">, Open<"ambulance" | "emergency" | "inspectorate" | "police" | "ppid" | "violence">>>;
                phone: z.ZodMiniString<string>;
                name: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, zod_v4_core.$loose>>;
            escalation: z.ZodMiniArray<z.ZodMiniObject<{
                name: z.ZodMiniString<string>;
                url: z.ZodMiniString<string>;
            }, zod_v4_core.$loose>>;
            ppid: z.ZodMiniOptional<z.ZodMiniString<string>>;
            supervisor: z.ZodMiniOptional<z.ZodMiniObject<{
                slug: z.ZodMiniString<string>;
                acronym: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
                kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, zod_v4_core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
            }, zod_v4_core.$loose>>;
            upstream: z.ZodMiniOptional<z.ZodMiniType<Open<"agency-account" | "keep">, Open<"agency-account" | "keep">, zod_v4_core.$ZodTypeInternals<Open<"agency-account" | "keep">, Open<"agency-account" | "keep">>>>;
            privacyNotice: z.ZodMiniObject<{
                version: z.ZodMiniString<string>;
                text: z.ZodMiniString<string>;
            }, zod_v4_core.$loose>;
            limits: z.ZodMiniObject<{
                textMaxLength: z.ZodMiniNumber<number>;
                attachments: z.ZodMiniNumber<number>;
                attachmentMaxBytes: z.ZodMiniNumber<number>;
            }, zod_v4_core.$loose>;
            files: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                mediaType: z.ZodMiniString<string>;
                maxBytes: z.ZodMiniNumber<number>;
            }, zod_v4_core.$loose>>>;
            challenge: z.ZodMiniBoolean<boolean>;
            oldestClient: z.ZodMiniString<string>;
            locales: z.ZodMiniArray<z.ZodMiniString<string>>;
            timeZone: z.ZodMiniString<string>;
        }, zod_v4_core.$loose>;
    };
    readonly 'regions.list': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/regions";
        readonly access: "public";
        readonly response: z.ZodMiniObject<{
            items: z.ZodMiniArray<z.ZodMiniObject<{
                code: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
                district: z.ZodMiniString<string>;
                aliases: z.ZodMiniArray<z.ZodMiniString<string>>;
            }, zod_v4_core.$loose>>;
        }, zod_v4_core.$loose>;
    };
    readonly 'reports.create': {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/reports";
        readonly access: "public";
        readonly body: z.ZodMiniObject<{
            classification: z.ZodMiniLiteral<"aspiration" | "complaint" | "information-request">;
            text: z.ZodMiniString<unknown>;
            occurredOn: z.ZodMiniOptional<z.ZodMiniString<string>>;
            place: z.ZodMiniObject<{
                regionCode: z.ZodMiniString<string>;
                rw: z.ZodMiniOptional<z.ZodMiniString<string>>;
                rt: z.ZodMiniOptional<z.ZodMiniString<string>>;
                landmark: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
                point: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, zod_v4_core.$strict>;
            category: z.ZodMiniOptional<z.ZodMiniString<string>>;
            anonymous: z.ZodMiniBoolean<boolean>;
            confidential: z.ZodMiniBoolean<boolean>;
            aboutStaff: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
            onBehalf: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
            formal: z.ZodMiniOptional<z.ZodMiniObject<{
                purpose: z.ZodMiniString<unknown>;
                delivery: z.ZodMiniLiteral<"address" | "agency" | "email">;
            }, zod_v4_core.$strict>>;
            reporter: z.ZodMiniOptional<z.ZodMiniObject<{
                name: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
                address: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
                phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
                email: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, zod_v4_core.$strict>>;
            trackingSecret: z.ZodMiniString<string>;
            photos: z.ZodMiniLiteral<number>;
            noticeVersion: z.ZodMiniString<string>;
            createdAtDevice: z.ZodMiniString<string>;
        }, zod_v4_core.$strict>;
        readonly response: z.ZodMiniObject<{
            trackingId: z.ZodMiniString<string>;
            title: z.ZodMiniString<string>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, zod_v4_core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            receivedAt: z.ZodMiniString<string>;
            agency: z.ZodMiniObject<{
                slug: z.ZodMiniString<string>;
                acronym: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
                kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, zod_v4_core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
            }, zod_v4_core.$loose>;
            promise: z.ZodMiniArray<z.ZodMiniObject<{
                kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, zod_v4_core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                amount: z.ZodMiniNumber<number>;
                unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, zod_v4_core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                dueAt: z.ZodMiniString<string>;
                legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                holidaysKnown: z.ZodMiniBoolean<boolean>;
            }, zod_v4_core.$loose>>;
        }, zod_v4_core.$loose>;
    };
    readonly 'challenge.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/challenge";
        readonly access: "public";
        readonly response: z.ZodMiniObject<{
            algorithm: z.ZodMiniString<string>;
            challenge: z.ZodMiniString<string>;
            maxNumber: z.ZodMiniNumber<number>;
            salt: z.ZodMiniString<string>;
            signature: z.ZodMiniString<string>;
            expiresAt: z.ZodMiniString<string>;
        }, zod_v4_core.$loose>;
    };
    readonly 'attachments.create': {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/reports/{trackingId}/attachments";
        readonly access: "secret";
        readonly body: readonly ["image/jpeg", "image/png", "image/webp"];
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            mediaType: z.ZodMiniString<string>;
            size: z.ZodMiniNumber<number>;
            width: z.ZodMiniNumber<number>;
            height: z.ZodMiniNumber<number>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, zod_v4_core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, zod_v4_core.$loose>;
    };
};

/** The routes with which a report is followed and answered. */
declare const followingRoutes: {
    readonly 'reports.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/reports/{trackingId}";
        readonly access: "secret-optional";
        readonly response: z.ZodMiniObject<{
            trackingId: z.ZodMiniString<string>;
            viewer: z.ZodMiniString<string>;
            classification: z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, zod_v4_core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, zod_v4_core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            title: z.ZodMiniNullable<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agency: z.ZodMiniObject<{
                slug: z.ZodMiniString<string>;
                acronym: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
                kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, zod_v4_core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
            }, zod_v4_core.$loose>;
            place: z.ZodMiniObject<{
                regionCode: z.ZodMiniString<string>;
                regionName: z.ZodMiniString<string>;
                rw: z.ZodMiniNullable<z.ZodMiniString<string>>;
                rt: z.ZodMiniNullable<z.ZodMiniString<string>>;
                landmark: z.ZodMiniNullable<z.ZodMiniString<string>>;
                point: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            }, zod_v4_core.$loose>;
            occurredOn: z.ZodMiniNullable<z.ZodMiniString<string>>;
            category: z.ZodMiniNullable<z.ZodMiniString<string>>;
            anonymous: z.ZodMiniBoolean<boolean>;
            confidential: z.ZodMiniBoolean<boolean>;
            reporter: z.ZodMiniNullable<z.ZodMiniObject<{
                name: z.ZodMiniOptional<z.ZodMiniString<string>>;
                address: z.ZodMiniOptional<z.ZodMiniString<string>>;
                phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
                email: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, zod_v4_core.$loose>>;
            receivedAt: z.ZodMiniString<string>;
            createdAtDevice: z.ZodMiniNullable<z.ZodMiniString<string>>;
            promise: z.ZodMiniArray<z.ZodMiniObject<{
                kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, zod_v4_core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                amount: z.ZodMiniNumber<number>;
                unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, zod_v4_core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                dueAt: z.ZodMiniString<string>;
                legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                holidaysKnown: z.ZodMiniBoolean<boolean>;
            }, zod_v4_core.$loose>>;
            clock: z.ZodMiniObject<{
                state: z.ZodMiniType<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">, zod_v4_core.$ZodTypeInternals<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">>>;
                since: z.ZodMiniNullable<z.ZodMiniString<string>>;
                deadlines: z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, zod_v4_core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                    dueAt: z.ZodMiniString<string>;
                    holidaysKnown: z.ZodMiniBoolean<boolean>;
                    metAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    state: z.ZodMiniType<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, zod_v4_core.$ZodTypeInternals<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">>>;
                }, zod_v4_core.$loose>>;
            }, zod_v4_core.$loose>;
            photos: z.ZodMiniNumber<number>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, zod_v4_core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, zod_v4_core.$loose>>;
            upstream: z.ZodMiniNullable<z.ZodMiniObject<{
                system: z.ZodMiniString<string>;
                trackingId: z.ZodMiniString<string>;
                status: z.ZodMiniNullable<z.ZodMiniString<string>>;
                syncedAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
            }, zod_v4_core.$loose>>;
            supports: z.ZodMiniNumber<number>;
            reopened: z.ZodMiniNumber<number>;
            rating: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
            assignee: z.ZodMiniNullable<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
            }, zod_v4_core.$loose>>;
            version: z.ZodMiniNumber<number>;
        }, zod_v4_core.$loose>;
    };
    readonly 'reports.timeline': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/reports/{trackingId}/timeline";
        readonly access: "secret-optional";
        readonly response: z.ZodMiniObject<{
            items: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, zod_v4_core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
                status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, zod_v4_core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
                at: z.ZodMiniString<string>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, zod_v4_core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
                agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
                text: z.ZodMiniNullable<z.ZodMiniString<string>>;
                reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, zod_v4_core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
                attachments: z.ZodMiniArray<z.ZodMiniObject<{
                    id: z.ZodMiniString<string>;
                    mediaType: z.ZodMiniString<string>;
                    size: z.ZodMiniNumber<number>;
                    width: z.ZodMiniNumber<number>;
                    height: z.ZodMiniNumber<number>;
                    by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, zod_v4_core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                    url: z.ZodMiniOptional<z.ZodMiniString<string>>;
                }, zod_v4_core.$loose>>;
            }, zod_v4_core.$loose>>;
        }, zod_v4_core.$loose>;
    };
    readonly 'reports.reply': {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/reports/{trackingId}/replies";
        readonly access: "secret";
        readonly body: z.ZodMiniObject<{
            text: z.ZodMiniString<unknown>;
            attachments: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        }, zod_v4_core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, zod_v4_core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, zod_v4_core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, zod_v4_core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, zod_v4_core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, zod_v4_core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, zod_v4_core.$loose>>;
        }, zod_v4_core.$loose>;
    };
    readonly 'attachments.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/reports/{trackingId}/attachments/{attachmentId}";
        readonly access: "secret-optional";
        readonly response: "bytes";
    };
};

/** How one message stands. */
declare const Message: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    channel: z.ZodMiniNullable<z.ZodMiniString<string>>;
    kind: z.ZodMiniNullable<z.ZodMiniString<string>>;
    trackingId: z.ZodMiniNullable<z.ZodMiniString<string>>;
    event: z.ZodMiniString<string>;
    state: z.ZodMiniType<Open<"dropped" | "failed" | "sent" | "waiting">, Open<"dropped" | "failed" | "sent" | "waiting">, z.core.$ZodTypeInternals<Open<"dropped" | "failed" | "sent" | "waiting">, Open<"dropped" | "failed" | "sent" | "waiting">>>;
    attempts: z.ZodMiniNumber<number>;
    createdAt: z.ZodMiniString<string>;
    dueAt: z.ZodMiniString<string>;
    error: z.ZodMiniNullable<z.ZodMiniString<string>>;
}, z.core.$loose>;
/** How one message stands, as a type. */
type Message = z.infer<typeof Message>;
/** One page of messages. */
declare const MessagePage: z.ZodMiniObject<{
    items: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        channel: z.ZodMiniNullable<z.ZodMiniString<string>>;
        kind: z.ZodMiniNullable<z.ZodMiniString<string>>;
        trackingId: z.ZodMiniNullable<z.ZodMiniString<string>>;
        event: z.ZodMiniString<string>;
        state: z.ZodMiniType<Open<"dropped" | "failed" | "sent" | "waiting">, Open<"dropped" | "failed" | "sent" | "waiting">, z.core.$ZodTypeInternals<Open<"dropped" | "failed" | "sent" | "waiting">, Open<"dropped" | "failed" | "sent" | "waiting">>>;
        attempts: z.ZodMiniNumber<number>;
        createdAt: z.ZodMiniString<string>;
        dueAt: z.ZodMiniString<string>;
        error: z.ZodMiniNullable<z.ZodMiniString<string>>;
    }, z.core.$loose>>;
    nextCursor: z.ZodMiniNullable<z.ZodMiniString<string>>;
}, z.core.$loose>;
/** Tries one that was given up anew, under the same id. */
declare const RetryBody: z.ZodMiniObject<{}, z.core.$strict>;
/** How many are tried anew: 0 where it was not given up. */
declare const Retried: z.ZodMiniObject<{
    retried: z.ZodMiniNumber<number>;
}, z.core.$loose>;
/** How many are tried anew, as a type. */
type Retried = z.infer<typeof Retried>;

/** Which of two versions is the older one: for a relay that no longer answers all clients, and for a client that asks whether it is meant. */
/**
 * Compares major, minor and patch; what comes after a patch is not compared. What is no version is older than none.
 * @example
 * contract.isOlderVersion('0.9.12', '0.10.0') // true
 */
declare const isOlderVersion: (version: string, than: string) => boolean;

/** One officer. */
declare const Officer: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    name: z.ZodMiniString<string>;
    agency: z.ZodMiniString<string>;
    role: z.ZodMiniType<Open<"admin" | "coordinator" | "officer">, Open<"admin" | "coordinator" | "officer">, z.core.$ZodTypeInternals<Open<"admin" | "coordinator" | "officer">, Open<"admin" | "coordinator" | "officer">>>;
}, z.core.$loose>;
/** One officer, as a type. */
type Officer = z.infer<typeof Officer>;
/** One page of officers. */
declare const OfficerPage: z.ZodMiniObject<{
    items: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        name: z.ZodMiniString<string>;
        agency: z.ZodMiniString<string>;
        role: z.ZodMiniType<Open<"admin" | "coordinator" | "officer">, Open<"admin" | "coordinator" | "officer">, z.core.$ZodTypeInternals<Open<"admin" | "coordinator" | "officer">, Open<"admin" | "coordinator" | "officer">>>;
    }, z.core.$loose>>;
    nextCursor: z.ZodMiniNullable<z.ZodMiniString<string>>;
}, z.core.$loose>;

/** Accepts the report for handling; from then on it may be public. */
declare const VerifyBody: z.ZodMiniObject<{}, z.core.$strict>;
/** Sends the report back: says what is missing, and the reporter mends the same report. */
declare const ReturnBody: z.ZodMiniObject<{
    reason: z.ZodMiniLiteral<"evidence-needed" | "other" | "place-unclear" | "problem-unclear">;
    text: z.ZodMiniString<unknown>;
    version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
}, z.core.$strict>;
type ReturnBody = z.infer<typeof ReturnBody>;
/** Asks the reporter; until the answer the report waits for the reporter, not for the agency. */
declare const AskBody: z.ZodMiniObject<{
    text: z.ZodMiniString<unknown>;
    version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
}, z.core.$strict>;
type AskBody = z.infer<typeof AskBody>;
/** Tells of work in progress, with photos if there are any. */
declare const FollowUpBody: z.ZodMiniObject<{
    text: z.ZodMiniString<unknown>;
    attachments: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
}, z.core.$strict>;
type FollowUpBody = z.infer<typeof FollowUpBody>;
/** Gives the agency's answer to the reporter ("tanggapan"). */
declare const RespondBody: z.ZodMiniObject<{
    text: z.ZodMiniString<unknown>;
    attachments: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
}, z.core.$strict>;
type RespondBody = z.infer<typeof RespondBody>;
/** Ends the report. `resolved` owes at least one attachment as evidence. */
declare const CloseBody: z.ZodMiniObject<{
    reason: z.ZodMiniLiteral<"answered" | "resolved" | "unresolved">;
    text: z.ZodMiniString<unknown>;
    attachments: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
}, z.core.$strict>;
type CloseBody = z.infer<typeof CloseBody>;
/** Files the report away without handling, with a reason the reporter sees. */
declare const ArchiveBody: z.ZodMiniObject<{
    reason: z.ZodMiniLiteral<"duplicate" | "emergency" | "in-court" | "not-a-report" | "not-completed" | "offensive">;
    text: z.ZodMiniString<unknown>;
    version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
}, z.core.$strict>;
type ArchiveBody = z.infer<typeof ArchiveBody>;
/** Gives the report to one officer of the agency ("disposisi"); `text` is for that officer, the reporter does not read it. */
declare const AssignBody: z.ZodMiniObject<{
    officer: z.ZodMiniString<string>;
    text: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
    version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
}, z.core.$strict>;
type AssignBody = z.infer<typeof AssignBody>;
/** Extends the limit of a formal request for information once, before it has gone by; `text` gives the reason in writing (UU 14/2008 art. 22(8)). */
declare const ExtendBody: z.ZodMiniObject<{
    text: z.ZodMiniString<unknown>;
    version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
}, z.core.$strict>;
type ExtendBody = z.infer<typeof ExtendBody>;
/** "Bukan wewenang": hands the report to the agency that is in charge, named by its slug. The tracking ID stays. */
declare const TransferBody: z.ZodMiniObject<{
    agency: z.ZodMiniString<string>;
    text: z.ZodMiniString<unknown>;
    version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
}, z.core.$strict>;
type TransferBody = z.infer<typeof TransferBody>;

/** A report with what only officers see of it. */
declare const OfficerReport: z.ZodMiniObject<{
    trackingId: z.ZodMiniString<string>;
    viewer: z.ZodMiniString<string>;
    classification: z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, z.core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>;
    status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
    title: z.ZodMiniNullable<z.ZodMiniString<string>>;
    text: z.ZodMiniNullable<z.ZodMiniString<string>>;
    agency: z.ZodMiniObject<{
        slug: z.ZodMiniString<string>;
        acronym: z.ZodMiniString<string>;
        name: z.ZodMiniString<string>;
        kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
    }, z.core.$loose>;
    place: z.ZodMiniObject<{
        regionCode: z.ZodMiniString<string>;
        regionName: z.ZodMiniString<string>;
        rw: z.ZodMiniNullable<z.ZodMiniString<string>>;
        rt: z.ZodMiniNullable<z.ZodMiniString<string>>;
        landmark: z.ZodMiniNullable<z.ZodMiniString<string>>;
        point: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    }, z.core.$loose>;
    occurredOn: z.ZodMiniNullable<z.ZodMiniString<string>>;
    category: z.ZodMiniNullable<z.ZodMiniString<string>>;
    anonymous: z.ZodMiniBoolean<boolean>;
    confidential: z.ZodMiniBoolean<boolean>;
    reporter: z.ZodMiniNullable<z.ZodMiniObject<{
        name: z.ZodMiniOptional<z.ZodMiniString<string>>;
        address: z.ZodMiniOptional<z.ZodMiniString<string>>;
        phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
        email: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$loose>>;
    receivedAt: z.ZodMiniString<string>;
    createdAtDevice: z.ZodMiniNullable<z.ZodMiniString<string>>;
    promise: z.ZodMiniArray<z.ZodMiniObject<{
        kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
        amount: z.ZodMiniNumber<number>;
        unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, z.core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
        dueAt: z.ZodMiniString<string>;
        legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
        holidaysKnown: z.ZodMiniBoolean<boolean>;
    }, z.core.$loose>>;
    clock: z.ZodMiniObject<{
        state: z.ZodMiniType<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">, z.core.$ZodTypeInternals<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">>>;
        since: z.ZodMiniNullable<z.ZodMiniString<string>>;
        deadlines: z.ZodMiniArray<z.ZodMiniObject<{
            kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
            dueAt: z.ZodMiniString<string>;
            holidaysKnown: z.ZodMiniBoolean<boolean>;
            metAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
            state: z.ZodMiniType<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, z.core.$ZodTypeInternals<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">>>;
        }, z.core.$loose>>;
    }, z.core.$loose>;
    photos: z.ZodMiniNumber<number>;
    attachments: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        mediaType: z.ZodMiniString<string>;
        size: z.ZodMiniNumber<number>;
        width: z.ZodMiniNumber<number>;
        height: z.ZodMiniNumber<number>;
        by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$loose>>;
    upstream: z.ZodMiniNullable<z.ZodMiniObject<{
        system: z.ZodMiniString<string>;
        trackingId: z.ZodMiniString<string>;
        status: z.ZodMiniNullable<z.ZodMiniString<string>>;
        syncedAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
    }, z.core.$loose>>;
    supports: z.ZodMiniNumber<number>;
    reopened: z.ZodMiniNumber<number>;
    rating: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
    assignee: z.ZodMiniNullable<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        name: z.ZodMiniString<string>;
    }, z.core.$loose>>;
    version: z.ZodMiniNumber<number>;
    flags: z.ZodMiniArray<z.ZodMiniType<Open<KnownContentFlag>, Open<KnownContentFlag>, z.core.$ZodTypeInternals<Open<KnownContentFlag>, Open<KnownContentFlag>>>>;
    masks: z.ZodMiniArray<z.ZodMiniString<string>>;
    aboutStaff: z.ZodMiniBoolean<boolean>;
    onBehalf: z.ZodMiniBoolean<boolean>;
    formal: z.ZodMiniOptional<z.ZodMiniObject<{
        purpose: z.ZodMiniString<string>;
        delivery: z.ZodMiniType<Open<"address" | "agency" | "email">, Open<"address" | "agency" | "email">, z.core.$ZodTypeInternals<Open<"address" | "agency" | "email">, Open<"address" | "agency" | "email">>>;
        extension: z.ZodMiniObject<{
            amount: z.ZodMiniNumber<number>;
            unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, z.core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
            legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
        }, z.core.$loose>;
    }, z.core.$loose>>;
    guardedFrom: z.ZodMiniNullable<z.ZodMiniString<string>>;
    timeZone: z.ZodMiniOptional<z.ZodMiniString<string>>;
    handovers: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        system: z.ZodMiniString<string>;
        state: z.ZodMiniType<Open<"kept" | "refused" | "taken" | "unclear">, Open<"kept" | "refused" | "taken" | "unclear">, z.core.$ZodTypeInternals<Open<"kept" | "refused" | "taken" | "unclear">, Open<"kept" | "refused" | "taken" | "unclear">>>;
        trackingId: z.ZodMiniNullable<z.ZodMiniString<string>>;
        status: z.ZodMiniNullable<z.ZodMiniString<string>>;
        said: z.ZodMiniNullable<z.ZodMiniString<string>>;
        at: z.ZodMiniString<string>;
    }, z.core.$loose>>>;
}, z.core.$loose>;
/** A report as its officers read it. */
type OfficerReport = z.infer<typeof OfficerReport>;
/** One page of an officer’s queue. */
declare const OfficerReportPage: z.ZodMiniObject<{
    items: z.ZodMiniArray<z.ZodMiniObject<{
        trackingId: z.ZodMiniString<string>;
        viewer: z.ZodMiniString<string>;
        classification: z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, z.core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>;
        status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
        title: z.ZodMiniNullable<z.ZodMiniString<string>>;
        text: z.ZodMiniNullable<z.ZodMiniString<string>>;
        agency: z.ZodMiniObject<{
            slug: z.ZodMiniString<string>;
            acronym: z.ZodMiniString<string>;
            name: z.ZodMiniString<string>;
            kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
        }, z.core.$loose>;
        place: z.ZodMiniObject<{
            regionCode: z.ZodMiniString<string>;
            regionName: z.ZodMiniString<string>;
            rw: z.ZodMiniNullable<z.ZodMiniString<string>>;
            rt: z.ZodMiniNullable<z.ZodMiniString<string>>;
            landmark: z.ZodMiniNullable<z.ZodMiniString<string>>;
            point: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        }, z.core.$loose>;
        occurredOn: z.ZodMiniNullable<z.ZodMiniString<string>>;
        category: z.ZodMiniNullable<z.ZodMiniString<string>>;
        anonymous: z.ZodMiniBoolean<boolean>;
        confidential: z.ZodMiniBoolean<boolean>;
        reporter: z.ZodMiniNullable<z.ZodMiniObject<{
            name: z.ZodMiniOptional<z.ZodMiniString<string>>;
            address: z.ZodMiniOptional<z.ZodMiniString<string>>;
            phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
            email: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$loose>>;
        receivedAt: z.ZodMiniString<string>;
        createdAtDevice: z.ZodMiniNullable<z.ZodMiniString<string>>;
        promise: z.ZodMiniArray<z.ZodMiniObject<{
            kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
            amount: z.ZodMiniNumber<number>;
            unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, z.core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
            dueAt: z.ZodMiniString<string>;
            legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
            holidaysKnown: z.ZodMiniBoolean<boolean>;
        }, z.core.$loose>>;
        clock: z.ZodMiniObject<{
            state: z.ZodMiniType<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">, z.core.$ZodTypeInternals<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">>>;
            since: z.ZodMiniNullable<z.ZodMiniString<string>>;
            deadlines: z.ZodMiniArray<z.ZodMiniObject<{
                kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                dueAt: z.ZodMiniString<string>;
                holidaysKnown: z.ZodMiniBoolean<boolean>;
                metAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
                state: z.ZodMiniType<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, z.core.$ZodTypeInternals<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">>>;
            }, z.core.$loose>>;
        }, z.core.$loose>;
        photos: z.ZodMiniNumber<number>;
        attachments: z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            mediaType: z.ZodMiniString<string>;
            size: z.ZodMiniNumber<number>;
            width: z.ZodMiniNumber<number>;
            height: z.ZodMiniNumber<number>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$loose>>;
        upstream: z.ZodMiniNullable<z.ZodMiniObject<{
            system: z.ZodMiniString<string>;
            trackingId: z.ZodMiniString<string>;
            status: z.ZodMiniNullable<z.ZodMiniString<string>>;
            syncedAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
        }, z.core.$loose>>;
        supports: z.ZodMiniNumber<number>;
        reopened: z.ZodMiniNumber<number>;
        rating: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
        assignee: z.ZodMiniNullable<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            name: z.ZodMiniString<string>;
        }, z.core.$loose>>;
        version: z.ZodMiniNumber<number>;
        flags: z.ZodMiniArray<z.ZodMiniType<Open<KnownContentFlag>, Open<KnownContentFlag>, z.core.$ZodTypeInternals<Open<KnownContentFlag>, Open<KnownContentFlag>>>>;
        masks: z.ZodMiniArray<z.ZodMiniString<string>>;
        aboutStaff: z.ZodMiniBoolean<boolean>;
        onBehalf: z.ZodMiniBoolean<boolean>;
        formal: z.ZodMiniOptional<z.ZodMiniObject<{
            purpose: z.ZodMiniString<string>;
            delivery: z.ZodMiniType<Open<"address" | "agency" | "email">, Open<"address" | "agency" | "email">, z.core.$ZodTypeInternals<Open<"address" | "agency" | "email">, Open<"address" | "agency" | "email">>>;
            extension: z.ZodMiniObject<{
                amount: z.ZodMiniNumber<number>;
                unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, z.core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
            }, z.core.$loose>;
        }, z.core.$loose>>;
        guardedFrom: z.ZodMiniNullable<z.ZodMiniString<string>>;
        timeZone: z.ZodMiniOptional<z.ZodMiniString<string>>;
        handovers: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            system: z.ZodMiniString<string>;
            state: z.ZodMiniType<Open<"kept" | "refused" | "taken" | "unclear">, Open<"kept" | "refused" | "taken" | "unclear">, z.core.$ZodTypeInternals<Open<"kept" | "refused" | "taken" | "unclear">, Open<"kept" | "refused" | "taken" | "unclear">>>;
            trackingId: z.ZodMiniNullable<z.ZodMiniString<string>>;
            status: z.ZodMiniNullable<z.ZodMiniString<string>>;
            said: z.ZodMiniNullable<z.ZodMiniString<string>>;
            at: z.ZodMiniString<string>;
        }, z.core.$loose>>>;
    }, z.core.$loose>>;
    nextCursor: z.ZodMiniNullable<z.ZodMiniString<string>>;
}, z.core.$loose>;

/** One site with its settings and the pages that were refused. */
declare const OfficerSite: z.ZodMiniObject<{
    key: z.ZodMiniString<string>;
    name: z.ZodMiniString<string>;
    agency: z.ZodMiniObject<{
        slug: z.ZodMiniString<string>;
        acronym: z.ZodMiniString<string>;
        name: z.ZodMiniString<string>;
        kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
    }, z.core.$loose>;
    version: z.ZodMiniNumber<number>;
    operator: z.ZodMiniString<string>;
    fields: z.ZodMiniObject<{
        name: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
        address: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
        contact: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
        photo: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
    }, z.core.$loose>;
    classifications: z.ZodMiniArray<z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, z.core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>>;
    categories: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        label: z.ZodMiniString<string>;
    }, z.core.$loose>>;
    regionCode: z.ZodMiniNullable<z.ZodMiniString<string>>;
    files: z.ZodMiniArray<z.ZodMiniObject<{
        mediaType: z.ZodMiniString<string>;
        maxBytes: z.ZodMiniNumber<number>;
    }, z.core.$loose>>;
    deadlines: z.ZodMiniObject<{
        complaint: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            kind: z.ZodMiniString<string>;
            amount: z.ZodMiniNumber<number>;
            unit: z.ZodMiniString<string>;
            legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
        }, z.core.$loose>>>;
        aspiration: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            kind: z.ZodMiniString<string>;
            amount: z.ZodMiniNumber<number>;
            unit: z.ZodMiniString<string>;
            legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
        }, z.core.$loose>>>;
        'information-request': z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            kind: z.ZodMiniString<string>;
            amount: z.ZodMiniNumber<number>;
            unit: z.ZodMiniString<string>;
            legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
        }, z.core.$loose>>>;
    }, z.core.$loose>;
    privacyNotice: z.ZodMiniObject<{
        version: z.ZodMiniString<string>;
        text: z.ZodMiniString<string>;
    }, z.core.$loose>;
    challenge: z.ZodMiniBoolean<boolean>;
    timeZone: z.ZodMiniString<string>;
    origins: z.ZodMiniArray<z.ZodMiniString<string>>;
    supervisor: z.ZodMiniNullable<z.ZodMiniString<string>>;
    upstream: z.ZodMiniNullable<z.ZodMiniString<string>>;
    colour: z.ZodMiniNullable<z.ZodMiniString<string>>;
    refusedOrigins: z.ZodMiniArray<z.ZodMiniObject<{
        origin: z.ZodMiniString<string>;
        count: z.ZodMiniNumber<number>;
        lastAt: z.ZodMiniString<string>;
    }, z.core.$loose>>;
}, z.core.$loose>;
/** One site with its settings, as a type. */
type OfficerSite = z.infer<typeof OfficerSite>;
/** One page of sites. */
declare const OfficerSitePage: z.ZodMiniObject<{
    items: z.ZodMiniArray<z.ZodMiniObject<{
        key: z.ZodMiniString<string>;
        name: z.ZodMiniString<string>;
        agency: z.ZodMiniObject<{
            slug: z.ZodMiniString<string>;
            acronym: z.ZodMiniString<string>;
            name: z.ZodMiniString<string>;
            kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
        }, z.core.$loose>;
        version: z.ZodMiniNumber<number>;
        operator: z.ZodMiniString<string>;
        fields: z.ZodMiniObject<{
            name: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
            address: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
            contact: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
            photo: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
        }, z.core.$loose>;
        classifications: z.ZodMiniArray<z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, z.core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>>;
        categories: z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            label: z.ZodMiniString<string>;
        }, z.core.$loose>>;
        regionCode: z.ZodMiniNullable<z.ZodMiniString<string>>;
        files: z.ZodMiniArray<z.ZodMiniObject<{
            mediaType: z.ZodMiniString<string>;
            maxBytes: z.ZodMiniNumber<number>;
        }, z.core.$loose>>;
        deadlines: z.ZodMiniObject<{
            complaint: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                kind: z.ZodMiniString<string>;
                amount: z.ZodMiniNumber<number>;
                unit: z.ZodMiniString<string>;
                legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
            }, z.core.$loose>>>;
            aspiration: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                kind: z.ZodMiniString<string>;
                amount: z.ZodMiniNumber<number>;
                unit: z.ZodMiniString<string>;
                legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
            }, z.core.$loose>>>;
            'information-request': z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                kind: z.ZodMiniString<string>;
                amount: z.ZodMiniNumber<number>;
                unit: z.ZodMiniString<string>;
                legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
            }, z.core.$loose>>>;
        }, z.core.$loose>;
        privacyNotice: z.ZodMiniObject<{
            version: z.ZodMiniString<string>;
            text: z.ZodMiniString<string>;
        }, z.core.$loose>;
        challenge: z.ZodMiniBoolean<boolean>;
        timeZone: z.ZodMiniString<string>;
        origins: z.ZodMiniArray<z.ZodMiniString<string>>;
        supervisor: z.ZodMiniNullable<z.ZodMiniString<string>>;
        upstream: z.ZodMiniNullable<z.ZodMiniString<string>>;
        colour: z.ZodMiniNullable<z.ZodMiniString<string>>;
        refusedOrigins: z.ZodMiniArray<z.ZodMiniObject<{
            origin: z.ZodMiniString<string>;
            count: z.ZodMiniNumber<number>;
            lastAt: z.ZodMiniString<string>;
        }, z.core.$loose>>;
    }, z.core.$loose>>;
    nextCursor: z.ZodMiniNullable<z.ZodMiniString<string>>;
}, z.core.$loose>;
/** The rest is as the relay's data says for a new site, and is changed afterwards. */
declare const NewSiteBody: z.ZodMiniObject<{
    key: z.ZodMiniString<string>;
    name: z.ZodMiniString<unknown>;
    agency: z.ZodMiniString<string>;
    preset: z.ZodMiniLiteral<"lengkap" | "ringkas">;
    origins: z.ZodMiniArray<z.ZodMiniString<string>>;
}, z.core.$strict>;
/** What a new site is made of, as a type. */
type NewSiteBody = z.infer<typeof NewSiteBody>;
/** What is absent stays as it is. */
declare const SiteChangeBody: z.ZodMiniObject<{
    version: z.ZodMiniNumber<number>;
    name: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
    agency: z.ZodMiniOptional<z.ZodMiniString<string>>;
    origins: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    fields: z.ZodMiniOptional<z.ZodMiniObject<{
        name: z.ZodMiniLiteral<"hidden" | "optional" | "required">;
        address: z.ZodMiniLiteral<"hidden" | "optional" | "required">;
        contact: z.ZodMiniLiteral<"hidden" | "optional" | "required">;
        photo: z.ZodMiniLiteral<"hidden" | "optional" | "required">;
    }, z.core.$strict>>;
    classifications: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniLiteral<"aspiration" | "complaint" | "information-request">>>;
    categories: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        label: z.ZodMiniString<unknown>;
    }, z.core.$strict>>>;
    regionCode: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    files: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        mediaType: z.ZodMiniLiteral<"application/pdf" | "video/mp4">;
        maxBytes: z.ZodMiniNumber<number>;
    }, z.core.$strict>>>;
    deadlines: z.ZodMiniOptional<z.ZodMiniObject<{
        complaint: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            kind: z.ZodMiniLiteral<"communication" | "resolution">;
            amount: z.ZodMiniNumber<number>;
            unit: z.ZodMiniLiteral<"calendar-day" | "working-day">;
            legalBasis: z.ZodMiniNullable<z.ZodMiniString<unknown>>;
        }, z.core.$strict>>>;
        aspiration: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            kind: z.ZodMiniLiteral<"communication" | "resolution">;
            amount: z.ZodMiniNumber<number>;
            unit: z.ZodMiniLiteral<"calendar-day" | "working-day">;
            legalBasis: z.ZodMiniNullable<z.ZodMiniString<unknown>>;
        }, z.core.$strict>>>;
        'information-request': z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            kind: z.ZodMiniLiteral<"communication" | "resolution">;
            amount: z.ZodMiniNumber<number>;
            unit: z.ZodMiniLiteral<"calendar-day" | "working-day">;
            legalBasis: z.ZodMiniNullable<z.ZodMiniString<unknown>>;
        }, z.core.$strict>>>;
    }, z.core.$strict>>;
    privacyNotice: z.ZodMiniOptional<z.ZodMiniObject<{
        version: z.ZodMiniString<string>;
        text: z.ZodMiniString<unknown>;
    }, z.core.$strict>>;
    challenge: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    supervisor: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    upstream: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniLiteral<"agency-account" | "keep">>>;
    colour: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
}, z.core.$strict>;
/** What is changed of a site, as a type. */
type SiteChangeBody = z.infer<typeof SiteChangeBody>;
/** Lets the pages of one more origin use the site. */
declare const AllowOriginBody: z.ZodMiniObject<{
    origin: z.ZodMiniString<string>;
}, z.core.$strict>;
/** One more origin, as a type. */
type AllowOriginBody = z.infer<typeof AllowOriginBody>;

/** Circles of readers, each within the next: officers who may handle the report, its reporter besides, everybody. */
declare const audiences: readonly ["officer", "reporter", "public"];
/** Who reads an entry. */
type Audience = (typeof audiences)[number];
/** One step of a report as officers read it. */
declare const OfficerEntry: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
    status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
    at: z.ZodMiniString<string>;
    by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
    agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
    agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
    text: z.ZodMiniNullable<z.ZodMiniString<string>>;
    reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
    attachments: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        mediaType: z.ZodMiniString<string>;
        size: z.ZodMiniNumber<number>;
        width: z.ZodMiniNumber<number>;
        height: z.ZodMiniNumber<number>;
        by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$loose>>;
    audience: z.ZodMiniOptional<z.ZodMiniType<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">, z.core.$ZodTypeInternals<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">>>>;
}, z.core.$loose>;
/** One step of a report as officers read it. */
type OfficerEntry = z.infer<typeof OfficerEntry>;
/** What happened to a report, oldest first, as officers read it. */
declare const OfficerTimeline: z.ZodMiniObject<{
    items: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
        status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
        at: z.ZodMiniString<string>;
        by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
        agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
        agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
        text: z.ZodMiniNullable<z.ZodMiniString<string>>;
        reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
        attachments: z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            mediaType: z.ZodMiniString<string>;
            size: z.ZodMiniNumber<number>;
            width: z.ZodMiniNumber<number>;
            height: z.ZodMiniNumber<number>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$loose>>;
        audience: z.ZodMiniOptional<z.ZodMiniType<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">, z.core.$ZodTypeInternals<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">>>>;
    }, z.core.$loose>>;
}, z.core.$loose>;

/** The routes that take an officer’s token. */
declare const officerRoutes: {
    readonly 'officer.reports.list': {
        readonly method: "GET";
        readonly path: "/v1/officer/reports";
        readonly access: "officer";
        readonly query: readonly ["status", "classification", "regionCode", "agency", "assignee", "overdue", "dueWithin", "flagged", "limit", "cursor"];
        readonly response: z.ZodMiniObject<{
            items: z.ZodMiniArray<z.ZodMiniObject<{
                trackingId: z.ZodMiniString<string>;
                viewer: z.ZodMiniString<string>;
                classification: z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, z.core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>;
                status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
                title: z.ZodMiniNullable<z.ZodMiniString<string>>;
                text: z.ZodMiniNullable<z.ZodMiniString<string>>;
                agency: z.ZodMiniObject<{
                    slug: z.ZodMiniString<string>;
                    acronym: z.ZodMiniString<string>;
                    name: z.ZodMiniString<string>;
                    kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
                }, z.core.$loose>;
                place: z.ZodMiniObject<{
                    regionCode: z.ZodMiniString<string>;
                    regionName: z.ZodMiniString<string>;
                    rw: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    rt: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    landmark: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    point: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
                }, z.core.$loose>;
                occurredOn: z.ZodMiniNullable<z.ZodMiniString<string>>;
                category: z.ZodMiniNullable<z.ZodMiniString<string>>;
                anonymous: z.ZodMiniBoolean<boolean>;
                confidential: z.ZodMiniBoolean<boolean>;
                reporter: z.ZodMiniNullable<z.ZodMiniObject<{
                    name: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    address: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    email: z.ZodMiniOptional<z.ZodMiniString<string>>;
                }, z.core.$loose>>;
                receivedAt: z.ZodMiniString<string>;
                createdAtDevice: z.ZodMiniNullable<z.ZodMiniString<string>>;
                promise: z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, z.core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                    dueAt: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    holidaysKnown: z.ZodMiniBoolean<boolean>;
                }, z.core.$loose>>;
                clock: z.ZodMiniObject<{
                    state: z.ZodMiniType<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">, z.core.$ZodTypeInternals<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">>>;
                    since: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    deadlines: z.ZodMiniArray<z.ZodMiniObject<{
                        kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                        dueAt: z.ZodMiniString<string>;
                        holidaysKnown: z.ZodMiniBoolean<boolean>;
                        metAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
                        state: z.ZodMiniType<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, z.core.$ZodTypeInternals<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">>>;
                    }, z.core.$loose>>;
                }, z.core.$loose>;
                photos: z.ZodMiniNumber<number>;
                attachments: z.ZodMiniArray<z.ZodMiniObject<{
                    id: z.ZodMiniString<string>;
                    mediaType: z.ZodMiniString<string>;
                    size: z.ZodMiniNumber<number>;
                    width: z.ZodMiniNumber<number>;
                    height: z.ZodMiniNumber<number>;
                    by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                    url: z.ZodMiniOptional<z.ZodMiniString<string>>;
                }, z.core.$loose>>;
                upstream: z.ZodMiniNullable<z.ZodMiniObject<{
                    system: z.ZodMiniString<string>;
                    trackingId: z.ZodMiniString<string>;
                    status: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    syncedAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, z.core.$loose>>;
                supports: z.ZodMiniNumber<number>;
                reopened: z.ZodMiniNumber<number>;
                rating: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
                assignee: z.ZodMiniNullable<z.ZodMiniObject<{
                    id: z.ZodMiniString<string>;
                    name: z.ZodMiniString<string>;
                }, z.core.$loose>>;
                version: z.ZodMiniNumber<number>;
                flags: z.ZodMiniArray<z.ZodMiniType<Open<KnownContentFlag>, Open<KnownContentFlag>, z.core.$ZodTypeInternals<Open<KnownContentFlag>, Open<KnownContentFlag>>>>;
                masks: z.ZodMiniArray<z.ZodMiniString<string>>;
                aboutStaff: z.ZodMiniBoolean<boolean>;
                onBehalf: z.ZodMiniBoolean<boolean>;
                formal: z.ZodMiniOptional<z.ZodMiniObject<{
                    purpose: z.ZodMiniString<string>;
                    delivery: z.ZodMiniType<Open<"address" | "agency" | "email">, Open<"address" | "agency" | "email">, z.core.$ZodTypeInternals<Open<"address" | "agency" | "email">, Open<"address" | "agency" | "email">>>;
                    extension: z.ZodMiniObject<{
                        amount: z.ZodMiniNumber<number>;
                        unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, z.core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                        legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    }, z.core.$loose>;
                }, z.core.$loose>>;
                guardedFrom: z.ZodMiniNullable<z.ZodMiniString<string>>;
                timeZone: z.ZodMiniOptional<z.ZodMiniString<string>>;
                handovers: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                    system: z.ZodMiniString<string>;
                    state: z.ZodMiniType<Open<"kept" | "refused" | "taken" | "unclear">, Open<"kept" | "refused" | "taken" | "unclear">, z.core.$ZodTypeInternals<Open<"kept" | "refused" | "taken" | "unclear">, Open<"kept" | "refused" | "taken" | "unclear">>>;
                    trackingId: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    status: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    said: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    at: z.ZodMiniString<string>;
                }, z.core.$loose>>>;
            }, z.core.$loose>>;
            nextCursor: z.ZodMiniNullable<z.ZodMiniString<string>>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/officer/reports/{trackingId}";
        readonly access: "officer";
        readonly response: z.ZodMiniObject<{
            trackingId: z.ZodMiniString<string>;
            viewer: z.ZodMiniString<string>;
            classification: z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, z.core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            title: z.ZodMiniNullable<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agency: z.ZodMiniObject<{
                slug: z.ZodMiniString<string>;
                acronym: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
                kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
            }, z.core.$loose>;
            place: z.ZodMiniObject<{
                regionCode: z.ZodMiniString<string>;
                regionName: z.ZodMiniString<string>;
                rw: z.ZodMiniNullable<z.ZodMiniString<string>>;
                rt: z.ZodMiniNullable<z.ZodMiniString<string>>;
                landmark: z.ZodMiniNullable<z.ZodMiniString<string>>;
                point: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            }, z.core.$loose>;
            occurredOn: z.ZodMiniNullable<z.ZodMiniString<string>>;
            category: z.ZodMiniNullable<z.ZodMiniString<string>>;
            anonymous: z.ZodMiniBoolean<boolean>;
            confidential: z.ZodMiniBoolean<boolean>;
            reporter: z.ZodMiniNullable<z.ZodMiniObject<{
                name: z.ZodMiniOptional<z.ZodMiniString<string>>;
                address: z.ZodMiniOptional<z.ZodMiniString<string>>;
                phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
                email: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            receivedAt: z.ZodMiniString<string>;
            createdAtDevice: z.ZodMiniNullable<z.ZodMiniString<string>>;
            promise: z.ZodMiniArray<z.ZodMiniObject<{
                kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                amount: z.ZodMiniNumber<number>;
                unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, z.core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                dueAt: z.ZodMiniString<string>;
                legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                holidaysKnown: z.ZodMiniBoolean<boolean>;
            }, z.core.$loose>>;
            clock: z.ZodMiniObject<{
                state: z.ZodMiniType<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">, z.core.$ZodTypeInternals<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">>>;
                since: z.ZodMiniNullable<z.ZodMiniString<string>>;
                deadlines: z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                    dueAt: z.ZodMiniString<string>;
                    holidaysKnown: z.ZodMiniBoolean<boolean>;
                    metAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    state: z.ZodMiniType<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, z.core.$ZodTypeInternals<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">>>;
                }, z.core.$loose>>;
            }, z.core.$loose>;
            photos: z.ZodMiniNumber<number>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            upstream: z.ZodMiniNullable<z.ZodMiniObject<{
                system: z.ZodMiniString<string>;
                trackingId: z.ZodMiniString<string>;
                status: z.ZodMiniNullable<z.ZodMiniString<string>>;
                syncedAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            supports: z.ZodMiniNumber<number>;
            reopened: z.ZodMiniNumber<number>;
            rating: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
            assignee: z.ZodMiniNullable<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
            }, z.core.$loose>>;
            version: z.ZodMiniNumber<number>;
            flags: z.ZodMiniArray<z.ZodMiniType<Open<KnownContentFlag>, Open<KnownContentFlag>, z.core.$ZodTypeInternals<Open<KnownContentFlag>, Open<KnownContentFlag>>>>;
            masks: z.ZodMiniArray<z.ZodMiniString<string>>;
            aboutStaff: z.ZodMiniBoolean<boolean>;
            onBehalf: z.ZodMiniBoolean<boolean>;
            formal: z.ZodMiniOptional<z.ZodMiniObject<{
                purpose: z.ZodMiniString<string>;
                delivery: z.ZodMiniType<Open<"address" | "agency" | "email">, Open<"address" | "agency" | "email">, z.core.$ZodTypeInternals<Open<"address" | "agency" | "email">, Open<"address" | "agency" | "email">>>;
                extension: z.ZodMiniObject<{
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, z.core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, z.core.$loose>;
            }, z.core.$loose>>;
            guardedFrom: z.ZodMiniNullable<z.ZodMiniString<string>>;
            timeZone: z.ZodMiniOptional<z.ZodMiniString<string>>;
            handovers: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
                system: z.ZodMiniString<string>;
                state: z.ZodMiniType<Open<"kept" | "refused" | "taken" | "unclear">, Open<"kept" | "refused" | "taken" | "unclear">, z.core.$ZodTypeInternals<Open<"kept" | "refused" | "taken" | "unclear">, Open<"kept" | "refused" | "taken" | "unclear">>>;
                trackingId: z.ZodMiniNullable<z.ZodMiniString<string>>;
                status: z.ZodMiniNullable<z.ZodMiniString<string>>;
                said: z.ZodMiniNullable<z.ZodMiniString<string>>;
                at: z.ZodMiniString<string>;
            }, z.core.$loose>>>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.timeline': {
        readonly method: "GET";
        readonly path: "/v1/officer/reports/{trackingId}/timeline";
        readonly access: "officer";
        readonly response: z.ZodMiniObject<{
            items: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
                status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
                at: z.ZodMiniString<string>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
                agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
                text: z.ZodMiniNullable<z.ZodMiniString<string>>;
                reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
                attachments: z.ZodMiniArray<z.ZodMiniObject<{
                    id: z.ZodMiniString<string>;
                    mediaType: z.ZodMiniString<string>;
                    size: z.ZodMiniNumber<number>;
                    width: z.ZodMiniNumber<number>;
                    height: z.ZodMiniNumber<number>;
                    by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                    url: z.ZodMiniOptional<z.ZodMiniString<string>>;
                }, z.core.$loose>>;
                audience: z.ZodMiniOptional<z.ZodMiniType<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">, z.core.$ZodTypeInternals<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">>>>;
            }, z.core.$loose>>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.similar': {
        readonly method: "GET";
        readonly path: "/v1/officer/reports/{trackingId}/similar";
        readonly access: "officer";
        readonly response: z.ZodMiniObject<{
            items: z.ZodMiniArray<z.ZodMiniObject<{
                trackingId: z.ZodMiniString<string>;
                title: z.ZodMiniString<string>;
                status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
                receivedAt: z.ZodMiniString<string>;
                regionName: z.ZodMiniString<string>;
                supports: z.ZodMiniNumber<number>;
            }, z.core.$loose>>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.verify': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{}, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            audience: z.ZodMiniOptional<z.ZodMiniType<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">, z.core.$ZodTypeInternals<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">>>>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.return': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{
            reason: z.ZodMiniLiteral<"evidence-needed" | "other" | "place-unclear" | "problem-unclear">;
            text: z.ZodMiniString<unknown>;
            version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            audience: z.ZodMiniOptional<z.ZodMiniType<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">, z.core.$ZodTypeInternals<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">>>>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.ask': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{
            text: z.ZodMiniString<unknown>;
            version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            audience: z.ZodMiniOptional<z.ZodMiniType<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">, z.core.$ZodTypeInternals<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">>>>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.assign': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{
            officer: z.ZodMiniString<string>;
            text: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
            version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            audience: z.ZodMiniOptional<z.ZodMiniType<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">, z.core.$ZodTypeInternals<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">>>>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.transfer': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{
            agency: z.ZodMiniString<string>;
            text: z.ZodMiniString<unknown>;
            version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            audience: z.ZodMiniOptional<z.ZodMiniType<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">, z.core.$ZodTypeInternals<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">>>>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.extend': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{
            text: z.ZodMiniString<unknown>;
            version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            audience: z.ZodMiniOptional<z.ZodMiniType<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">, z.core.$ZodTypeInternals<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">>>>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.followUp': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{
            text: z.ZodMiniString<unknown>;
            attachments: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            audience: z.ZodMiniOptional<z.ZodMiniType<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">, z.core.$ZodTypeInternals<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">>>>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.respond': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{
            text: z.ZodMiniString<unknown>;
            attachments: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            audience: z.ZodMiniOptional<z.ZodMiniType<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">, z.core.$ZodTypeInternals<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">>>>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.close': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{
            reason: z.ZodMiniLiteral<"answered" | "resolved" | "unresolved">;
            text: z.ZodMiniString<unknown>;
            attachments: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            audience: z.ZodMiniOptional<z.ZodMiniType<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">, z.core.$ZodTypeInternals<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">>>>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.archive': {
        readonly method: "POST";
        readonly path: `/v1/officer/reports/{trackingId}/${string}`;
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{
            reason: z.ZodMiniLiteral<"duplicate" | "emergency" | "in-court" | "not-a-report" | "not-completed" | "offensive">;
            text: z.ZodMiniString<unknown>;
            version: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            audience: z.ZodMiniOptional<z.ZodMiniType<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">, z.core.$ZodTypeInternals<Open<"officer" | "public" | "reporter">, Open<"officer" | "public" | "reporter">>>>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.mask': {
        readonly method: "POST";
        readonly path: "/v1/officer/reports/{trackingId}/mask";
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{
            passages: z.ZodMiniArray<z.ZodMiniString<unknown>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            version: z.ZodMiniNumber<number>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.release': {
        readonly method: "POST";
        readonly path: "/v1/officer/reports/{trackingId}/release";
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{}, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            version: z.ZodMiniNumber<number>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.identify': {
        readonly method: "POST";
        readonly path: "/v1/officer/reports/{trackingId}/identity";
        readonly access: "officer";
        readonly reads: true;
        readonly body: z.ZodMiniObject<{}, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            name: z.ZodMiniOptional<z.ZodMiniString<string>>;
            address: z.ZodMiniOptional<z.ZodMiniString<string>>;
            phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
            email: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.whatsapp': {
        readonly method: "POST";
        readonly path: "/v1/officer/reports/{trackingId}/whatsapp";
        readonly access: "officer";
        readonly reads: true;
        readonly body: z.ZodMiniObject<{}, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            number: z.ZodMiniNullable<z.ZodMiniString<string>>;
        }, z.core.$loose>;
    };
    readonly 'officer.privacy.list': {
        readonly method: "GET";
        readonly path: "/v1/officer/privacy";
        readonly access: "officer";
        readonly query: readonly ["status", "agency", "limit", "cursor"];
        readonly response: z.ZodMiniObject<{
            items: z.ZodMiniArray<z.ZodMiniObject<{
                kind: z.ZodMiniType<Open<"correction" | "erasure" | "masking" | "retention">, Open<"correction" | "erasure" | "masking" | "retention">, z.core.$ZodTypeInternals<Open<"correction" | "erasure" | "masking" | "retention">, Open<"correction" | "erasure" | "masking" | "retention">>>;
                status: z.ZodMiniType<Open<"done" | "open" | "refused">, Open<"done" | "open" | "refused">, z.core.$ZodTypeInternals<Open<"done" | "open" | "refused">, Open<"done" | "open" | "refused">>>;
                requestedAt: z.ZodMiniString<string>;
                dueAt: z.ZodMiniString<string>;
                text: z.ZodMiniOptional<z.ZodMiniString<string>>;
                trackingId: z.ZodMiniString<string>;
                agency: z.ZodMiniString<string>;
            }, z.core.$loose>>;
            nextCursor: z.ZodMiniNullable<z.ZodMiniString<string>>;
        }, z.core.$loose>;
    };
    readonly 'officer.privacy.settle': {
        readonly method: "POST";
        readonly path: "/v1/officer/reports/{trackingId}/privacy/settle";
        readonly access: "officer";
        readonly body: z.ZodMiniObject<{
            outcome: z.ZodMiniLiteral<"done" | "refused">;
            text: z.ZodMiniString<unknown>;
            law: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            kind: z.ZodMiniType<Open<"correction" | "erasure" | "masking" | "retention">, Open<"correction" | "erasure" | "masking" | "retention">, z.core.$ZodTypeInternals<Open<"correction" | "erasure" | "masking" | "retention">, Open<"correction" | "erasure" | "masking" | "retention">>>;
            status: z.ZodMiniType<Open<"done" | "open" | "refused">, Open<"done" | "open" | "refused">, z.core.$ZodTypeInternals<Open<"done" | "open" | "refused">, Open<"done" | "open" | "refused">>>;
            requestedAt: z.ZodMiniString<string>;
            dueAt: z.ZodMiniString<string>;
            text: z.ZodMiniOptional<z.ZodMiniString<string>>;
            trackingId: z.ZodMiniString<string>;
            agency: z.ZodMiniString<string>;
        }, z.core.$loose>;
    };
    readonly 'officer.reports.audit': {
        readonly method: "GET";
        readonly path: "/v1/officer/reports/{trackingId}/audit";
        readonly access: "officer";
        readonly query: readonly ["limit", "cursor"];
        readonly response: z.ZodMiniObject<{
            items: z.ZodMiniArray<z.ZodMiniObject<{
                seq: z.ZodMiniNumber<number>;
                at: z.ZodMiniString<string>;
                officer: z.ZodMiniString<string>;
                act: z.ZodMiniString<string>;
                subject: z.ZodMiniString<string>;
                hash: z.ZodMiniString<string>;
            }, z.core.$loose>>;
            nextCursor: z.ZodMiniNullable<z.ZodMiniString<string>>;
        }, z.core.$loose>;
    };
    readonly 'officer.attachments.create': {
        readonly method: "POST";
        readonly path: "/v1/officer/reports/{trackingId}/attachments";
        readonly access: "officer";
        readonly body: readonly ["image/jpeg", "image/png", "image/webp"];
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            mediaType: z.ZodMiniString<string>;
            size: z.ZodMiniNumber<number>;
            width: z.ZodMiniNumber<number>;
            height: z.ZodMiniNumber<number>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$loose>;
    };
    readonly 'officer.attachments.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/officer/reports/{trackingId}/attachments/{attachmentId}";
        readonly access: "officer";
        readonly response: "bytes";
    };
};

/** One page of a list: a list that can grow without end comes in pages, each naming where the next begins. */

/**
 * `nextCursor` is null on the last page.
 * @example
 * const AgencyPage = contract.pageOf(contract.Agency)
 */
declare const pageOf: <Item extends z.ZodMiniType>(item: Item) => z.ZodMiniObject<{
    items: z.ZodMiniArray<Item>;
    nextCursor: z.ZodMiniNullable<z.ZodMiniString<string>>;
}, z.core.$loose>;
/** One page of a list; `nextCursor` asks for the page after it and is null on the last. */
interface Page<Item> {
    /** In the order of the list; fewer than were asked for do not mean that it ends. */
    readonly items: readonly Item[];
    /** For the query "cursor"; null: this is the last page. */
    readonly nextCursor: string | null;
}

/** Finds in a text what should not stand in public: numbers of identity cards, telephone numbers, e-mail addresses, links, and number plates. */

/** Where something personal stands in a text. */
interface Finding {
    /** What it looks like. */
    readonly flag: KnownContentFlag | 'plate';
    /** UTF-16 code units; `to` is excluded. */
    readonly from: number;
    /** The first unit behind it. */
    readonly to: number;
}
/**
 * Ordered by where they begin. They flag and mask, and are never a reason to refuse a report.
 * @example
 * import { findPersonal } from '@lapor/sdk/contract'
 * const [first] = findPersonal('Hubungi 0812 3456 7890') // { flag: 'phone', from: 8, to: 22 }
 */
declare const findPersonal: (text: string) => (Finding & {
    readonly flag: KnownContentFlag;
})[];
/**
 * Number plates: whether one belongs into public depends on the matter, so nobody hides it but its writer.
 * @example
 * import { findPlates } from '@lapor/sdk/contract'
 * const [plate] = findPlates('Mobil B 1234 XYZ di trotoar') // { flag: 'plate', from: 6, to: 16 }
 */
declare const findPlates: (text: string) => Finding[];

/**
 * A right that was used: to have it corrected (art. 6), to have it erased (art. 8). Owed within 3 × 24 hours (art. 30, 43). What a
 * machine can do is done at once; for `masking`, an officer looks through the text for what is personal in it. `retention` is nobody's
 * wish: the identity was erased because its time of keeping was over (art. 16).
 */
declare const PrivacyRequest: z.ZodMiniObject<{
    kind: z.ZodMiniType<Open<"correction" | "erasure" | "masking" | "retention">, Open<"correction" | "erasure" | "masking" | "retention">, z.core.$ZodTypeInternals<Open<"correction" | "erasure" | "masking" | "retention">, Open<"correction" | "erasure" | "masking" | "retention">>>;
    status: z.ZodMiniType<Open<"done" | "open" | "refused">, Open<"done" | "open" | "refused">, z.core.$ZodTypeInternals<Open<"done" | "open" | "refused">, Open<"done" | "open" | "refused">>>;
    requestedAt: z.ZodMiniString<string>;
    dueAt: z.ZodMiniString<string>;
    text: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$loose>;
type PrivacyRequest = z.infer<typeof PrivacyRequest>;
/** All that is held, to be read by people and programs (art. 7, 13). Photos are fetched one by one. */
declare const HeldData: z.ZodMiniObject<{
    identity: z.ZodMiniNullable<z.ZodMiniObject<{
        name: z.ZodMiniOptional<z.ZodMiniString<string>>;
        address: z.ZodMiniOptional<z.ZodMiniString<string>>;
        phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
        email: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$loose>>;
    notice: z.ZodMiniObject<{
        version: z.ZodMiniString<string>;
        shownAt: z.ZodMiniString<string>;
    }, z.core.$loose>;
    receivedAt: z.ZodMiniString<string>;
    operator: z.ZodMiniString<string>;
    photos: z.ZodMiniNumber<number>;
    requests: z.ZodMiniArray<z.ZodMiniObject<{
        kind: z.ZodMiniType<Open<"correction" | "erasure" | "masking" | "retention">, Open<"correction" | "erasure" | "masking" | "retention">, z.core.$ZodTypeInternals<Open<"correction" | "erasure" | "masking" | "retention">, Open<"correction" | "erasure" | "masking" | "retention">>>;
        status: z.ZodMiniType<Open<"done" | "open" | "refused">, Open<"done" | "open" | "refused">, z.core.$ZodTypeInternals<Open<"done" | "open" | "refused">, Open<"done" | "open" | "refused">>>;
        requestedAt: z.ZodMiniString<string>;
        dueAt: z.ZodMiniString<string>;
        text: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$loose>>;
    report: z.ZodMiniObject<{
        trackingId: z.ZodMiniString<string>;
        viewer: z.ZodMiniString<string>;
        classification: z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, z.core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>;
        status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
        title: z.ZodMiniNullable<z.ZodMiniString<string>>;
        text: z.ZodMiniNullable<z.ZodMiniString<string>>;
        agency: z.ZodMiniObject<{
            slug: z.ZodMiniString<string>;
            acronym: z.ZodMiniString<string>;
            name: z.ZodMiniString<string>;
            kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
        }, z.core.$loose>;
        place: z.ZodMiniObject<{
            regionCode: z.ZodMiniString<string>;
            regionName: z.ZodMiniString<string>;
            rw: z.ZodMiniNullable<z.ZodMiniString<string>>;
            rt: z.ZodMiniNullable<z.ZodMiniString<string>>;
            landmark: z.ZodMiniNullable<z.ZodMiniString<string>>;
            point: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        }, z.core.$loose>;
        occurredOn: z.ZodMiniNullable<z.ZodMiniString<string>>;
        category: z.ZodMiniNullable<z.ZodMiniString<string>>;
        anonymous: z.ZodMiniBoolean<boolean>;
        confidential: z.ZodMiniBoolean<boolean>;
        reporter: z.ZodMiniNullable<z.ZodMiniObject<{
            name: z.ZodMiniOptional<z.ZodMiniString<string>>;
            address: z.ZodMiniOptional<z.ZodMiniString<string>>;
            phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
            email: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$loose>>;
        receivedAt: z.ZodMiniString<string>;
        createdAtDevice: z.ZodMiniNullable<z.ZodMiniString<string>>;
        promise: z.ZodMiniArray<z.ZodMiniObject<{
            kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
            amount: z.ZodMiniNumber<number>;
            unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, z.core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
            dueAt: z.ZodMiniString<string>;
            legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
            holidaysKnown: z.ZodMiniBoolean<boolean>;
        }, z.core.$loose>>;
        clock: z.ZodMiniObject<{
            state: z.ZodMiniType<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">, z.core.$ZodTypeInternals<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">>>;
            since: z.ZodMiniNullable<z.ZodMiniString<string>>;
            deadlines: z.ZodMiniArray<z.ZodMiniObject<{
                kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                dueAt: z.ZodMiniString<string>;
                holidaysKnown: z.ZodMiniBoolean<boolean>;
                metAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
                state: z.ZodMiniType<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, z.core.$ZodTypeInternals<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">>>;
            }, z.core.$loose>>;
        }, z.core.$loose>;
        photos: z.ZodMiniNumber<number>;
        attachments: z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            mediaType: z.ZodMiniString<string>;
            size: z.ZodMiniNumber<number>;
            width: z.ZodMiniNumber<number>;
            height: z.ZodMiniNumber<number>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$loose>>;
        upstream: z.ZodMiniNullable<z.ZodMiniObject<{
            system: z.ZodMiniString<string>;
            trackingId: z.ZodMiniString<string>;
            status: z.ZodMiniNullable<z.ZodMiniString<string>>;
            syncedAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
        }, z.core.$loose>>;
        supports: z.ZodMiniNumber<number>;
        reopened: z.ZodMiniNumber<number>;
        rating: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
        assignee: z.ZodMiniNullable<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            name: z.ZodMiniString<string>;
        }, z.core.$loose>>;
        version: z.ZodMiniNumber<number>;
    }, z.core.$loose>;
    timeline: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
        status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
        at: z.ZodMiniString<string>;
        by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
        agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
        agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
        text: z.ZodMiniNullable<z.ZodMiniString<string>>;
        reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
        attachments: z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            mediaType: z.ZodMiniString<string>;
            size: z.ZodMiniNumber<number>;
            width: z.ZodMiniNumber<number>;
            height: z.ZodMiniNumber<number>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$loose>>;
    }, z.core.$loose>>;
    earlier: z.ZodMiniArray<z.ZodMiniString<string>>;
    masks: z.ZodMiniArray<z.ZodMiniString<string>>;
    flags: z.ZodMiniArray<z.ZodMiniString<string>>;
}, z.core.$loose>;
type HeldData = z.infer<typeof HeldData>;

/** A reporter’s request to see, correct or erase what is held, as a case that an agency owes. */
declare const PrivacyCase: z.ZodMiniObject<{
    kind: z.ZodMiniType<Open<"correction" | "erasure" | "masking" | "retention">, Open<"correction" | "erasure" | "masking" | "retention">, z.core.$ZodTypeInternals<Open<"correction" | "erasure" | "masking" | "retention">, Open<"correction" | "erasure" | "masking" | "retention">>>;
    status: z.ZodMiniType<Open<"done" | "open" | "refused">, Open<"done" | "open" | "refused">, z.core.$ZodTypeInternals<Open<"done" | "open" | "refused">, Open<"done" | "open" | "refused">>>;
    requestedAt: z.ZodMiniString<string>;
    dueAt: z.ZodMiniString<string>;
    text: z.ZodMiniOptional<z.ZodMiniString<string>>;
    trackingId: z.ZodMiniString<string>;
    agency: z.ZodMiniString<string>;
}, z.core.$loose>;
/** A case as read back. */
type PrivacyCase = z.infer<typeof PrivacyCase>;
/** One page of cases, what is due first. */
declare const PrivacyCasePage: z.ZodMiniObject<{
    items: z.ZodMiniArray<z.ZodMiniObject<{
        kind: z.ZodMiniType<Open<"correction" | "erasure" | "masking" | "retention">, Open<"correction" | "erasure" | "masking" | "retention">, z.core.$ZodTypeInternals<Open<"correction" | "erasure" | "masking" | "retention">, Open<"correction" | "erasure" | "masking" | "retention">>>;
        status: z.ZodMiniType<Open<"done" | "open" | "refused">, Open<"done" | "open" | "refused">, z.core.$ZodTypeInternals<Open<"done" | "open" | "refused">, Open<"done" | "open" | "refused">>>;
        requestedAt: z.ZodMiniString<string>;
        dueAt: z.ZodMiniString<string>;
        text: z.ZodMiniOptional<z.ZodMiniString<string>>;
        trackingId: z.ZodMiniString<string>;
        agency: z.ZodMiniString<string>;
    }, z.core.$loose>>;
    nextCursor: z.ZodMiniNullable<z.ZodMiniString<string>>;
}, z.core.$loose>;
/** `refused` owes `law`: article and law, e.g. "UU 27/2022 pasal 15 ayat (1) huruf c". The reporter reads both. */
declare const SettleBody: z.ZodMiniObject<{
    outcome: z.ZodMiniLiteral<"done" | "refused">;
    text: z.ZodMiniString<unknown>;
    law: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
}, z.core.$strict>;
type SettleBody = z.infer<typeof SettleBody>;

/** One page of agencies. */
declare const AgencyPage: z.ZodMiniObject<{
    items: z.ZodMiniArray<z.ZodMiniObject<{
        slug: z.ZodMiniString<string>;
        acronym: z.ZodMiniString<string>;
        name: z.ZodMiniString<string>;
        kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, zod_v4_core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
    }, zod_v4_core.$loose>>;
    nextCursor: z.ZodMiniNullable<z.ZodMiniString<string>>;
}, zod_v4_core.$loose>;
/** The routes that anyone may call to see how an agency answers. */
declare const publicRoutes: {
    readonly 'reports.similar': {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/similar";
        readonly access: "public";
        readonly reads: true;
        readonly body: z.ZodMiniObject<{
            text: z.ZodMiniString<unknown>;
            regionCode: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, zod_v4_core.$strict>;
        readonly response: z.ZodMiniObject<{
            items: z.ZodMiniArray<z.ZodMiniObject<{
                trackingId: z.ZodMiniString<string>;
                title: z.ZodMiniString<string>;
                status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, zod_v4_core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
                receivedAt: z.ZodMiniString<string>;
                regionName: z.ZodMiniString<string>;
                supports: z.ZodMiniNumber<number>;
            }, zod_v4_core.$loose>>;
        }, zod_v4_core.$loose>;
    };
    readonly 'reports.support': {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/reports/{trackingId}/supports";
        readonly access: "public";
        readonly body: z.ZodMiniObject<{}, zod_v4_core.$strict>;
        readonly response: z.ZodMiniObject<{
            supports: z.ZodMiniNumber<number>;
        }, zod_v4_core.$loose>;
    };
    readonly 'reports.list': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/reports";
        readonly access: "public";
        readonly query: readonly ["status", "classification", "regionCode", "category", "limit", "cursor"];
        readonly response: z.ZodMiniObject<{
            items: z.ZodMiniArray<z.ZodMiniObject<{
                trackingId: z.ZodMiniString<string>;
                viewer: z.ZodMiniString<string>;
                classification: z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, zod_v4_core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>;
                status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, zod_v4_core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
                title: z.ZodMiniNullable<z.ZodMiniString<string>>;
                text: z.ZodMiniNullable<z.ZodMiniString<string>>;
                agency: z.ZodMiniObject<{
                    slug: z.ZodMiniString<string>;
                    acronym: z.ZodMiniString<string>;
                    name: z.ZodMiniString<string>;
                    kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, zod_v4_core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
                }, zod_v4_core.$loose>;
                place: z.ZodMiniObject<{
                    regionCode: z.ZodMiniString<string>;
                    regionName: z.ZodMiniString<string>;
                    rw: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    rt: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    landmark: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    point: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
                }, zod_v4_core.$loose>;
                occurredOn: z.ZodMiniNullable<z.ZodMiniString<string>>;
                category: z.ZodMiniNullable<z.ZodMiniString<string>>;
                anonymous: z.ZodMiniBoolean<boolean>;
                confidential: z.ZodMiniBoolean<boolean>;
                reporter: z.ZodMiniNullable<z.ZodMiniObject<{
                    name: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    address: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    email: z.ZodMiniOptional<z.ZodMiniString<string>>;
                }, zod_v4_core.$loose>>;
                receivedAt: z.ZodMiniString<string>;
                createdAtDevice: z.ZodMiniNullable<z.ZodMiniString<string>>;
                promise: z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, zod_v4_core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, zod_v4_core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                    dueAt: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    holidaysKnown: z.ZodMiniBoolean<boolean>;
                }, zod_v4_core.$loose>>;
                clock: z.ZodMiniObject<{
                    state: z.ZodMiniType<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">, zod_v4_core.$ZodTypeInternals<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">>>;
                    since: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    deadlines: z.ZodMiniArray<z.ZodMiniObject<{
                        kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, zod_v4_core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                        dueAt: z.ZodMiniString<string>;
                        holidaysKnown: z.ZodMiniBoolean<boolean>;
                        metAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
                        state: z.ZodMiniType<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, zod_v4_core.$ZodTypeInternals<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">>>;
                    }, zod_v4_core.$loose>>;
                }, zod_v4_core.$loose>;
                photos: z.ZodMiniNumber<number>;
                attachments: z.ZodMiniArray<z.ZodMiniObject<{
                    id: z.ZodMiniString<string>;
                    mediaType: z.ZodMiniString<string>;
                    size: z.ZodMiniNumber<number>;
                    width: z.ZodMiniNumber<number>;
                    height: z.ZodMiniNumber<number>;
                    by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, zod_v4_core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                    url: z.ZodMiniOptional<z.ZodMiniString<string>>;
                }, zod_v4_core.$loose>>;
                upstream: z.ZodMiniNullable<z.ZodMiniObject<{
                    system: z.ZodMiniString<string>;
                    trackingId: z.ZodMiniString<string>;
                    status: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    syncedAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, zod_v4_core.$loose>>;
                supports: z.ZodMiniNumber<number>;
                reopened: z.ZodMiniNumber<number>;
                rating: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
                assignee: z.ZodMiniNullable<z.ZodMiniObject<{
                    id: z.ZodMiniString<string>;
                    name: z.ZodMiniString<string>;
                }, zod_v4_core.$loose>>;
                version: z.ZodMiniNumber<number>;
            }, zod_v4_core.$loose>>;
            nextCursor: z.ZodMiniNullable<z.ZodMiniString<string>>;
        }, zod_v4_core.$loose>;
    };
    readonly 'agencies.list': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/agencies";
        readonly access: "public";
        readonly query: readonly ["limit", "cursor"];
        readonly response: z.ZodMiniObject<{
            items: z.ZodMiniArray<z.ZodMiniObject<{
                slug: z.ZodMiniString<string>;
                acronym: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
                kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, zod_v4_core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
            }, zod_v4_core.$loose>>;
            nextCursor: z.ZodMiniNullable<z.ZodMiniString<string>>;
        }, zod_v4_core.$loose>;
    };
    readonly 'statistics.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/statistics";
        readonly access: "public";
        readonly query: readonly ["scope", "from", "to"];
        readonly response: z.ZodMiniObject<{
            from: z.ZodMiniString<string>;
            to: z.ZodMiniString<string>;
            agency: z.ZodMiniNullable<z.ZodMiniObject<{
                slug: z.ZodMiniString<string>;
                acronym: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
                kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, zod_v4_core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
            }, zod_v4_core.$loose>>;
            figures: z.ZodMiniObject<{
                received: z.ZodMiniNumber<number>;
                followedUp: z.ZodMiniNumber<number>;
                closed: z.ZodMiniArray<z.ZodMiniObject<{
                    reason: z.ZodMiniString<string>;
                    count: z.ZodMiniNumber<number>;
                }, zod_v4_core.$loose>>;
                archived: z.ZodMiniNumber<number>;
                withdrawn: z.ZodMiniNumber<number>;
                reopened: z.ZodMiniNumber<number>;
                late: z.ZodMiniNumber<number>;
                medianDaysToFollowUp: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
                medianDaysToClosing: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
            }, zod_v4_core.$loose>;
            overdue: z.ZodMiniNumber<number>;
            agencies: z.ZodMiniArray<z.ZodMiniObject<{
                agency: z.ZodMiniObject<{
                    slug: z.ZodMiniString<string>;
                    acronym: z.ZodMiniString<string>;
                    name: z.ZodMiniString<string>;
                    kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, zod_v4_core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
                }, zod_v4_core.$loose>;
                figures: z.ZodMiniObject<{
                    received: z.ZodMiniNumber<number>;
                    followedUp: z.ZodMiniNumber<number>;
                    closed: z.ZodMiniArray<z.ZodMiniObject<{
                        reason: z.ZodMiniString<string>;
                        count: z.ZodMiniNumber<number>;
                    }, zod_v4_core.$loose>>;
                    archived: z.ZodMiniNumber<number>;
                    withdrawn: z.ZodMiniNumber<number>;
                    reopened: z.ZodMiniNumber<number>;
                    late: z.ZodMiniNumber<number>;
                    medianDaysToFollowUp: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
                    medianDaysToClosing: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
                }, zod_v4_core.$loose>;
            }, zod_v4_core.$loose>>;
            classifications: z.ZodMiniArray<z.ZodMiniObject<{
                classification: z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, zod_v4_core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>;
                figures: z.ZodMiniNullable<z.ZodMiniObject<{
                    received: z.ZodMiniNumber<number>;
                    followedUp: z.ZodMiniNumber<number>;
                    closed: z.ZodMiniArray<z.ZodMiniObject<{
                        reason: z.ZodMiniString<string>;
                        count: z.ZodMiniNumber<number>;
                    }, zod_v4_core.$loose>>;
                    archived: z.ZodMiniNumber<number>;
                    withdrawn: z.ZodMiniNumber<number>;
                    reopened: z.ZodMiniNumber<number>;
                    late: z.ZodMiniNumber<number>;
                    medianDaysToFollowUp: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
                    medianDaysToClosing: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
                }, zod_v4_core.$loose>>;
            }, zod_v4_core.$loose>>;
            regions: z.ZodMiniArray<z.ZodMiniObject<{
                regionCode: z.ZodMiniString<string>;
                regionName: z.ZodMiniString<string>;
                figures: z.ZodMiniNullable<z.ZodMiniObject<{
                    received: z.ZodMiniNumber<number>;
                    followedUp: z.ZodMiniNumber<number>;
                    closed: z.ZodMiniArray<z.ZodMiniObject<{
                        reason: z.ZodMiniString<string>;
                        count: z.ZodMiniNumber<number>;
                    }, zod_v4_core.$loose>>;
                    archived: z.ZodMiniNumber<number>;
                    withdrawn: z.ZodMiniNumber<number>;
                    reopened: z.ZodMiniNumber<number>;
                    late: z.ZodMiniNumber<number>;
                    medianDaysToFollowUp: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
                    medianDaysToClosing: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
                }, zod_v4_core.$loose>>;
            }, zod_v4_core.$loose>>;
            csv: z.ZodMiniString<string>;
            months: z.ZodMiniArray<z.ZodMiniObject<{
                month: z.ZodMiniString<string>;
                figures: z.ZodMiniObject<{
                    received: z.ZodMiniNumber<number>;
                    followedUp: z.ZodMiniNumber<number>;
                    closed: z.ZodMiniArray<z.ZodMiniObject<{
                        reason: z.ZodMiniString<string>;
                        count: z.ZodMiniNumber<number>;
                    }, zod_v4_core.$loose>>;
                    archived: z.ZodMiniNumber<number>;
                    withdrawn: z.ZodMiniNumber<number>;
                    reopened: z.ZodMiniNumber<number>;
                    late: z.ZodMiniNumber<number>;
                    medianDaysToFollowUp: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
                    medianDaysToClosing: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
                }, zod_v4_core.$loose>;
            }, zod_v4_core.$loose>>;
        }, zod_v4_core.$loose>;
    };
};

/** One page of public reports, newest first. */
declare const ReportPage: z.ZodMiniObject<{
    items: z.ZodMiniArray<z.ZodMiniObject<{
        trackingId: z.ZodMiniString<string>;
        viewer: z.ZodMiniString<string>;
        classification: z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, zod_v4_core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>;
        status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, zod_v4_core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
        title: z.ZodMiniNullable<z.ZodMiniString<string>>;
        text: z.ZodMiniNullable<z.ZodMiniString<string>>;
        agency: z.ZodMiniObject<{
            slug: z.ZodMiniString<string>;
            acronym: z.ZodMiniString<string>;
            name: z.ZodMiniString<string>;
            kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, zod_v4_core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
        }, zod_v4_core.$loose>;
        place: z.ZodMiniObject<{
            regionCode: z.ZodMiniString<string>;
            regionName: z.ZodMiniString<string>;
            rw: z.ZodMiniNullable<z.ZodMiniString<string>>;
            rt: z.ZodMiniNullable<z.ZodMiniString<string>>;
            landmark: z.ZodMiniNullable<z.ZodMiniString<string>>;
            point: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        }, zod_v4_core.$loose>;
        occurredOn: z.ZodMiniNullable<z.ZodMiniString<string>>;
        category: z.ZodMiniNullable<z.ZodMiniString<string>>;
        anonymous: z.ZodMiniBoolean<boolean>;
        confidential: z.ZodMiniBoolean<boolean>;
        reporter: z.ZodMiniNullable<z.ZodMiniObject<{
            name: z.ZodMiniOptional<z.ZodMiniString<string>>;
            address: z.ZodMiniOptional<z.ZodMiniString<string>>;
            phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
            email: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, zod_v4_core.$loose>>;
        receivedAt: z.ZodMiniString<string>;
        createdAtDevice: z.ZodMiniNullable<z.ZodMiniString<string>>;
        promise: z.ZodMiniArray<z.ZodMiniObject<{
            kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, zod_v4_core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
            amount: z.ZodMiniNumber<number>;
            unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, zod_v4_core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
            dueAt: z.ZodMiniString<string>;
            legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
            holidaysKnown: z.ZodMiniBoolean<boolean>;
        }, zod_v4_core.$loose>>;
        clock: z.ZodMiniObject<{
            state: z.ZodMiniType<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">, zod_v4_core.$ZodTypeInternals<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">>>;
            since: z.ZodMiniNullable<z.ZodMiniString<string>>;
            deadlines: z.ZodMiniArray<z.ZodMiniObject<{
                kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, zod_v4_core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                dueAt: z.ZodMiniString<string>;
                holidaysKnown: z.ZodMiniBoolean<boolean>;
                metAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
                state: z.ZodMiniType<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, zod_v4_core.$ZodTypeInternals<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">>>;
            }, zod_v4_core.$loose>>;
        }, zod_v4_core.$loose>;
        photos: z.ZodMiniNumber<number>;
        attachments: z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            mediaType: z.ZodMiniString<string>;
            size: z.ZodMiniNumber<number>;
            width: z.ZodMiniNumber<number>;
            height: z.ZodMiniNumber<number>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, zod_v4_core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, zod_v4_core.$loose>>;
        upstream: z.ZodMiniNullable<z.ZodMiniObject<{
            system: z.ZodMiniString<string>;
            trackingId: z.ZodMiniString<string>;
            status: z.ZodMiniNullable<z.ZodMiniString<string>>;
            syncedAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
        }, zod_v4_core.$loose>>;
        supports: z.ZodMiniNumber<number>;
        reopened: z.ZodMiniNumber<number>;
        rating: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
        assignee: z.ZodMiniNullable<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            name: z.ZodMiniString<string>;
        }, zod_v4_core.$loose>>;
        version: z.ZodMiniNumber<number>;
    }, zod_v4_core.$loose>>;
    nextCursor: z.ZodMiniNullable<z.ZodMiniString<string>>;
}, zod_v4_core.$loose>;

/** Erases name, address and contact (UU 27/2022 art. 8, 43). The report itself goes on without a name. */
declare const EraseIdentityBody: z.ZodMiniObject<{}, z.core.$strict>;
/** The same report, told better: after it was returned, or before anybody verified it. What is absent stays as it was. */
declare const CorrectBody: z.ZodMiniObject<{
    text: z.ZodMiniString<unknown>;
    place: z.ZodMiniOptional<z.ZodMiniObject<{
        regionCode: z.ZodMiniString<string>;
        rw: z.ZodMiniOptional<z.ZodMiniString<string>>;
        rt: z.ZodMiniOptional<z.ZodMiniString<string>>;
        landmark: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
        point: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
    occurredOn: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
type CorrectBody = z.infer<typeof CorrectBody>;
/** "Selesai": the reporter agrees that it is done. */
declare const ConfirmBody: z.ZodMiniObject<{
    text: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
}, z.core.$strict>;
type ConfirmBody = z.infer<typeof ConfirmBody>;
/** "Belum selesai": what is still wrong. Counted, and limited by the site's rule. */
declare const ReopenBody: z.ZodMiniObject<{
    text: z.ZodMiniString<unknown>;
}, z.core.$strict>;
type ReopenBody = z.infer<typeof ReopenBody>;
/** How content the reporter is, 1 (not at all) to 5. A later rating takes the place of an earlier one. */
declare const RateBody: z.ZodMiniObject<{
    score: z.ZodMiniLiteral<number>;
    text: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
}, z.core.$strict>;
type RateBody = z.infer<typeof RateBody>;
/** Takes the report back: it ends and is no longer public. */
declare const WithdrawBody: z.ZodMiniObject<{
    text: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
}, z.core.$strict>;
type WithdrawBody = z.infer<typeof WithdrawBody>;
/** Puts the given identity in the place of what is held (UU 27/2022 art. 6, 30). */
declare const CorrectIdentityBody: z.ZodMiniObject<{
    reporter: z.ZodMiniObject<{
        name: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
        address: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
        phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
        email: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>;
}, z.core.$strict>;
type CorrectIdentityBody = z.infer<typeof CorrectIdentityBody>;
/** A new secret, made by the client as the first one was: the relay keeps its hash only. */
declare const ReplaceSecretBody: z.ZodMiniObject<{
    trackingSecret: z.ZodMiniString<string>;
}, z.core.$strict>;
type ReplaceSecretBody = z.infer<typeof ReplaceSecretBody>;

/** The routes that take the tracking secret: what only the reporter may do. */
declare const reporterRoutes: {
    readonly 'reports.correct': {
        readonly method: "POST";
        readonly path: `/v1/sites/{site}/reports/{trackingId}/${string}`;
        readonly access: "secret";
        readonly body: z.ZodMiniObject<{
            text: z.ZodMiniString<unknown>;
            place: z.ZodMiniOptional<z.ZodMiniObject<{
                regionCode: z.ZodMiniString<string>;
                rw: z.ZodMiniOptional<z.ZodMiniString<string>>;
                rt: z.ZodMiniOptional<z.ZodMiniString<string>>;
                landmark: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
                point: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strict>>;
            occurredOn: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
        }, z.core.$loose>;
    };
    readonly 'reports.confirm': {
        readonly method: "POST";
        readonly path: `/v1/sites/{site}/reports/{trackingId}/${string}`;
        readonly access: "secret";
        readonly body: z.ZodMiniObject<{
            text: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
        }, z.core.$loose>;
    };
    readonly 'reports.reopen': {
        readonly method: "POST";
        readonly path: `/v1/sites/{site}/reports/{trackingId}/${string}`;
        readonly access: "secret";
        readonly body: z.ZodMiniObject<{
            text: z.ZodMiniString<unknown>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
        }, z.core.$loose>;
    };
    readonly 'reports.rate': {
        readonly method: "POST";
        readonly path: `/v1/sites/{site}/reports/{trackingId}/${string}`;
        readonly access: "secret";
        readonly body: z.ZodMiniObject<{
            score: z.ZodMiniLiteral<number>;
            text: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
        }, z.core.$loose>;
    };
    readonly 'reports.withdraw': {
        readonly method: "POST";
        readonly path: `/v1/sites/{site}/reports/{trackingId}/${string}`;
        readonly access: "secret";
        readonly body: z.ZodMiniObject<{
            text: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
            status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
            at: z.ZodMiniString<string>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
            agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
            text: z.ZodMiniNullable<z.ZodMiniString<string>>;
            reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
            attachments: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                mediaType: z.ZodMiniString<string>;
                size: z.ZodMiniNumber<number>;
                width: z.ZodMiniNumber<number>;
                height: z.ZodMiniNumber<number>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
        }, z.core.$loose>;
    };
    readonly 'secret.replace': {
        readonly method: "POST";
        readonly path: `/v1/sites/{site}/reports/{trackingId}/${string}`;
        readonly access: "secret";
        readonly body: z.ZodMiniObject<{
            trackingSecret: z.ZodMiniString<string>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            replacedAt: z.ZodMiniString<string>;
        }, z.core.$loose>;
    };
    readonly 'privacy.retrieve': {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/reports/{trackingId}/privacy";
        readonly access: "secret";
        readonly response: z.ZodMiniObject<{
            identity: z.ZodMiniNullable<z.ZodMiniObject<{
                name: z.ZodMiniOptional<z.ZodMiniString<string>>;
                address: z.ZodMiniOptional<z.ZodMiniString<string>>;
                phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
                email: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            notice: z.ZodMiniObject<{
                version: z.ZodMiniString<string>;
                shownAt: z.ZodMiniString<string>;
            }, z.core.$loose>;
            receivedAt: z.ZodMiniString<string>;
            operator: z.ZodMiniString<string>;
            photos: z.ZodMiniNumber<number>;
            requests: z.ZodMiniArray<z.ZodMiniObject<{
                kind: z.ZodMiniType<Open<"correction" | "erasure" | "masking" | "retention">, Open<"correction" | "erasure" | "masking" | "retention">, z.core.$ZodTypeInternals<Open<"correction" | "erasure" | "masking" | "retention">, Open<"correction" | "erasure" | "masking" | "retention">>>;
                status: z.ZodMiniType<Open<"done" | "open" | "refused">, Open<"done" | "open" | "refused">, z.core.$ZodTypeInternals<Open<"done" | "open" | "refused">, Open<"done" | "open" | "refused">>>;
                requestedAt: z.ZodMiniString<string>;
                dueAt: z.ZodMiniString<string>;
                text: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$loose>>;
            report: z.ZodMiniObject<{
                trackingId: z.ZodMiniString<string>;
                viewer: z.ZodMiniString<string>;
                classification: z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, z.core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>;
                status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
                title: z.ZodMiniNullable<z.ZodMiniString<string>>;
                text: z.ZodMiniNullable<z.ZodMiniString<string>>;
                agency: z.ZodMiniObject<{
                    slug: z.ZodMiniString<string>;
                    acronym: z.ZodMiniString<string>;
                    name: z.ZodMiniString<string>;
                    kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
                }, z.core.$loose>;
                place: z.ZodMiniObject<{
                    regionCode: z.ZodMiniString<string>;
                    regionName: z.ZodMiniString<string>;
                    rw: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    rt: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    landmark: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    point: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
                }, z.core.$loose>;
                occurredOn: z.ZodMiniNullable<z.ZodMiniString<string>>;
                category: z.ZodMiniNullable<z.ZodMiniString<string>>;
                anonymous: z.ZodMiniBoolean<boolean>;
                confidential: z.ZodMiniBoolean<boolean>;
                reporter: z.ZodMiniNullable<z.ZodMiniObject<{
                    name: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    address: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    email: z.ZodMiniOptional<z.ZodMiniString<string>>;
                }, z.core.$loose>>;
                receivedAt: z.ZodMiniString<string>;
                createdAtDevice: z.ZodMiniNullable<z.ZodMiniString<string>>;
                promise: z.ZodMiniArray<z.ZodMiniObject<{
                    kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                    amount: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, z.core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
                    dueAt: z.ZodMiniString<string>;
                    legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    holidaysKnown: z.ZodMiniBoolean<boolean>;
                }, z.core.$loose>>;
                clock: z.ZodMiniObject<{
                    state: z.ZodMiniType<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">, z.core.$ZodTypeInternals<Open<"ended" | "paused" | "runs">, Open<"ended" | "paused" | "runs">>>;
                    since: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    deadlines: z.ZodMiniArray<z.ZodMiniObject<{
                        kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
                        dueAt: z.ZodMiniString<string>;
                        holidaysKnown: z.ZodMiniBoolean<boolean>;
                        metAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
                        state: z.ZodMiniType<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, z.core.$ZodTypeInternals<Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">, Open<"kept" | "late" | "lifted" | "missed" | "open" | "paused">>>;
                    }, z.core.$loose>>;
                }, z.core.$loose>;
                photos: z.ZodMiniNumber<number>;
                attachments: z.ZodMiniArray<z.ZodMiniObject<{
                    id: z.ZodMiniString<string>;
                    mediaType: z.ZodMiniString<string>;
                    size: z.ZodMiniNumber<number>;
                    width: z.ZodMiniNumber<number>;
                    height: z.ZodMiniNumber<number>;
                    by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                    url: z.ZodMiniOptional<z.ZodMiniString<string>>;
                }, z.core.$loose>>;
                upstream: z.ZodMiniNullable<z.ZodMiniObject<{
                    system: z.ZodMiniString<string>;
                    trackingId: z.ZodMiniString<string>;
                    status: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    syncedAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
                }, z.core.$loose>>;
                supports: z.ZodMiniNumber<number>;
                reopened: z.ZodMiniNumber<number>;
                rating: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
                assignee: z.ZodMiniNullable<z.ZodMiniObject<{
                    id: z.ZodMiniString<string>;
                    name: z.ZodMiniString<string>;
                }, z.core.$loose>>;
                version: z.ZodMiniNumber<number>;
            }, z.core.$loose>;
            timeline: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
                status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
                at: z.ZodMiniString<string>;
                by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
                agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
                text: z.ZodMiniNullable<z.ZodMiniString<string>>;
                reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
                attachments: z.ZodMiniArray<z.ZodMiniObject<{
                    id: z.ZodMiniString<string>;
                    mediaType: z.ZodMiniString<string>;
                    size: z.ZodMiniNumber<number>;
                    width: z.ZodMiniNumber<number>;
                    height: z.ZodMiniNumber<number>;
                    by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
                    url: z.ZodMiniOptional<z.ZodMiniString<string>>;
                }, z.core.$loose>>;
            }, z.core.$loose>>;
            earlier: z.ZodMiniArray<z.ZodMiniString<string>>;
            masks: z.ZodMiniArray<z.ZodMiniString<string>>;
            flags: z.ZodMiniArray<z.ZodMiniString<string>>;
        }, z.core.$loose>;
    };
    readonly 'privacy.correct': {
        readonly method: "POST";
        readonly path: `/v1/sites/{site}/reports/{trackingId}/${string}`;
        readonly access: "secret";
        readonly body: z.ZodMiniObject<{
            reporter: z.ZodMiniObject<{
                name: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
                address: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
                phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
                email: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strict>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            kind: z.ZodMiniType<Open<"correction" | "erasure" | "masking" | "retention">, Open<"correction" | "erasure" | "masking" | "retention">, z.core.$ZodTypeInternals<Open<"correction" | "erasure" | "masking" | "retention">, Open<"correction" | "erasure" | "masking" | "retention">>>;
            status: z.ZodMiniType<Open<"done" | "open" | "refused">, Open<"done" | "open" | "refused">, z.core.$ZodTypeInternals<Open<"done" | "open" | "refused">, Open<"done" | "open" | "refused">>>;
            requestedAt: z.ZodMiniString<string>;
            dueAt: z.ZodMiniString<string>;
            text: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$loose>;
    };
    readonly 'privacy.erase': {
        readonly method: "POST";
        readonly path: `/v1/sites/{site}/reports/{trackingId}/${string}`;
        readonly access: "secret";
        readonly body: z.ZodMiniObject<{}, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            kind: z.ZodMiniType<Open<"correction" | "erasure" | "masking" | "retention">, Open<"correction" | "erasure" | "masking" | "retention">, z.core.$ZodTypeInternals<Open<"correction" | "erasure" | "masking" | "retention">, Open<"correction" | "erasure" | "masking" | "retention">>>;
            status: z.ZodMiniType<Open<"done" | "open" | "refused">, Open<"done" | "open" | "refused">, z.core.$ZodTypeInternals<Open<"done" | "open" | "refused">, Open<"done" | "open" | "refused">>>;
            requestedAt: z.ZodMiniString<string>;
            dueAt: z.ZodMiniString<string>;
            text: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$loose>;
    };
};

/** Who acts: never a name, always a role. */
declare const roles: readonly ["reporter", "officer", "system"];
/** Reporter, officer, or the relay itself. */
type Role = (typeof roles)[number];
/** Who acted. */
declare const Role: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, zod_v4_core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;

/** What readers of the API need to know of each route besides its shape: a summary, and the problems it may give. */

/** What a route does, in a line, and what may go wrong. */
interface RouteNote {
    /** In a line, as openapi.json shows it. */
    readonly summary: string;
    /** Codes this route may give besides those every route of its kind may give. */
    readonly problems: readonly KnownProblemCode[];
    /** On success the secret that was shown is over; shown again with the same key and body, it still fetches the same answer. */
    readonly endsSecret?: true;
}
/** The note of each route. */
declare const routeNotes: Readonly<Record<RouteName, RouteNote>>;
/**
 * Every code a route may give: its own and those of its kind. Besides them any route answers `storage-busy` while the database is away.
 * @example
 * contract.problemsOf('reports.reply') // ['site-unknown', 'origin-not-allowed', …]
 */
declare const problemsOf: (name: RouteName) => KnownProblemCode[];

/** A parameter that is not named here is refused. */
declare const routeQueries: {
    /** `category` is the id of one of the site's tiles. */
    readonly 'reports.list': {
        readonly cursor: z.ZodMiniOptional<z.ZodMiniString<string>>;
        readonly limit: z.ZodMiniOptional<z.ZodMiniString<string>>;
        readonly status: z.ZodMiniOptional<z.ZodMiniString<string>>;
        readonly classification: z.ZodMiniOptional<z.ZodMiniString<string>>;
        readonly regionCode: z.ZodMiniOptional<z.ZodMiniString<string>>;
        readonly category: z.ZodMiniOptional<z.ZodMiniString<string>>;
    };
    readonly 'agencies.list': {
        cursor: z.ZodMiniOptional<z.ZodMiniString<string>>;
        limit: z.ZodMiniOptional<z.ZodMiniString<string>>;
    };
    readonly 'statistics.retrieve': {
        readonly scope: z.ZodMiniOptional<z.ZodMiniLiteral<"agency" | "all">>;
        readonly from: z.ZodMiniOptional<z.ZodMiniString<string>>;
        readonly to: z.ZodMiniOptional<z.ZodMiniString<string>>;
    };
    /** `agency` narrows what a coordinator sees; `assignee` is an officer's id; `overdue` shows only what is past a deadline that runs, `dueWithin` what is due in the next days (1–30), `flagged` what looks personal or like spam. */
    readonly 'officer.reports.list': {
        readonly cursor: z.ZodMiniOptional<z.ZodMiniString<string>>;
        readonly limit: z.ZodMiniOptional<z.ZodMiniString<string>>;
        readonly status: z.ZodMiniOptional<z.ZodMiniString<string>>;
        readonly classification: z.ZodMiniOptional<z.ZodMiniString<string>>;
        readonly regionCode: z.ZodMiniOptional<z.ZodMiniString<string>>;
        readonly agency: z.ZodMiniOptional<z.ZodMiniString<string>>;
        readonly assignee: z.ZodMiniOptional<z.ZodMiniString<string>>;
        readonly overdue: z.ZodMiniOptional<z.ZodMiniLiteral<"true">>;
        readonly dueWithin: z.ZodMiniOptional<z.ZodMiniString<string>>;
        readonly flagged: z.ZodMiniOptional<z.ZodMiniLiteral<"true">>;
    };
    readonly 'officer.privacy.list': {
        readonly cursor: z.ZodMiniOptional<z.ZodMiniString<string>>;
        readonly limit: z.ZodMiniOptional<z.ZodMiniString<string>>;
        readonly status: z.ZodMiniOptional<z.ZodMiniString<string>>;
        readonly agency: z.ZodMiniOptional<z.ZodMiniString<string>>;
    };
    readonly 'officer.reports.audit': {
        cursor: z.ZodMiniOptional<z.ZodMiniString<string>>;
        limit: z.ZodMiniOptional<z.ZodMiniString<string>>;
    };
    /** `agency` narrows what a coordinator sees. */
    readonly 'officer.officers.list': {
        readonly cursor: z.ZodMiniOptional<z.ZodMiniString<string>>;
        readonly limit: z.ZodMiniOptional<z.ZodMiniString<string>>;
        readonly agency: z.ZodMiniOptional<z.ZodMiniString<string>>;
    };
    readonly 'officer.sites.list': {
        cursor: z.ZodMiniOptional<z.ZodMiniString<string>>;
        limit: z.ZodMiniOptional<z.ZodMiniString<string>>;
    };
    /** `state` is `failed` where it is absent. */
    readonly 'officer.messages.list': {
        readonly cursor: z.ZodMiniOptional<z.ZodMiniString<string>>;
        readonly limit: z.ZodMiniOptional<z.ZodMiniString<string>>;
        readonly state: z.ZodMiniOptional<z.ZodMiniLiteral<"dropped" | "failed" | "sent" | "waiting">>;
    };
    readonly 'officer.audit.list': {
        cursor: z.ZodMiniOptional<z.ZodMiniString<string>>;
        limit: z.ZodMiniOptional<z.ZodMiniString<string>>;
    };
};
/** The query schemas, by route. */
type RouteQueries = typeof routeQueries;

/** What the relay answers to a new secret. */

/** From this moment the secret before it opens nothing. It never names either of them. */
declare const SecretReplaced: z.ZodMiniObject<{
    replacedAt: z.ZodMiniString<string>;
}, z.core.$loose>;
type SecretReplaced = z.infer<typeof SecretReplaced>;

/** What a citizen has written so far, and where it is. */
declare const SimilarQuestion: z.ZodMiniObject<{
    text: z.ZodMiniString<unknown>;
    regionCode: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
type SimilarQuestion = z.infer<typeof SimilarQuestion>;
/** Public reports only, at most five, the nearest match first. */
declare const SimilarList: z.ZodMiniObject<{
    items: z.ZodMiniArray<z.ZodMiniObject<{
        trackingId: z.ZodMiniString<string>;
        title: z.ZodMiniString<string>;
        status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
        receivedAt: z.ZodMiniString<string>;
        regionName: z.ZodMiniString<string>;
        supports: z.ZodMiniNumber<number>;
    }, z.core.$loose>>;
}, z.core.$loose>;
/** One of the reports that may be about the same matter. */
type SimilarReport = z.infer<typeof SimilarList>['items'][number];

/**
 * Figures of the reports received in a period. A report is "followed up" once the agency has given its reporter a word
 * besides verifying it: returned, asked, followed up, extended, responded, closed or archived.
 */
declare const Figures: z.ZodMiniObject<{
    received: z.ZodMiniNumber<number>;
    followedUp: z.ZodMiniNumber<number>;
    closed: z.ZodMiniArray<z.ZodMiniObject<{
        reason: z.ZodMiniString<string>;
        count: z.ZodMiniNumber<number>;
    }, z.core.$loose>>;
    archived: z.ZodMiniNumber<number>;
    withdrawn: z.ZodMiniNumber<number>;
    reopened: z.ZodMiniNumber<number>;
    late: z.ZodMiniNumber<number>;
    medianDaysToFollowUp: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
    medianDaysToClosing: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
}, z.core.$loose>;
type Figures = z.infer<typeof Figures>;
/** Follow-up figures of an agency or of all, with their definitions. */
declare const Statistics: z.ZodMiniObject<{
    from: z.ZodMiniString<string>;
    to: z.ZodMiniString<string>;
    agency: z.ZodMiniNullable<z.ZodMiniObject<{
        slug: z.ZodMiniString<string>;
        acronym: z.ZodMiniString<string>;
        name: z.ZodMiniString<string>;
        kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
    }, z.core.$loose>>;
    figures: z.ZodMiniObject<{
        received: z.ZodMiniNumber<number>;
        followedUp: z.ZodMiniNumber<number>;
        closed: z.ZodMiniArray<z.ZodMiniObject<{
            reason: z.ZodMiniString<string>;
            count: z.ZodMiniNumber<number>;
        }, z.core.$loose>>;
        archived: z.ZodMiniNumber<number>;
        withdrawn: z.ZodMiniNumber<number>;
        reopened: z.ZodMiniNumber<number>;
        late: z.ZodMiniNumber<number>;
        medianDaysToFollowUp: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
        medianDaysToClosing: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
    }, z.core.$loose>;
    overdue: z.ZodMiniNumber<number>;
    agencies: z.ZodMiniArray<z.ZodMiniObject<{
        agency: z.ZodMiniObject<{
            slug: z.ZodMiniString<string>;
            acronym: z.ZodMiniString<string>;
            name: z.ZodMiniString<string>;
            kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
        }, z.core.$loose>;
        figures: z.ZodMiniObject<{
            received: z.ZodMiniNumber<number>;
            followedUp: z.ZodMiniNumber<number>;
            closed: z.ZodMiniArray<z.ZodMiniObject<{
                reason: z.ZodMiniString<string>;
                count: z.ZodMiniNumber<number>;
            }, z.core.$loose>>;
            archived: z.ZodMiniNumber<number>;
            withdrawn: z.ZodMiniNumber<number>;
            reopened: z.ZodMiniNumber<number>;
            late: z.ZodMiniNumber<number>;
            medianDaysToFollowUp: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
            medianDaysToClosing: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
        }, z.core.$loose>;
    }, z.core.$loose>>;
    classifications: z.ZodMiniArray<z.ZodMiniObject<{
        classification: z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, z.core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>;
        figures: z.ZodMiniNullable<z.ZodMiniObject<{
            received: z.ZodMiniNumber<number>;
            followedUp: z.ZodMiniNumber<number>;
            closed: z.ZodMiniArray<z.ZodMiniObject<{
                reason: z.ZodMiniString<string>;
                count: z.ZodMiniNumber<number>;
            }, z.core.$loose>>;
            archived: z.ZodMiniNumber<number>;
            withdrawn: z.ZodMiniNumber<number>;
            reopened: z.ZodMiniNumber<number>;
            late: z.ZodMiniNumber<number>;
            medianDaysToFollowUp: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
            medianDaysToClosing: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
        }, z.core.$loose>>;
    }, z.core.$loose>>;
    regions: z.ZodMiniArray<z.ZodMiniObject<{
        regionCode: z.ZodMiniString<string>;
        regionName: z.ZodMiniString<string>;
        figures: z.ZodMiniNullable<z.ZodMiniObject<{
            received: z.ZodMiniNumber<number>;
            followedUp: z.ZodMiniNumber<number>;
            closed: z.ZodMiniArray<z.ZodMiniObject<{
                reason: z.ZodMiniString<string>;
                count: z.ZodMiniNumber<number>;
            }, z.core.$loose>>;
            archived: z.ZodMiniNumber<number>;
            withdrawn: z.ZodMiniNumber<number>;
            reopened: z.ZodMiniNumber<number>;
            late: z.ZodMiniNumber<number>;
            medianDaysToFollowUp: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
            medianDaysToClosing: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
        }, z.core.$loose>>;
    }, z.core.$loose>>;
    csv: z.ZodMiniString<string>;
    months: z.ZodMiniArray<z.ZodMiniObject<{
        month: z.ZodMiniString<string>;
        figures: z.ZodMiniObject<{
            received: z.ZodMiniNumber<number>;
            followedUp: z.ZodMiniNumber<number>;
            closed: z.ZodMiniArray<z.ZodMiniObject<{
                reason: z.ZodMiniString<string>;
                count: z.ZodMiniNumber<number>;
            }, z.core.$loose>>;
            archived: z.ZodMiniNumber<number>;
            withdrawn: z.ZodMiniNumber<number>;
            reopened: z.ZodMiniNumber<number>;
            late: z.ZodMiniNumber<number>;
            medianDaysToFollowUp: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
            medianDaysToClosing: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
        }, z.core.$loose>;
    }, z.core.$loose>>;
}, z.core.$loose>;
/** Figures as read back. */
type Statistics = z.infer<typeof Statistics>;

/** Withholds figures of groups that are so small that they speak of single reports. */

/** Fewer reports than this are not broken down further. */
declare const smallestGroup = 5;
/**
 * One breakdown of a total that is public: lines with fewer than five reports are named without figures, and where that would leave
 * one line alone, the next smallest as well, since otherwise it comes out as the total less the others. A single line is the total itself.
 * What remains possible, and is no more than a count: to compare two periods of which one holds the other.
 * @example
 * const { figures, months } = await lapor.statistics.retrieve()
 * contract.withholdSmall(months.filter((line) => line.figures.received < figures.received))
 */
declare const withholdSmall: <L extends {
    readonly figures: Figures;
}>(lines: readonly L[]) => (Omit<L, "figures"> & {
    readonly figures: Figures | null;
})[];

/** What a site may ask of a field. */
declare const fieldRules: readonly ["hidden", "optional", "required"];
/** Whether a field is hidden, optional or required. */
declare const FieldRule: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
/** What a site may ask of a reporter beyond text and place. */
declare const siteFields: readonly ["name", "address", "contact", "photo"];
/** A field whose rule the site sets. */
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
/** 112 where a city has it, police 110, ambulance 119, violence against women and children (SAPA 129), corruption and officers' conduct, formal requests for information. */
declare const wayOutKinds: readonly ["emergency", "police", "ambulance", "violence", "inspectorate", "ppid"];
/** Where else help comes from. */
type WayOutKind = (typeof wayOutKinds)[number];
/** The settings of a site: who answers, what is asked, and what is promised. */
declare const Site: z.ZodMiniObject<{
    key: z.ZodMiniString<string>;
    name: z.ZodMiniString<string>;
    agency: z.ZodMiniObject<{
        slug: z.ZodMiniString<string>;
        acronym: z.ZodMiniString<string>;
        name: z.ZodMiniString<string>;
        kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
    }, z.core.$loose>;
    operator: z.ZodMiniString<string>;
    map: z.ZodMiniOptional<z.ZodMiniObject<{
        attribution: z.ZodMiniString<string>;
        bounds: z.ZodMiniArray<z.ZodMiniNumber<number>>;
        zoom: z.ZodMiniArray<z.ZodMiniNumber<number>>;
        start: z.ZodMiniArray<z.ZodMiniNumber<number>>;
    }, z.core.$loose>>;
    fields: z.ZodMiniObject<{
        name: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
        address: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
        contact: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
        photo: z.ZodMiniType<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">, z.core.$ZodTypeInternals<Open<"hidden" | "optional" | "required">, Open<"hidden" | "optional" | "required">>>;
    }, z.core.$loose>;
    classifications: z.ZodMiniArray<z.ZodMiniType<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">, z.core.$ZodTypeInternals<Open<"aspiration" | "complaint" | "information-request">, Open<"aspiration" | "complaint" | "information-request">>>>;
    categories: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        label: z.ZodMiniString<string>;
    }, z.core.$loose>>;
    regionCode: z.ZodMiniNullable<z.ZodMiniString<string>>;
    promises: z.ZodMiniObject<{
        complaint: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
            amount: z.ZodMiniNumber<number>;
            unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, z.core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
            dueAt: z.ZodMiniString<string>;
            legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
            holidaysKnown: z.ZodMiniBoolean<boolean>;
        }, z.core.$loose>>>;
        aspiration: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
            amount: z.ZodMiniNumber<number>;
            unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, z.core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
            dueAt: z.ZodMiniString<string>;
            legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
            holidaysKnown: z.ZodMiniBoolean<boolean>;
        }, z.core.$loose>>>;
        'information-request': z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
            amount: z.ZodMiniNumber<number>;
            unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, z.core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
            dueAt: z.ZodMiniString<string>;
            legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
            holidaysKnown: z.ZodMiniBoolean<boolean>;
        }, z.core.$loose>>>;
        formal: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            kind: z.ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, z.core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
            amount: z.ZodMiniNumber<number>;
            unit: z.ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, z.core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
            dueAt: z.ZodMiniString<string>;
            legalBasis: z.ZodMiniNullable<z.ZodMiniString<string>>;
            holidaysKnown: z.ZodMiniBoolean<boolean>;
        }, z.core.$loose>>>;
    }, z.core.$loose>;
    waysOut: z.ZodMiniArray<z.ZodMiniObject<{
        kind: z.ZodMiniType<Open<"ambulance" | "emergency" | "inspectorate" | "police" | "ppid" | "violence">, Open<"ambulance" | "emergency" | "inspectorate" | "police" | "ppid" | "violence">, z.core.$ZodTypeInternals<Open<"ambulance" | "emergency" | "inspectorate" | "police" | "ppid" | "violence">, Open<"ambulance" | "emergency" | "inspectorate" | "police" | "ppid" | "violence">>>;
        phone: z.ZodMiniString<string>;
        name: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$loose>>;
    escalation: z.ZodMiniArray<z.ZodMiniObject<{
        name: z.ZodMiniString<string>;
        url: z.ZodMiniString<string>;
    }, z.core.$loose>>;
    ppid: z.ZodMiniOptional<z.ZodMiniString<string>>;
    supervisor: z.ZodMiniOptional<z.ZodMiniObject<{
        slug: z.ZodMiniString<string>;
        acronym: z.ZodMiniString<string>;
        name: z.ZodMiniString<string>;
        kind: z.ZodMiniType<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, z.core.$ZodTypeInternals<Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">, Open<"kecamatan" | "kelurahan" | "kementerian" | "opd">>>;
    }, z.core.$loose>>;
    upstream: z.ZodMiniOptional<z.ZodMiniType<Open<"agency-account" | "keep">, Open<"agency-account" | "keep">, z.core.$ZodTypeInternals<Open<"agency-account" | "keep">, Open<"agency-account" | "keep">>>>;
    privacyNotice: z.ZodMiniObject<{
        version: z.ZodMiniString<string>;
        text: z.ZodMiniString<string>;
    }, z.core.$loose>;
    limits: z.ZodMiniObject<{
        textMaxLength: z.ZodMiniNumber<number>;
        attachments: z.ZodMiniNumber<number>;
        attachmentMaxBytes: z.ZodMiniNumber<number>;
    }, z.core.$loose>;
    files: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        mediaType: z.ZodMiniString<string>;
        maxBytes: z.ZodMiniNumber<number>;
    }, z.core.$loose>>>;
    challenge: z.ZodMiniBoolean<boolean>;
    oldestClient: z.ZodMiniString<string>;
    locales: z.ZodMiniArray<z.ZodMiniString<string>>;
    timeZone: z.ZodMiniString<string>;
}, z.core.$loose>;
/** Settings as read back. */
type Site = z.infer<typeof Site>;

/** The day of a report as a relay takes it from a phone, whose clock or time zone may be a day ahead. */
/**
 * Tomorrow is taken as today: whoever pressed "Hari ini" on such a phone could not file at all. Any other day is left as it is.
 * @param occurredOn YYYY-MM-DD
 * @param today the local date at the agency by the relay's clock, YYYY-MM-DD
 * @example
 * contract.occurredDay('2026-11-25', '2026-11-24') // '2026-11-24'
 */
declare const occurredDay: (occurredOn: string, today: string) => string;

/** What a site asks beyond the schema: the same check runs on the phone before sending and on the relay. */

/**
 * Checks a well-formed submission against the site's fields, classifications and limits.
 * @param today the local date at the agency, YYYY-MM-DD: nothing happens tomorrow
 * @example
 * const issues = contract.checkSiteRules(submission, site, '2026-11-24')
 */
declare const checkSiteRules: ({ reporter, classification, category, text, photos, occurredOn }: ReportSubmission, { fields, classifications, categories, limits }: Pick<Site, "fields" | "classifications" | "categories" | "limits">, today: string) => Issue[];

/**
 * Statuses of a report. The stages are those of SP4N-LAPOR! (verification, follow-up, response, closing);
 * `returned` and `waiting` are the pauses in which the agency waits for the reporter. A transferred or reopened report is no
 * status of its own: it goes on, at another agency or once more, and the timeline and `reopened` tell.
 */
declare const statuses: readonly ["filed", "returned", "verified", "waiting", "in-progress", "answered", "closed", "archived", "withdrawn"];
/** A status that this version has words for. */
type KnownStatus = (typeof statuses)[number];
/** Statuses that only a verified report can have: nothing is public before an officer verified it, nor after its reporter took it back. */
declare const publicStatuses: readonly ["verified", "waiting", "in-progress", "answered", "closed"];
/** A status as read back; a newer server may know more. */
type Status = Open<KnownStatus>;
/** Where a report stands. */
declare const Status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, zod_v4_core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;

/** The life of a report as one table: who may do what in which status, and what comes of it. */

/** What an officer may do with a report. */
type OfficerCommand = 'verify' | 'return' | 'ask' | 'assign' | 'transfer' | 'follow-up' | 'respond' | 'close' | 'archive' | 'extend';
/** What the reporter may do with a report. */
type ReporterCommand = 'reply' | 'correct' | 'confirm' | 'reopen' | 'rate' | 'withdraw';
/**
 * Given by the clock. `warn`: the reporter is asked for a word, or the report ends on a day that is named. `close-by-silence` and
 * `archive-by-silence`: no word came. `alert`: a deadline went by, which the agency and its coordinator learn first. `escalate`: it is
 * still not met after the span that the site sets, and whoever reads the report learns where else to go.
 */
type SystemCommand = 'warn' | 'close-by-silence' | 'archive-by-silence' | 'alert' | 'escalate';
/** What moves a report. */
type Command = OfficerCommand | ReporterCommand | SystemCommand;
/** One command: by whom, from where to where, and what it leaves in the timeline. */
interface Transition {
    /** Who may give the command. */
    readonly by: Role;
    /** The timeline entry it leaves. */
    readonly entry: 'verified' | 'returned' | 'asked' | 'assigned' | 'transferred' | 'replied' | 'corrected' | 'followed-up' | 'extended' | 'responded' | 'closed' | 'reopened' | 'rated' | 'archived' | 'withdrawn' | 'warned' | 'alerted' | 'escalated';
    /** From which status to which. A status that is not a key refuses the command. */
    readonly moves: Readonly<Partial<Record<KnownStatus, KnownStatus>>>;
}
/**
 * The table of allowed transitions. Server, widget and documentation read it; nobody repeats it.
 * A reply to a returned report, or its correction, brings it back to verification: the reporter mends the same report.
 * A transfer keeps the tracking ID; what was verified stays verified, since the matter is the same.
 */
declare const transitions: Readonly<Record<Command, Transition>>;
/**
 * The status after `command`, or `undefined` where the table does not allow it.
 * @example
 * contract.nextStatus('verify', 'filed') // 'verified'
 */
declare const nextStatus: (command: Command, from: Status) => KnownStatus | undefined;
/**
 * Whether the time of a status counts towards the resolution limit: it rests while the agency waits for the reporter.
 * @example
 * contract.clockOf('waiting') // 'paused'
 */
declare const clockOf: (status: Status) => "runs" | "paused" | "ended";

/** "Saya juga mengalami": how many others live with the same matter. */

/** How many said “saya juga mengalami”. */
declare const Supports: z.ZodMiniObject<{
    supports: z.ZodMiniNumber<number>;
}, z.core.$loose>;
/** The number as read back. */
type Supports = z.infer<typeof Supports>;

/** What a reply does in which status: apart from the table that it is a row of, so that a page that only asks whether a reply is possible does not load all of it. */

/**
 * Whether the reporter may answer in this status.
 * @example
 * contract.takesReply('closed') // false
 */
declare const takesReply: (status: Status) => boolean;

/** Dates and instants as text. Own patterns, since zod's iso formats cost a citizen's browser 660 bytes more and refuse no more. */

/** YYYY-MM-DD. */
declare const LocalDate: z.ZodMiniString<string>;
/** RFC 3339 with seconds and an offset, e.g. 2026-11-24T18:20:00+07:00. */
declare const Instant: z.ZodMiniString<string>;

/** Everything that can happen to a report, as its timeline tells it. */
declare const timelineEntryTypes: readonly ["filed", "verified", "returned", "asked", "replied", "corrected", "assigned", "transferred", "followed-up", "extended", "responded", "closed", "reopened", "rated", "archived", "withdrawn", "warned", "alerted", "escalated"];
/** What happened; a newer relay may tell of more. */
declare const TimelineEntryType: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
/** The steps of a report, oldest first. */
declare const Timeline: z.ZodMiniObject<{
    items: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
        status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
        at: z.ZodMiniString<string>;
        by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
        agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
        agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
        text: z.ZodMiniNullable<z.ZodMiniString<string>>;
        reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
        attachments: z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            mediaType: z.ZodMiniString<string>;
            size: z.ZodMiniNumber<number>;
            width: z.ZodMiniNumber<number>;
            height: z.ZodMiniNumber<number>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$loose>>;
    }, z.core.$loose>>;
}, z.core.$loose>;
/** One step of a report: what, by which role, when and why. */
declare const TimelineEntry: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    type: z.ZodMiniType<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, z.core.$ZodTypeInternals<Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">, Open<"alerted" | "archived" | "asked" | "assigned" | "closed" | "corrected" | "escalated" | "extended" | "filed" | "followed-up" | "rated" | "reopened" | "replied" | "responded" | "returned" | "transferred" | "verified" | "warned" | "withdrawn">>>;
    status: z.ZodMiniType<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, z.core.$ZodTypeInternals<Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">, Open<"answered" | "archived" | "closed" | "filed" | "in-progress" | "returned" | "verified" | "waiting" | "withdrawn">>>;
    at: z.ZodMiniString<string>;
    by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
    agency: z.ZodMiniNullable<z.ZodMiniString<string>>;
    agencyName: z.ZodMiniOptional<z.ZodMiniString<string>>;
    text: z.ZodMiniNullable<z.ZodMiniString<string>>;
    reason: z.ZodMiniNullable<z.ZodMiniType<Open<KnownReason>, Open<KnownReason>, z.core.$ZodTypeInternals<Open<KnownReason>, Open<KnownReason>>>>;
    attachments: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        mediaType: z.ZodMiniString<string>;
        size: z.ZodMiniNumber<number>;
        width: z.ZodMiniNumber<number>;
        height: z.ZodMiniNumber<number>;
        by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$loose>>;
}, z.core.$loose>;
/** A step as read back. */
type TimelineEntry = z.infer<typeof TimelineEntry>;

/** The title of a report, derived from its text: the citizen is never asked for one. */
/**
 * First sentence or line of the text, cut at a word with an ellipsis after 80 characters. Whitespace is folded.
 * @example
 * contract.deriveTitle('Lampu jalan mati. Sudah seminggu.') // 'Lampu jalan mati'
 */
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
 * @example
 * contract.newTrackingId(randomBytes) // '7K3M-Q9XT-4BW9'
 */
declare const newTrackingId: (random: (n: number) => Uint8Array) => string;
/**
 * Reads what a person typed: any case, spaces, dots or dashes; `undefined` if it is not a tracking ID or has a slip.
 * @returns the canonical form XXXX-XXXX-XXXX
 * @example
 * contract.parseTrackingId('7k3m q9xt 4bw9') // '7K3M-Q9XT-4BW9'
 */
declare const parseTrackingId: (typed: string) => string | undefined;
/**
 * `n` characters of the tracking alphabet, without bias: bytes past the last whole multiple of 29 are thrown away.
 * @example
 * contract.randomCode(6, randomBytes) // 'K7QX3M'
 */
declare function randomCode(n: number, random: (n: number) => Uint8Array): string;
/** XXXX-XXXX-XXXX. Quoted in public: it never unlocks private data. */
declare const TrackingId: z.ZodMiniString<string>;

/**
 * Makes a secret. The client makes it together with the outbox entry, before anything is sent: the server
 * keeps only a hash and could not give it back after a lost answer.
 * @example
 * const trackingSecret = contract.newTrackingSecret(randomBytes)
 */
declare const newTrackingSecret: (random: (n: number) => Uint8Array) => string;
/**
 * Reads a typed or pasted secret (any case, spaces and dashes); `undefined` if it cannot be one.
 * @example
 * contract.parseTrackingSecret('bcdf-ghjk-lmnp-qrst-vwxy-z234')
 */
declare const parseTrackingSecret: (typed: string) => string | undefined;
/** Made by the client; the server stores only its hash. */
declare const TrackingSecret: z.ZodMiniString<string>;

/** Where tus 1.0 (https://tus.io/protocols/resumable-upload) creates uploads of a report; every request carries Lapor-Secret. */
declare const uploadsPath = "/v1/sites/{site}/reports/{trackingId}/uploads";
/** Makes an attachment of an upload that has arrived whole. */
declare const FinishUploadBody: z.ZodMiniObject<{
    uploadId: z.ZodMiniString<string>;
}, z.core.$strict>;
/** The routes of resumable uploads (tus 1.0). */
declare const uploadRoutes: {
    readonly 'attachments.finish': {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/reports/{trackingId}/attachments/uploaded";
        readonly access: "secret";
        readonly keyAlone: true;
        readonly body: z.ZodMiniObject<{
            uploadId: z.ZodMiniString<string>;
        }, z.core.$strict>;
        readonly response: z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            mediaType: z.ZodMiniString<string>;
            size: z.ZodMiniNumber<number>;
            width: z.ZodMiniNumber<number>;
            height: z.ZodMiniNumber<number>;
            by: z.ZodMiniType<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">, z.core.$ZodTypeInternals<Open<"officer" | "reporter" | "system">, Open<"officer" | "reporter" | "system">>>;
            url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$loose>;
    };
};

/** The number under which WhatsApp finds an Indonesian mobile phone, however its owner has written it. */

/**
 * An Indonesian mobile number as wa.me wants it: from 08…, 62… or +62…, however it is grouped. Undefined where it is none.
 * @example
 * contract.whatsappNumber('0812-3456-7890') // '6281234567890'
 */
declare const whatsappNumber: (typed: string) => string | undefined;
/** Asks for the number in order to write to the reporter; that an officer did so is written into the audit trail, where there is one. */
declare const WhatsappBody: z.ZodMiniObject<{}, z.core.$strict>;
/** Null where the reporter gave no number of a mobile phone; then nothing is written down. */
declare const WhatsappNumber: z.ZodMiniObject<{
    number: z.ZodMiniNullable<z.ZodMiniString<string>>;
}, z.core.$loose>;
/** The number, or null, as a type. */
type WhatsappNumber = z.infer<typeof WhatsappNumber>;

export { Agency, AgencyKind, AgencyPage, AllowOriginBody, ArchiveBody, AskBody, AssignBody, Attachment, AuditEntry, AuditPage, Challenge, Changed, Classification, ClassificationChoice, Clock, CloseBody, ConfirmBody, ContentFlag, CorrectBody, CorrectIdentityBody, Deadline, DeadlineKind, DeadlineNow, DeadlineUnit, EraseIdentityBody, ExtendBody, FieldRule, Figures, FinishUploadBody, FollowUpBody, FormalRequest, HeldData, IdentifyBody, Identity, Instant, IssueCode, LocalDate, MaskBody, Message, MessagePage, NewSiteBody, Officer, OfficerEntry, OfficerPage, OfficerReport, OfficerReportPage, OfficerSite, OfficerSitePage, OfficerTimeline, Place, PrivacyCase, PrivacyCasePage, PrivacyRequest, Problem, ProblemCode, RateBody, Reason, Region, RegionCode, RegionList, ReleaseBody, ReopenBody, ReplaceSecretBody, ReplyBody, Report, ReportPage, ReportReceipt, ReportSubmission, Reporter, RespondBody, Retried, RetryBody, ReturnBody, Role, SecretReplaced, SettleBody, SimilarList, SimilarQuestion, Site, SiteChangeBody, Statistics, Status, SupportBody, Supports, Timeline, TimelineEntry, TimelineEntryType, TrackingId, TrackingSecret, TransferBody, Upstream, VerifyBody, WhatsappBody, WhatsappNumber, WithdrawBody, adminRoutes, agencyKinds, archiveReasons, attachmentMediaTypes, audiences, checkSiteRules, classifications, clockOf, closeReasons, contentFlags, deadlineKinds, deadlineStates, deadlineUnits, deriveTitle, fieldRules, fileBytes, fileMediaTypes, filingRoutes, findPersonal, findPlates, followingRoutes, isOlderVersion, issueCodes, issuesOf, missedReasons, newTrackingId, newTrackingSecret, nextStatus, occurredDay, officerRoutes, ownCloseReasons, pageOf, parseTrackingId, parseTrackingSecret, presets, problemCodes, problemsOf, publicRoutes, publicStatuses, randomCode, reporterRoutes, returnReasons, roles, routeNotes, routeQueries, routes, searchRegions, siteFields, smallestGroup, statuses, successOf, takesReply, textMaxLength, textMinLength, timelineEntryTypes, trackingAlphabet, transitions, uploadRoutes, uploadsPath, viewers, wayOutKinds, whatsappNumber, withholdSmall };
export type { Access, Answer, ArchiveReason, Audience, Body, CloseReason, Command, DeadlineState, FileMediaType, Finding, Issue, KnownClassification, KnownContentFlag, KnownProblemCode, KnownReason, KnownStatus, OfficerCommand, Open, Page, ReporterCommand, ReturnReason, Route, RouteName, RouteNote, RouteQueries, Routes, SimilarReport, SiteField, SystemCommand, Transition, Viewer, WayOutKind };
