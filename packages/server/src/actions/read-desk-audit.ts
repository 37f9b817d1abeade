/** Use case: the operator's admin reads what was done apart from reports: sites, channels, officers. */
import type { Answer } from '@lapor/sdk/contract'
import { deskAuditBefore } from '../db/desk-audit.ts'
import type { OfficerRecord } from '../domain/officer.ts'
import type { OrRefusal } from '../domain/refusal.ts'
import type { Context } from './context.ts'
import { cursorOf, positionOf } from './cursor.ts'
import type { PageWish } from './read-audit.ts'
import { refuseOthers } from './rule-sites.ts'

const defaultLimit = 20

/** Newest first. */
export const readDeskAudit = async (context: Context, officer: OfficerRecord, { cursor, limit = defaultLimit }: PageWish): Promise<OrRefusal<Answer<'officer.audit.list'>>> => {
  const before = cursor === undefined ? ([undefined] as const) : positionOf(cursor, ['number'])
  if (before === null) return { refused: 'query-invalid', detail: 'The cursor was not given by this relay.' }
  const others = refuseOthers(officer)
  if (others) return others
  const acts = await deskAuditBefore(context.db, before[0], limit + 1)
  const shown = acts.slice(0, limit)
  return { items: shown.map(({ seq, at, officerId, act, subject, hash }) => ({ seq, at, officer: officerId, act, subject, hash })), nextCursor: acts.length > limit ? cursorOf([shown.at(-1)?.seq ?? 0]) : null }
}
