/** Which promise is due next on a report: it orders the officers' queue. */
import { clockOf, type Deadline, type KnownStatus } from '@lapor/sdk/contract'

/** Sorts after every real deadline, the same way on every database (NULLs do not). */
export const nothingDue = '9999-12-31T23:59:59.999Z'

/**
 * The earliest deadline that still runs.
 * The communication promise is kept by the first word to the reporter; a resolution limit rests while the reporter is asked
 * and ends with the report.
 */
export const openDeadline = (promise: readonly Deadline[], status: KnownStatus, reporterWasAnswered: boolean): string => {
  const clock = clockOf(status)
  if (clock === 'ended') return nothingDue
  const running = promise.filter((deadline) => (deadline.kind === 'communication' ? !reporterWasAnswered : clock === 'runs'))
  return running.map((deadline) => deadline.dueAt).sort()[0] ?? nothingDue
}
