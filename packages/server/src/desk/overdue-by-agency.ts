/** Counts what is past a deadline at each agency, the worst first. */
import type { OfficerReport } from '@lapor/sdk/contract'

export interface OverdueRow {
  readonly name: string
  readonly count: number
  /** The oldest date that was missed. */
  readonly since: string
  /** Tracking ID of what is late for longest. */
  readonly oldest: string
  readonly timeZone: string | undefined
}

export const overdueByAgency = (reports: readonly Pick<OfficerReport, 'trackingId' | 'agency' | 'clock' | 'timeZone'>[]): OverdueRow[] => {
  const rows = new Map<string, OverdueRow>()
  for (const { trackingId, agency, clock, timeZone } of reports) {
    const missed = clock.deadlines.filter(({ state }) => state === 'missed').map(({ dueAt }) => dueAt).sort()[0]
    if (missed === undefined) continue
    const row = rows.get(agency.slug) ?? { name: agency.name, count: 0, since: missed, oldest: trackingId, timeZone }
    rows.set(agency.slug, { ...row, count: row.count + 1, ...(missed < row.since ? { since: missed, oldest: trackingId, timeZone } : {}) })
  }
  return [...rows.values()].sort((a, b) => b.count - a.count || a.since.localeCompare(b.since))
}
