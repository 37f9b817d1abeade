/** A secret of the relay, made once for each database, so that several relays on one database take each other's signatures. */
import { findSecret, insertSecret } from '../db/secrets.ts'
import { write } from '../db/write.ts'
import type { Context } from './context.ts'

/** 256 random bits in base64url. */
export const keptSecret = async (context: Context, name: string): Promise<string> =>
  (await findSecret(context.db, name)) ??
  write(context, async (db) => {
    const known = await findSecret(db, name)
    if (known !== undefined) return known
    const made = Buffer.from(context.random(32)).toString('base64url')
    await insertSecret(db, name, made)
    return made
  })
