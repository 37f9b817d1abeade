/** One call of one route: what goes into the request, and what its answer means. */

/** What every method takes besides its own arguments. */
interface CallOptions {
    /** Aborts the call; the AbortError passes through. Needs AbortSignal.any (Chrome 116, Firefox 124, Safari 17.4); older browsers ignore it. */
    readonly signal?: AbortSignal | undefined;
    /** Milliseconds to wait for each attempt. */
    readonly timeoutMs?: number | undefined;
    /** How often a failed attempt is repeated; 0 for callers with a policy of their own, like the outbox. */
    readonly retries?: number | undefined;
}
interface HttpOptions {
    readonly baseUrl: string;
    readonly fetch?: typeof globalThis.fetch | undefined;
    readonly timeoutMs?: number | undefined;
    readonly retries?: number | undefined;
}

/** What reading and writing methods take besides their own arguments. */

interface WriteOptions extends CallOptions {
    /** The same key with the same body gives the same answer and acts once. One is made for you if you give none; keep your own to repeat after a crash. */
    readonly idempotencyKey?: string | undefined;
}
interface ReadOptions extends CallOptions {
    /** Shows what only the reporter may see. */
    readonly trackingSecret?: string | undefined;
}

export type { CallOptions as C, HttpOptions as H, ReadOptions as R, WriteOptions as W };
