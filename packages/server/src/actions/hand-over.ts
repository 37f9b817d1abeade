/** Use case: a verified report is handed on to another system, once; what came of it is kept with the report. */
import { claimPulls, findHandovers, isKnownAbroad, saveHandover, setUpstream } from '../db/handovers.ts'
import { appendAudit } from '../db/audit.ts'
import { findChannel } from '../db/channels.ts'
import type { Database } from '../db/open-database.ts'
import { findReportById } from '../db/reports.ts'
import { write } from '../db/write.ts'
import type { ChannelRecord } from '../domain/channel.ts'
import { type Connector, decideForward, statusOf } from '../domain/connector.ts'
import type { HandoverRecord } from '../domain/handover.ts'
import { later } from '../domain/later.ts'
import type { Sending } from '../domain/message.ts'
import type { OfficerRecord } from '../domain/officer.ts'
import { isRefusal, type OrRefusal } from '../domain/refusal.ts'
import type { Context } from './context.ts'
import { findForOfficer } from './know-officer.ts'
import { siteOf } from './site-of.ts'

/** Between two questions about one report. */
const pullPauseMs = 3_600_000
const pullsAtOnce = 20

/** @param id of the message, the same with each try @returns undefined where there is nothing any more to hand on */
export const handOver = async (context: Context, id: string, channel: ChannelRecord, reportId: string): Promise<Sending | undefined> => {
  const connector = connectorOf(context, channel)
  const whole = await findReportById(context.db, reportId)
  if (whole === undefined || connector === undefined || channel.settings === null) return undefined
  const { report, identity } = whole
  const { settings } = await siteOf(context.db, report)
  // Switched off since, taken back by its reporter, or handed on already by hand.
  if (settings.upstream === undefined || report.status === 'withdrawn') return undefined
  if ((await findHandovers(context.db, reportId)).some((one) => one.channelId === channel.id && one.state === 'taken')) return undefined
  const given = identity === null ? null : context.vault.open(reportId, identity)
  const decision = decideForward(report, given, settings.upstream.withoutContact, channel.settings)
  const handoverOf = (more: Pick<HandoverRecord, 'state' | 'said' | 'trackingId' | 'pullAt'>): HandoverRecord => ({ reportId, channelId: channel.id, system: connector.system, status: null, at: context.now(), ...more })
  const note = (more: Parameters<typeof handoverOf>[0]) => keep(context, handoverOf(more))
  if (decision.kind === 'keep') {
    await note({ state: 'kept', said: decision.why, trackingId: null, pullAt: null })
    return { kind: 'sent' }
  }
  const outcome = await connector.forward({ id, report, sender: decision.sender, timeZone: settings.timeZone })
  switch (outcome.kind) {
    case 'later':
      return outcome
    case 'refused':
      await note({ state: 'refused', said: outcome.said ?? outcome.error, trackingId: null, pullAt: null })
      return { kind: 'never', error: outcome.error }
    case 'unclear':
      await note({ state: 'unclear', said: outcome.error, trackingId: null, pullAt: null })
      return { kind: 'never', error: `unclear-${outcome.error}` }
    case 'taken': {
      const { trackingId } = outcome
      // Looked up and kept in one transaction: others are handed on at the same time, and two must not both believe one number.
      const isNew = await write(context, async (db) => {
        const isKnown = await isKnownAbroad(db, channel.id, trackingId, reportId)
        await keepIn(db, handoverOf(isKnown ? { state: 'unclear', said: 'number-repeated', trackingId: null, pullAt: null } : { state: 'taken', said: null, trackingId, pullAt: later(context.now(), pullPauseMs) }))
        return !isKnown
      })
      return isNew ? { kind: 'sent' } : { kind: 'never', error: 'unclear-number-repeated' }
    }
  }
}

const keep = (context: Context, handover: HandoverRecord): Promise<void> => write(context, (db) => keepIn(db, handover))

const keepIn = async (db: Database, handover: HandoverRecord): Promise<void> => {
  await saveHandover(db, handover)
  if (handover.trackingId !== null) await setUpstream(db, handover.reportId, { system: handover.system, trackingId: handover.trackingId, status: handover.status, syncedAt: handover.at })
}

export interface PullCount {
  readonly pulled: number
  readonly failed: number
}

/** Asks the other systems about what was handed on; a status that they invent is kept and shown as it is. */
export const pullHandovers = async (context: Context): Promise<PullCount> => {
  const count = { pulled: 0, failed: 0 }
  const now = context.now()
  const due = await write(context, (db) => claimPulls(db, now, later(now, pullPauseMs), pullsAtOnce))
  for (const handover of due) {
    const channel = await findChannel(context.db, handover.channelId)
    const connector = channel && connectorOf(context, channel)
    const outcome = connector === undefined || handover.trackingId === null ? ({ kind: 'not-offered' } as const) : await connector.pull(handover.trackingId)
    if (outcome.kind === 'later') count.failed++
    else if (outcome.kind === 'not-offered') await keep(context, { ...handover, pullAt: null })
    else {
      const isEnded = channel?.settings != null && statusOf(channel.settings, outcome.status) === 'closed'
      await keep(context, { ...handover, status: outcome.status, at: context.now(), pullAt: isEnded ? null : later(now, pullPauseMs) })
      count.pulled++
    }
  }
  return count
}

/** An officer has looked there and notes the number, or the status, by hand. */
export const recordHandover = (context: Context, officer: OfficerRecord, trackingId: string, foreign: { readonly trackingId: string; readonly status: string | null; readonly system: string }): Promise<OrRefusal<{ readonly reportId: string }>> =>
  write(context, async (db): Promise<OrRefusal<{ readonly reportId: string }>> => {
    const seen = await findForOfficer(db, officer, trackingId)
    if (isRefusal(seen)) return seen
    const reportId = seen.found.report.id
    const [known] = await findHandovers(db, reportId)
    if (known !== undefined) await saveHandover(db, { ...known, state: 'taken', said: null, trackingId: foreign.trackingId, status: foreign.status, at: context.now() })
    await setUpstream(db, reportId, { system: known?.system ?? foreign.system, trackingId: foreign.trackingId, status: foreign.status, syncedAt: context.now() })
    await appendAudit(db, reportId, { at: context.now(), officerId: officer.id, act: 'record-upstream', subject: reportId })
    return { reportId }
  })

export const readHandovers = (context: Context, reportId: string): Promise<HandoverRecord[]> => findHandovers(context.db, reportId)

export const connectorOf = (context: Context, { kind, address, settings }: ChannelRecord): Connector | undefined => (settings === null ? undefined : context.connectors?.[kind as 'lapor']?.(address, settings))
