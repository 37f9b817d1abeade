import { O as Open } from './report.js';
import { ZodMiniObject, ZodMiniString, ZodMiniNumber, ZodMiniType, core, infer, ZodMiniEnum, ZodMiniOptional, ZodMiniArray, ZodMiniNullable } from 'zod/mini';

/** What may be sent. The server looks at the content, not at the name. */
declare const attachmentMediaTypes: readonly ["image/jpeg", "image/png", "image/webp"];
declare const Attachment: ZodMiniObject<{
    id: ZodMiniString<string>;
    mediaType: ZodMiniString<string>;
    size: ZodMiniNumber<number>;
    width: ZodMiniNumber<number>;
    height: ZodMiniNumber<number>;
    by: ZodMiniType<Open<"reporter" | "officer">, Open<"reporter" | "officer">, core.$ZodTypeInternals<Open<"reporter" | "officer">, Open<"reporter" | "officer">>>;
}, core.$loose>;
type Attachment = infer<typeof Attachment>;

/** Accepts the report for handling; from then on it may be public. */
declare const VerifyBody: ZodMiniObject<{}, core.$strict>;
/** The reporter's answer. */
declare const ReplyBody: ZodMiniObject<{
    text: ZodMiniString<string>;
    attachments: ZodMiniOptional<ZodMiniArray<ZodMiniString<string>>>;
}, core.$strict>;
type ReplyBody = infer<typeof ReplyBody>;
/** Sends the report back: says what is missing, and the reporter mends the same report. */
declare const ReturnBody: ZodMiniObject<{
    reason: ZodMiniEnum<{
        "place-unclear": "place-unclear";
        "problem-unclear": "problem-unclear";
        "evidence-needed": "evidence-needed";
        other: "other";
    }>;
    text: ZodMiniString<string>;
}, core.$strict>;
type ReturnBody = infer<typeof ReturnBody>;
/** Asks the reporter; the clock of the resolution pauses until the answer. */
declare const AskBody: ZodMiniObject<{
    text: ZodMiniString<string>;
}, core.$strict>;
type AskBody = infer<typeof AskBody>;
/** Tells of work in progress, with photos if there are any. */
declare const FollowUpBody: ZodMiniObject<{
    text: ZodMiniString<string>;
    attachments: ZodMiniOptional<ZodMiniArray<ZodMiniString<string>>>;
}, core.$strict>;
type FollowUpBody = infer<typeof FollowUpBody>;
/** Gives the agency's answer to the reporter ("tanggapan"). */
declare const RespondBody: ZodMiniObject<{
    text: ZodMiniString<string>;
    attachments: ZodMiniOptional<ZodMiniArray<ZodMiniString<string>>>;
}, core.$strict>;
type RespondBody = infer<typeof RespondBody>;
/** Ends the report. `resolved` owes at least one attachment as evidence. */
declare const CloseBody: ZodMiniObject<{
    reason: ZodMiniEnum<{
        resolved: "resolved";
        answered: "answered";
        unresolved: "unresolved";
    }>;
    text: ZodMiniString<string>;
    attachments: ZodMiniOptional<ZodMiniArray<ZodMiniString<string>>>;
}, core.$strict>;
type CloseBody = infer<typeof CloseBody>;
/** Files the report away without handling, with a reason the reporter sees. */
declare const ArchiveBody: ZodMiniObject<{
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
type ArchiveBody = infer<typeof ArchiveBody>;

declare const timelineEntryTypes: readonly ["filed", "verified", "returned", "asked", "replied", "followed-up", "responded", "closed", "archived"];
declare const TimelineEntry: ZodMiniObject<{
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
type TimelineEntry = infer<typeof TimelineEntry>;

export { ArchiveBody as A, CloseBody as C, FollowUpBody as F, ReplyBody as R, TimelineEntry as T, VerifyBody as V, AskBody as a, Attachment as b, RespondBody as c, ReturnBody as d, attachmentMediaTypes as e, timelineEntryTypes as t };
