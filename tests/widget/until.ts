/** Waits for a condition, frame by frame, instead of sleeping. */

const patienceMs = 4_000

/** @param what is named when it never comes true */
export const until = async <Value>(what: string, condition: () => Value | undefined | false | null): Promise<Value> => {
  const end = performance.now() + patienceMs
  for (;;) {
    const value = condition()
    if (value !== undefined && value !== false && value !== null) return value
    if (performance.now() > end) throw new Error(`never happened: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
