/** Shows a kept report to a viewer: the records become the contract's answers, and what may not be seen becomes null. */
import type { Attachment, OfficerEntry, OfficerReport, Report, TimelineEntry } from '@lapor/sdk/contract'
import { viewClock } from './clock.ts'
import { publicText, publicWords } from './public-words.ts'
import type { AttachmentRecord, EntryRecord, OpenIdentity, ReporterRecord, ReportRecord, SealedIdentity } from './report-record.ts'
import { audienceOf, type Onlooker, seesAttachment, sightOfEntry, sightOfReport } from './visibility.ts'

export interface WholeReport {
  readonly report: ReportRecord
  /** Encrypted: it is opened where it is shown, and nowhere else. */
  readonly identity: SealedIdentity | null
  readonly attachments: readonly AttachmentRecord[]
}

/**
 * @param now decides which promises are missed
 * @param open called only where the viewer may see the identity
 * @returns null where the viewer is told that there is no such report
 */
export const viewReport = (viewer: Onlooker, now: string, { report, identity, attachments }: WholeReport, open: OpenIdentity): Report | null => {
  const sight = sightOfReport(viewer, report, report.status)
  if (!sight.exists) return null
  const words = sight.original ? report : publicWords(report)
  return {
    trackingId: report.trackingId,
    viewer: viewer === 'public' || viewer === 'reporter' ? viewer : 'officer',
    // The classification is not hidden: the promise, which everyone may hold the agency to, tells it anyway.
    classification: report.classification,
    status: report.status,
    title: sight.matter ? words.title : null,
    text: sight.matter ? words.text : null,
    agency: report.agency,
    place: {
      regionCode: sight.matter ? report.place.regionCode : '',
      regionName: sight.matter ? report.place.regionName : '',
      rw: sight.exactPlace ? report.place.rw : null,
      rt: sight.exactPlace ? report.place.rt : null,
      landmark: sight.exactPlace ? report.place.landmark : null,
      point: sight.exactPlace ? report.place.point : null,
    },
    occurredOn: sight.matter ? report.occurredOn : null,
    category: sight.matter ? report.category : null,
    anonymous: report.anonymous,
    confidential: report.confidential,
    reporter: sight.identity && identity !== null ? givenOf(open(report.id, identity)) : null,
    receivedAt: report.receivedAt,
    createdAtDevice: sight.sending ? report.createdAtDevice : null,
    promise: [...report.promise],
    clock: viewClock(report.clock, report.status, now),
    photos: sight.sending ? report.photos : 0,
    attachments: attachments.filter((attachment) => seesAttachment(viewer, report, report.status, attachment)).map(viewAttachment),
    upstream: sight.matter ? report.upstream : null,
    supports: report.supports,
    reopened: report.reopened,
    rating: sight.rating ? report.rating : null,
    assignee: sight.assignee ? report.assignee : null,
    version: report.version,
    ...(sight.aboutStaff && report.aboutStaff ? { aboutStaff: true } : {}),
    ...(sight.sending && report.onBehalf ? { onBehalf: true } : {}),
    ...(sight.sending && report.formal !== null ? { formal: report.formal } : {}),
  }
}

/** With what officers need to know before a report is public. */
export const viewOfficerReport = (viewer: Exclude<Onlooker, 'public' | 'reporter'>, now: string, whole: WholeReport, open: OpenIdentity): OfficerReport | null => {
  const report = viewReport(viewer, now, whole, open)
  const { flags, masks, aboutStaff, onBehalf, guardedFrom } = whole.report
  return report && { ...report, flags: [...flags], masks: [...masks], aboutStaff, onBehalf, guardedFrom }
}

export const viewEntry = (viewer: Onlooker, { report, attachments }: Pick<WholeReport, 'report' | 'attachments'>, entry: EntryRecord): TimelineEntry => {
  const sight = sightOfEntry(viewer, report, report.status, entry)
  // What an officer repeats of the text is masked as in the text.
  const readable = (text: string | null): string | null => (viewer === 'public' && text !== null ? publicText(text, report.masks) : text)
  const named = entry.attachmentIds.flatMap((id) => attachments.filter((attachment) => attachment.id === id))
  return {
    id: entry.id,
    type: entry.type,
    status: entry.status,
    at: entry.at,
    by: entry.by,
    agency: entry.agency,
    ...(entry.agencyName === undefined ? {} : { agencyName: entry.agencyName }),
    text: sight.text ? readable(entry.text) : null,
    reason: sight.reason ? entry.reason : null,
    attachments: sight.attachments ? named.filter((attachment) => seesAttachment(viewer, report, report.status, attachment)).map(viewAttachment) : [],
  }
}

/** With who else reads it. */
export const viewOfficerEntry = (viewer: Exclude<Onlooker, 'public' | 'reporter'>, whole: Pick<WholeReport, 'report' | 'attachments'>, entry: EntryRecord): OfficerEntry => ({ ...viewEntry(viewer, whole, entry), audience: audienceOf(whole.report, whole.report.status, entry) })

export const viewAttachment = ({ id, mediaType, size, width, height, by }: AttachmentRecord): Attachment => ({ id, mediaType, size, width, height, by })

export const givenOf = (reporter: ReporterRecord): NonNullable<Report['reporter']> => Object.fromEntries(Object.entries(reporter).filter(([, value]) => value !== null))
