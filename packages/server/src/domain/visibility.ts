/** Who sees what: the whole rule in one pure table of (viewer, flags, status), for reports, timeline entries and attachments. */
import { type Audience, publicStatuses } from '@lapor/sdk/contract'
import type { OfficerRecord, OfficerRole } from './officer.ts'
import type { AttachmentRecord, EntryRecord, EntryType } from './report-record.ts'

/** Who looks: anybody, whoever holds the secret, or an officer who may handle the report (see `reachOf`), by role. */
export type Onlooker = 'public' | 'reporter' | OfficerRole

export interface Flags {
  readonly anonymous: boolean
  readonly confidential: boolean
  /** Its time before the public is over; see Retention. */
  readonly matterExpired?: boolean
  /** Slug of the agency that may not know of it; the public may not either. */
  readonly guardedFrom?: string | null
}

/** What a viewer sees of a report. */
export interface ReportSight {
  /** False: the viewer is told that there is no such report. */
  readonly exists: boolean
  /** Title, text, date, category, kelurahan and the hand-over upstream. */
  readonly matter: boolean
  /** RW, RT, landmark and point: they can lead to a door. */
  readonly exactPlace: boolean
  readonly identity: boolean
  /** Whether the identity may be asked for besides, each time with an entry in the audit trail. */
  readonly identityOnRequest: boolean
  /** How many photos the reporter announced, when the phone says that it was written, whether it was filed for somebody else, and what a formal request is for. */
  readonly sending: boolean
  /** How content the reporter is: said to the agency, not to the street. */
  readonly rating: boolean
  /** Which officer is in charge: a name, and nobody else's business. */
  readonly assignee: boolean
  /** Whether what was masked and what looks personal is read as it was written. */
  readonly original: boolean
  /** Whether the viewer is told that it is about the agency's own staff. */
  readonly aboutStaff: boolean
}

/** What a viewer sees of one timeline entry; its type, status and time are seen by whoever sees the entry. */
export interface EntrySight {
  readonly text: boolean
  readonly reason: boolean
  readonly attachments: boolean
}

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
  // That the limit was moved everybody sees, as every step; why, the law owes to the applicant.
  extended: { text: false, reason: false, attachments: false },
  responded: { text: true, reason: false, attachments: false },
  closed: { text: true, reason: true, attachments: true },
  reopened: { text: false, reason: false, attachments: false },
  rated: { text: false, reason: false, attachments: false },
  archived: { text: false, reason: false, attachments: false },
  withdrawn: { text: false, reason: false, attachments: false },
  // When its reporter has to speak is between the relay and its reporter.
  warned: { text: false, reason: false, attachments: false },
  alerted: { text: false, reason: false, attachments: false },
  escalated: { text: true, reason: true, attachments: false },
}

/** How far an officer gets with a report: `unknown` is answered as if there were no such report. */
export type Reach = 'handles' | 'refused' | 'unknown'

/**
 * An officer handles the reports of the own agency, coordinators and admins those of all. A report about an agency's own staff is
 * known only to the agency that holds it and to the operator's admins, and to nobody of the agency that it is about, whatever the role.
 */
export const reachOf = ({ role, agencySlug }: Pick<OfficerRecord, 'role' | 'agencySlug'>, { agency, guardedFrom }: { readonly agency: { readonly slug: string }; readonly guardedFrom: string | null }): Reach => {
  const isHolder = agencySlug === agency.slug
  if (guardedFrom !== null) return agencySlug !== guardedFrom && (isHolder || role === 'admin') ? 'handles' : 'unknown'
  return isHolder || role !== 'officer' ? 'handles' : 'refused'
}

export const sightOfReport = (viewer: Onlooker, flags: Flags, status: string): ReportSight => {
  switch (viewer) {
    case 'reporter':
      return { ...all, identity: true, identityOnRequest: false, assignee: false }
    // "Anonim" hides the name from the reported agency and from every coordinator.
    case 'officer':
    case 'coordinator':
      return { ...all, identity: !flags.anonymous, identityOnRequest: false, assignee: true }
    // Never by the way: the operator's admin asks for it, and that is written down.
    case 'admin':
      return { ...all, identity: !flags.anonymous, identityOnRequest: true, assignee: true }
    case 'public':
      return { exists: !flags.confidential && isOpen(flags), matter: isPublic(flags, status), exactPlace: false, identity: false, identityOnRequest: false, sending: false, rating: false, assignee: false, original: false, aboutStaff: false }
  }
}

const all = { exists: true, matter: true, exactPlace: true, sending: true, rating: true, original: true, aboutStaff: true } as const

export const sightOfEntry = (viewer: Onlooker, flags: Flags, status: string, { type, by }: Pick<EntryRecord, 'type' | 'by'>): EntrySight => {
  switch (viewer) {
    case 'officer':
    case 'coordinator':
    case 'admin':
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

/** The first word about a missed promise is for those who can still mend it; that it was missed, the clock says to everybody at once. */
export const seesEntry = (viewer: Onlooker, { type }: Pick<EntryRecord, 'type'>): boolean => type !== 'alerted' || (viewer !== 'reporter' && viewer !== 'public')

/**
 * Who reads an entry, told to officers: the widest circle that reads what it says, or, where it says nothing, that sees it at all. Every
 * officer who may handle the report reads everything, so that roles make no difference.
 */
export const audienceOf = (flags: Flags, status: string, entry: Pick<EntryRecord, 'type' | 'by' | 'text' | 'reason'>): Audience => {
  const reads = (viewer: 'public' | 'reporter'): boolean => {
    if (!sightOfReport(viewer, flags, status).exists || !seesEntry(viewer, entry)) return false
    const { text, reason } = sightOfEntry(viewer, flags, status, entry)
    // All that it says, or it would pass for more than is read: of a closing the public reads the reason, but not its reporter's words.
    return (entry.text === null || text) && (entry.reason === null || reason)
  }
  return reads('public') ? 'public' : reads('reporter') ? 'reporter' : 'officer'
}

export const seesAttachment = (viewer: Onlooker, flags: Flags, status: string, attachment: Pick<AttachmentRecord, 'by' | 'namedIn'>): boolean => {
  switch (viewer) {
    case 'officer':
    case 'coordinator':
    case 'admin':
      return true
    case 'reporter':
      return attachment.by === 'reporter' || attachment.namedIn.length > 0
    case 'public':
      return attachment.by === 'officer' && attachment.namedIn.some((type) => sightOfEntry('public', flags, status, { type, by: attachment.by }).attachments)
  }
}

const isPublic = (flags: Flags, status: string): boolean => !flags.confidential && isOpen(flags) && flags.matterExpired !== true && publicStatuses.some((one) => one === status)

const isOpen = ({ guardedFrom = null }: Flags): boolean => guardedFrom === null
