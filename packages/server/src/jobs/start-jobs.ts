/** Lets the jobs run again and again while a relay serves. */
import type { Context } from '../actions/context.ts'
import type { Job } from './job.ts'
import { jobsByTheClock, jobsOutside, runJobs } from './run-jobs.ts'

export interface RunningJobs {
  /** Begins nothing new, and waits for what is in hand: a service manager that asks a relay to stop does not wait long. */
  readonly stop: () => Promise<void>
}

/**
 * What waits for other servers runs apart, and each kind of it by itself: a mail server that is slow does not hold up a report's clock, and a
 * server that hangs when it is asked for a status holds up no mail.
 * @param everyMs from the end of one run to the beginning of the next; the first one comes after it too, since a relay that starts has people to answer
 */
export const startJobs = (context: Context, everyMs: number, failed: (name: string, error: unknown) => void): RunningJobs => {
  const loops = [jobsByTheClock, ...jobsOutside.map((job) => [job])].map((jobs) => startLoop(context, jobs, everyMs, failed))
  return { stop: async () => void (await Promise.all(loops.map(({ stop }) => stop()))) }
}

const startLoop = (context: Context, jobs: readonly Job[], everyMs: number, failed: (name: string, error: unknown) => void): RunningJobs => {
  let running: Promise<unknown> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  const stopping = new AbortController()
  const wait = (): void => {
    // Whatever fails, also the log that is told of it: the next run comes.
    const run = (): Promise<unknown> => runJobs(context, failed, jobs, stopping.signal).catch(() => undefined).finally(() => timer && wait())
    timer = setTimeout(() => (running = run()), everyMs)
    // It keeps no process alive that has nothing else to do.
    timer.unref()
  }
  wait()
  return {
    stop: async () => {
      clearTimeout(timer)
      timer = undefined
      stopping.abort()
      await running
    },
  }
}
