/** Keeps what a pure but costly reckoning came to: whoever asks the same again gets the same at once. */

/** Enough for the days, zones and rules that a province asks for at a time. */
const keptAtMost = 1000

/** @returns a function that reckons only what it has not been asked by this name before */
export const remembering = <Answer extends string | object>(): ((name: string, reckon: () => Answer) => Answer) => {
  const kept = new Map<string, Answer>()
  return (name, reckon) => {
    const known = kept.get(name)
    if (known !== undefined) return known
    const answer = reckon()
    if (kept.size >= keptAtMost) kept.clear()
    kept.set(name, answer)
    return answer
  }
}
