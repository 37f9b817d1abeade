/** Use case: a supervisor asks whether there is room for what citizens send. */
import { saveSecret } from '../db/secrets.ts'
import { isStorageBusy, isStorageFull } from '../db/storage-busy.ts'
import { wasFull, write } from '../db/write.ts'
import type { Context } from './context.ts'

/** A row that is written to see whether one can be; as much as a long report with all that belongs to it, since less may still find a place. */
const trial = 'room'
const trialLength = 256 * 1024

/** Writes only where the last write found no room: whoever made some need not wait for a citizen to try. @returns undefined where there is room */
export const lacksRoom = async (context: Context): Promise<string | undefined> => {
  if (!wasFull(context.db)) return undefined
  try {
    await write({ db: context.db, writePatienceMs: 0 }, (db) => saveSecret(db, trial, '0'.repeat(trialLength)))
    return undefined
  } catch (error) {
    if (isStorageFull(error)) return 'The disk is full: nothing is taken until there is room.'
    if (isStorageBusy(error)) return undefined
    throw error
  }
}
