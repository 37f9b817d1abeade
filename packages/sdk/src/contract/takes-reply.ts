/** What a reply does in which status: apart from the table that it is a row of, so that a page that only asks whether a reply is possible does not load all of it. */
import type { KnownStatus, Status } from './statuses.ts'

const moves: Readonly<Partial<Record<KnownStatus, KnownStatus>>> = {
  filed: 'filed',
  returned: 'filed',
  verified: 'verified',
  waiting: 'in-progress',
  'in-progress': 'in-progress',
  answered: 'in-progress',
}

/** The row. */
export const reply = { by: 'reporter', entry: 'replied', moves } as const

/**
 * Whether the reporter may answer in this status.
 * @example
 * contract.takesReply('closed') // false
 */
export const takesReply = (status: Status): boolean => moves[status as KnownStatus] !== undefined
