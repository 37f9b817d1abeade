/** Use case: an officer sees to whom a report can be assigned. */
import type { Answer } from '@lapor/sdk/contract'
import { officersAfter } from '../db/officers.ts'
import { agencyOfList, type OfficerRecord } from '../domain/officer.ts'
import { pageOf } from '../domain/page-of.ts'
import { isRefusal, type OrRefusal } from '../domain/refusal.ts'
import type { Context } from './context.ts'
import { cursorOf, positionOf } from './cursor.ts'
import { defaultLimit, type PageWish, wrongCursor } from './page-wish.ts'

/** By agency and id. */
export const listColleagues = async (context: Context, officer: OfficerRecord, { agency, cursor, limit = defaultLimit }: PageWish & { readonly agency?: string | undefined }): Promise<OrRefusal<Answer<'officer.officers.list'>>> => {
  const agencySlug = agencyOfList(officer, agency)
  if (isRefusal(agencySlug)) return agencySlug
  const after = cursor === undefined ? undefined : positionOf(cursor, ['string', 'string'])
  if (after === null) return wrongCursor
  const { shown, last } = pageOf(await officersAfter(context.db, agencySlug, after && { agencySlug: after[0], id: after[1] }, limit + 1), limit)
  return { items: shown.map(({ id, name, agencySlug, role }) => ({ id, name, agency: agencySlug, role })), nextCursor: last ? cursorOf([last.agencySlug, last.id]) : null }
}
