/** Use case: other systems are asked what became of what was handed on to them; a status that they invent is kept and shown as it is. */
import { findChannel } from '../db/channels.ts'
import { claimPulls, notePull, setUpstream } from '../db/handovers.ts'
import { write } from '../db/write.ts'
import { statusOf } from '../domain/connector.ts'
import type { HandoverRecord } from '../domain/handover.ts'
import { later } from '../domain/later.ts'
import { connectorOf } from './connector-of.ts'
import type { Context } from './context.ts'
import type { Watch } from './watch.ts'

/** Between two questions about one report. */
export const pullPauseMs = 3_600_000

const pullsAtOnce = 20

/** At the same time: a server that hangs holds up four rounds of patience, not twenty, and one that is small is not run over. */
const askedAtOnce = 5

export interface PullCount {
  readonly pulled: number
  readonly failed: number
}

/** Where it is stopped, those that were not asked any more are asked in an hour. */
export const pullHandovers = async (context: Context, { failed, signal }: Watch = {}): Promise<PullCount> => {
  const count = { pulled: 0, failed: 0 }
  const now = context.now()
  const due = await write(context, (db) => claimPulls(db, now, later(now, pullPauseMs), pullsAtOnce))
  for (let from = 0; from < due.length && signal?.aborted !== true; from += askedAtOnce) {
    const outcomes = await Promise.allSettled(due.slice(from, from + askedAtOnce).map((handover) => pullOne(context, handover)))
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') failed?.(outcome.reason)
      if (outcome.status === 'rejected' || outcome.value === 'failed') count.failed++
      else if (outcome.value === 'pulled') count.pulled++
    }
  }
  return count
}

const pullOne = async (context: Context, handover: HandoverRecord): Promise<'pulled' | 'failed' | 'passed-over'> => {
  const { reportId, system, trackingId } = handover
  const channel = await findChannel(context.db, handover.channelId)
  const connector = channel && connectorOf(context, channel)
  const outcome = connector === undefined || trackingId === null ? ({ kind: 'not-offered' } as const) : await connector.pull(trackingId)
  if (outcome.kind === 'later') return 'failed'
  // While they thought, an officer may have noted another number: what was said of the old one is nobody's any more.
  if (outcome.kind === 'not-offered' || trackingId === null) {
    await write(context, (db) => notePull(db, handover, { pullAt: null }))
    return 'passed-over'
  }
  const { status } = outcome
  const isEnded = channel?.settings != null && statusOf(channel.settings, status) === 'closed'
  const at = context.now()
  const isNoted = await write(context, async (db) => {
    if (!(await notePull(db, handover, { status, at, pullAt: isEnded ? null : later(at, pullPauseMs) }))) return false
    await setUpstream(db, reportId, { system, trackingId, status, syncedAt: at })
    return true
  })
  return isNoted ? 'pulled' : 'passed-over'
}
