import { KnownProblemCode, RouteName, Site, Report, Agency, Region } from './contract.js';
import 'zod/v4/core';
import 'zod/mini';

/** The line between a client and a test relay: it can be cut, slow, or lose what travels on it. */

/** What goes wrong with the next requests. */
interface Failure {
    /** HTTP status of the answer that comes instead, as of a proxy. With neither status nor code no answer comes at all. */
    readonly status?: number | undefined;
    /** The relay's own words: problem details with this code, and its status where none is given. */
    readonly code?: KnownProblemCode | undefined;
    /** Seconds, for the header Retry-After. */
    readonly retryAfter?: number | undefined;
    /** How many requests fail; 1 where absent. */
    readonly times?: number | undefined;
    /** What got lost: the request, so that the relay never knew of it, or its answer, after it has acted. 'request' where absent. */
    readonly lost?: 'request' | 'answer' | undefined;
    /** Only requests of this route fail, e.g. 'attachments.create', or those that bring a photo in pieces: 'uploads'; all where absent. */
    readonly route?: RouteName | 'uploads' | undefined;
}
/** The line between a client and a test relay. */
interface Line {
    /**
     * Hand it to a client: `createClient({ fetch: relay.fetch, … })`. No port is opened.
     * @example
     * const lapor = createClient({ baseUrl: relay.baseUrl, fetch: relay.fetch, site: 'kel-kademangan' })
     */
    readonly fetch: typeof globalThis.fetch;
    /**
     * From now on no request gets through: `fetch` rejects with a TypeError, as in a browser without a signal.
     * @example
     * relay.goOffline()
     * await outbox.flush() // stays queued
     * relay.goOnline()
     */
    goOffline(): void;
    /**
     * Ends `goOffline`.
     * @example
     * relay.goOnline()
     * await outbox.flush(true)
     */
    goOnline(): void;
    /**
     * Lets the next requests fail. Several calls wait in line.
     * @example
     * relay.fail({ status: 503, retryAfter: 2 }) // of a proxy
     * relay.fail({ code: 'storage-busy', times: 3 }) // of the relay itself
     * relay.fail({ lost: 'answer', route: 'reports.create' }) // filed, but the receipt never came
     */
    fail(failure: Failure): void;
    /**
     * From now on each answer comes so many milliseconds later; 0 ends it.
     * @example
     * relay.slow(60_000)
     * await lapor.site.retrieve({ timeoutMs: 50, retries: 0 }) // TimeoutError
     */
    slow(ms: number): void;
}

/** The town of a test relay: two agencies with a site each, a third without one, and some kelurahan. */

/** A site as its agency sets it up: what citizens are told, and the rules that they meet later. */
interface TestSite extends Pick<Site, 'key' | 'name' | 'agency' | 'operator' | 'fields' | 'classifications' | 'categories' | 'regionCode' | 'waysOut' | 'escalation' | 'privacyNotice' | 'supervisor' | 'ppid' | 'limits' | 'files' | 'map' | 'challenge' | 'locales'> {
    /** Of the agency, by which days are counted. */
    readonly timeZone: TimeZone;
    /** Whether it takes formal requests for information, to be answered within 10 working days, or 7 more. */
    readonly takesFormal: boolean;
    /** How often the reporter of one report may say "belum selesai". */
    readonly reopenLimit: number;
    /** Photos of the work that officers may add to one report. */
    readonly evidencePhotos: number;
    /** Pages that may use the site. A browser does not show its Origin header to `fetch`, so this matters to programs that set it. */
    readonly origins: readonly string[];
}
/** One of Indonesia’s three time zones. */
type TimeZone = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';
/**
 * The site of Kelurahan Kademangan, which asks for nothing but text and place, with what you change.
 * @example
 * const relay = createTestRelay({ sites: [testSite({ challenge: true }), testSite({ key: 'kel-lain', classifications: ['aspiration'] })] })
 */
declare const testSite: (change?: Partial<TestSite>) => TestSite;

/** What a test relay remembers: Maps instead of a database. */

interface Officer {
    readonly id: string;
    readonly name: string;
    /** Slug. */
    readonly agency: string;
    /** A coordinator handles the reports of every agency; an admin of the operator may ask who is behind an anonymous one. */
    readonly role: 'officer' | 'coordinator' | 'admin';
}

/** A relay in memory, for tests of programs that use this SDK: it honours the contract's table of routes and opens no port. */

/** What the relay in memory knows at the start. */
interface TestRelayOptions {
    /** Absent: "kel-kademangan", which asks for nothing but text and place, and "disdukcapil", which asks as SP4N-LAPOR! does. */
    readonly sites?: readonly TestSite[] | undefined;
    /** Agencies besides those of the sites. */
    readonly agencies?: readonly Agency[] | undefined;
    /** The kelurahan that a report can be about. */
    readonly regions?: readonly Region[] | undefined;
    /** Set it to let days pass. */
    readonly now?: (() => Date) | undefined;
    /** `n` random bytes, for tracking IDs and challenges; hand in your own where they shall be the same in every run. */
    readonly random?: ((n: number) => Uint8Array) | undefined;
}
/** An officer to add. */
interface NewTestOfficer {
    /** Slug of an agency. */
    readonly agency: string;
    /** Absent: "Petugas Uji". */
    readonly name?: string | undefined;
    /** A coordinator handles the reports of every agency; 'officer' where absent. */
    readonly role?: Officer['role'] | undefined;
}
/** A relay in memory. */
interface TestRelay extends Line {
    /** An address that nobody listens at: `fetch` answers in its place. */
    readonly baseUrl: string;
    /**
     * Lets an officer in.
     * @returns the id to assign reports to, and the token for `createOfficerClient`
     * @throws TypeError when no agency has this slug
     * @example
     * const { token } = relay.addOfficer({ agency: 'kel-kademangan' })
     * const desk = createOfficerClient({ baseUrl: relay.baseUrl, fetch: relay.fetch, token })
     */
    addOfficer(officer: NewTestOfficer): {
        readonly id: string;
        readonly token: string;
    };
    /**
     * What has been filed so far, in the order in which it came and with everything that its reporter sees: for assertions.
     * @example
     * assert.deepEqual(relay.reports().map(({ text }) => text), ['Lampu jalan mati.'])
     */
    reports(): Report[];
}
/**
 * Makes a test relay. It checks what a relay checks and refuses with the same problem codes: bodies, queries, secrets, tokens, steps that a
 * status does not allow, repeated idempotency keys. It forgets everything when you let go of it.
 * Photos come in pieces too: hand its `fetch` to `createUploads`. Not there: public holidays, what happens by itself after silence or a missed
 * deadline, limits, flags, messages, and of a site `deadlines`, `upstream` and `colour`.
 * @example
 * const relay = createTestRelay()
 * const lapor = createClient({ baseUrl: relay.baseUrl, fetch: relay.fetch, site: 'kel-kademangan' })
 */
declare const createTestRelay: ({ sites, agencies, regions, now, random }?: TestRelayOptions) => TestRelay;

export { createTestRelay, testSite };
export type { Failure, Line, NewTestOfficer, TestRelay, TestRelayOptions, TestSite, TimeZone };
