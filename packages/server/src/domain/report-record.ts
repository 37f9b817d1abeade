/** A report, its timeline entries and attachments as the relay keeps them: everything, before visibility is applied. */
import type { Agency, Deadline, FormalRequest, KnownContentFlag, KnownStatus, Report, Role, Transition } from '@lapor/sdk/contract'
import type { Extension } from './site-record.ts'

export type EntryType = 'filed' | Transition['entry']

export interface ReportRecord {
  readonly id: string
  readonly trackingId: string
  readonly siteKey: string
  readonly agency: Agency
  readonly classification: string
  readonly title: string
  readonly text: string
  readonly place: { readonly regionCode: string; readonly regionName: string; readonly rw: string | null; readonly rt: string | null; readonly landmark: string | null; readonly point: string | null }
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
  /** As it was promised at filing: never changed. */
  readonly promise: readonly Deadline[]
  /** The promises of its reopenings, oldest first. */
  readonly renewals: readonly Renewal[]
  readonly clock: ClockRecord
  /** The deadline that orders the queue. */
  readonly dueAt: string
  /** The next moment at which the relay has to act by itself; see next-act.ts. */
  readonly actsAt: string
  /** The identity was erased because its time of keeping was over. */
  readonly identityExpired: boolean
  /** It is no longer shown to the public because that time was over. */
  readonly matterExpired: boolean
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
  /** Passages that officers hide from the public; see public-words.ts. */
  readonly masks: readonly string[]
  /** What looks personal or like spam in its text; see content-flags.ts. */
  readonly flags: readonly KnownContentFlag[]
  /** Its reporter said that it is about the staff of the site's agency. */
  readonly aboutStaff: boolean
  /** Whoever filed it did so for a resident. */
  readonly onBehalf: boolean
  /** Slug of the agency that may not know of it, until it is released; null where there is none. */
  readonly guardedFrom: string | null
  /** Null: it is no formal request for information. */
  readonly formal: FormalRecord | null
}

/** What makes a report a formal request for information, and by how much its limit may be extended: as the site had it when it was filed. */
export interface FormalRecord extends FormalRequest {
  readonly extension: Extension
}

/** A promise as it stands: `kind` and `dueAt` as they are now, and what became of it. */
export interface DeadlineRecord {
  readonly kind: Deadline['kind']
  readonly dueAt: string
  readonly holidaysKnown: boolean
  readonly metAt: string | null
  /** Pauses do not stop it; absent where they do, or where its kind tells already. */
  readonly neverRests?: true
  /** When it ceased to be owed without being met: the report was taken back, or reopened with a new promise. */
  readonly liftedAt: string | null
}

export interface ClockRecord {
  /** When the pause began that lasts; null where there is none. */
  readonly since: string | null
  readonly deadlines: readonly DeadlineRecord[]
}

/** What was promised when a report was reopened. */
export interface Renewal {
  readonly at: string
  readonly promise: readonly Deadline[]
}

export interface ReporterRecord {
  readonly name: string | null
  readonly address: string | null
  readonly phone: string | null
  readonly email: string | null
}

/** An identity as it is stored: encrypted with a key of its own, which is wrapped by a key of the relay; see identity/vault.ts. */
export interface SealedIdentity {
  /** Id of the relay's key. */
  readonly keyId: string
  readonly wrappedKey: Uint8Array
  readonly nonce: Uint8Array
  readonly ciphertext: Uint8Array
}

/** Decrypts the identity of a report. Handed to whoever may show one, and called only where it is shown. */
export type OpenIdentity = (reportId: string, sealed: SealedIdentity) => ReporterRecord

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
  /** As it is called today: looked up when the entry is read, not kept with it. */
  readonly agencyName?: string | undefined
  readonly officerId: string | null
  readonly text: string | null
  readonly reason: string | null
  readonly attachmentIds: readonly string[]
}
