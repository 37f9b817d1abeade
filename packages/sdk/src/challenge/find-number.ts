/** Tries number after number in slices of a few milliseconds, so that a phone stays usable meanwhile. */
import { pause } from './pause.ts'

/** Of work at a time. A collection of garbage may fall into a slice and take longer than it: at 6 times slower up to 40 ms, so a slice is short. */
const sliceMs = 4
/** Numbers between two looks at the clock: 0.1 ms on a computer, 2 ms on the slowest phone. */
const glance = 32

/**
 * The number from 0 to `maxNumber` for which the hash of `salt`, followed by the number in decimal digits, is `wanted`; undefined if there is none.
 * @throws what the signal was aborted with, at the end of a slice
 */
export const findNumber = async (hash: (message: Uint8Array) => Uint8Array, salt: string, wanted: Uint8Array, maxNumber: number, signal?: AbortSignal): Promise<number | undefined> => {
  const start = new TextEncoder().encode(salt)
  // One array for all: joining and encoding a string for each number would cost as much as half its hash.
  const message = new Uint8Array(start.length + 16)
  message.set(start)
  let sliceEnds = 0
  for (let number = 0; number <= maxNumber; number++) {
    if (number % glance === 0 && performance.now() >= sliceEnds) {
      await pause()
      // Chrome 94 knows `aborted`, but neither `reason` nor throwIfAborted.
      if (signal?.aborted) throw (signal.reason as Error | undefined) ?? new DOMException('The search was aborted', 'AbortError')
      sliceEnds = performance.now() + sliceMs
    }
    const digits = String(number)
    for (let at = 0; at < digits.length; at++) message[start.length + at] = digits.charCodeAt(at)
    const found = hash(message.subarray(0, start.length + digits.length))
    if (found.every((byte, at) => byte === wanted[at])) return number
  }
  return undefined
}
