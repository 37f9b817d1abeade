/** The life of a report as one table: who may do what in which status, and what comes of it. */
import type { Role } from './role.ts'
import type { KnownStatus, Status } from './statuses.ts'
import { reply } from './takes-reply.ts'

/** What an officer may do with a report. */
export type OfficerCommand = 'verify' | 'return' | 'ask' | 'assign' | 'transfer' | 'follow-up' | 'respond' | 'close' | 'archive' | 'extend'

/** What the reporter may do with a report. */
export type ReporterCommand = 'reply' | 'correct' | 'confirm' | 'reopen' | 'rate' | 'withdraw'

/**
 * Given by the clock. `warn`: the reporter is asked for a word, or the report ends on a day that is named. `close-by-silence` and
 * `archive-by-silence`: no word came. `alert`: a deadline went by, which the agency and its coordinator learn first. `escalate`: it is
 * still not met after the span that the site sets, and whoever reads the report learns where else to go.
 */
export type SystemCommand = 'warn' | 'close-by-silence' | 'archive-by-silence' | 'alert' | 'escalate'

/** What moves a report. */
export type Command = OfficerCommand | ReporterCommand | SystemCommand

/** One command: by whom, from where to where, and what it leaves in the timeline. */
export interface Transition {
  /** Who may give the command. */
  readonly by: Role
  /** The timeline entry it leaves. */
  readonly entry: 'verified' | 'returned' | 'asked' | 'assigned' | 'transferred' | 'replied' | 'corrected' | 'followed-up' | 'extended' | 'responded' | 'closed' | 'reopened' | 'rated' | 'archived' | 'withdrawn' | 'warned' | 'alerted' | 'escalated'
  /** From which status to which. A status that is not a key refuses the command. */
  readonly moves: Readonly<Partial<Record<KnownStatus, KnownStatus>>>
}

/** Wherever a report is open: its status stays. */
const stays: Transition['moves'] = { filed: 'filed', returned: 'returned', verified: 'verified', waiting: 'waiting', 'in-progress': 'in-progress', answered: 'answered' }

/**
 * The table of allowed transitions. Server, widget and documentation read it; nobody repeats it.
 * A reply to a returned report, or its correction, brings it back to verification: the reporter mends the same report.
 * A transfer keeps the tracking ID; what was verified stays verified, since the matter is the same.
 */
export const transitions: Readonly<Record<Command, Transition>> = {
  verify: { by: 'officer', entry: 'verified', moves: { filed: 'verified' } },
  return: { by: 'officer', entry: 'returned', moves: { filed: 'returned' } },
  ask: { by: 'officer', entry: 'asked', moves: { verified: 'waiting', 'in-progress': 'waiting', answered: 'waiting', waiting: 'waiting' } },
  reply,
  'follow-up': { by: 'officer', entry: 'followed-up', moves: { verified: 'in-progress', waiting: 'in-progress', 'in-progress': 'in-progress', answered: 'in-progress' } },
  respond: { by: 'officer', entry: 'responded', moves: { verified: 'answered', waiting: 'answered', 'in-progress': 'answered', answered: 'answered' } },
  close: { by: 'officer', entry: 'closed', moves: { verified: 'closed', waiting: 'closed', 'in-progress': 'closed', answered: 'closed' } },
  archive: { by: 'officer', entry: 'archived', moves: { filed: 'archived', returned: 'archived' } },
  assign: { by: 'officer', entry: 'assigned', moves: { verified: 'verified', waiting: 'waiting', 'in-progress': 'in-progress', answered: 'answered' } },
  transfer: { by: 'officer', entry: 'transferred', moves: { filed: 'filed', verified: 'verified', waiting: 'verified', 'in-progress': 'verified', answered: 'verified' } },
  // Formal requests for information alone; the relay refuses it for others, and where nothing is left to extend.
  extend: { by: 'officer', entry: 'extended', moves: { verified: 'verified', waiting: 'waiting', 'in-progress': 'in-progress' } },
  correct: { by: 'reporter', entry: 'corrected', moves: { filed: 'filed', returned: 'filed' } },
  confirm: { by: 'reporter', entry: 'closed', moves: { answered: 'closed' } },
  reopen: { by: 'reporter', entry: 'reopened', moves: { answered: 'in-progress', closed: 'in-progress' } },
  rate: { by: 'reporter', entry: 'rated', moves: { answered: 'answered', closed: 'closed' } },
  withdraw: {
    by: 'reporter',
    entry: 'withdrawn',
    moves: { filed: 'withdrawn', returned: 'withdrawn', verified: 'withdrawn', waiting: 'withdrawn', 'in-progress': 'withdrawn', answered: 'withdrawn' },
  },
  warn: { by: 'system', entry: 'warned', moves: { returned: 'returned', waiting: 'waiting', answered: 'answered' } },
  'close-by-silence': { by: 'system', entry: 'closed', moves: { waiting: 'closed', answered: 'closed' } },
  'archive-by-silence': { by: 'system', entry: 'archived', moves: { returned: 'archived' } },
  alert: { by: 'system', entry: 'alerted', moves: stays },
  escalate: { by: 'system', entry: 'escalated', moves: stays },
}

/**
 * The status after `command`, or `undefined` where the table does not allow it.
 * @example
 * contract.nextStatus('verify', 'filed') // 'verified'
 */
export const nextStatus = (command: Command, from: Status): KnownStatus | undefined => transitions[command].moves[from as KnownStatus]

/**
 * Whether the time of a status counts towards the resolution limit: it rests while the agency waits for the reporter.
 * @example
 * contract.clockOf('waiting') // 'paused'
 */
export const clockOf = (status: Status): 'runs' | 'paused' | 'ended' => {
  if (status === 'returned' || status === 'waiting') return 'paused'
  return status === 'closed' || status === 'archived' || status === 'withdrawn' ? 'ended' : 'runs'
}
