/** What a relay holds about a reporter, and what becomes of a wish to have it corrected or erased (UU 27/2022 art. 6, 8, 30, 43). */
import type { HeldData, Issue, PrivacyCase, PrivacyRequest, Report, Reporter, SettleBody, TimelineEntry } from '@lapor/sdk/contract'
import { later } from './later.ts'
import type { OrRefusal } from './refusal.ts'
import type { ReporterRecord, ReportRecord } from './report-record.ts'
import type { SiteSettings } from './site-record.ts'

export interface PrivacyRequestRecord {
  readonly id: string
  /** `masking`: officers look through the text for what is personal; an erasure asks for it. `retention`: erased because its time was over. */
  readonly kind: 'correction' | 'erasure' | 'masking' | 'retention'
  readonly status: 'done' | 'open' | 'refused'
  readonly requestedAt: string
  readonly dueAt: string
  /** What the officer said who settled it; null where nobody had to. */
  readonly text: string | null
  /** On what a refusal rests. */
  readonly law: string | null
  readonly settledAt: string | null
}

export interface PrivacyCaseRecord extends PrivacyRequestRecord {
  readonly trackingId: string
  /** Slug. */
  readonly agency: string
}

/** 3 × 24 hours (UU 27/2022 art. 30, 43). */
const owedWithinMs = 3 * 24 * 3_600_000

/** What concerns the identity is done in the moment it is asked: no officer stands between a reporter and his or her own name. */
export const requestOf = (kind: 'correction' | 'erasure' | 'retention', now: string, id: string): PrivacyRequestRecord => ({ ...asked(kind, now, id), status: 'done' })

/** A machine cannot tell a name in a sentence from another word: people look through the text, within the same time. */
export const maskingOf = (now: string, id: string): PrivacyRequestRecord => ({ ...asked('masking', now, id), status: 'open' })

const asked = (kind: PrivacyRequestRecord['kind'], now: string, id: string): Omit<PrivacyRequestRecord, 'status'> => ({ id, kind, requestedAt: now, dueAt: later(now, owedWithinMs), text: null, law: null, settledAt: null })

/** An article and the law it is of: "UU 27/2022 pasal 15 ayat (1) huruf c". */
const namesLaw = (law: string): boolean => /\bpasal\s+\d/iu.test(law) && /\b(?:UU|Undang-Undang|PP|Peraturan|Perpres|Permen\w*|Perda|Perwal)\b/iu.test(law)

/** @param requests all of one report; the open one is settled */
export const settle = (requests: readonly PrivacyRequestRecord[], { outcome, text, law }: SettleBody, now: string): OrRefusal<PrivacyRequestRecord> => {
  const open = requests.find(({ status }) => status === 'open')
  if (open === undefined) return { refused: 'transition-not-allowed', detail: 'No privacy request of the report is open.' }
  if (outcome === 'refused' && law === undefined) return { refused: 'validation-failed', issues: [{ path: '/law', code: 'required' }] }
  if (outcome === 'refused' && !namesLaw(law ?? '')) return { refused: 'validation-failed', issues: [{ path: '/law', code: 'invalid' }], detail: 'A refusal names a law and its article, e.g. "UU 27/2022 pasal 15 ayat (1) huruf c".' }
  return { ...open, status: outcome, text, law: outcome === 'refused' ? (law ?? null) : null, settledAt: now }
}

export const viewPrivacyRequest = ({ kind, status, requestedAt, dueAt, text, law }: PrivacyRequestRecord): PrivacyRequest => ({ kind, status, requestedAt, dueAt, ...(text === null ? {} : { text: law === null ? text : `${text} (${law})` }) })

export const viewPrivacyCase = (record: PrivacyCaseRecord): PrivacyCase => ({ ...viewPrivacyRequest(record), trackingId: record.trackingId, agency: record.agency })

export interface Held {
  readonly record: ReportRecord
  /** As its reporter sees it. */
  readonly report: Report
  readonly timeline: readonly TimelineEntry[]
  /** What the text said before each correction, oldest first. */
  readonly earlier: readonly string[]
  readonly requests: readonly PrivacyRequestRecord[]
}

export const heldData = ({ record, report, timeline, earlier, requests }: Held, operator: string): HeldData => ({
  identity: report.reporter,
  notice: { version: record.noticeVersion, shownAt: record.createdAtDevice },
  receivedAt: record.receivedAt,
  operator,
  photos: report.attachments.filter((attachment) => attachment.by === 'reporter').length,
  requests: requests.map(viewPrivacyRequest),
  report,
  timeline: [...timeline],
  earlier: [...earlier],
  masks: [...record.masks],
  flags: [...record.flags],
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
