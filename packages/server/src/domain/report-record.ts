/** A report, its timeline entries and attachments as the relay keeps them: everything, before visibility is applied. */
import type { Agency, Deadline, KnownStatus, Report, Role, Transition } from '@lapor/sdk/contract'

export type EntryType = 'filed' | Transition['entry']

export interface ReportRecord {
  readonly id: string
  readonly trackingId: string
  readonly siteKey: string
  readonly agency: Agency
  readonly classification: string
  readonly title: string
  readonly text: string
  readonly place: { readonly regionCode: string; readonly regionName: string; readonly rw: string | null; readonly rt: string | null; readonly landmark: string | null }
  readonly occurredOn: string | null
  /** Id of one of the site's tiles; null where the reporter chose none. */
  readonly category: string | null
  readonly anonymous: boolean
  readonly confidential: boolean
  readonly photos: number
  /**
   * What the phone says that the citizen was shown. It may be an earlier version than the site's current one, for a report written
   * offline; it is kept as it was said, since it proves what was consented to, and is no reason to refuse a report.
   */
  readonly noticeVersion: string
  readonly status: KnownStatus
  readonly version: number
  readonly promise: readonly Deadline[]
  readonly dueAt: string
  readonly createdAtDevice: string
  readonly receivedAt: string
  readonly upstream: Report['upstream']
  /** How many others said "saya juga mengalami". */
  readonly supports: number
  /** How often the reporter said "belum selesai". */
  readonly reopened: number
  /** 1 to 5, the last one given; null where none was. */
  readonly rating: number | null
  /** The officer in charge; always one of the report's agency. */
  readonly assignee: { readonly id: string; readonly name: string } | null
}

export interface ReporterRecord {
  readonly name: string | null
  readonly address: string | null
  readonly phone: string | null
  readonly email: string | null
}

export interface AttachmentRecord {
  readonly id: string
  readonly by: 'reporter' | 'officer'
  readonly mediaType: string
  readonly size: number
  readonly width: number
  readonly height: number
  /** The timeline entries that show it, by type. Officers' evidence is nobody's business until an entry names it. */
  readonly namedIn: readonly EntryType[]
}

export interface EntryRecord {
  readonly id: string
  readonly seq: number
  readonly type: EntryType
  readonly status: KnownStatus
  readonly at: string
  readonly by: Role
  /** Slug of the agency that acted; null for the reporter. */
  readonly agency: string | null
  readonly officerId: string | null
  readonly text: string | null
  readonly reason: string | null
  readonly attachmentIds: readonly string[]
}
