/** Reads and writes what the relay owes others, so that of several relays one sends each message. */
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { type ClaimedMessage, type MessageRecord, type MessageState, type News, unclearPrefix } from '../domain/message.ts'
import { isPostgres } from './is-postgres.ts'
import type { Database } from './open-database.ts'
import { prepare } from './prepared.ts'
import type { MessageRow, Tables } from './schema.ts'

export interface MessagePosition {
  readonly createdAt: string
  readonly id: string
}

const newMessage = prepare((db, row: MessageRow) => db.insertInto('message').values(row))

export const insertMessage = (db: Database, { id, channelId, reportId, news, state, attempts, createdAt, dueAt, error }: MessageRecord): Promise<void> =>
  newMessage.later(db, { id, channel_id: channelId, report_id: reportId, news: JSON.stringify(news), state, attempts, created_at: createdAt, due_at: dueAt, error })

/**
 * Takes what is due, what waits longest first. Within a write: on SQLite nobody else can begin one meanwhile, on PostgreSQL each relay
 * passes over what another one is taking. (Kysely would say "skip locked" to SQLite too.)
 * The error is taken away with it: so whoever takes it next sees whether a try has ended.
 * @param until when another relay may take it for abandoned: whoever took it was killed
 */
export const claimMessages = async (db: Database, now: string, until: string, limit: number): Promise<ClaimedMessage[]> => {
  const rows = await dueMessages(db, now, limit).$if(isPostgres(db), (query) => query.forUpdate().skipLocked()).execute()
  if (rows.length === 0) return []
  await db
    .updateTable('message')
    .set((eb) => ({ due_at: until, attempts: eb('attempts', '+', 1), error: null }))
    .where('id', 'in', rows.map(({ id }) => id))
    .execute()
  return rows.map((row) => ({ ...messageOf(row), dueAt: until, attempts: row.attempts + 1, error: null, wasInterrupted: row.attempts > 0 && row.error === null }))
}

export const dueMessages = (db: Database, now: string, limit: number) => db.selectFrom('message').selectAll().where('state', '=', 'waiting').where('due_at', '<=', now).orderBy('due_at').orderBy('id').limit(limit)

/** Only by whoever has taken it last: a slow sender does not undo what another one has done since. */
export const settleMessage = async (db: Database, { id, attempts }: Pick<MessageRecord, 'id' | 'attempts'>, { state, dueAt, error }: Pick<MessageRecord, 'state' | 'dueAt' | 'error'>): Promise<void> => {
  await db.updateTable('message').set({ state, due_at: dueAt, error }).where('id', '=', id).where('attempts', '=', attempts).where('state', '=', 'waiting').execute()
}

export const countWaiting = async (db: Database): Promise<number> => Number((await db.selectFrom('message').where('state', '=', 'waiting').select((eb) => eb.fn.countAll<number | string>().as('waiting')).executeTakeFirstOrThrow()).waiting)

/** Those that were given up, but for what may have arrived. */
export const countFailed = (db: Database): Promise<number> => countWhere(db, surelyFailed)

/** Those that may have arrived: nobody sends them again without having looked. */
export const countUnclear = (db: Database): Promise<number> => countWhere(db, unclear)

type Condition = (eb: ExpressionBuilder<Tables, 'message'>) => Expression<SqlBool>

const unclear: Condition = (eb) => eb.and([eb('state', '=', 'failed'), eb('error', 'like', `${unclearPrefix}%`)])

const surelyFailed: Condition = (eb) => eb.and([eb('state', '=', 'failed'), eb.or([eb('error', 'is', null), eb('error', 'not like', `${unclearPrefix}%`)])])

const countWhere = async (db: Database, condition: Condition): Promise<number> => Number((await db.selectFrom('message').where(condition).select((eb) => eb.fn.countAll<number | string>().as('count')).executeTakeFirstOrThrow()).count)

/** Newest first. @param after the last one of the page before */
export const listMessages = async (db: Database, state: MessageState, after: MessagePosition | undefined, limit: number): Promise<MessageRecord[]> => (await messageRows(db, state, after, limit).execute()).map(messageOf)

export const messageRows = (db: Database, state: MessageState, after: MessagePosition | undefined, limit: number) =>
  db
    .selectFrom('message')
    .selectAll()
    .where('state', '=', state)
    .$if(after !== undefined, (query) => query.where((eb) => eb(eb.refTuple('created_at', 'id'), '<', eb.tuple(after?.createdAt ?? '', after?.id ?? ''))))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)

/** What was given up is tried anew from the beginning, under the same id: whoever names it has looked. @returns how many */
export const retryFailed = async (db: Database, now: string, id: string): Promise<number> => {
  const { numUpdatedRows } = await db.updateTable('message').set(anew(now)).where('state', '=', 'failed').where('id', '=', id).executeTakeFirst()
  return Number(numUpdatedRows)
}

/** As `retryFailed`, for all but what may have arrived: nobody has looked at each of them. @returns how many */
export const retryAllFailed = async (db: Database, now: string): Promise<number> => {
  const { numUpdatedRows } = await db.updateTable('message').set(anew(now)).where(surelyFailed).executeTakeFirst()
  return Number(numUpdatedRows)
}

/** What the newest message about a report said to a channel is owed again. */
export const oweAgain = async (db: Database, now: string, reportId: string, channelId: string): Promise<void> => {
  const newest = await db.selectFrom('message').select('id').where('report_id', '=', reportId).where('channel_id', '=', channelId).orderBy('created_at', 'desc').orderBy('id', 'desc').executeTakeFirst()
  if (newest !== undefined) await db.updateTable('message').set(anew(now)).where('id', '=', newest.id).execute()
}

/** What is owed to a channel about a report, or was given up, is owed no more. */
export const dropMessages = async (db: Database, now: string, reportId: string, channelId: string): Promise<void> => {
  await db.updateTable('message').set({ state: 'dropped', due_at: now, error: null }).where('report_id', '=', reportId).where('channel_id', '=', channelId).where('state', 'in', ['waiting', 'failed']).execute()
}

const anew = (now: string) => ({ state: 'waiting', attempts: 0, due_at: now })

const messageOf = (row: MessageRow): MessageRecord => ({
  id: row.id,
  channelId: row.channel_id,
  reportId: row.report_id,
  news: JSON.parse(row.news) as News,
  state: row.state as MessageState,
  attempts: row.attempts,
  createdAt: row.created_at,
  dueAt: row.due_at,
  error: row.error,
})
