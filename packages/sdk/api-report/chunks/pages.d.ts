import { Page } from '../contract.js';

/** A list that comes in pages: await it for one page, or walk it with `for await` to its end. */

/** Nothing is asked of the relay before it is awaited or walked. */
interface Pages<Item> extends PromiseLike<Page<Item>>, AsyncIterable<Item> {
}
interface PageOptions {
    /** Where to go on: `nextCursor` of an earlier page. */
    readonly cursor?: string | undefined;
    /** Items per page, 1–100. Walking the list asks for as many pages as are walked. */
    readonly limit?: number | undefined;
}

export type { PageOptions as P, Pages as a };
