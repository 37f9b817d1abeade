/** Remembers what was answered to which idempotency key. */
import type { Database } from './open-database.ts'
import type { IdempotencyRow } from './schema.ts'

export interface Answered {
  readonly fingerprint: string
  readonly answer: unknown
}

export const findAnswer = async (db: Database, scope: string, key: string): Promise<Answered | undefined> => {
  const row = await db.selectFrom('idempotency').select(['fingerprint', 'answer']).where('scope', '=', scope).where('key', '=', key).executeTakeFirst()
  return row && { fingerprint: row.fingerprint, answer: JSON.parse(row.answer) as unknown }
}

export const rememberAnswer = async (db: Database, row: IdempotencyRow): Promise<void> => {
  await db.insertInto('idempotency').values(row).execute()
}
