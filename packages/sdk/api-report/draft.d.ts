import { Storage } from './storage.js';
import { KnownClassification, ReportSubmission, Issue, Site } from './contract.js';
import 'zod/v4/core';
import 'zod/mini';

/** A report while it is being written: everything may still be missing. */

/**
 * Three honest choices: with a name; with a name that is hidden from the public and the reported agency ("anonim",
 * the operator still knows it); without any identity.
 */
type IdentityChoice = 'named' | 'hidden' | 'none';
/** A photo that waits with its draft. */
interface DraftPhoto {
    /** Becomes the idempotency key of the photo. */
    readonly id: string;
    /** Its bytes, with the media type. */
    readonly blob: Blob;
}
/** Texts are as typed, not trimmed; an empty text means not given. */
interface ReportDraft {
    /** Becomes the idempotency key: one draft is one report, whatever tab or reload sends it. */
    readonly id: string;
    /** Complaint, aspiration or request for information. */
    readonly classification: KnownClassification;
    /** What is the matter. */
    readonly text: string;
    /** YYYY-MM-DD, local. */
    readonly occurredOn: string;
    /** Kemendagri code of a kelurahan. */
    readonly regionCode: string;
    /** It is not the kelurahan that a form fills in by itself; absent: nobody said so. */
    readonly elsewhere?: boolean;
    /** Number of the rukun warga. */
    readonly rw: string;
    /** Number of the rukun tetangga. */
    readonly rt: string;
    /** "Patokan": what the place is near to. */
    readonly landmark: string;
    /** A geo URI, given on request only. */
    readonly point?: string;
    /** Id of a tile; absent or empty is "tidak tahu". */
    readonly category?: string;
    /** How the reporter wants to be known. */
    readonly identity: IdentityChoice;
    /** "Rahasia": the public never sees the report. */
    readonly confidential: boolean;
    /** "Laporan ini tentang petugas instansi ini"; absent: no. */
    readonly aboutStaff?: boolean;
    /** "Mewakili warga"; absent: no. */
    readonly onBehalf?: boolean;
    /** The reporter's. */
    readonly name: string;
    /** Where the reporter lives, not the place of the problem. */
    readonly address: string;
    /** The reporter's. */
    readonly phone: string;
    /** The reporter's. */
    readonly email: string;
    /** In the order in which they were chosen. */
    readonly photos: readonly DraftPhoto[];
}
/**
 * A draft in which nothing is written yet. Identity starts at "none": a name is given, never taken.
 * @example
 * const draft = { ...emptyDraft(), text: 'Lampu jalan mati sejak Senin.' }
 */
declare const emptyDraft: () => ReportDraft;

/** Where drafts are kept, and whose they are. */
interface DraftStoreOptions {
    /** Where drafts are kept. */
    readonly storage: Storage;
    /** Site key: each site's drafts are its own. */
    readonly site: string;
    /** Which form of the site, where it has several. */
    readonly form?: string;
    /** Milliseconds since 1970. */
    readonly now?: () => number;
}
/** Keeps what is being written, also in two tabs at once. */
interface DraftStore {
    /**
     * The newest unfinished draft; one in which nothing is written comes last. Undefined if there is none. Deletes what is older
     * than 30 days (of any form), what the outbox has already, and of this form all but the newest five. @throws {StorageError}
     * @example
     * const draft = (await drafts.load()) ?? emptyDraft()
     */
    load(): Promise<ReportDraft | undefined>;
    /**
     * The loaded draft under an id of its own, for whoever begins to change it: another tab may have it open too, and neither tab's
     * words may replace the other's. Saved, it takes the place of the loaded one, unless another tab has gone on with that. Sent
     * unchanged, under the id it has, it is one report from both.
     * @example
     * const loaded = await drafts.load()
     * if (loaded) await drafts.save({ ...drafts.writeOn(loaded), text: `${loaded.text} Juga di RT 03.` })
     */
    writeOn(loaded: ReportDraft): ReportDraft;
    /**
     * Keeps it beside other drafts, in place of its own earlier state. Saves follow each other in order; when several wait, only
     * the newest is written.
     * @returns whether it is safe on the disk; false also where a newer widget keeps this draft in a shape of its own
     * @throws {StorageError}
     * @example
     * await drafts.save({ ...draft, text: 'Lampu jalan mati' })
     */
    save(draft: ReportDraft): Promise<boolean>;
    /**
     * Deletes the draft with this id. Others stay.
     * @throws {StorageError}
     * @example
     * await drafts.clear(draft.id)
     */
    clear(id: string): Promise<void>;
}
/**
 * Keeps drafts of one site and form in `storage`.
 * @example
 * const drafts = createDraftStore({ storage, site: 'kel-kademangan' })
 */
declare const createDraftStore: ({ storage, site, form, now }: DraftStoreOptions) => DraftStore;

/** A submission as a draft again, to be mended: another report now, with an id of its own. */

/**
 * The way back of `submissionOf`, for a report that the relay refused: every word, and every choice about who may know, stands in it again;
 * not `formal`, which no draft holds.
 * The type wants each field, so that a new one cannot be forgotten here, but for the one that only says where the kelurahan comes from.
 * @example
 * await outbox.take(entryId, async ({ submission, photos }) => drafts.save(draftOf(submission, photos)))
 */
declare const draftOf: (submission: ReportSubmission, photos: readonly DraftPhoto[]) => Required<Omit<ReportDraft, "elsewhere">>;

/** Tells a draft in which somebody has begun from one in which nothing is lost. */

/**
 * Something is in it that a person would have to write or choose again: words, a landmark, a name, a date, a photo. Kelurahan, kind
 * and the choice about the name do not count alone: a form fills them in by itself.
 * @example
 * const kept = await drafts.load()
 * const draft = kept && isBegun(kept) ? kept : emptyDraft()
 */
declare const isBegun: (draft: Omit<ReportDraft, "photos"> & {
    readonly photos: readonly unknown[];
}) => boolean;

/** Turns a draft into a submission, or says field by field what is missing. */

/** A submission that may be sent, or what is still wrong, field by field. */
type Submittable = {
    readonly submission: ReportSubmission;
} | {
    readonly issues: readonly Issue[];
};
/** What a draft does not hold: the time, the day and the secret. */
interface SubmissionMoment {
    /** RFC 3339 with offset, by the phone's clock. */
    readonly now: string;
    /** The agency's local date, YYYY-MM-DD. */
    readonly today: string;
    /** Made with `newTrackingSecret`, and kept before it is sent. */
    readonly trackingSecret: string;
}
/**
 * Checks with the same schema and the same site rules as the relay. Pure: the draft stays as it is.
 * @example
 * const result = submissionOf(draft, site, { now: '2026-11-24T18:20:00+07:00', today: '2026-11-24', trackingSecret: contract.newTrackingSecret(randomBytes) })
 * if ('issues' in result) console.log(result.issues)
 * else await outbox.add(result.submission, draft.photos, draft.id)
 */
declare const submissionOf: (draft: ReportDraft, site: Site, { now, today, trackingSecret }: SubmissionMoment) => Submittable;

export { createDraftStore, draftOf, emptyDraft, isBegun, submissionOf };
export type { DraftPhoto, DraftStore, DraftStoreOptions, IdentityChoice, ReportDraft, SubmissionMoment, Submittable };
