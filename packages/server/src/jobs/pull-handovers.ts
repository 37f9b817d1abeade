/** Job: asks other systems what became of the reports that were handed on to them. */
import { pullHandovers as pull } from '../actions/hand-over.ts'
import type { Job } from './job.ts'

export const pullHandovers: Job = {
  name: 'handovers',
  run: async (context) => {
    const { pulled, failed } = await pull(context)
    return { done: pulled, failed }
  },
}
