/** What follows from a failure: try again, and when, or give it back to the citizen. Pure. */
import { isLaporError, isNotFoundError, isRateLimitedError, isRejectedError, isServerError, isUnauthorizedError, isValidationError } from '../errors.ts'

export type Verdict = { readonly kind: 'again'; readonly waitMs: number; readonly failure: string } | { readonly kind: 'rejected'; readonly failure: string }

const firstWaitMs = 2_000
const longestWaitMs = 10 * 60_000

/**
 * Only a clear refusal ends an attempt: anything unclear, an unreadable success among it, stays queued, because the relay
 * may have the report already and the same key will fetch the same receipt.
 * @param attempts failed ones before this
 * @param random a number in [0, 1): spreads the phones of a whole kelurahan when the relay comes back
 */
export const afterFailure = (error: unknown, attempts: number, random: number): Verdict => {
  const failure = isLaporError(error) ? error.code : 'unexplained'
  if (isRejectedError(error) || isNotFoundError(error) || isUnauthorizedError(error) || isValidationError(error)) return { kind: 'rejected', failure }

  const backoff = Math.min(firstWaitMs * 2 ** attempts, longestWaitMs) * (0.5 + random / 2)
  const asked = isRateLimitedError(error) || isServerError(error) ? (error.retryAfterMs ?? 0) : 0
  return { kind: 'again', waitMs: Math.max(backoff, asked), failure }
}
