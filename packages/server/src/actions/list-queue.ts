/** Use case: an officer pages through the reports of the agency, what is due first. */
import type { Answer } from '@lapor/sdk/contract'
import { queuePage } from '../db/queue.ts'
import { later } from '../domain/later.ts'
import { agencyOfList, type OfficerRecord } from '../domain/officer.ts'
import { isRefusal, type OrRefusal } from '../domain/refusal.ts'
import { viewOfficerReport } from '../domain/view.ts'
import type { Context } from './context.ts'
import { cursorOf, positionOf } from './cursor.ts'
import { defaultLimit, type PageWish, wrongCursor } from './page-wish.ts'
import { snapshot } from './snapshot.ts'
import { zonesOf } from './zones-of.ts'

export interface QueueWish extends PageWish {
  readonly status?: string | undefined
  readonly classification?: string | undefined
  readonly regionCode?: string | undefined
  /** Narrows what a coordinator sees; an officer may name the own agency only. */
  readonly agency?: string | undefined
  /** Id of the officer in charge. */
  readonly assignee?: string | undefined
  /** Only what is past a deadline that runs. */
  readonly overdue?: boolean | undefined
  /** Only what is due within so many days from now; with `overdue`, what is past its deadline too. */
  readonly dueWithin?: number | undefined
  /** Only what looks personal or like spam. */
  readonly flagged?: boolean | undefined
}

export const listQueue = async (context: Context, officer: OfficerRecord, wish: QueueWish): Promise<OrRefusal<Answer<'officer.reports.list'>>> => {
  const { status, classification, regionCode, agency, assignee, overdue, dueWithin, flagged, cursor, limit = defaultLimit } = wish
  const agencySlug = agencyOfList(officer, agency)
  if (isRefusal(agencySlug)) return agencySlug
  const after = cursor === undefined ? undefined : positionOf(cursor, ['string', 'string'])
  if (after === null) return wrongCursor
  const now = context.now()
  const { reports, next, zoneOf } = await snapshot(context.db, async (db) => {
    const page = await queuePage(db, {
      officer,
      flagged,
      agencySlug,
      status,
      classification,
      regionCode,
      assigneeId: assignee,
      dueFrom: dueWithin !== undefined && !overdue ? now : undefined,
      dueBefore: dueWithin !== undefined ? later(now, dueWithin * dayMs) : overdue ? now : undefined,
      after: after && { dueAt: after[0], id: after[1] },
      limit,
    })
    return { ...page, zoneOf: await zonesOf(db, page.reports) }
  })
  return {
    items: reports.flatMap((whole) => {
      const report = viewOfficerReport(officer.role, now, whole, context.vault.open)
      return report === null ? [] : { ...report, timeZone: zoneOf(whole.report) }
    }),
    nextCursor: next ? cursorOf([next.dueAt, next.id]) : null,
  }
}

const dayMs = 24 * 3_600_000
