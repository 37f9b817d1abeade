/** A list that comes in pages: await it for one page, or walk it with `for await` to its end. */
import type { Page } from './contract/page.ts'

/** Nothing is asked of the relay before it is awaited or walked. */
export interface Pages<Item> extends PromiseLike<Page<Item>>, AsyncIterable<Item> {}

/** Where a list begins, and how much of it comes at a time. */
export interface PageOptions {
  /** Where to go on: `nextCursor` of an earlier page. */
  readonly cursor?: string | undefined
  /** Items per page, 1–100. Walking the list asks for as many pages as are walked. */
  readonly limit?: number | undefined
}

/** @param fetchPage asks for the page that begins at `cursor`; undefined is the first */
export const pages = <Item>(fetchPage: (cursor: string | undefined) => Promise<Page<Item>>, from?: string): Pages<Item> => ({
  then: (fulfilled, rejected) => fetchPage(from).then(fulfilled, rejected),
  async *[Symbol.asyncIterator]() {
    for (let cursor = from; ; ) {
      const { items, nextCursor } = await fetchPage(cursor)
      yield* items
      if (nextCursor === null) return
      cursor = nextCursor
    }
  },
})
