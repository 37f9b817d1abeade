/** Lets the jobs run again and again while a relay serves. */
import type { Context } from '../actions/context.ts'
import type { Job } from './job.ts'
import { jobsByTheClock, jobsOutside, runJobs } from './run-jobs.ts'

export interface RunningJobs {
  /** Begins no new run, and waits for those that run. */
  readonly stop: () => Promise<void>
}

/**
 * What waits for other servers runs apart: a mail server that is slow does not hold up a report's clock.
 * @param everyMs from the end of one run to the beginning of the next; the first one comes after it too, since a relay that starts has people to answer
 */
export const startJobs = (context: Context, everyMs: number, failed: (name: string, error: unknown) => void): RunningJobs => {
  const loops = [jobsByTheClock, jobsOutside].map((jobs) => startLoop(context, jobs, everyMs, failed))
  return { stop: async () => void (await Promise.all(loops.map(({ stop }) => stop()))) }
}

const startLoop = (context: Context, jobs: readonly Job[], everyMs: number, failed: (name: string, error: unknown) => void): RunningJobs => {
  let running: Promise<unknown> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  const wait = (): void => {
    timer = setTimeout(() => (running = runJobs(context, failed, jobs).then(() => timer && wait())), everyMs)
    // It keeps no process alive that has nothing else to do.
    timer.unref()
  }
  wait()
  return {
    stop: async () => {
      clearTimeout(timer)
      timer = undefined
      await running
    },
  }
}
