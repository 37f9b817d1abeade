/** Turns words into one short question: "Darurat, kekerasan, atau korupsi?". */

/** @param or between the last two @returns undefined where there are no words */
export const asQuestion = (words: readonly string[], or: string): string | undefined => {
  const last = words.at(-1)
  if (last === undefined) return undefined
  const line = words.length === 1 ? last : words.slice(0, -1).join(', ') + or + last
  return `${line.slice(0, 1).toUpperCase()}${line.slice(1)}?`
}
