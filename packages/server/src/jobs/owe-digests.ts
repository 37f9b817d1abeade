/** Job: makes the morning's word of what is due. */
import { oweDigests as owe } from '../actions/owe-digests.ts'
import type { Job } from './job.ts'

export const oweDigests: Job = {
  name: 'digests',
  run: async (context) => ({ done: await owe(context), failed: 0 }),
}
