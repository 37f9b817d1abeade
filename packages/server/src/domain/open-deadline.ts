/** Which promise is due next on a report: it orders the officers' queue. */
import type { Deadline, KnownStatus } from '@lapor/sdk/contract'

/** Sorts after every real deadline, the same way on every database (NULLs do not). */
export const nothingDue = '9999-12-31T23:59:59.999Z'

/**
 * The earliest deadline that still runs.
 * The communication promise is kept by the first word to the reporter; a resolution limit rests while the reporter is asked
 * and ends with the report.
 */
export const openDeadline = (promise: readonly Deadline[], status: KnownStatus, reporterWasAnswered: boolean): string => {
  if (ended.has(status)) return nothingDue
  const running = promise.filter((deadline) => (deadline.kind === 'communication' ? !reporterWasAnswered : !resting.has(status)))
  return running.map((deadline) => deadline.dueAt).sort()[0] ?? nothingDue
}

const ended: ReadonlySet<KnownStatus> = new Set(['closed', 'archived'])
const resting: ReadonlySet<KnownStatus> = new Set(['waiting', 'returned'])
