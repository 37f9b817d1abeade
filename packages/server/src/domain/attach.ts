/** Whether one more attachment may be added to a report. */
import { clockOf, type KnownStatus } from '@lapor/sdk/contract'
import type { Refusal } from './refusal.ts'

/** @param had how many this side has attached already */
export const refuseAttachment = (status: KnownStatus, had: number, limit: number): Refusal | undefined => {
  if (clockOf(status) === 'ended') return { refused: 'transition-not-allowed', detail: `A report that is "${status}" takes no more attachments.` }
  if (had >= limit) return { refused: 'attachment-limit-reached' }
  return undefined
}
