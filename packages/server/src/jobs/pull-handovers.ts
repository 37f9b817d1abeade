/** Job: asks other systems what became of the reports that were handed on to them. */
import { pullHandovers as pull } from '../actions/pull-handovers.ts'
import type { Job } from './job.ts'

export const pullHandovers: Job = {
  name: 'handovers',
  run: async (context, failed, signal) => {
    const count = await pull(context, { failed, signal })
    return { done: count.pulled, failed: count.failed }
  },
}
