/** Names the network that a request comes from without keeping its address: a hash whose salt is forgotten at the end of the day. */
import { createHash } from 'node:crypto'
import { findSecret, saveSecret } from '../db/secrets.ts'
import type { Database } from '../db/open-database.ts'
import { write } from '../db/write.ts'
import type { Context } from './context.ts'

/** The prefix of an address, as http/network-prefix.ts makes it; undefined where it is not known. It goes no further than here. */
export type Network = string | undefined

const saltName = 'network-salt'

/**
 * There are only 2^32 addresses of IPv4, so a hash hides one only as long as the salt is secret. Tomorrow's salt takes the place of
 * today's: then nobody can tell any more, with the whole database in hand.
 */
export const hashOfNetwork = async (context: Context, network: Network): Promise<string | undefined> =>
  network === undefined ? undefined : createHash('sha256').update(`${await saltOfToday(context)} ${network}`).digest('base64url').slice(0, 22)

/** Of each database, as it was last read: within a day it never changes. */
const lastSalts = new WeakMap<Database, string>()

const saltOfToday = async (context: Context): Promise<string> => {
  const day = context.now().slice(0, 10)
  const isOfToday = (kept: string | undefined): kept is string => kept?.startsWith(day) ?? false
  const last = lastSalts.get(context.db)
  if (isOfToday(last)) return last
  const kept = await findSecret(context.db, saltName)
  const salt = isOfToday(kept) ? kept : await makeSalt(context, day, isOfToday)
  lastSalts.set(context.db, salt)
  return salt
}

const makeSalt = (context: Context, day: string, isOfToday: (kept: string | undefined) => kept is string): Promise<string> =>
  write(context, async (db) => {
    const meanwhile = await findSecret(db, saltName)
    if (isOfToday(meanwhile)) return meanwhile
    const made = `${day} ${Buffer.from(context.random(32)).toString('base64url')}`
    await saveSecret(db, saltName, made)
    return made
  })
