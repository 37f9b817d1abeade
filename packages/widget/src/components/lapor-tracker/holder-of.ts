/** Who has the report in hand, and since when. Pure. */
import type { Report, TimelineEntry } from '@lapor/sdk/contract'

export interface Holder {
  readonly who: 'agency' | 'reporter'
  readonly since: string
}

/** @returns undefined where nobody has to act any more */
export const holderOf = ({ status, receivedAt, clock }: Pick<Report, 'status' | 'receivedAt' | 'clock'>, timeline: readonly TimelineEntry[]): Holder | undefined => {
  if (clock.state === 'ended') return undefined
  let since = receivedAt
  // Several steps in one status (two follow-ups) do not make the wait look shorter.
  for (let at = timeline.length - 1; at >= 0 && timeline[at]?.status === status; at--) since = timeline[at]?.at ?? since
  return { who: clock.state === 'paused' ? 'reporter' : 'agency', since }
}
