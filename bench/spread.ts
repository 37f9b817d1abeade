/** A median with the least and the most of what was measured: one run says little on a machine that does other work too. */
const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b)

export const median = (values: readonly number[]): number => sorted(values)[Math.floor(values.length / 2)] ?? NaN

/** As "128 (120–141)", whole numbers. */
export const spread = (values: readonly number[]): string => {
  const whole = [median(values), Math.min(...values), Math.max(...values)].map((value) => Math.round(value).toLocaleString('en'))
  return `${whole[0]} (${whole[1]}–${whole[2]})`
}
