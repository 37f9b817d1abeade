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
  // In one go: a province's figures are made of hundreds of thousands of rows.
  const byMeasure = new Map<string, Map<number, number>>()
  for (const { measure, bucket, count } of rows) {
    const buckets = byMeasure.get(measure)
    if (buckets) buckets.set(bucket, (buckets.get(bucket) ?? 0) + count)
    else byMeasure.set(measure, new Map([[bucket, count]]))
  }
  const barsOf = (measure: string) => [...(byMeasure.get(measure) ?? [])].map(([bucket, count]) => ({ bucket, count }))
  const sum = (measure: string): number => barsOf(measure).reduce((total, { count }) => total + count, 0)
  const medianOf = (measure: string): number | null => median(barsOf(measure))
  const reasons = [...byMeasure.keys()].filter((measure) => measure.startsWith(closed)).map((measure) => measure.slice(closed.length)).sort()
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
