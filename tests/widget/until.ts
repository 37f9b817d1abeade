/** Waits for a condition by looking again and again, instead of sleeping. */

const patienceMs = 8_000

/** A machine that stood still has looked at nothing meanwhile: time alone is no patience. */
const fewestLooks = 200

type Awaitable<Value> = Value | Promise<Value>

/** @param what is named when it never comes true */
export const until = async <Value>(what: string, condition: () => Awaitable<Value | undefined | false | null>): Promise<Value> => {
  const end = performance.now() + patienceMs
  for (let looks = 1; ; looks++) {
    const value = await condition()
    if (value !== undefined && value !== false && value !== null) return value
    if (performance.now() > end && looks > fewestLooks) throw new Error(`never happened: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
