/** Use case: the operator wraps all identities anew with the first key, while the relay serves. */
import { countByKey, identitiesUnder, rewrapIdentity } from '../db/identities.ts'
import { emptyWriteAheadLog } from '../db/forget-erased.ts'
import { write } from '../db/write.ts'
import type { Context } from './context.ts'

/** So few that nobody waits for the lock. */
const atOnce = 200

/**
 * In batches, each a transaction of its own: one that is cut off goes on where it stopped. The identities themselves are not decrypted.
 * @param told how many are done so far
 * @returns how many were wrapped anew
 */
export const rotateKeys = async (context: Context, told: (done: number) => void = () => undefined): Promise<number> => {
  const { db, vault } = context
  let done = 0
  for (const keyId of (await countByKey(db)).keys()) {
    if (keyId === vault.currentKeyId) continue
    for (let wrapped = await rotateSome(context, keyId); wrapped > 0; wrapped = await rotateSome(context, keyId)) told((done += wrapped))
  }
  // The old wrapping would lie in the log, and whoever gets the old key could open it.
  if (done > 0) await emptyWriteAheadLog(db)
  return done
}

const rotateSome = (context: Context, keyId: string): Promise<number> =>
  write(context, async (db) => {
    const batch = await identitiesUnder(db, keyId, atOnce)
    for (const { reportId, sealed } of batch) await rewrapIdentity(db, { reportId, sealed: context.vault.rewrap(reportId, sealed) })
    return batch.length
  })

/** How many identities each key wraps, by id of the key. */
export const keysInUse = ({ db }: Context): Promise<Map<string, number>> => countByKey(db)
