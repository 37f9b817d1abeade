/** Use case: a relay with keys encrypts the identities that an earlier version left as they were given. */
import { forgetPlainIdentities, hasPlainIdentities, insertIdentity, plainIdentities } from '../db/identities.ts'
import { emptyWriteAheadLog, writeAnew } from '../db/forget-erased.ts'
import { write } from '../db/write.ts'
import type { Context } from './context.ts'

/** One transaction, then the file is written anew: nothing readable stays in the pages that were left. Where there is nothing plain, nothing is written. */
export const encryptPlain = async (context: Pick<Context, 'db' | 'vault' | 'writePatienceMs'>): Promise<void> => {
  const { db, vault } = context
  if (!(await hasPlainIdentities(db))) return
  await write(context, async (db) => {
    for (const { reportId, reporter } of await plainIdentities(db)) await insertIdentity(db, reportId, vault.seal(reportId, reporter), '')
    await forgetPlainIdentities(db)
  })
  await writeAnew(db)
  await emptyWriteAheadLog(db)
}
