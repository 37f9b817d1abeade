/** Adds rows of the tally up to figures. */
import type { Figures } from '@lapor/sdk/contract'
import { median } from './median.ts'

export interface TallyCount {
  readonly measure: string
  readonly bucket: number
  readonly count: number
}

const closed = 'closed:'

export const figuresOf = (rows: readonly TallyCount[]): Figures => {
  const sum = (measure: string): number => rows.reduce((total, row) => (row.measure === measure ? total + row.count : total), 0)
  const medianOf = (measure: string): number | null => median(rows.filter((row) => row.measure === measure))
  const reasons = [...new Set(rows.filter((row) => row.measure.startsWith(closed)).map((row) => row.measure.slice(closed.length)))].sort()
  return {
    received: sum('received'),
    followedUp: sum('followed-up'),
    closed: reasons.map((reason) => ({ reason, count: sum(closed + reason) })).filter(({ count }) => count > 0),
    archived: sum('archived'),
    withdrawn: sum('withdrawn'),
    reopened: sum('reopened'),
    late: sum('late'),
    medianDaysToFollowUp: medianOf('days-to-follow-up'),
    medianDaysToClosing: medianOf('days-to-closing'),
  }
}
