/** Withholds figures of groups that are so small that they speak of single reports. */
import type { Figures } from './statistics.ts'

/** Fewer reports than this are not broken down further. */
export const smallestGroup = 5

/**
 * One breakdown of a total that is public: lines with fewer than five reports are named without figures, and where that would leave
 * one line alone, the next smallest as well, since otherwise it comes out as the total less the others. A single line is the total itself.
 * What remains possible, and is no more than a count: to compare two periods of which one holds the other.
 * @example
 * const { figures, months } = await lapor.statistics.retrieve()
 * contract.withholdSmall(months.filter((line) => line.figures.received < figures.received))
 */
export const withholdSmall = <L extends { readonly figures: Figures }>(lines: readonly L[]): (Omit<L, 'figures'> & { readonly figures: Figures | null })[] => {
  const bySize = [...lines].sort((one, other) => one.figures.received - other.figures.received)
  const small = bySize.filter(({ figures }) => figures.received < smallestGroup)
  const hidden = new Set<L>(lines.length < 2 ? [] : small.length === 1 ? bySize.slice(0, 2) : small)
  return lines.map((line) => ({ ...line, figures: hidden.has(line) ? null : line.figures }))
}
