/** Shows a kept report to a viewer: what the contract hides from the public, the reporter or the officer is null or empty. */
import { type Attachment, type Audience, deriveTitle, type OfficerReport, publicStatuses, type Report, type TimelineEntry, type Viewer } from '../contract/index.ts'
import { clockOfKept } from './clock-of.ts'
import { masked } from './discretion.ts'
import type { KeptReport } from './memory.ts'
import { extension } from './promise-of.ts'

export const isPublic = ({ report, guardedFrom }: KeptReport): boolean => !report.confidential && guardedFrom === null && publicStatuses.some((status) => status === report.status)

/** What the public reads: the agency's answer and how it ended, never what reporter and officer told each other. */
const publicEntries = ['responded', 'closed']

export const viewReport = (kept: KeptReport, viewer: Viewer): Report => {
  const report = { ...kept.report, clock: clockOfKept(kept) }
  const attachments = report.attachments.filter((attachment) => seesAttachment(kept, viewer, attachment))
  const formal = kept.formal && { formal: { ...kept.formal, extension } }
  if (viewer === 'officer') return { ...report, viewer, attachments, ...formal, reporter: report.anonymous ? null : report.reporter }
  if (viewer === 'reporter') return { ...report, viewer, attachments, assignee: null, ...formal, ...(kept.onBehalf && { onBehalf: true }) }
  const kelurahan = { ...report.place, rw: null, rt: null, landmark: null, point: null }
  const nothing = { title: null, text: null, occurredOn: null, category: null, upstream: null, place: { ...kelurahan, regionCode: '', regionName: '' } }
  const words = publicWordsOf(kept)
  return { ...report, ...words, viewer, attachments, place: kelurahan, reporter: null, createdAtDevice: null, photos: 0, rating: null, assignee: null, ...(isPublic(kept) ? {} : nothing) }
}

/** What may be read of a report by everybody, without the passages that officers hide. */
export const publicWordsOf = ({ report, masks }: KeptReport): { readonly title: string; readonly text: string } => {
  const text = masked(report.text ?? '', masks)
  return { title: deriveTitle(text), text }
}

/** With what officers need to know before a report is public. What looks personal in a text, a test relay does not look for. */
export const viewOfficerReport = (kept: KeptReport): OfficerReport => ({ ...viewReport(kept, 'officer'), flags: [], masks: [...kept.masks], aboutStaff: kept.aboutStaff, onBehalf: kept.onBehalf, guardedFrom: kept.guardedFrom, timeZone: kept.site.timeZone })

export const viewEntry = (kept: KeptReport, viewer: Viewer, entry: TimelineEntry): TimelineEntry & { readonly audience?: Audience } => {
  if (viewer === 'officer') return { ...entry, audience: audienceOf(kept, entry) }
  // What goes with a disposition is for the officer who gets it.
  if (viewer === 'reporter') return entry.type === 'assigned' ? { ...entry, text: null } : entry
  const told = isPublic(kept) && publicEntries.includes(entry.type)
  const ended = told && entry.type === 'closed'
  // A closing can be the reporter's own: its words were meant for the agency.
  return { ...entry, text: told && entry.by !== 'reporter' ? entry.text && masked(entry.text, kept.masks) : null, reason: ended ? entry.reason : null, attachments: ended ? entry.attachments : [] }
}

/** Who reads all that an entry says. */
const audienceOf = (kept: KeptReport, entry: TimelineEntry): Audience => {
  const reads = (viewer: 'reporter' | 'public'): boolean => {
    const { text, reason } = viewEntry(kept, viewer, entry)
    return (entry.text === null || text !== null) && reason === entry.reason
  }
  if (!kept.report.confidential && kept.guardedFrom === null && reads('public')) return 'public'
  return reads('reporter') ? 'reporter' : 'officer'
}

/** A photo is seen by who sees an entry that names it; one's own, and everything for officers, also before. */
const seesAttachment = (kept: KeptReport, viewer: Viewer, { id, by }: Attachment): boolean =>
  viewer === 'officer' || (viewer === 'reporter' && by === 'reporter') || kept.timeline.some((entry) => by === 'officer' && viewEntry(kept, viewer, entry).attachments.some((named) => named.id === id))
