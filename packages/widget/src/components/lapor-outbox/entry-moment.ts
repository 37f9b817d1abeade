/** What an outbox entry is doing right now, in one word for the screen. */
import type { OutboxEntry } from '@lapor/sdk/outbox'

export type EntryMoment = 'sending' | 'refused' | 'no-signal' | 'soon' | 'later' | 'photos'

/** A wait shorter than this is "in a moment": an hour and minute would be over when it is read. */
const soonMs = 60_000

export const entryMoment = (entry: OutboxEntry, now: number, online: boolean): EntryMoment => {
  if (entry.state === 'rejected') return 'refused'
  if (entry.state === 'delivered') return 'photos'
  if (!online) return 'no-signal'
  if (entry.leasedUntil > now) return 'sending'
  if (entry.lastFailure === 'network') return 'no-signal'
  return entry.nextAttemptAt - now > soonMs ? 'later' : 'soon'
}
