/** Job: sends what the relay owes others. */
import { sendMessages as send } from '../actions/send-messages.ts'
import type { Job } from './job.ts'

/** What failed is kept with its message; an operator reads it there. */
export const sendMessages: Job = {
  name: 'messages',
  run: async (context) => {
    const { sent, failed } = await send(context)
    return { done: sent, failed }
  },
}
