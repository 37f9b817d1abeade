/** One page of a list: what comes after a cursor in a fixed order, so that nothing is left out or shown twice while the list grows. */
import { Refusal } from './refusal.ts'

const defaultLimit = 20

/** @param positionOf a text that sorts like the list; no two items have the same */
export const pageAfter = <Item, Shown>(
  items: readonly Item[],
  positionOf: (item: Item) => string,
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit?: string | undefined },
  show: (item: Item) => Shown,
): { items: Shown[]; nextCursor: string | null } => {
  const after = cursor === undefined ? '' : read(cursor)
  const rest = items.map((item) => ({ item, position: positionOf(item) })).filter(({ position }) => position > after).sort((a, b) => (a.position < b.position ? -1 : 1))
  const page = rest.slice(0, Number(limit ?? defaultLimit))
  const last = page.at(-1)
  return { items: page.map(({ item }) => show(item)), nextCursor: last && rest.length > page.length ? `c${encodeURIComponent(last.position)}` : null }
}

/** A number as text that sorts the same way. */
export const sortable = (number: number): string => String(Math.min(number, 9e15)).padStart(16, '0')

const read = (cursor: string): string => {
  try {
    if (cursor.startsWith('c')) return decodeURIComponent(cursor.slice(1))
  } catch {
    // Whatever is no cursor of ours is refused the same way.
  }
  throw new Refusal('query-invalid')
}
