/** Keeps which proofs of work were spent, and the secret that signs challenges. */
import type { Database } from './open-database.ts'
import { prepare } from './prepared.ts'

/** @returns false where it was spent before */
export const spendProof = async (db: Database, challenge: string, expiresAt: string, now: string): Promise<boolean> => {
  // What has run out is refused by its time and needs no memory.
  await forgetSpentProofs(db, now)
  const { numInsertedOrUpdatedRows } = await db.insertInto('spent_proof').values({ challenge, expires_at: expiresAt }).onConflict((c) => c.doNothing()).executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** @returns how many there were */
export const forgetSpentProofs = async (db: Database, now: string): Promise<number> => Number((await db.deleteFrom('spent_proof').where('expires_at', '<', now).executeTakeFirst()).numDeletedRows)

const secretNamed = prepare((db, { name }: { readonly name: string }) => db.selectFrom('secret').select('value').where('name', '=', name))

export const findSecret = async (db: Database, name: string): Promise<string | undefined> => (await secretNamed.run(db, { name }))[0]?.value

/** Puts it in the place of an older one. */
export const replaceSecret = async (db: Database, name: string, value: string): Promise<void> => {
  await db.insertInto('secret').values({ name, value }).onConflict((c) => c.column('name').doUpdateSet({ value })).execute()
}

export const insertSecret = async (db: Database, name: string, value: string): Promise<void> => {
  await db.insertInto('secret').values({ name, value }).execute()
}
