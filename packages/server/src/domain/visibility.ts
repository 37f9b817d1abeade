/** Who sees what: the whole rule in one pure table of (viewer, flags, status), for reports, timeline entries and attachments. */
import type { KnownStatus, Viewer } from '@lapor/sdk/contract'
import type { AttachmentRecord, EntryRecord, EntryType } from './report-record.ts'

export interface Flags {
  readonly anonymous: boolean
  readonly confidential: boolean
}

/** What a viewer sees of a report. */
export interface ReportSight {
  /** False: the viewer is told that there is no such report. */
  readonly exists: boolean
  /** Title, text, date, category, kelurahan and the hand-over upstream. */
  readonly matter: boolean
  /** RW, RT and landmark: they can lead to a door. */
  readonly exactPlace: boolean
  readonly identity: boolean
  /** How many photos the reporter announced, and when the phone says that it was written. */
  readonly sending: boolean
  /** How content the reporter is: said to the agency, not to the street. */
  readonly rating: boolean
  /** Which officer is in charge: a name, and nobody else's business. */
  readonly assignee: boolean
}

/** What a viewer sees of one timeline entry; its type, status and time are seen by whoever sees the report. */
export interface EntrySight {
  readonly text: boolean
  readonly reason: boolean
  readonly attachments: boolean
}

/** Statuses that only a verified report can have: nothing is public before an officer verified it, nor after its reporter took it back. */
const verified: ReadonlySet<string> = new Set<KnownStatus>(['verified', 'waiting', 'in-progress', 'answered', 'closed'])

/** What the public reads of an entry once the report is public: the agency's answer, never what reporter and officer told each other. */
const publicEntries: Readonly<Record<EntryType, EntrySight>> = {
  filed: { text: false, reason: false, attachments: false },
  verified: { text: false, reason: false, attachments: false },
  returned: { text: false, reason: false, attachments: false },
  asked: { text: false, reason: false, attachments: false },
  replied: { text: false, reason: false, attachments: false },
  corrected: { text: false, reason: false, attachments: false },
  assigned: { text: false, reason: false, attachments: false },
  transferred: { text: false, reason: false, attachments: false },
  'followed-up': { text: false, reason: false, attachments: false },
  responded: { text: true, reason: false, attachments: false },
  closed: { text: true, reason: true, attachments: true },
  reopened: { text: false, reason: false, attachments: false },
  rated: { text: false, reason: false, attachments: false },
  archived: { text: false, reason: false, attachments: false },
  withdrawn: { text: false, reason: false, attachments: false },
}

export const sightOfReport = (viewer: Viewer, flags: Flags, status: string): ReportSight => {
  switch (viewer) {
    case 'reporter':
      return { exists: true, matter: true, exactPlace: true, identity: true, sending: true, rating: true, assignee: false }
    case 'officer':
      // "Anonim" hides the name from the reported agency too; only the operator's database keeps it.
      return { exists: true, matter: true, exactPlace: true, identity: !flags.anonymous, sending: true, rating: true, assignee: true }
    case 'public':
      return { exists: !flags.confidential, matter: isPublic(flags, status), exactPlace: false, identity: false, sending: false, rating: false, assignee: false }
  }
}

export const sightOfEntry = (viewer: Viewer, flags: Flags, status: string, { type, by }: Pick<EntryRecord, 'type' | 'by'>): EntrySight => {
  switch (viewer) {
    case 'officer':
      return { text: true, reason: true, attachments: true }
    case 'reporter':
      // A word from one officer to another is between them.
      return { text: type !== 'assigned', reason: true, attachments: true }
    case 'public': {
      const sight = isPublic(flags, status) ? publicEntries[type] : { text: false, reason: false, attachments: false }
      // A closing can be the reporter's own: its words were meant for the agency.
      return { ...sight, text: sight.text && by !== 'reporter' }
    }
  }
}

export const seesAttachment = (viewer: Viewer, flags: Flags, status: string, attachment: Pick<AttachmentRecord, 'by' | 'namedIn'>): boolean => {
  switch (viewer) {
    case 'officer':
      return true
    case 'reporter':
      return attachment.by === 'reporter' || attachment.namedIn.length > 0
    case 'public':
      return attachment.by === 'officer' && attachment.namedIn.some((type) => sightOfEntry('public', flags, status, { type, by: attachment.by }).attachments)
  }
}

const isPublic = (flags: Flags, status: string): boolean => !flags.confidential && verified.has(status)
