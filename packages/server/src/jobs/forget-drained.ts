/** Job: forgets uses that no limit counts any more, and with them the networks that they came from. */
import { forgetDrained as forget } from '../db/buckets.ts'
import { write } from '../db/write.ts'
import type { Job } from './job.ts'

export const forgetDrained: Job = {
  name: 'limits',
  run: async (context) => {
    for (let done = 0; ; ) {
      const { forgotten, mayBeMore } = await write(context, (db) => forget(db, Date.parse(context.now())))
      done += forgotten
      if (!mayBeMore) return { done, failed: 0 }
    }
  },
}
