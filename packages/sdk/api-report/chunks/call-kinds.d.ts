import { C as CallOptions } from './call.js';

/** What reading and writing methods take besides their own arguments. */

interface WriteOptions extends CallOptions {
    /** The same key with the same body gives the same answer and acts once. One is made for you if you give none; keep your own to repeat after a crash. */
    readonly idempotencyKey?: string | undefined;
}
/** What only the reporter may do. */
interface ReporterOptions extends WriteOptions {
    readonly trackingSecret: string;
}
interface ReadOptions extends CallOptions {
    /** Shows what only the reporter may see. */
    readonly trackingSecret?: string | undefined;
}

export type { ReporterOptions as R, WriteOptions as W, ReadOptions as a };
