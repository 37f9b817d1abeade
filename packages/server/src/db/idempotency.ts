/** Remembers what was answered to which idempotency key. */
import type { Database } from './open-database.ts'
import { prepare } from './prepared.ts'
import type { DeskAnswerRow, IdempotencyRow } from './schema.ts'

export interface Answered {
  readonly fingerprint: string
  readonly answer: unknown
}

export type AnswerTable = 'idempotency' | 'desk_answer'

const answerIn = (table: AnswerTable) => prepare((db, { scope, key }: { readonly scope: string; readonly key: string }) => db.selectFrom(table).select(['fingerprint', 'answer']).where('scope', '=', scope).where('key', '=', key))

const answers = { idempotency: answerIn('idempotency'), desk_answer: answerIn('desk_answer') }
const answerRow = prepare((db, row: IdempotencyRow) => db.insertInto('idempotency').values(row))

export const findAnswer = async (db: Database, table: AnswerTable, scope: string, key: string): Promise<Answered | undefined> => {
  const [row] = await answers[table].run(db, { scope, key })
  return row && { fingerprint: row.fingerprint, answer: JSON.parse(row.answer) as unknown }
}

export const rememberAnswer = (db: Database, row: IdempotencyRow): Promise<void> => answerRow.later(db, row)

export const rememberDeskAnswer = async (db: Database, row: DeskAnswerRow): Promise<void> => {
  await db.insertInto('desk_answer').values(row).execute()
}
