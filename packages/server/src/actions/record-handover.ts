/** Use case: an officer has looked at another system, or typed a report in there, and notes its number or status by hand. */
import { appendAudit } from '../db/audit.ts'
import { channelsOfAgency, channelsOwed } from '../db/channels.ts'
import { findHandovers, saveHandover, setUpstream } from '../db/handovers.ts'
import { dropMessages } from '../db/messages.ts'
import type { Database } from '../db/open-database.ts'
import { write } from '../db/write.ts'
import { isConnector } from '../domain/channel.ts'
import { handoverToMend, type NotedNumber, type WayOn } from '../domain/handover-to-mend.ts'
import { later } from '../domain/later.ts'
import { channelsToTell } from '../domain/notify.ts'
import type { OfficerRecord } from '../domain/officer.ts'
import { isRefusal, type OrRefusal } from '../domain/refusal.ts'
import type { ReportRecord } from '../domain/report-record.ts'
import { connectorOf } from './connector-of.ts'
import type { Context } from './context.ts'
import { findForOfficer } from './know-officer.ts'
import { pullPauseMs } from './pull-handovers.ts'

export interface ForeignNumber extends NotedNumber {
  readonly status: string | null
}

export interface RecordedHandover {
  readonly reportId: string
  /** Where the number was noted. */
  readonly system: string
}

/** What waits to be sent there, or may have arrived there, is settled by it: the relay sends it no more. */
export const recordHandover = (context: Context, officer: OfficerRecord, trackingId: string, foreign: ForeignNumber): Promise<OrRefusal<RecordedHandover>> =>
  write(context, async (db): Promise<OrRefusal<RecordedHandover>> => {
    const seen = await findForOfficer(db, officer, trackingId)
    if (isRefusal(seen)) return seen
    const { report } = seen.found
    const ways = await waysOn(context, db, report, foreign.system)
    const way = handoverToMend(ways, foreign)
    if (way === undefined && (ways.length > 0 || foreign.channelId !== undefined)) return { refused: 'validation-failed', issues: [{ path: '/channel', code: foreign.channelId === undefined ? 'required' : 'not-offered' }], detail: 'The report goes on by several channels, or not by this one.' }
    const at = context.now()
    if (way !== undefined) {
      const { channelId, system, handover } = way
      const pullAt = handover?.state === 'taken' ? handover.pullAt : later(at, pullPauseMs)
      await saveHandover(db, { reportId: report.id, channelId, system, state: 'taken', trackingId: foreign.trackingId, status: foreign.status, said: null, at, pullAt })
      await dropMessages(db, at, report.id, channelId)
    }
    const system = way?.system ?? foreign.system
    await setUpstream(db, report.id, { system, trackingId: foreign.trackingId, status: foreign.status, syncedAt: at })
    await appendAudit(db, report.id, { at, officerId: officer.id, act: 'record-upstream', subject: report.id })
    return { reportId: report.id, system }
  })

/** By which it was handed on, whatever came of it, and by which it is going to be: where it is owed, also by an agency that held it before, and where it will be once it is verified. */
const waysOn = async (context: Context, db: Database, report: ReportRecord, system: string): Promise<WayOn[]> => {
  const handovers = await findHandovers(db, report.id)
  const tried = handovers.map((handover): WayOn => ({ channelId: handover.channelId, system: handover.system, handover }))
  const told = [...channelsToTell({ type: 'verified' }, report, await channelsOfAgency(db, report.agency.slug)), ...(await channelsOwed(db, report.id))].filter(({ kind }) => isConnector(kind))
  const untried = told.filter(({ id }, at) => handovers.every((one) => one.channelId !== id) && told.findIndex((one) => one.id === id) === at)
  const ahead = untried.map((channel): WayOn => ({ channelId: channel.id, system: connectorOf(context, channel)?.system ?? system, handover: null }))
  return [...tried, ...ahead]
}
