/** One page of a list: a list that can grow without end comes in pages, each naming where the next begins. */
import * as z from './zod.ts'

/**
 * `nextCursor` is null on the last page.
 * @example
 * const AgencyPage = contract.pageOf(contract.Agency)
 */
export const pageOf = <Item extends z.ZodMiniType>(item: Item) => z.looseObject({ items: z.array(item), nextCursor: z.nullable(z.string()) })

/** One page of a list; `nextCursor` asks for the page after it and is null on the last. */
export interface Page<Item> {
  /** In the order of the list; fewer than were asked for do not mean that it ends. */
  readonly items: readonly Item[]
  /** For the query "cursor"; null: this is the last page. */
  readonly nextCursor: string | null
}
