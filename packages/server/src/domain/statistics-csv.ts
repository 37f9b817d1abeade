/** The figures of a period as CSV: every number of the JSON, and the histograms from which anyone can work out the medians again. */
import { csv } from './csv.ts'
import { breakdownsOf, type StatisticsLine, type Tallied } from './statistics.ts'

export interface CsvLines {
  readonly group?: string | undefined
  readonly key?: string | undefined
  /** "closed" stands for every reason of closing. */
  readonly measure?: string | undefined
}

/**
 * One line per group, measure and bucket. `bucket` is a number of whole working days where the measure is a histogram, else empty;
 * a group too small to be told has a single line "withheld" without a count.
 * @param only the lines that one number is made of: so each number can have an address of its own
 */
export const statisticsCsv = (tallied: Pick<Tallied, 'period' | 'agencies' | 'regions' | 'rows' | 'overdue'>, { group, key, measure }: CsvLines = {}): string => {
  const by = breakdownsOf(tallied)
  const lines = (group: string, ofGroup: readonly (Omit<StatisticsLine, 'figures'> & { readonly figures: unknown })[]) =>
    ofGroup.flatMap(({ key, name, rows, figures }) =>
      figures === null ? [[group, key, name, 'withheld', null, null]] : sums(rows).map(({ measure, bucket, count }) => [group, key, name, measure, measure.startsWith('days-') ? bucket : null, count]),
    )
  const isAsked = ([ofGroup, ofKey, , ofMeasure]: readonly (string | number | null)[]): boolean =>
    (group === undefined || ofGroup === group) && (key === undefined || ofKey === key) && (measure === undefined || ofMeasure === measure || ofMeasure === 'withheld' || String(ofMeasure).startsWith(`${measure}:`))
  return csv([['group', 'key', 'name', 'measure', 'bucket', 'count'], ...[
    ...lines('all', [{ key: '', name: '', rows: tallied.rows, figures: undefined }]),
    ['all', '', '', 'overdue-now', null, tallied.overdue],
    ...lines('agency', by.agencies),
    ...lines('classification', by.classifications),
    ...lines('region', by.regions),
    ...lines('month', by.months),
  ].filter(isAsked)])
}

interface Sum {
  readonly measure: string
  readonly bucket: number
  readonly count: number
}

const sums = (rows: readonly Sum[]): Sum[] => {
  const found = new Map<string, Sum>()
  for (const { measure, bucket, count } of rows) {
    const key = `${measure} ${bucket}`
    found.set(key, { measure, bucket, count: (found.get(key)?.count ?? 0) + count })
  }
  return [...found.values()].filter(({ count }) => count > 0).sort((one, other) => (one.measure === other.measure ? one.bucket - other.bucket : one.measure < other.measure ? -1 : 1))
}
