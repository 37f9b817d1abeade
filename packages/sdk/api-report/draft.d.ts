import { Storage } from './storage.js';
import { KnownClassification, ReportSubmission, Issue, Site } from './contract.js';
import 'zod/mini';
import 'zod/v4/core';

/** A report while it is being written: everything may still be missing. */

/**
 * Three honest choices: with a name; with a name that is hidden from the public and the reported agency ("anonim",
 * the operator still knows it); without any identity.
 */
type IdentityChoice = 'named' | 'hidden' | 'none';
interface DraftPhoto {
    readonly id: string;
    readonly blob: Blob;
}
/** Texts are as typed, not trimmed; an empty text means not given. */
interface ReportDraft {
    /** Becomes the idempotency key: one draft is one report, whatever tab or reload sends it. */
    readonly id: string;
    readonly classification: KnownClassification;
    readonly text: string;
    /** YYYY-MM-DD, local. */
    readonly occurredOn: string;
    readonly regionCode: string;
    readonly rw: string;
    readonly rt: string;
    readonly landmark: string;
    readonly identity: IdentityChoice;
    readonly confidential: boolean;
    readonly name: string;
    /** Where the reporter lives, not the place of the problem. */
    readonly address: string;
    readonly phone: string;
    readonly email: string;
    readonly photos: readonly DraftPhoto[];
}
/** A draft in which nothing is written yet. Identity starts at "none": a name is given, never taken. */
declare const emptyDraft: () => ReportDraft;

interface DraftStore {
    /**
     * The kept draft; undefined if there is none, it is older than 30 days, or it was handed over to the outbox already and
     * only its deletion did not happen any more. What is not given back is deleted. @throws {StorageError}
     */
    load(): Promise<ReportDraft | undefined>;
    /** Keeps it. Saves follow each other in order; when several wait, only the newest is written. @returns whether it is safe on the disk @throws {StorageError} */
    save(draft: ReportDraft): Promise<boolean>;
    /** Deletes the draft with this id. What another tab keeps in its place stays. */
    clear(id: string): Promise<void>;
}
declare const createDraftStore: ({ storage, site, now }: {
    storage: Storage;
    site: string;
    now?: () => number;
}) => DraftStore;

/** Turns a draft into a submission, or says field by field what is missing. */

type Submittable = {
    readonly submission: ReportSubmission;
} | {
    readonly issues: readonly Issue[];
};
interface SubmissionMoment {
    /** RFC 3339 with offset, by the phone's clock. */
    readonly now: string;
    /** The agency's local date, YYYY-MM-DD. */
    readonly today: string;
    readonly trackingSecret: string;
}
/** Checks with the same schema and the same site rules as the relay. Pure: the draft stays as it is. */
declare const submissionOf: (draft: ReportDraft, site: Site, { now, today, trackingSecret }: SubmissionMoment) => Submittable;

export { createDraftStore, emptyDraft, submissionOf };
export type { DraftPhoto, DraftStore, IdentityChoice, ReportDraft, SubmissionMoment, Submittable };
