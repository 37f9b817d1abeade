/** Remembers what was answered to which idempotency key. */
import type { Database } from './open-database.ts'
import type { DeskAnswerRow, IdempotencyRow } from './schema.ts'

export interface Answered {
  readonly fingerprint: string
  readonly answer: unknown
}

export type AnswerTable = 'idempotency' | 'desk_answer'

export const findAnswer = async (db: Database, table: AnswerTable, scope: string, key: string): Promise<Answered | undefined> => {
  const row = await db.selectFrom(table).select(['fingerprint', 'answer']).where('scope', '=', scope).where('key', '=', key).executeTakeFirst()
  return row && { fingerprint: row.fingerprint, answer: JSON.parse(row.answer) as unknown }
}

export const rememberAnswer = async (db: Database, row: IdempotencyRow): Promise<void> => {
  await db.insertInto('idempotency').values(row).execute()
}

export const rememberDeskAnswer = async (db: Database, row: DeskAnswerRow): Promise<void> => {
  await db.insertInto('desk_answer').values(row).execute()
}
