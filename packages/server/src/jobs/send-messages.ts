/** Job: sends what the relay owes others. */
import { sendMessages as send } from '../actions/send-messages.ts'
import type { Job } from './job.ts'

/** What was not taken is kept with its message; an operator reads it there. */
export const sendMessages: Job = {
  name: 'messages',
  run: async (context, failed, signal) => {
    const count = await send(context, { failed, signal })
    return { done: count.sent, failed: count.failed }
  },
}
