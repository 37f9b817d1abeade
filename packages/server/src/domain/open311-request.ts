/** A public report as a service request of Open311 GeoReport v2, and its timeline as updates. */
import { publicStatuses, type Report, type TimelineEntry } from '@lapor/sdk/contract'
import { otherService } from './open311-services.ts'

export interface ServiceRequest {
  readonly service_request_id: string
  readonly status: 'open' | 'closed'
  readonly status_notes: string
  readonly service_name: string
  readonly service_code: string
  readonly description: string | null
  readonly agency_responsible: string
  readonly service_notice: string | null
  readonly requested_datetime: string
  readonly updated_datetime: string
  readonly expected_datetime: string | null
  readonly address: string
  readonly address_id: string | null
  readonly zipcode: string | null
  readonly lat: number | null
  readonly long: number | null
  readonly media_url: string | null
}

export interface RequestUpdate {
  readonly update_id: string
  readonly service_request_id: string
  readonly status: 'open' | 'closed'
  readonly updated_datetime: string
  readonly description: string
  readonly media_url: string | null
}

const ended: ReadonlySet<string> = new Set(['closed', 'archived', 'withdrawn'])

/** Ours for each of theirs, as far as they are public. */
export const statusesOf = { open: publicStatuses.filter((status) => !ended.has(status)), closed: publicStatuses.filter((status) => ended.has(status)) } as const

const open311Status = (status: string): 'open' | 'closed' => (ended.has(status) ? 'closed' : 'open')

const statusNotes: Readonly<Record<string, string>> = {
  filed: 'Menunggu verifikasi',
  returned: 'Dikembalikan kepada pelapor untuk dilengkapi',
  verified: 'Terverifikasi',
  waiting: 'Menunggu jawaban pelapor',
  'in-progress': 'Sedang ditindaklanjuti',
  answered: 'Sudah ditanggapi',
  closed: 'Selesai',
  archived: 'Diarsipkan',
  withdrawn: 'Dicabut oleh pelapor',
}

/** What the official schema allows at most (open311/schema-validation, request.json). */
const longestDescription = 4000

/** GeoReport's examples have no fractions of seconds, and some clients refuse them. */
const open311Time = (instant: string): string => new Date(instant).toISOString().replace(/\.\d{3}Z$/, 'Z')

/**
 * @param report as the public sees it
 * @param updatedAt when something happened last
 * @param services names of the site's tiles by id
 */
export const requestOf = (report: Report, updatedAt: string, services: ReadonlyMap<string, string>): ServiceRequest => {
  const code = report.category !== null && services.has(report.category) ? report.category : otherService
  const resolution = report.clock.deadlines.findLast(({ kind }) => kind === 'resolution')
  return {
    service_request_id: report.trackingId,
    status: open311Status(report.status),
    status_notes: statusNotes[report.status] ?? report.status,
    service_name: services.get(code) ?? code,
    service_code: code,
    description: report.text === null ? null : cut(report.text),
    agency_responsible: report.agency.name,
    service_notice: null,
    requested_datetime: open311Time(report.receivedAt),
    updated_datetime: open311Time(updatedAt),
    expected_datetime: resolution === undefined || ended.has(report.status) ? null : open311Time(resolution.dueAt),
    // Never empty: clients take a request without a place for broken. Before it is public, the agency is all that may be told.
    address: report.place.regionName === '' ? report.agency.name : report.place.regionName,
    address_id: report.place.regionCode === '' ? null : report.place.regionCode,
    zipcode: null,
    lat: null,
    long: null,
    media_url: null,
  }
}

/** Entries that say nothing to the public are told by the status they led to. */
export const updateOf = (trackingId: string, { id, status, at, text }: TimelineEntry): RequestUpdate => ({
  update_id: id,
  service_request_id: trackingId,
  status: open311Status(status),
  updated_datetime: open311Time(at),
  description: text === null ? (statusNotes[status] ?? status) : cut(text),
  media_url: null,
})

const cut = (text: string): string => (text.length <= longestDescription ? text : `${text.slice(0, longestDescription - 1).replace(/[\ud800-\udbff]$/, '')}…`)
