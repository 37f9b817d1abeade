/** What a test relay remembers: Maps instead of a database. */
import type { Agency, Attachment, AuditEntry, Challenge, Deadline, FormalRequest, PrivacyRequest, Region, Report, TimelineEntry } from '../contract/index.ts'
import type { KeptUpload } from './kept-uploads.ts'
import type { TestSite } from './town.ts'

export interface Officer {
  readonly id: string
  readonly name: string
  /** Slug. */
  readonly agency: string
  /** A coordinator handles the reports of every agency; an admin of the operator may ask who is behind an anonymous one. */
  readonly role: 'officer' | 'coordinator' | 'admin'
}

export interface KeptReport {
  /** Everything that is known; views.ts shows each viewer a part, with the clock as it is then. */
  readonly report: Report
  readonly site: TestSite
  trackingSecret: string
  readonly noticeVersion: string
  /** What the text said before each correction, oldest first. */
  readonly earlier: string[]
  /** Passages that officers hide from the public. */
  masks: readonly string[]
  readonly aboutStaff: boolean
  readonly onBehalf: boolean
  /** Undefined: it is no formal request for information. */
  readonly formal: FormalRequest | undefined
  /** Slug of the agency that may not know of it; null where there is none. */
  guardedFrom: string | null
  readonly timeline: TimelineEntry[]
  /** What was promised when it was reopened, and the step from which that counts. */
  readonly renewals: { readonly first: number; readonly promise: readonly Deadline[] }[]
  readonly now: () => string
  /** Bytes by attachment ID. */
  readonly contents: Map<string, Blob>
  /** Photos and files that come in pieces, by upload ID; the one that nobody has touched longest first. */
  readonly uploads: Map<string, KeptUpload>
  /** What became of them. */
  readonly finished: Map<string, Attachment>
  readonly audit: AuditEntry[]
  readonly privacyRequests: PrivacyRequest[]
}

export interface Memory {
  readonly sites: Map<string, TestSite>
  /** By key; 1 where it was never changed. */
  readonly versions: Map<string, number>
  /** By key of the site: pages that are not on its list, by origin. */
  readonly refusedOrigins: Map<string, Map<string, { readonly count: number; readonly lastAt: string }>>
  /** What admins did apart from reports. */
  readonly acts: AuditEntry[]
  readonly agencies: ReadonlyMap<string, Agency>
  readonly regions: ReadonlyMap<string, Region>
  /** By tracking ID, in the order in which they came. */
  readonly reports: Map<string, KeptReport>
  /** By token. */
  readonly officers: Map<string, Officer>
  /** Answers by who asked what with which idempotency key. */
  readonly answers: Map<string, { readonly fingerprint: string; readonly answer: unknown }>
  /** Challenges that were given and not yet used, by what is to be found. */
  readonly challenges: Map<string, Challenge>
  /** RFC 3339. */
  readonly now: () => string
  readonly random: (n: number) => Uint8Array
  /** "langkah-1", "langkah-2" and so on: the same in every run. */
  readonly newId: (kind: string) => string
}
