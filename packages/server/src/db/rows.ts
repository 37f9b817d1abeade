/** Turns rows into records and back, in this one place: no row leaves the folder. */
import type { Agency, Deadline, KnownContentFlag, KnownStatus, Region, Report, Role } from '@lapor/sdk/contract'
import type { Insertable, Selectable } from 'kysely'
import type { AuditRecord } from '../domain/audit-trail.ts'
import type { OfficerRecord, OfficerRole } from '../domain/officer.ts'
import type { AttachmentRecord, ClockRecord, EntryRecord, EntryType, FormalRecord, Renewal, ReportRecord, SealedIdentity } from '../domain/report-record.ts'
import type { SiteRecord, SiteSettings } from '../domain/site-record.ts'
import type { AgencyRow, AttachmentRow, AuditRow, OfficerRow, RegionRow, ReporterRow, ReportRow, SiteRow, TimelineEntryRow } from './schema.ts'

export const regionOf = (row: RegionRow): Region => ({ code: row.code, name: row.name, district: row.district, aliases: JSON.parse(row.aliases) as string[] })

export const regionRow = (region: Region): RegionRow => ({ code: region.code, name: region.name, district: region.district, aliases: JSON.stringify(region.aliases) })

export const agencyOf = (row: AgencyRow): Agency => ({ slug: row.slug, acronym: row.acronym, name: row.name, kind: row.kind })

export const agencyRow = (agency: Agency): AgencyRow => ({ slug: agency.slug, acronym: agency.acronym, name: agency.name, kind: agency.kind })

export const siteOf = (row: Pick<Selectable<SiteRow>, 'key' | 'name' | 'version'>, agency: AgencyRow, settings: SiteSettings): SiteRecord => ({ key: row.key, name: row.name, agency: agencyOf(agency), version: row.version, settings })

/** The database counts the version. */
export const siteRow = (site: SiteRecord): Insertable<SiteRow> => ({ key: site.key, name: site.name, agency_slug: site.agency.slug, settings: JSON.stringify(site.settings) })

export const officerOf = (row: OfficerRow): OfficerRecord => ({ id: row.id, name: row.name, agencySlug: row.agency_slug, role: row.role as OfficerRole })

export const reportOf = (row: ReportRow, agency: AgencyRow, regionName: string, assigneeName: string | null): ReportRecord => ({
  id: row.id,
  trackingId: row.tracking_id,
  siteKey: row.site_key,
  agency: agencyOf(agency),
  classification: row.classification,
  title: row.title,
  text: row.text,
  place: { regionCode: row.region_code, regionName, rw: row.rw, rt: row.rt, landmark: row.landmark, point: row.point },
  occurredOn: row.occurred_on,
  category: row.category,
  anonymous: row.anonymous === 1,
  confidential: row.confidential === 1,
  photos: row.photos,
  noticeVersion: row.notice_version,
  status: row.status as KnownStatus,
  version: row.version,
  promise: JSON.parse(row.promise) as Deadline[],
  renewals: JSON.parse(row.renewals) as Renewal[],
  clock: JSON.parse(row.clock) as ClockRecord,
  dueAt: row.due_at,
  actsAt: row.acts_at,
  identityExpired: row.identity_expired === 1,
  matterExpired: row.matter_expired === 1,
  createdAtDevice: row.created_at_device,
  receivedAt: row.received_at,
  upstream: row.upstream === null ? null : (JSON.parse(row.upstream) as Report['upstream']),
  supports: row.supports,
  reopened: row.reopened,
  rating: row.rating,
  assignee: row.assignee_id === null ? null : { id: row.assignee_id, name: assigneeName ?? '' },
  masks: JSON.parse(row.masks) as string[],
  flags: JSON.parse(row.flags ?? '[]') as KnownContentFlag[],
  aboutStaff: row.about_staff === 1,
  onBehalf: row.on_behalf === 1,
  guardedFrom: row.guarded_from,
  formal: row.formal === null ? null : (JSON.parse(row.formal) as FormalRecord),
})

export const reportRow = (report: ReportRecord, secretHash: string): ReportRow => ({
  id: report.id,
  tracking_id: report.trackingId,
  secret_hash: secretHash,
  site_key: report.siteKey,
  agency_slug: report.agency.slug,
  classification: report.classification,
  title: report.title,
  text: report.text,
  region_code: report.place.regionCode,
  rw: report.place.rw,
  rt: report.place.rt,
  landmark: report.place.landmark,
  point: report.place.point,
  occurred_on: report.occurredOn,
  category: report.category,
  anonymous: report.anonymous ? 1 : 0,
  confidential: report.confidential ? 1 : 0,
  photos: report.photos,
  notice_version: report.noticeVersion,
  status: report.status,
  version: report.version,
  promise: JSON.stringify(report.promise),
  due_at: report.dueAt,
  created_at_device: report.createdAtDevice,
  received_at: report.receivedAt,
  upstream: report.upstream === null ? null : JSON.stringify(report.upstream),
  supports: report.supports,
  reopened: report.reopened,
  rating: report.rating,
  assignee_id: report.assignee?.id ?? null,
  renewals: JSON.stringify(report.renewals),
  clock: JSON.stringify(report.clock),
  acts_at: report.actsAt,
  identity_expired: report.identityExpired ? 1 : 0,
  matter_expired: report.matterExpired ? 1 : 0,
  masks: JSON.stringify(report.masks),
  flags: JSON.stringify(report.flags),
  about_staff: report.aboutStaff ? 1 : 0,
  on_behalf: report.onBehalf ? 1 : 0,
  guarded_from: report.guardedFrom,
  formal: report.formal === null ? null : JSON.stringify(report.formal),
})

export const sealedOf = (row: ReporterRow): SealedIdentity => ({ keyId: row.key_id, wrappedKey: row.wrapped_key, nonce: row.nonce, ciphertext: row.ciphertext })

export const sealedRow = (reportId: string, { keyId, wrappedKey, nonce, ciphertext }: SealedIdentity, givenAt: string): ReporterRow => ({ report_id: reportId, key_id: keyId, wrapped_key: wrappedKey, nonce, ciphertext, given_at: givenAt })

export const entryOf = (row: TimelineEntryRow, attachmentIds: readonly string[]): EntryRecord => ({
  id: row.id,
  seq: row.seq,
  type: row.type as EntryType,
  status: row.status as KnownStatus,
  at: row.at,
  by: row.by_role as Role,
  agency: row.agency,
  officerId: row.officer_id,
  text: row.text,
  reason: row.reason,
  attachmentIds,
})

export const entryRow = (entry: EntryRecord, reportId: string): TimelineEntryRow => ({
  id: entry.id,
  report_id: reportId,
  seq: entry.seq,
  type: entry.type,
  status: entry.status,
  at: entry.at,
  by_role: entry.by,
  agency: entry.agency,
  officer_id: entry.officerId,
  text: entry.text,
  reason: entry.reason,
})

export const attachmentOf = (row: AttachmentRow, namedIn: readonly EntryType[]): AttachmentRecord => ({
  id: row.id,
  by: row.by_role === 'officer' ? 'officer' : 'reporter',
  mediaType: row.media_type,
  size: row.size,
  width: row.width,
  height: row.height,
  namedIn,
})

export const auditOf = (row: AuditRow): AuditRecord => ({ seq: row.seq, at: row.at, officerId: row.officer_id, act: row.act, subject: row.subject, previousHash: row.previous_hash, hash: row.hash })

export const auditRow = (reportId: string, entry: AuditRecord): AuditRow => ({
  report_id: reportId,
  seq: entry.seq,
  at: entry.at,
  officer_id: entry.officerId,
  act: entry.act,
  subject: entry.subject,
  previous_hash: entry.previousHash,
  hash: entry.hash,
})
