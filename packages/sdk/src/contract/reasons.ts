/** Reason codes that a reporter sees: nothing is returned, archived or closed without one (domain: "deleted without reason"). */
import { openEnum, type Open } from './open-enum.ts'

/** Why a report goes back to the reporter for completion. */
export const returnReasons = ['place-unclear', 'problem-unclear', 'evidence-needed', 'other'] as const

/** Why a report is archived without handling. */
export const archiveReasons = ['not-a-report', 'duplicate', 'in-court', 'emergency', 'offensive', 'not-completed'] as const

/** How a report ends. `resolved` owes evidence (a photo of the work); the others owe an explanation in words. */
export const closeReasons = ['resolved', 'answered', 'unresolved'] as const

/** How a report ends without an officer: its reporter said that it is done, or nobody said anything for too long. */
export const ownCloseReasons = ['by-reporter', 'by-silence'] as const

/** Which promise was missed when officers were alerted or a report was escalated. */
export const missedReasons = ['communication-missed', 'resolution-missed'] as const

/** One of `returnReasons`. */
export type ReturnReason = (typeof returnReasons)[number]
/** One of `archiveReasons`. */
export type ArchiveReason = (typeof archiveReasons)[number]
/** One of `closeReasons`. */
export type CloseReason = (typeof closeReasons)[number]
/** Any reason that this version has words for. */
export type KnownReason = ReturnReason | ArchiveReason | CloseReason | (typeof ownCloseReasons)[number] | (typeof missedReasons)[number]

/** A reason as read back; a newer relay may give more. */
export type Reason = Open<KnownReason>

/** Why something was done to a report. */
export const Reason = openEnum<KnownReason>()
