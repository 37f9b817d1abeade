/** Use case: the operator's admin sees on the desk what did not arrive, and has it tried again. */
import type { Answer, Message, Retried } from '@lapor/sdk/contract'
import { findChannel } from '../db/channels.ts'
import { appendDeskAudit } from '../db/desk-audit.ts'
import { listMessages, retryFailed } from '../db/messages.ts'
import type { Database } from '../db/open-database.ts'
import { findReport } from '../db/reports.ts'
import type { MessageRecord, MessageState } from '../domain/message.ts'
import { type OfficerRecord, refuseUnlessAdmin } from '../domain/officer.ts'
import { pageOf } from '../domain/page-of.ts'
import type { OrRefusal } from '../domain/refusal.ts'
import { reachOf } from '../domain/visibility.ts'
import type { Context } from './context.ts'
import { cursorOf, positionOf } from './cursor.ts'
import { type Done, doOnce, type Once } from './once.ts'
import { defaultLimit, type PageWish, wrongCursor } from './page-wish.ts'
import { snapshot } from './snapshot.ts'

/** Newest first. */
export const listOfficerMessages = async (context: Context, officer: OfficerRecord, { state = 'failed', cursor, limit = defaultLimit }: PageWish & { readonly state?: MessageState | undefined }): Promise<OrRefusal<Answer<'officer.messages.list'>>> => {
  const after = cursor === undefined ? undefined : positionOf(cursor, ['string', 'string'])
  if (after === null) return wrongCursor
  return (
    refuseUnlessAdmin(officer) ??
    snapshot(context.db, async (db) => {
      const page = pageOf(await listMessages(db, state, after && { createdAt: after[0], id: after[1] }, limit + 1), limit)
      const items: Message[] = []
      for (const message of page.shown) items.push(await shown(db, officer, message))
      return { items, nextCursor: page.last ? cursorOf([page.last.createdAt, page.last.id]) : null }
    })
  )
}

export const retryMessage = async (context: Context, officer: OfficerRecord, id: string, once: Once): Promise<OrRefusal<Done<Retried>>> =>
  refuseUnlessAdmin(officer) ??
  doOnce(context, once, async (db) => {
    const retried = await retryFailed(db, context.now(), id)
    if (retried > 0) await appendDeskAudit(db, { at: context.now(), officerId: officer.id, act: 'retry-message', subject: id })
    return { answer: { retried } }
  })

const shown = async (db: Database, officer: OfficerRecord, { id, channelId, news, state, attempts, createdAt, dueAt, error }: MessageRecord): Promise<Message> => ({
  id,
  channel: channelId,
  kind: channelId === null ? 'email' : ((await findChannel(db, channelId))?.kind ?? null),
  trackingId: news.event === 'digest' ? null : await knownId(db, officer, news.trackingId),
  event: news.event,
  state,
  attempts,
  createdAt,
  dueAt,
  error,
})

/** That there is a report about an agency's own staff is not told to its admin either. */
const knownId = async (db: Database, officer: OfficerRecord, trackingId: string): Promise<string | null> => {
  const found = await findReport(db, trackingId)
  return found !== undefined && reachOf(officer, found.report) === 'handles' ? trackingId : null
}
