/** Reads and writes identities as they are stored: encrypted. Nothing here could read them. */
import type { ReporterRecord, SealedIdentity } from '../domain/report-record.ts'
import type { Database } from './open-database.ts'
import { prepare } from './prepared.ts'
import { sealedOf, sealedRow } from './rows.ts'
import type { ReporterRow } from './schema.ts'

export interface StoredIdentity {
  readonly reportId: string
  readonly sealed: SealedIdentity
}

/** @param now when it was given @param sealed null: from now on no identity is held */
export const replaceIdentity = async (db: Database, reportId: string, sealed: SealedIdentity | null, now: string): Promise<void> => {
  await db.deleteFrom('reporter').where('report_id', '=', reportId).execute()
  if (sealed !== null) await insertIdentity(db, reportId, sealed, now)
}

const newIdentity = prepare((db, row: ReporterRow) => db.insertInto('reporter').values(row))

/** @param givenAt empty where nobody knows any more */
export const insertIdentity = (db: Database, reportId: string, sealed: SealedIdentity, givenAt: string): Promise<void> => newIdentity.later(db, sealedRow(reportId, sealed, givenAt))

/** @returns whether there was one that had been given by then */
export const eraseGivenBy = async (db: Database, reportId: string, at: string): Promise<boolean> =>
  (await db.deleteFrom('reporter').where('report_id', '=', reportId).where('given_at', '<=', at).executeTakeFirst()).numDeletedRows > 0n

/** Ids of the keys that identities are wrapped with, each found by one look into the index however many identities there are. */
export const keysInUse = async (db: Database): Promise<string[]> => {
  const found: string[] = []
  for (let last = ''; ; last = found.at(-1) ?? '') {
    const next = await db.selectFrom('reporter').select('key_id').where('key_id', '>', last).orderBy('key_id').limit(1).executeTakeFirst()
    if (next === undefined) return found
    found.push(next.key_id)
  }
}

/** @returns how many identities each key wraps, by id of the key */
export const countByKey = async (db: Database): Promise<Map<string, number>> => {
  const rows = await db.selectFrom('reporter').groupBy('key_id').select((eb) => ['key_id', eb.fn.countAll<number | string>().as('identities')]).orderBy('key_id').execute()
  return new Map(rows.map((row) => [row.key_id, Number(row.identities)]))
}

/** Some of those that a key wraps; which ones makes no difference, since each leaves the set when it is wrapped anew. */
export const identitiesUnder = async (db: Database, keyId: string, limit: number): Promise<StoredIdentity[]> => {
  const rows = await db.selectFrom('reporter').selectAll().where('key_id', '=', keyId).orderBy('report_id').limit(limit).execute()
  return rows.map((row) => ({ reportId: row.report_id, sealed: sealedOf(row) }))
}

export const rewrapIdentity = async (db: Database, { reportId, sealed }: StoredIdentity): Promise<void> => {
  await db.updateTable('reporter').set({ key_id: sealed.keyId, wrapped_key: sealed.wrappedKey }).where('report_id', '=', reportId).execute()
}

/** Identities that an earlier version stored as they were given. */
export const plainIdentities = async (db: Database): Promise<{ readonly reportId: string; readonly reporter: ReporterRecord }[]> => {
  const rows = await db.selectFrom('plain_reporter').selectAll().execute()
  return rows.map(({ report_id: reportId, name, address, phone, email }) => ({ reportId, reporter: { name, address, phone, email } }))
}

export const hasPlainIdentities = async (db: Database): Promise<boolean> => (await db.selectFrom('plain_reporter').select('report_id').limit(1).executeTakeFirst()) !== undefined

export const forgetPlainIdentities = async (db: Database): Promise<void> => {
  await db.deleteFrom('plain_reporter').execute()
}
