/** Use case: anybody reads which agencies the relay serves, by name. */
import type { Answer } from '@lapor/sdk/contract'
import { agenciesByName } from '../db/places.ts'
import { pageOf } from '../domain/page-of.ts'
import type { OrRefusal } from '../domain/refusal.ts'
import type { Context } from './context.ts'
import { cursorOf, positionOf } from './cursor.ts'
import { defaultLimit, type PageWish, wrongCursor } from './page-wish.ts'

export const listAgencies = async (context: Context, { cursor, limit = defaultLimit }: PageWish): Promise<OrRefusal<Answer<'agencies.list'>>> => {
  const position = cursor === undefined ? undefined : positionOf(cursor, ['string', 'string'])
  if (position === null) return wrongCursor
  const { shown, last } = pageOf(await agenciesByName(context.db, position && { name: position[0], slug: position[1] }, limit), limit)
  return { items: shown, nextCursor: last ? cursorOf([last.name, last.slug]) : null }
}
