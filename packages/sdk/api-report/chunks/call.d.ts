/** Tells a program of each attempt, for its log: which route and how it went, never a URL, a header or a body. */
/** A request that is about to leave. */
interface Attempt {
    /** Name of the route, e.g. "reports.create"; "uploads" for the bytes of a photo. */
    readonly route: string;
    /** HEAD and PATCH are of the bytes of a photo (tus 1.0). */
    readonly method: 'GET' | 'POST' | 'HEAD' | 'PATCH';
    /** The pattern with its braces: a URL would hold a tracking ID. */
    readonly path: string;
}
/** What became of a request. */
interface AttemptResult extends Attempt {
    /** HTTP status; undefined where no answer came. */
    readonly status: number | undefined;
    /** The relay's, to quote to whoever runs it. */
    readonly requestId: string | undefined;
    /** Until the head of the answer. */
    readonly ms: number;
}
/** A hook must not throw: what it throws counts as an answer that was lost, and a write may be repeated for it (with the same key). */
interface Hooks {
    /** Before a request leaves. */
    readonly onAttempt?: ((attempt: Attempt) => void) | undefined;
    /** Once its answer has begun, or none came. */
    readonly onResult?: ((result: AttemptResult) => void) | undefined;
}

/** One call of one route: what goes into the request, and what its answer means. */

/** What every method takes besides its own arguments. */
interface CallOptions {
    /** Aborts the call; the AbortError passes through. */
    readonly signal?: AbortSignal | undefined;
    /** Milliseconds to wait for each attempt. */
    readonly timeoutMs?: number | undefined;
    /** How often a failed attempt is repeated; 0 for callers with a policy of their own, like the outbox. */
    readonly retries?: number | undefined;
}
/** Where the relay is, and how requests to it are made. */
interface HttpOptions {
    /** Address of the relay, with http or https; a path is kept: "https://lapor.example.go.id". */
    readonly baseUrl: string;
    /** Another `fetch` than the global one. */
    readonly fetch?: typeof globalThis.fetch | undefined;
    /** Milliseconds to wait for each attempt; absent: 30,000, and 150,000 for bytes. */
    readonly timeoutMs?: number | undefined;
    /** How often a failed attempt is repeated; absent: twice. */
    readonly retries?: number | undefined;
    /** Told of every attempt, for a log. */
    readonly hooks?: Hooks | undefined;
}

export type { Attempt as A, CallOptions as C, HttpOptions as H, AttemptResult as a, Hooks as b };
