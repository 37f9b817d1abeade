/** Keeps, by name, what the relay knows and tells nobody: the keys that it signs with, the salt of the day, its own marks. */
import type { Database } from './open-database.ts'
import { prepare } from './prepared.ts'

const secretNamed = prepare((db, { name }: { readonly name: string }) => db.selectFrom('secret').select('value').where('name', '=', name))

export const findSecret = async (db: Database, name: string): Promise<string | undefined> => (await secretNamed.run(db, { name }))[0]?.value

/** Puts it in the place of an older one. */
export const saveSecret = async (db: Database, name: string, value: string): Promise<void> => {
  await db.insertInto('secret').values({ name, value }).onConflict((c) => c.column('name').doUpdateSet({ value })).execute()
}

export const insertSecret = async (db: Database, name: string, value: string): Promise<void> => {
  await db.insertInto('secret').values({ name, value }).execute()
}
