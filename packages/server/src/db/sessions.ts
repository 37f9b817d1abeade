/** Reads and writes desk sessions. */
import type { OfficerRecord } from '../domain/officer.ts'
import type { Database } from './open-database.ts'
import { officerOf } from './rows.ts'

export interface FoundSession {
  readonly officer: OfficerRecord
  readonly startedAt: string
  readonly expiresAt: string
}

export const insertSession = async (db: Database, idHash: string, officerId: string, startedAt: string, expiresAt: string): Promise<void> => {
  await db.deleteFrom('session').where('expires_at', '<=', startedAt).execute()
  await db.insertInto('session').values({ id_hash: idHash, officer_id: officerId, started_at: startedAt, expires_at: expiresAt }).execute()
}

/** One that has not run out, of an officer who may still act. */
export const findSession = async (db: Database, idHash: string, now: string): Promise<FoundSession | undefined> => {
  const row = await db
    .selectFrom('session')
    .innerJoin('officer', 'officer.id', 'session.officer_id')
    .selectAll('officer')
    .select(['session.started_at', 'session.expires_at'])
    .where('id_hash', '=', idHash)
    .where('expires_at', '>', now)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return row && { officer: officerOf(row), startedAt: row.started_at, expiresAt: row.expires_at }
}

export const prolongSession = async (db: Database, idHash: string, expiresAt: string): Promise<void> => {
  await db.updateTable('session').set({ expires_at: expiresAt }).where('id_hash', '=', idHash).execute()
}

export const deleteSession = async (db: Database, idHash: string): Promise<void> => {
  await db.deleteFrom('session').where('id_hash', '=', idHash).execute()
}

export const deleteSessionsOf = async (db: Database, officerId: string): Promise<void> => {
  await db.deleteFrom('session').where('officer_id', '=', officerId).execute()
}
