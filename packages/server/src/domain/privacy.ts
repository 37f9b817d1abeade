/** What a relay holds about a reporter, and what becomes of a wish to have it corrected or erased (UU 27/2022 art. 6, 8, 30, 43). */
import type { HeldData, Issue, PrivacyRequest, Reporter } from '@lapor/sdk/contract'
import type { ReporterRecord } from './report-record.ts'
import type { SiteSettings } from './site-record.ts'
import type { WholeReport } from './view.ts'

export interface PrivacyRequestRecord {
  readonly id: string
  readonly kind: 'correction' | 'erasure'
  readonly status: 'done'
  readonly requestedAt: string
  readonly dueAt: string
}

/** 3 × 24 hours (UU 27/2022 art. 30, 43). */
const owedWithinMs = 3 * 24 * 3_600_000

/** A request is done in the moment it is made: no officer stands between a reporter and his or her own name. */
export const requestOf = (kind: PrivacyRequestRecord['kind'], now: string, id: string): PrivacyRequestRecord => ({ id, kind, status: 'done', requestedAt: now, dueAt: new Date(Date.parse(now) + owedWithinMs).toISOString() })

export const viewPrivacyRequest = ({ kind, status, requestedAt, dueAt }: PrivacyRequestRecord): PrivacyRequest => ({ kind, status, requestedAt, dueAt })

export const heldData = ({ report, reporter, attachments }: WholeReport, operator: string, requests: readonly PrivacyRequestRecord[]): HeldData => ({
  identity: reporter === null ? null : Object.fromEntries(Object.entries(reporter).filter(([, value]) => value !== null)),
  notice: { version: report.noticeVersion, shownAt: report.createdAtDevice },
  receivedAt: report.receivedAt,
  operator,
  photos: attachments.filter((attachment) => attachment.by === 'reporter').length,
  requests: requests.map(viewPrivacyRequest),
})

/** A correction owes what filing owes: what the site asks for stays asked for, and what it does not ask for is not taken. */
export const identityIssues = (reporter: Reporter, fields: SiteSettings['fields']): Issue[] => {
  const given = { name: reporter.name !== undefined, address: reporter.address !== undefined, contact: reporter.phone !== undefined || reporter.email !== undefined }
  const path = { name: '/reporter/name', address: '/reporter/address', contact: reporter.phone === undefined && reporter.email !== undefined ? '/reporter/email' : '/reporter/phone' }
  return (['name', 'address', 'contact'] as const).flatMap((field): Issue[] => {
    if (fields[field] === 'required' && !given[field]) return [{ path: path[field], code: 'required' }]
    return fields[field] === 'hidden' && given[field] ? [{ path: path[field], code: 'not-offered' }] : []
  })
}

/** Null where nothing is left to keep. */
export const identityOf = ({ name, address, phone, email }: Reporter): ReporterRecord | null =>
  [name, address, phone, email].every((value) => value === undefined) ? null : { name: name ?? null, address: address ?? null, phone: phone ?? null, email: email ?? null }
