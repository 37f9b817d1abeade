/** Job: forgets proofs of work that were spent and have run out since: their time refuses them. */
import { forgetSpentProofs } from '../db/proofs.ts'
import { write } from '../db/write.ts'
import type { Job } from './job.ts'

export const forgetProofs: Job = {
  name: 'proofs',
  run: async (context) => ({ done: await write(context, (db) => forgetSpentProofs(db, context.now())), failed: 0 }),
}
