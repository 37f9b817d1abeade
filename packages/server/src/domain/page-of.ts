/** Cuts a page from what was read for it: one row more than it holds was asked for, and tells whether there is a next page. */

export interface PageOf<Row> {
  readonly shown: Row[]
  /** Where the next page goes on from; undefined at the end of the list. */
  readonly last: Row | undefined
}

/** @param rows up to `limit` + 1 of them, in the order of the list */
export const pageOf = <Row>(rows: readonly Row[], limit: number): PageOf<Row> => ({ shown: rows.slice(0, limit), last: rows.length > limit ? rows[limit - 1] : undefined })
