/** Keeps which proofs of work were spent. */
import type { Database } from './open-database.ts'

/** @returns false where it was spent before */
export const spendProof = async (db: Database, challenge: string, expiresAt: string, now: string): Promise<boolean> => {
  // What has run out is refused by its time and needs no memory.
  await forgetSpentProofs(db, now)
  const { numInsertedOrUpdatedRows } = await db.insertInto('spent_proof').values({ challenge, expires_at: expiresAt }).onConflict((c) => c.doNothing()).executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** @returns how many there were */
export const forgetSpentProofs = async (db: Database, now: string): Promise<number> => Number((await db.deleteFrom('spent_proof').where('expires_at', '<', now).executeTakeFirst()).numDeletedRows)
