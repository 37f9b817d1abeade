/** Use case: a verified report is handed on to another system, once; what came of it is kept with the report. */
import { findHandovers, isKnownAbroad, saveHandover, setUpstream } from '../db/handovers.ts'
import { findReportById } from '../db/reports.ts'
import { write } from '../db/write.ts'
import { asHandedOn } from '../domain/as-handed-on.ts'
import type { ChannelRecord } from '../domain/channel.ts'
import { type Connector, decideForward, type HandingOutcome } from '../domain/connector.ts'
import type { HandoverRecord } from '../domain/handover.ts'
import { later } from '../domain/later.ts'
import { type ClaimedMessage, type Sending, unclearPrefix } from '../domain/message.ts'
import { connectorOf } from './connector-of.ts'
import type { Context } from './context.ts'
import { pullPauseMs } from './pull-handovers.ts'
import { siteOf } from './site-of.ts'

type Outcome = Exclude<HandingOutcome, { readonly kind: 'later' }>

/**
 * What throws has not left: afterwards everything is an answer.
 * @param message whose id is the same with each try
 * @returns undefined where there is nothing any more to hand on
 */
export const handOver = async (context: Context, { id, wasInterrupted }: Pick<ClaimedMessage, 'id' | 'wasInterrupted'>, channel: ChannelRecord, reportId: string): Promise<Sending | undefined> => {
  const connector = connectorOf(context, channel)
  const whole = await findReportById(context.db, reportId)
  if (whole === undefined || connector === undefined || channel.settings === null) return undefined
  const { report, identity } = whole
  const { settings } = await siteOf(context.db, report)
  // Switched off since, taken back by its reporter, or handed on already by hand.
  if (settings.upstream === undefined || report.status === 'withdrawn') return undefined
  if ((await findHandovers(context.db, reportId)).some((one) => one.channelId === channel.id && one.state === 'taken')) return undefined
  const given = identity === null ? null : context.vault.open(reportId, identity)
  const decision = decideForward(report, given, settings.upstream.withoutContact, channel.settings, connector)
  const handing = { reportId, channelId: channel.id, system: connector.system }
  if (decision.kind === 'keep') return keepBack(context, handing, decision.why)
  // They know no idempotency, and the relay was stopped while it spoke to them: a person has to look there first.
  const outcome = wasInterrupted ? ({ kind: 'unclear', error: 'interrupted' } as const) : await forward(connector, { id, report: asHandedOn(report, connector), sender: decision.sender, timeZone: settings.timeZone })
  if (outcome.kind === 'later') return outcome
  // Whatever goes wrong from here on, it has left, and is not to be sent again by itself.
  return noteOutcome(context, handing, outcome).catch(async (): Promise<Sending> => noteOutcome(context, handing, notNoted).catch(() => sendingOf(notNoted)))
}

const notNoted = { kind: 'unclear', error: 'not-noted' } as const

/** A connector should not throw; one that does may have sent it before. */
const forward = (connector: Connector, handing: Parameters<Connector['forward']>[0]): Promise<HandingOutcome> => connector.forward(handing).catch(() => ({ kind: 'unclear', error: 'broken' }))

type Handing = Pick<HandoverRecord, 'reportId' | 'channelId' | 'system'>

/** What is guarded is owed again when it is released; so whether it still is must be known in the transaction that keeps it back. */
const keepBack = (context: Context, handing: Handing, said: string): Promise<Sending> =>
  write(context, async (db): Promise<Sending> => {
    if (said === 'guarded' && (await findReportById(db, handing.reportId))?.report.guardedFrom === null) return { kind: 'later', error: 'released-meanwhile' }
    await saveHandover(db, { ...handing, state: 'kept', trackingId: null, status: null, said, at: context.now(), pullAt: null })
    return { kind: 'sent' }
  })

const noteOutcome = (context: Context, handing: Handing, outcome: Outcome): Promise<Sending> =>
  write(context, async (db): Promise<Sending> => {
    const { reportId, channelId, system } = handing
    const known = (await findHandovers(db, reportId)).find((one) => one.channelId === channelId)
    if (known?.state === 'taken') {
      // An officer has noted a number while this was on its way: that one stays, and officers read that there are two.
      if (outcome.kind === 'taken' && outcome.trackingId !== known.trackingId) await saveHandover(db, { ...known, said: `also-${outcome.trackingId}` })
      return { kind: 'sent' }
    }
    // Looked up and kept in one transaction: others are handed on at the same time, and two must not both believe one number.
    const isRepeated = outcome.kind === 'taken' && (await isKnownAbroad(db, channelId, outcome.trackingId, reportId))
    const believed: Outcome = isRepeated ? { kind: 'unclear', error: 'number-repeated' } : outcome
    const at = context.now()
    const trackingId = believed.kind === 'taken' ? believed.trackingId : null
    await saveHandover(db, { ...handing, state: believed.kind, trackingId, status: null, said: saidIn(believed), at, pullAt: trackingId === null ? null : later(at, pullPauseMs) })
    if (trackingId !== null) await setUpstream(db, reportId, { system, trackingId, status: null, syncedAt: at })
    return sendingOf(believed)
  })

const saidIn = (outcome: Outcome): string | null => (outcome.kind === 'taken' ? null : outcome.kind === 'refused' ? (outcome.said ?? outcome.error) : outcome.error)

const sendingOf = (outcome: Outcome): Sending => {
  if (outcome.kind === 'taken') return { kind: 'sent' }
  return { kind: 'never', error: outcome.kind === 'unclear' ? unclearPrefix + outcome.error : outcome.error }
}
