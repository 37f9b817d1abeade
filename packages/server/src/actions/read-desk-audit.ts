/** Use case: the operator's admin reads what was done apart from reports: sites, channels, officers. */
import type { Answer } from '@lapor/sdk/contract'
import { deskAuditBefore } from '../db/desk-audit.ts'
import { type OfficerRecord, refuseUnlessAdmin } from '../domain/officer.ts'
import { pageOf } from '../domain/page-of.ts'
import type { OrRefusal } from '../domain/refusal.ts'
import type { Context } from './context.ts'
import { cursorOf, positionOf } from './cursor.ts'
import { defaultLimit, type PageWish, wrongCursor } from './page-wish.ts'

/** Newest first. */
export const readDeskAudit = async (context: Context, officer: OfficerRecord, { cursor, limit = defaultLimit }: PageWish): Promise<OrRefusal<Answer<'officer.audit.list'>>> => {
  const before = cursor === undefined ? ([undefined] as const) : positionOf(cursor, ['number'])
  if (before === null) return wrongCursor
  const others = refuseUnlessAdmin(officer)
  if (others) return others
  const { shown, last } = pageOf(await deskAuditBefore(context.db, before[0], limit + 1), limit)
  return { items: shown.map(({ seq, at, officerId, act, subject, hash }) => ({ seq, at, officer: officerId, act, subject, hash })), nextCursor: last ? cursorOf([last.seq]) : null }
}
