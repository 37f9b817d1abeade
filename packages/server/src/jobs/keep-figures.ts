/** Job: lays out the figures of all agencies anew. */
import { keepFigures as keep } from '../actions/keep-figures.ts'
import type { Job } from './job.ts'

export const keepFigures: Job = {
  name: 'figures',
  run: async (context) => ({ done: await keep(context), failed: 0 }),
}
