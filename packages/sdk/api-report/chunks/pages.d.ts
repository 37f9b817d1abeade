import { C as CallOptions } from './call.js';
import { Page } from '../contract.js';

/** What reading and writing methods take besides their own arguments. */

/** What a method that changes something takes besides its own arguments. */
interface WriteOptions extends CallOptions {
    /** The same key with the same body gives the same answer and acts once. One is made for you if you give none; keep your own to repeat after a crash. */
    readonly idempotencyKey?: string | undefined;
}
/** What only the reporter may do. */
interface ReporterOptions extends WriteOptions {
    /** As it was made with the report, or as it replaced that one. Travels in a header, never in a URL. */
    readonly trackingSecret: string;
}
/** What a method that reads takes besides its own arguments. */
interface ReadOptions extends CallOptions {
    /** Shows what only the reporter may see. */
    readonly trackingSecret?: string | undefined;
}

/** A list that comes in pages: await it for one page, or walk it with `for await` to its end. */

/** Nothing is asked of the relay before it is awaited or walked. */
interface Pages<Item> extends PromiseLike<Page<Item>>, AsyncIterable<Item> {
}
/** Where a list begins, and how much of it comes at a time. */
interface PageOptions {
    /** Where to go on: `nextCursor` of an earlier page. */
    readonly cursor?: string | undefined;
    /** Items per page, 1–100. Walking the list asks for as many pages as are walked. */
    readonly limit?: number | undefined;
}

export type { PageOptions as P, ReporterOptions as R, WriteOptions as W, Pages as a, ReadOptions as b };
