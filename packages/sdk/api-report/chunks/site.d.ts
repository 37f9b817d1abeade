import { I as IssueCode, O as Open } from './report.js';
import { core, ZodMiniObject, ZodMiniString, ZodMiniType, ZodMiniArray, ZodMiniNullable, ZodMiniRecord, ZodMiniNumber, ZodMiniBoolean, infer } from 'zod/mini';

/** Turns what a schema found wrong into issues: a JSON Pointer and a code per field. */

/** One thing wrong with one field. `path` is a JSON Pointer (RFC 6901), e.g. "/place/regionCode". */
interface Issue {
    readonly path: string;
    readonly code: IssueCode;
}
/** @param input the value that was checked: it tells a missing field from a wrong one */
declare const issuesOf: (error: core.$ZodError, input: unknown) => Issue[];

declare const fieldRules: readonly ["hidden", "optional", "required"];
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
type Site = infer<typeof Site>;

export { Site as S, fieldRules as f, issuesOf as i, presets as p, siteFields as s };
export type { Issue as I, SiteField as a };
