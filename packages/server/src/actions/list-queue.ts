/** Use case: an officer pages through the reports of the agency, what is due first. */
import type { ReportPage } from '@lapor/sdk/contract'
import { type QueuePosition, queuePage } from '../db/queue.ts'
import { agencyLimit, type OfficerRecord } from '../domain/officer.ts'
import type { OrRefusal } from '../domain/refusal.ts'
import { viewReport } from '../domain/view.ts'
import type { Context } from './context.ts'
import { snapshot } from './snapshot.ts'

export interface QueueWish {
  readonly status?: string | undefined
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

const defaultLimit = 20

/** @param agencySlug narrows what a coordinator sees; an officer's own agency always holds */
export const listQueue = async (context: Context, officer: OfficerRecord, wish: QueueWish, agencySlug?: string): Promise<OrRefusal<ReportPage>> => {
  const after = wish.cursor === undefined ? undefined : positionOf(wish.cursor)
  if (after === null) return { refused: 'query-invalid', detail: 'The cursor was not given by this relay.' }
  const { reports, next } = await snapshot(context.db, (db) => queuePage(db, { agencySlug: agencyLimit(officer) ?? agencySlug, status: wish.status, after, limit: wish.limit ?? defaultLimit }))
  return {
    items: reports.flatMap((whole) => viewReport('officer', whole) ?? []),
    nextCursor: next ? cursorOf(next) : null,
  }
}

/** Opaque to callers, so that the order of the queue can change without breaking them. */
const cursorOf = ({ dueAt, id }: QueuePosition): string => Buffer.from(JSON.stringify([dueAt, id])).toString('base64url')

const positionOf = (cursor: string): QueuePosition | null => {
  try {
    const [dueAt, id, ...rest] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]
    return typeof dueAt === 'string' && typeof id === 'string' && rest.length === 0 ? { dueAt, id } : null
  } catch {
    return null
  }
}
