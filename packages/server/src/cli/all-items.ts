/** Goes through all of a list, page by page. */
import type { OrRefusal } from '../domain/refusal.ts'
import { accepted } from './accepted.ts'

interface Page<Item> {
  readonly items: readonly Item[]
  readonly nextCursor: string | null
}

/** @throws CliError where a page is refused */
export async function* allItems<Item>(read: (page: { readonly cursor: string | undefined; readonly limit: number }) => Promise<OrRefusal<Page<Item>>>): AsyncGenerator<Item> {
  let cursor: string | undefined
  do {
    const page = accepted(await read({ cursor, limit: 100 }))
    yield* page.items
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
}
