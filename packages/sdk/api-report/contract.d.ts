export { A as Agency, D as Deadline, a as agencyKinds, d as deadlineKinds, b as deadlineUnits } from './chunks/deadline.js';
export { A as ArchiveBody, a as AskBody, b as Attachment, C as CloseBody, F as FollowUpBody, R as ReplyBody, c as RespondBody, d as ReturnBody, T as TimelineEntry, V as VerifyBody, e as attachmentMediaTypes, t as timelineEntryTypes } from './chunks/timeline.js';
export { C as Classification, a as ClassificationChoice, K as KnownClassification, c as classifications } from './chunks/classification.js';
import { S as Site, I as Issue } from './chunks/site.js';
export { a as SiteField, f as fieldRules, i as issuesOf, p as presets, s as siteFields } from './chunks/site.js';
import { O as Open, R as ReportSubmission } from './chunks/report.js';
export { I as IssueCode, K as KnownProblemCode, P as Place, a as Problem, b as ProblemCode, c as Report, d as ReportReceipt, U as Upstream, V as Viewer, i as issueCodes, p as problemCodes, t as textMaxLength, e as textMinLength, v as viewers } from './chunks/report.js';
import * as zod_mini from 'zod/mini';
import { ZodMiniEnum, ZodMiniType, core, ZodMiniObject, ZodMiniOptional, ZodMiniString, infer } from 'zod/mini';
export { R as Region, a as RegionCode, s as searchRegions } from './chunks/region.js';
export { A as Access, a as Answer, B as Body, R as RegionList, b as ReportPage, c as Route, d as RouteName, e as Routes, T as Timeline, f as commonProblems, r as routes } from './chunks/routes.js';
import * as zod_v4_core from 'zod/v4/core';

/** Reason codes that a reporter sees: nothing is returned, archived or closed without one (domain: "deleted without reason"). */

/** Why a report goes back to the reporter for completion. */
declare const returnReasons: readonly ["place-unclear", "problem-unclear", "evidence-needed", "other"];
/** Why a report is archived without handling. */
declare const archiveReasons: readonly ["not-a-report", "duplicate", "in-court", "emergency", "offensive", "not-completed"];
/** How a report ends. `resolved` owes evidence (a photo of the work); the others owe an explanation in words. */
declare const closeReasons: readonly ["resolved", "answered", "unresolved"];
type ReturnReason = (typeof returnReasons)[number];
declare const ReturnReason: ZodMiniEnum<{
    "place-unclear": "place-unclear";
    "problem-unclear": "problem-unclear";
    "evidence-needed": "evidence-needed";
    other: "other";
}>;
type ArchiveReason = (typeof archiveReasons)[number];
declare const ArchiveReason: ZodMiniEnum<{
    "not-a-report": "not-a-report";
    duplicate: "duplicate";
    "in-court": "in-court";
    emergency: "emergency";
    offensive: "offensive";
    "not-completed": "not-completed";
}>;
type CloseReason = (typeof closeReasons)[number];
declare const CloseReason: ZodMiniEnum<{
    resolved: "resolved";
    answered: "answered";
    unresolved: "unresolved";
}>;
type Reason = Open<ReturnReason | ArchiveReason | CloseReason>;
declare const Reason: ZodMiniType<Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, core.$ZodTypeInternals<Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">, Open<"place-unclear" | "problem-unclear" | "evidence-needed" | "other" | "resolved" | "answered" | "unresolved" | "not-a-report" | "duplicate" | "in-court" | "emergency" | "offensive" | "not-completed">>>;

/** The reporter ("pelapor"): kept apart from the report, never part of a public answer. */

/** All optional here: which of these a site asks for is its setting. NIK is never asked. */
declare const Reporter: ZodMiniObject<{
    name: ZodMiniOptional<ZodMiniString<string>>;
    address: ZodMiniOptional<ZodMiniString<string>>;
    phone: ZodMiniOptional<ZodMiniString<string>>;
    email: ZodMiniOptional<ZodMiniString<string>>;
}, core.$strict>;
type Reporter = infer<typeof Reporter>;

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
declare const Status: zod_mini.ZodMiniType<Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, zod_v4_core.$ZodTypeInternals<Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">, Open<"answered" | "filed" | "returned" | "verified" | "waiting" | "in-progress" | "closed" | "archived">>>;
/** Who acts: never a name, always a role. */
declare const roles: readonly ["reporter", "officer", "system"];
type Role = (typeof roles)[number];
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
declare const TrackingId: ZodMiniString<string>;

/**
 * Makes a secret. The client makes it together with the outbox entry, before anything is sent: the server
 * keeps only a hash and could not give it back after a lost answer.
 */
declare const newTrackingSecret: (random: (n: number) => Uint8Array) => string;
/** Reads a typed or pasted secret (any case, spaces and dashes); `undefined` if it cannot be one. */
declare const parseTrackingSecret: (typed: string) => string | undefined;
declare const TrackingSecret: ZodMiniString<string>;

export { ArchiveReason, CloseReason, Issue, Open, Reason, ReportSubmission, Reporter, ReturnReason, Site, Status, TrackingId, TrackingSecret, archiveReasons, checkSiteRules, closeReasons, deriveTitle, newTrackingId, newTrackingSecret, nextStatus, parseTrackingId, parseTrackingSecret, randomCode, returnReasons, roles, statuses, trackingAlphabet, transitions };
export type { Command, KnownStatus, Role, Transition };
