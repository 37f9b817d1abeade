/** Job: writes down beside the database which identities were erased since, by whichever relay or command. */
import type { Job } from './job.ts'

export const writeDownErasures: Job = {
  name: 'erasures',
  run: async ({ writeDownErasures }) => ({ done: (await writeDownErasures?.()) ?? 0, failed: 0 }),
}
