/** Decides who is told of an entry of a report's timeline: channels by role, and its reporter. */
import { type ChannelRecord, type ChannelRole, isConnector } from './channel.ts'
import type { ReportNews } from './message.ts'
import { nothingDue } from './open-deadline.ts'
import type { EntryRecord, EntryType, ReportRecord } from './report-record.ts'

/** What calls for work, and what somebody above has to know. */
const told: Readonly<Record<Exclude<ChannelRole, 'system'>, ReadonlySet<EntryType>>> = {
  officer: new Set(['filed', 'replied', 'corrected', 'reopened', 'transferred', 'withdrawn', 'alerted', 'escalated']),
  coordinator: new Set(['reopened', 'transferred', 'alerted', 'escalated']),
}

/** What was not the reporter's own doing, and the receipt. An assignment is between officers. */
const toldToReporter: ReadonlySet<EntryType> = new Set(['filed', 'verified', 'returned', 'asked', 'transferred', 'followed-up', 'extended', 'responded', 'closed', 'archived', 'warned', 'escalated'])

/**
 * Other systems get what an officer has verified, and no news about it.
 * @param channels of all sites of the agency that holds the report: where it came in by one of them, that one's count. So a report about
 * an agency's own staff, which its supervisor holds, is told to nobody of the agency.
 */
export const channelsToTell = ({ type }: Pick<EntryRecord, 'type'>, { siteKey }: Pick<ReportRecord, 'siteKey'>, channels: readonly ChannelRecord[]): ChannelRecord[] => {
  const own = channels.filter((channel) => channel.siteKey === siteKey)
  return (own.length > 0 ? own : channels).filter(({ kind, role }) => (isConnector(kind) ? type === 'verified' : role === 'system' || told[role].has(type)))
}

export const isToldToReporter = ({ type, by }: Pick<EntryRecord, 'type' | 'by'>): boolean => toldToReporter.has(type) && (by !== 'reporter' || type === 'filed')

export const newsOf = ({ type, at, status }: Pick<EntryRecord, 'type' | 'at' | 'status'>, { trackingId, siteKey, agency, version, dueAt }: ReportRecord): ReportNews => ({
  event: `report.${type}`,
  trackingId,
  site: siteKey,
  agency: agency.slug,
  status,
  version,
  at,
  dueAt: dueAt === nothingDue ? null : dueAt,
})
