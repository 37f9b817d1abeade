/** What a bad network does to one request, as a table with weights, and the draw from it. */
import { seeded } from './seeded.ts'

/** In words for whoever reads the result. */
export const faults = {
  'pass': 'let through untouched',
  'delay': 'let through late',
  'drop-request': 'connection torn before the relay saw anything',
  'drop-answer': 'given to the relay, answer dropped',
  'stall': 'given to the relay, then silence until the phone gives up',
  'cut-request': 'half of the body given to the relay, then both connections torn',
  'cut-request-mended': 'half of the body given to the relay as if it were the whole',
  'cut-answer': 'half of the answer, then the connection torn',
  'cut-answer-mended': 'half of the answer as if it were the whole',
  'repeat': 'given to the relay twice, one after the other',
  'repeat-at-once': 'given to the relay twice at the same time',
  'repeat-late': 'given to the relay once more when the phone had its answer long ago',
  '500': 'answered with 500 by the network',
  '503': 'answered with 503 by the network',
  '503-retry-after': 'answered with 503 and Retry-After by the network',
  '429': 'answered with 429 by the network',
  '429-retry-after': 'answered with 429 and Retry-After by the network',
  'portal-200': 'answered with 200 and a login page by a hotel’s network',
  'portal-403': 'answered with 403 and a login page by a hotel’s network',
} as const

export type Fault = keyof typeof faults

/** A browser asks beforehand without a body and without a key: what can be cut or repeated there says nothing. */
export const preflightFaults = ['pass', 'delay', 'drop-request', 'drop-answer', '500', '503-retry-after', '429', 'portal-200', 'portal-403'] as const satisfies readonly Fault[]

const weights: Readonly<Record<Fault, number>> = {
  'pass': 55,
  'delay': 6,
  'drop-request': 6,
  'drop-answer': 8,
  'stall': 1,
  'cut-request': 4,
  'cut-request-mended': 4,
  'cut-answer': 4,
  'cut-answer-mended': 4,
  'repeat': 4,
  'repeat-at-once': 5,
  'repeat-late': 4,
  '500': 3,
  '503': 2,
  '503-retry-after': 2,
  '429': 2,
  '429-retry-after': 2,
  'portal-200': 3,
  'portal-403': 3,
}

export interface Decision {
  readonly fault: Fault
  /** Draws what else there is to decide about this request. */
  readonly chance: () => number
}

/**
 * The same seed decides the same about the same request, however the tabs get in each other's way.
 * @param subject the idempotency key, or what else names the request
 * @param nth how often the subject was seen before
 */
export const decide = (seed: number, subject: string, nth: number, isPreflight: boolean): Decision => {
  const chance = seeded(seed, subject, nth)
  const possible: readonly Fault[] = isPreflight ? preflightFaults : (Object.keys(faults) as Fault[])
  let left = chance() * possible.reduce((sum, fault) => sum + weights[fault], 0)
  const fault = possible.find((one) => (left -= weights[one]) < 0) ?? 'pass'
  return { fault, chance }
}
