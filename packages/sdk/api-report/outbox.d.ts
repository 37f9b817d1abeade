import { ReportSubmission, Problem, ReportReceipt, Agency, Deadline } from './contract.js';
import { a as StoredPhoto } from './chunks/storage.js';
import { Revised, Storage } from './storage.js';
import 'zod/v4/core';
import 'zod/mini';

/** A report on its way: what is stored before anything is sent. */

/**
 * `queued`: not acknowledged yet. `rejected`: the relay refused it as it is; mend it. `delivered`: the text has its
 * receipt, photos may still be on their way.
 */
type EntryState = 'queued' | 'rejected' | 'delivered';
/** A photo of a report on its way. */
interface EntryPhoto extends StoredPhoto {
    /** `failed`: the relay did not take it; it is sent again where a person asks for it. */
    readonly state: 'waiting' | 'sent' | 'failed';
    /** Why it failed for good. */
    readonly code?: string;
}
/** As kept in storage under "outbox:<site>:<id>". */
interface OutboxEntry extends Revised {
    /** Shape of the value, for later readers. */
    readonly v: 1;
    /** Also the idempotency key of the report. */
    readonly id: string;
    /** Site key. */
    readonly site: string;
    /** Milliseconds since 1970, by the phone's clock. */
    readonly createdAt: number;
    /** What is sent. */
    readonly submission: ReportSubmission;
    /** Each with how far it has come. */
    readonly photos: readonly EntryPhoto[];
    /** How far the report has come. */
    readonly state: EntryState;
    /** How often sending has failed in a row. */
    readonly attempts: number;
    /** Not before this time; 0 is at once. */
    readonly nextAttemptAt: number;
    /**
     * An attempt began and has no clear answer yet: the relay may have the report. Until it has one, only this entry with
     * its key may go on; filing the same anew would double it.
     */
    readonly maybeFiled: boolean;
    /** Until when one tab has it in hand; 0 is nobody. */
    readonly leasedUntil: number;
    /** Why the last attempt failed: a problem code or "network", "timeout", … */
    readonly lastFailure?: string;
    /** The refusal, once rejected. */
    readonly problem?: Problem;
    /** The relay's answer, once delivered. */
    readonly receipt?: ReportReceipt;
}
/** What a citizen needs to come back to a report; kept under "receipt:<trackingId>". */
interface StoredReceipt {
    /** Shape of the value, for later readers. */
    readonly v: 1;
    /** Id of the outbox entry it answers. */
    readonly entryId: string;
    /** Whether a person has been shown it: a report may arrive while nobody looks, or just before the tab dies. */
    readonly shown: boolean;
    /** Site key. */
    readonly site: string;
    /** "Kode pelacakan": names the report, to anybody. */
    readonly trackingId: string;
    /** "Kode rahasia": opens it to its reporter. */
    readonly trackingSecret: string;
    /** As the relay made it of the text. */
    readonly title: string;
    /** RFC 3339, by the relay's clock. */
    readonly receivedAt: string;
    /** Who answers. */
    readonly agency: Agency;
    /** By when, as promised on arrival. */
    readonly promise: readonly Deadline[];
    /** "Mewakili warga": stands on the paper. Absent: no, or a receipt of before. */
    readonly onBehalf?: boolean | undefined;
}

/** Delivers one entry: text, then its photos, each step recorded before the next begins. */

/** How the outbox reaches the relay. It is handed in: the outbox itself knows no network. */
interface Send {
    /** Files the report. `entry.id` is the idempotency key. */
    report(entry: OutboxEntry): Promise<ReportReceipt>;
    /** Attaches one photo. `photo.id` is the idempotency key. */
    photo(photo: {
        readonly id: string;
        readonly blob: Blob;
    }, entry: OutboxEntry, receipt: ReportReceipt): Promise<void>;
}

/** The outbox: a report is stored before it is sent, and sent until it is acknowledged, once. */

/** What is used of Web Locks. Spelled out, because a program without the DOM's types has no LockManager. */
interface Locks {
    /** Runs `work` with the lock, or with null where another tab holds it. */
    request<T>(name: string, options: {
        readonly ifAvailable: true;
    }, work: (lock: unknown) => Promise<T>): Promise<T>;
}
/** Where entries are kept, and how they are sent. */
interface OutboxOptions {
    /** Where entries and receipts are kept. */
    readonly storage: Storage;
    /** Site key: each site's entries are its own. */
    readonly site: string;
    /** How a report and its photos get to the relay. */
    readonly send: Send;
    /** Milliseconds since 1970. */
    readonly now?: () => number;
    /** A number in [0, 1). */
    readonly random?: () => number;
    /** Web Locks, with which a tab that died lets go at once. Null: none (plain http pages); a lease in the store serves. */
    readonly locks?: Locks | null;
}
/** What was in an entry: photos that had not arrived. */
interface TakenEntry {
    /** As it was stored. */
    readonly submission: ReportSubmission;
    /** Those alone that had not arrived. */
    readonly photos: readonly {
        readonly id: string;
        readonly blob: Blob;
    }[];
}
/** Reports on their way to the relay: each is kept until it was acknowledged, and counted once. */
interface Outbox {
    /** False when waiting reports would die with the page. */
    readonly persistent: boolean;
    /**
     * Stores a report. When this resolves it is safe; nothing was sent yet, and sending begins.
     * @param id a draft's own id, which becomes the idempotency key: the same draft handed over twice is one report
     * @example
     * await outbox.add(submission, [{ id: newId(), blob: photo }])
     */
    add(submission: ReportSubmission, photos?: readonly {
        readonly id: string;
        readonly blob: Blob;
    }[], id?: string): Promise<OutboxEntry>;
    /**
     * Whether a report with this id is on its way or has arrived.
     * @example
     * const isOnItsWay = await outbox.knows(draft.id)
     */
    knows(id: string): Promise<boolean>;
    /**
     * What waits, oldest first.
     * @example
     * const waiting = (await outbox.entries()).filter((entry) => entry.state === 'queued')
     */
    entries(): Promise<OutboxEntry[]>;
    /**
     * Reports sent from this phone, newest first.
     * @example
     * const [newest] = await outbox.receipts()
     */
    receipts(): Promise<StoredReceipt[]>;
    /**
     * Tries what is due now.
     * @param force also what is not due yet: a person pressed "send now"
     * @example
     * await outbox.flush(true)
     */
    flush(force?: boolean): Promise<void>;
    /**
     * Gives a rejected report, or its failed photos, another chance.
     * @example
     * await outbox.retry(draft.id)
     */
    retry(id: string): Promise<void>;
    /**
     * Takes an entry out, to mend it or throw it away.
     * @param keep is handed what was in it and finishes before the entry is deleted, so that a crash in between loses
     * nothing; it says whether the content is safe now, and if it is not, the entry stays as well
     * @returns false if it is gone, just being sent, or was sent without a clear answer: the relay may have it, and filing it anew would double it
     * @example
     * await outbox.take(draft.id, async ({ submission, photos }) => drafts.save({ ...draft, text: submission.text, photos }))
     */
    take(id: string, keep?: (content: TakenEntry) => Promise<boolean>): Promise<boolean>;
    /**
     * Keeps a report among those of this phone: one that was filed elsewhere, or one whose secret was replaced. Photos of it that still
     * wait go on with the new secret.
     * @example
     * const [receipt] = await outbox.receipts()
     * if (receipt) await outbox.keep({ ...receipt, trackingSecret: 'BCDFGHJKLMNPQRSTVWXYZ234' })
     */
    keep(receipt: StoredReceipt): Promise<void>;
    /**
     * A person has seen this receipt.
     * @example
     * await outbox.markShown('7K3M-Q9XT-4BW9')
     */
    markShown(trackingId: string): Promise<void>;
    /**
     * Erases what this phone (a shared one) keeps of one report, or with no tracking ID of everything: receipts, drafts, what was
     * last seen, unsent replies, delivered entries, of every site on this origin and of newer widgets too. Reports on the relay stay.
     * What the relay does not have whole yet also stays, and leaves a receipt when it arrives, unless `unsent` throws it away.
     * @returns how many entries are left: not sent whole, or just being sent by some tab
     * @throws {StorageError} when something may still be there; the rest is erased all the same. And at once, erasing nothing, while
     * photos of that one report wait: it would come back with its receipt when they are through
     * @example
     * const remaining = await outbox.forget()
     */
    forget(what?: string | {
        readonly unsent?: boolean;
    }): Promise<number>;
    /**
     * Calls the listener after each change.
     * @returns the function that ends it
     * @example
     * const stop = outbox.subscribe(() => console.log('something has changed'))
     */
    subscribe(listener: () => void): () => void;
    /**
     * Sends what is due whenever there may be a signal. Neither what was never delivered nor a receipt runs out: the phone's clock
     * may be wrong by years, and codes that are erased are gone. @returns the function that stops it
     * @example
     * const stop = outbox.start()
     */
    start(): () => void;
}
/**
 * Makes the outbox of one site. What was stored earlier is sent by `start` or `flush`; `add` and `retry` begin to send at once.
 * @example
 * const outbox = createOutbox({
 *   storage,
 *   site: 'kel-kademangan',
 *   send: {
 *     // The outbox repeats by a policy of its own: one attempt each.
 *     report: (entry) => lapor.reports.create(entry.submission, { idempotencyKey: entry.id, retries: 0 }),
 *     photo: async ({ id, blob }, { submission: { trackingSecret } }, { trackingId }) => {
 *       await lapor.attachments.create(trackingId, blob, { trackingSecret, idempotencyKey: id, retries: 0 })
 *     },
 *   },
 * })
 * const stop = outbox.start()
 */
declare const createOutbox: ({ storage, site, send, now, random, locks }: OutboxOptions) => Outbox;

export { StoredPhoto, createOutbox };
export type { EntryPhoto, EntryState, Locks, Outbox, OutboxEntry, OutboxOptions, Send, StoredReceipt, TakenEntry };
