/** Does once whatever is due now, one job after the other. */
import type { Context } from '../actions/context.ts'
import { actOnReports } from './act-on-reports.ts'
import { keepFigures } from './keep-figures.ts'
import { forgetDrained } from './forget-drained.ts'
import { forgetProofs } from './forget-proofs.ts'
import { writeDownErasures } from './write-down-erasures.ts'
import type { Job, JobCount } from './job.ts'
import { oweDigests } from './owe-digests.ts'
import { pullHandovers } from './pull-handovers.ts'
import { sendMessages } from './send-messages.ts'

/** What the clock asks for. Uploads that were given up are collected where they lie; see uploads/uploads.ts. */
export const jobsByTheClock: readonly Job[] = [actOnReports, forgetProofs, forgetDrained, oweDigests, writeDownErasures, keepFigures]

/** What waits for other servers. */
export const jobsOutside: readonly Job[] = [sendMessages, pullHandovers]

export interface JobDone extends JobCount {
  readonly name: string
}

/**
 * @param failed is told the name of the job and the error; it never stops the others
 * @param signal aborted: no other job is begun
 */
export const runJobs = async (context: Context, failed: (name: string, error: unknown) => void, jobs: readonly Job[] = [...jobsByTheClock, ...jobsOutside], signal?: AbortSignal): Promise<JobDone[]> => {
  const done: JobDone[] = []
  for (const { name, run } of jobs) {
    if (signal?.aborted === true) break
    const tell = (error: unknown): void => failed(name, error)
    const count = await run(context, tell, signal).catch((error: unknown) => {
      tell(error)
      return { done: 0, failed: 1 }
    })
    done.push({ name, ...count })
  }
  return done
}
