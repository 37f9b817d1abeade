/** Reads and writes officers; of their tokens only hashes exist here. */
import type { OfficerRecord } from '../domain/officer.ts'
import type { Database } from './open-database.ts'
import { officerOf } from './rows.ts'

export const findOfficerByToken = async (db: Database, tokenHash: string): Promise<OfficerRecord | undefined> => {
  const row = await db.selectFrom('officer').selectAll().where('token_hash', '=', tokenHash).where('revoked_at', 'is', null).executeTakeFirst()
  return row && officerOf(row)
}

/** An officer who may still act. */
export const findOfficer = async (db: Database, id: string): Promise<OfficerRecord | undefined> => {
  const row = await db.selectFrom('officer').selectAll().where('id', '=', id).where('revoked_at', 'is', null).executeTakeFirst()
  return row && officerOf(row)
}

export const listOfficers = async (db: Database): Promise<OfficerRecord[]> =>
  (await db.selectFrom('officer').selectAll().where('revoked_at', 'is', null).orderBy('agency_slug').orderBy('id').execute()).map(officerOf)

export const insertOfficer = async (db: Database, officer: OfficerRecord, tokenHash: string, now: string): Promise<void> => {
  await db.insertInto('officer').values({ id: officer.id, name: officer.name, agency_slug: officer.agencySlug, role: officer.role, token_hash: tokenHash, created_at: now, revoked_at: null }).execute()
}

/** @returns false where no such officer could still act */
export const revokeOfficer = async (db: Database, id: string, now: string): Promise<boolean> => {
  const { numUpdatedRows } = await db.updateTable('officer').set({ revoked_at: now }).where('id', '=', id).where('revoked_at', 'is', null).executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Who may still act, by agency and id. @param agencySlug undefined: of all agencies */
export const officersAfter = async (db: Database, agencySlug: string | undefined, after: { readonly agencySlug: string; readonly id: string } | undefined, limit: number): Promise<OfficerRecord[]> => {
  const rows = db
    .selectFrom('officer')
    .selectAll()
    .where('revoked_at', 'is', null)
    .$if(agencySlug !== undefined, (query) => query.where('agency_slug', '=', agencySlug ?? ''))
    .$if(after !== undefined, (query) => query.where((eb) => eb(eb.refTuple('agency_slug', 'id'), '>', eb.tuple(after?.agencySlug ?? '', after?.id ?? ''))))
  return (await rows.orderBy('agency_slug').orderBy('id').limit(limit).execute()).map(officerOf)
}
