/** Keeps which proofs of work were spent, and the secret that signs challenges. */
import type { Database } from './open-database.ts'

/** @returns false where it was spent before */
export const spendProof = async (db: Database, challenge: string, expiresAt: string, now: string): Promise<boolean> => {
  // What has run out is refused by its time and needs no memory.
  await db.deleteFrom('spent_proof').where('expires_at', '<', now).execute()
  const { numInsertedOrUpdatedRows } = await db.insertInto('spent_proof').values({ challenge, expires_at: expiresAt }).onConflict((c) => c.doNothing()).executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

export const findSecret = async (db: Database, name: string): Promise<string | undefined> => (await db.selectFrom('secret').select('value').where('name', '=', name).executeTakeFirst())?.value

export const insertSecret = async (db: Database, name: string, value: string): Promise<void> => {
  await db.insertInto('secret').values({ name, value }).execute()
}
