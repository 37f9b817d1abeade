/** When a message that was not taken is tried again: soon at first, then ever later, and once given up. */

const minute = 60_000
const hour = 60 * minute

/** The pauses that Standard Webhooks names (https://github.com/standard-webhooks/standard-webhooks, "Delivery and retries"). */
const pauses = [5_000, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour] as const

/**
 * @param attempts how often it was tried
 * @param askedMs how long the other side asked to wait; counted up to a day
 * @returns milliseconds until the next try; undefined: it is given up
 */
export const pauseAfter = (attempts: number, askedMs = 0): number | undefined => {
  const pause = pauses[attempts - 1]
  return pause === undefined ? undefined : Math.max(pause, Math.min(askedMs, 24 * hour))
}
