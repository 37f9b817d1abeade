/** Job: does what is due on reports by the clock, those that wait longest first. */
import { actOnReport } from '../actions/act-on-report.ts'
import { type ActPosition, dueActs } from '../db/due-acts.ts'
import type { Job } from './job.ts'

/** Between two looks at the index a citizen's report gets in. */
const atOnce = 100

export const actOnReports: Job = {
  name: 'reports',
  async run(context, failed) {
    const count = { done: 0, failed: 0 }
    const now = context.now()
    // It goes on after what failed: one report that cannot be acted on must not hold up all that come after it.
    let after: ActPosition | undefined
    for (let due = await dueActs(context.db, now, after, atOnce); due.length > 0; due = await dueActs(context.db, now, after, atOnce)) {
      for (const position of due) {
        after = position
        try {
          count.done += (await actOnReport(context, position.id)).length
        } catch (error) {
          count.failed++
          failed(error)
        }
      }
    }
    return count
  },
}
