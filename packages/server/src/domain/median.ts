/** The median of a histogram, exact. */

interface Bar {
  readonly bucket: number
  readonly count: number
}

/** The smallest bucket within which at least half of all lie: always a whole number that occurred; null where nothing was counted. */
export const median = (bars: readonly Bar[]): number | null => {
  const total = bars.reduce((sum, bar) => sum + bar.count, 0)
  let seen = 0
  for (const bar of bars.toSorted((one, other) => one.bucket - other.bucket)) {
    seen += bar.count
    if (bar.count > 0 && seen * 2 >= total) return bar.bucket
  }
  return null
}
