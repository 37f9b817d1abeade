/** The life of a report as one table: who may do what in which status, and what comes of it. */
import { openEnum, type Open } from './open-enum.ts'

/**
 * Statuses of a report. The stages are those of SP4N-LAPOR! (verification, follow-up, response, closing);
 * `waiting` is the pause in which the officer waits for the reporter.
 */
export const statuses = ['filed', 'returned', 'verified', 'waiting', 'in-progress', 'answered', 'closed', 'archived'] as const

export type KnownStatus = (typeof statuses)[number]

/** A status as read back; a newer server may know more. */
export type Status = Open<KnownStatus>

export const Status = openEnum<KnownStatus>()

/** Who acts: never a name, always a role. */
export const roles = ['reporter', 'officer', 'system'] as const

export type Role = (typeof roles)[number]

export const Role = openEnum<Role>()

/** Commands that move a report, as an officer (or the reporter, for `reply`) gives them. */
export type Command = 'verify' | 'return' | 'ask' | 'reply' | 'follow-up' | 'respond' | 'close' | 'archive'

export interface Transition {
  /** Who may give the command. */
  readonly by: Role
  /** The timeline entry it leaves. */
  readonly entry: 'verified' | 'returned' | 'asked' | 'replied' | 'followed-up' | 'responded' | 'closed' | 'archived'
  /** From which status to which. A status that is not a key refuses the command. */
  readonly moves: Readonly<Partial<Record<KnownStatus, KnownStatus>>>
}

/**
 * The table of allowed transitions. Server, widget and documentation read it; nobody repeats it.
 * A reply to a returned report brings it back to verification: the reporter mends the same report.
 */
export const transitions: Readonly<Record<Command, Transition>> = {
  verify: { by: 'officer', entry: 'verified', moves: { filed: 'verified' } },
  return: { by: 'officer', entry: 'returned', moves: { filed: 'returned' } },
  ask: { by: 'officer', entry: 'asked', moves: { verified: 'waiting', 'in-progress': 'waiting', answered: 'waiting', waiting: 'waiting' } },
  reply: {
    by: 'reporter',
    entry: 'replied',
    moves: { filed: 'filed', returned: 'filed', verified: 'verified', waiting: 'in-progress', 'in-progress': 'in-progress', answered: 'in-progress' },
  },
  'follow-up': { by: 'officer', entry: 'followed-up', moves: { verified: 'in-progress', waiting: 'in-progress', 'in-progress': 'in-progress', answered: 'in-progress' } },
  respond: { by: 'officer', entry: 'responded', moves: { verified: 'answered', waiting: 'answered', 'in-progress': 'answered', answered: 'answered' } },
  close: { by: 'officer', entry: 'closed', moves: { verified: 'closed', waiting: 'closed', 'in-progress': 'closed', answered: 'closed' } },
  archive: { by: 'officer', entry: 'archived', moves: { filed: 'archived', returned: 'archived' } },
}

/** The status after `command`, or `undefined` where the table does not allow it. */
export const nextStatus = (command: Command, from: Status): KnownStatus | undefined => transitions[command].moves[from as KnownStatus]
