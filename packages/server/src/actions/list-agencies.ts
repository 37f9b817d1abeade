/** Use case: anybody reads which agencies the relay serves, by name. */
import type { Answer } from '@lapor/sdk/contract'
import { agenciesByName } from '../db/places.ts'
import type { OrRefusal } from '../domain/refusal.ts'
import type { Context } from './context.ts'
import { cursorOf, positionOf } from './cursor.ts'

const defaultLimit = 20

export const listAgencies = async (context: Context, { cursor, limit = defaultLimit }: { readonly cursor?: string | undefined; readonly limit?: number | undefined }): Promise<OrRefusal<Answer<'agencies.list'>>> => {
  const position = cursor === undefined ? undefined : positionOf(cursor, ['string', 'string'])
  if (position === null) return { refused: 'query-invalid', detail: 'The cursor was not given by this relay.' }
  const agencies = await agenciesByName(context.db, position && { name: position[0], slug: position[1] }, limit)
  const shown = agencies.slice(0, limit)
  const last = shown.at(-1)
  return { items: shown, nextCursor: agencies.length > limit && last ? cursorOf([last.name, last.slug]) : null }
}
