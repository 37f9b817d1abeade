/** Who has the report in hand, and since when. Pure. */
import type { Report, TimelineEntry } from '@lapor/sdk/contract'

export interface Holder {
  readonly who: 'agency' | 'reporter'
  readonly since: string
}

/** Statuses in which the reporter has to act: the clock of the resolution rests. */
export const waitsForReporter = (status: string): boolean => status === 'waiting' || status === 'returned'

/** @returns undefined where nobody has to act any more */
export const holderOf = ({ status, receivedAt }: Pick<Report, 'status' | 'receivedAt'>, timeline: readonly TimelineEntry[]): Holder | undefined => {
  if (status === 'closed' || status === 'archived') return undefined
  const who = waitsForReporter(status) ? 'reporter' : 'agency'
  let since = receivedAt
  // Several steps in one status (two follow-ups) do not make the wait look shorter.
  for (let at = timeline.length - 1; at >= 0 && timeline[at]?.status === status; at--) since = timeline[at]?.at ?? since
  return { who, since }
}
