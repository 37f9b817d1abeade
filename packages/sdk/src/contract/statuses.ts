/** The names of the statuses of a report; what leads from one to another stands in status.ts. */
import { openEnum, type Open } from './open-enum.ts'

/**
 * Statuses of a report. The stages are those of SP4N-LAPOR! (verification, follow-up, response, closing);
 * `returned` and `waiting` are the pauses in which the agency waits for the reporter. A transferred or reopened report is no
 * status of its own: it goes on, at another agency or once more, and the timeline and `reopened` tell.
 */
export const statuses = ['filed', 'returned', 'verified', 'waiting', 'in-progress', 'answered', 'closed', 'archived', 'withdrawn'] as const

/** A status that this version has words for. */
export type KnownStatus = (typeof statuses)[number]

/** Statuses that only a verified report can have: nothing is public before an officer verified it, nor after its reporter took it back. */
export const publicStatuses = ['verified', 'waiting', 'in-progress', 'answered', 'closed'] as const satisfies readonly KnownStatus[]

/** A status as read back; a newer server may know more. */
export type Status = Open<KnownStatus>

/** Where a report stands. */
export const Status = openEnum<KnownStatus>()
