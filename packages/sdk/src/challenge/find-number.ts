/** Tries number after number in slices of a few milliseconds, so that a phone stays usable meanwhile. */
import type { Hash } from '@noble/hashes/utils.js'
import { pause } from './pause.ts'

/** Of work at a time. A collection of garbage may fall into a slice and take longer than it, so a slice is short and allocates nothing. */
const sliceMs = 4
/** Numbers between two looks at the clock: a slow phone whose browser has not compiled the hash yet takes a millisecond for each. */
const glance = 8

/**
 * The number from 0 to `maxNumber` for which the hash of `salt`, followed by the number in decimal digits, is `wanted`; undefined if there is none.
 * @param empty a hash that has taken nothing in yet
 * @throws what the signal was aborted with, at the end of a slice
 */
export const findNumber = async <H extends Hash<H>>(empty: H, salt: string, wanted: Uint8Array, maxNumber: number, signal?: AbortSignal): Promise<number | undefined> => {
  // The salt is taken in once; each number starts from a copy of that state, written into the same object.
  const salted = empty.update(new TextEncoder().encode(salt))
  const work = salted.clone()
  const found = new Uint8Array(empty.outputLen)
  const digits = new Uint8Array(16)
  /** By length, the part of `digits` that is in use. */
  const inUse = [...new Array<undefined>(17)].map((_, length) => digits.subarray(0, length))
  let sliceEnds = 0
  for (let number = 0; number <= maxNumber; number++) {
    if (number % glance === 0 && performance.now() >= sliceEnds) {
      await pause()
      // Chrome 94 knows `aborted`, but neither `reason` nor throwIfAborted.
      if (signal?.aborted) throw (signal.reason as Error | undefined) ?? new DOMException('The search was aborted', 'AbortError')
      sliceEnds = performance.now() + sliceMs
    }
    const written = String(number)
    for (let at = 0; at < written.length; at++) digits[at] = written.charCodeAt(at)
    salted._cloneInto(work)
    work.update(inUse[written.length] as Uint8Array).digestInto(found)
    if (found.every((byte, at) => byte === wanted[at])) return number
  }
  return undefined
}
