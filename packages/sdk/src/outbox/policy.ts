/** What follows from a failure: try again, and when, or give it back to the citizen. Pure. */
import { isApiError, isLaporError, isRateLimitedError, isServerError, isValidationError } from '../errors.ts'

export type Verdict = { readonly kind: 'again'; readonly waitMs: number; readonly failure: string } | { readonly kind: 'rejected'; readonly failure: string }

const firstWaitMs = 2_000
const longestWaitMs = 10 * 60_000
/** A relay may ask for more patience than we have by ourselves, but not for ever. */
export const longestAskedMs = 3_600_000

/** Refusals that say something of the page, not of the report: whoever runs the site can mend them. */
const ofThePage = ['origin-not-allowed', 'site-unknown', 'route-not-found', 'method-not-allowed']

/**
 * Only a clear refusal ends an attempt: one in the relay's own words (problem details). Anything else stays queued, also a
 * bare 403 of a hotel's network or a success that cannot be read, because the relay may have the report already, and the
 * same key will fetch the same receipt.
 * @param attempts failed ones before this
 * @param random a number in [0, 1): spreads the phones of a whole kelurahan when the relay comes back
 */
export const afterFailure = (error: unknown, attempts: number, random: number): Verdict => {
  const failure = isLaporError(error) ? error.code : 'unexplained'
  const refused = isApiError(error) && !error.retryable && error.problem !== undefined && !ofThePage.includes(error.code)
  if (refused || isValidationError(error)) return { kind: 'rejected', failure }

  const backoff = Math.min(firstWaitMs * 2 ** attempts, longestWaitMs) * (0.5 + random / 2)
  const asked = isRateLimitedError(error) || isServerError(error) ? (error.retryAfterMs ?? 0) : 0
  return { kind: 'again', waitMs: Math.max(backoff, Math.min(asked, longestAskedMs)), failure }
}
