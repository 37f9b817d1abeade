/** Shows a kept report to a viewer: the records become the contract's answers, and what may not be seen becomes null. */
import type { Attachment, Report, TimelineEntry, Viewer } from '@lapor/sdk/contract'
import type { AttachmentRecord, EntryRecord, ReporterRecord, ReportRecord } from './report-record.ts'
import { seesAttachment, sightOfEntry, sightOfReport } from './visibility.ts'

export interface WholeReport {
  readonly report: ReportRecord
  readonly reporter: ReporterRecord | null
  readonly attachments: readonly AttachmentRecord[]
}

/** @returns null where the viewer is told that there is no such report */
export const viewReport = (viewer: Viewer, { report, reporter, attachments }: WholeReport): Report | null => {
  const sight = sightOfReport(viewer, report, report.status)
  if (!sight.exists) return null
  return {
    trackingId: report.trackingId,
    viewer,
    // The classification is not hidden: the promise, which everyone may hold the agency to, tells it anyway.
    classification: report.classification,
    status: report.status,
    title: sight.matter ? report.title : null,
    text: sight.matter ? report.text : null,
    agency: report.agency,
    place: {
      regionCode: sight.matter ? report.place.regionCode : '',
      regionName: sight.matter ? report.place.regionName : '',
      rw: sight.exactPlace ? report.place.rw : null,
      rt: sight.exactPlace ? report.place.rt : null,
      landmark: sight.exactPlace ? report.place.landmark : null,
    },
    occurredOn: sight.matter ? report.occurredOn : null,
    category: sight.matter ? report.category : null,
    anonymous: report.anonymous,
    confidential: report.confidential,
    reporter: sight.identity && reporter !== null ? given(reporter) : null,
    receivedAt: report.receivedAt,
    createdAtDevice: sight.sending ? report.createdAtDevice : null,
    promise: [...report.promise],
    photos: sight.sending ? report.photos : 0,
    attachments: attachments.filter((attachment) => seesAttachment(viewer, report, report.status, attachment)).map(viewAttachment),
    upstream: sight.matter ? report.upstream : null,
    supports: report.supports,
    reopened: report.reopened,
    rating: sight.rating ? report.rating : null,
    assignee: sight.assignee ? report.assignee : null,
    version: report.version,
  }
}

export const viewEntry = (viewer: Viewer, { report, attachments }: Pick<WholeReport, 'report' | 'attachments'>, entry: EntryRecord): TimelineEntry => {
  const sight = sightOfEntry(viewer, report, report.status, entry)
  const named = entry.attachmentIds.flatMap((id) => attachments.filter((attachment) => attachment.id === id))
  return {
    id: entry.id,
    type: entry.type,
    status: entry.status,
    at: entry.at,
    by: entry.by,
    agency: entry.agency,
    text: sight.text ? entry.text : null,
    reason: sight.reason ? entry.reason : null,
    attachments: sight.attachments ? named.filter((attachment) => seesAttachment(viewer, report, report.status, attachment)).map(viewAttachment) : [],
  }
}

export const viewAttachment = ({ id, mediaType, size, width, height, by }: AttachmentRecord): Attachment => ({ id, mediaType, size, width, height, by })

const given = (reporter: ReporterRecord): NonNullable<Report['reporter']> => Object.fromEntries(Object.entries(reporter).filter(([, value]) => value !== null))
