import { O as Open } from './report.js';
import { ZodMiniObject, ZodMiniString, ZodMiniType, core, infer, ZodMiniNumber, ZodMiniNullable, ZodMiniBoolean } from 'zod/mini';

declare const agencyKinds: readonly ["opd", "kecamatan", "kelurahan", "kementerian"];
declare const Agency: ZodMiniObject<{
    slug: ZodMiniString<string>;
    acronym: ZodMiniString<string>;
    name: ZodMiniString<string>;
    kind: ZodMiniType<Open<"opd" | "kecamatan" | "kelurahan" | "kementerian">, Open<"opd" | "kecamatan" | "kelurahan" | "kementerian">, core.$ZodTypeInternals<Open<"opd" | "kecamatan" | "kelurahan" | "kementerian">, Open<"opd" | "kecamatan" | "kelurahan" | "kementerian">>>;
}, core.$loose>;
type Agency = infer<typeof Agency>;

/**
 * Two clocks. `communication`: a word is owed, whether the work succeeded or not.
 * `resolution`: the limit for the matter itself, which depends on the classification.
 */
declare const deadlineKinds: readonly ["communication", "resolution"];
declare const deadlineUnits: readonly ["calendar-day", "working-day"];
declare const Deadline: ZodMiniObject<{
    kind: ZodMiniType<Open<"communication" | "resolution">, Open<"communication" | "resolution">, core.$ZodTypeInternals<Open<"communication" | "resolution">, Open<"communication" | "resolution">>>;
    amount: ZodMiniNumber<number>;
    unit: ZodMiniType<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">, core.$ZodTypeInternals<Open<"calendar-day" | "working-day">, Open<"calendar-day" | "working-day">>>;
    dueAt: ZodMiniString<string>;
    legalBasis: ZodMiniNullable<ZodMiniString<string>>;
    holidaysKnown: ZodMiniBoolean<boolean>;
}, core.$loose>;
type Deadline = infer<typeof Deadline>;

export { Agency as A, Deadline as D, agencyKinds as a, deadlineUnits as b, deadlineKinds as d };
