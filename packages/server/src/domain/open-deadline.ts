/** Which promise is due next on a report: it orders the officers' queue. */
import { isOwed } from './clock.ts'
import type { ClockRecord } from './report-record.ts'

/** Sorts after every real deadline, the same way on every database (NULLs do not). */
export const nothingDue = '9999-12-31T23:59:59.999Z'

/** The earliest deadline that is still owed. */
export const openDeadline = ({ since, deadlines }: ClockRecord): string => deadlines.filter((deadline) => isOwed(deadline, since)).map(({ dueAt }) => dueAt).sort()[0] ?? nothingDue
