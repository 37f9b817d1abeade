/** Use case: officers see which privacy requests they owe, what is due first, and settle them. */
import type { Answer, PrivacyCase, SettleBody } from '@lapor/sdk/contract'
import { appendAudit } from '../db/audit.ts'
import { casePage, listPrivacyRequests, settlePrivacyRequest } from '../db/privacy.ts'
import { agencyOfList, type OfficerRecord } from '../domain/officer.ts'
import { settle, viewPrivacyCase } from '../domain/privacy.ts'
import { isRefusal, type OrRefusal } from '../domain/refusal.ts'
import type { Context } from './context.ts'
import { cursorOf, positionOf } from './cursor.ts'
import { findForOfficer } from './know-officer.ts'
import { type Done, doOnce, type Once } from './once.ts'
import { defaultLimit, type PageWish, wrongCursor } from './page-wish.ts'
import { snapshot } from './snapshot.ts'

export interface CaseWish extends PageWish {
  /** `open` where absent. */
  readonly status?: string | undefined
  /** Narrows what a coordinator sees; an officer may name the own agency only. */
  readonly agency?: string | undefined
}

export const listPrivacyCases = async (context: Context, officer: OfficerRecord, { status = 'open', agency, cursor, limit = defaultLimit }: CaseWish): Promise<OrRefusal<Answer<'officer.privacy.list'>>> => {
  const agencySlug = agencyOfList(officer, agency)
  if (isRefusal(agencySlug)) return agencySlug
  const after = cursor === undefined ? undefined : positionOf(cursor, ['string', 'string'])
  if (after === null) return wrongCursor
  const { cases, next } = await snapshot(context.db, (db) => casePage(db, { officer, agencySlug, status, after: after && { dueAt: after[0], id: after[1] }, limit }))
  return { items: cases.map(viewPrivacyCase), nextCursor: next ? cursorOf([next.dueAt, next.id]) : null }
}

export const settlePrivacy = (context: Context, officer: OfficerRecord, trackingId: string | undefined, body: SettleBody, once: Once): Promise<OrRefusal<Done<PrivacyCase>>> =>
  doOnce(context, once, async (db) => {
    const seen = await findForOfficer(db, officer, trackingId)
    if (isRefusal(seen)) return seen
    const { report } = seen.found
    const settled = settle(await listPrivacyRequests(db, report.id), body, context.now())
    if (isRefusal(settled)) return settled
    await settlePrivacyRequest(db, settled)
    await appendAudit(db, report.id, { at: context.now(), officerId: officer.id, act: 'settle', subject: settled.id })
    return { answer: viewPrivacyCase({ ...settled, trackingId: report.trackingId, agency: report.agency.slug }), reportId: report.id }
  })
