/** What follows from a failure or from time: try again, and when, give it back to the citizen, or let it go. Pure. */
import type { ApiError, LaporError } from '../errors.ts'
import type { OutboxEntry } from './outbox-entry.ts'

/** What an error of the SDK may say of itself: of these, only an ApiError has more than its code. */
type Told = Pick<LaporError, 'code'> & Partial<ApiError>

export interface Verdict {
  /** A problem code or "network", "timeout", … */
  readonly failure: string
  /** When to try again; undefined where the same again will not help. */
  readonly waitMs?: number
}

const firstWaitMs = 2_000
const longestWaitMs = 600_000
/** A relay may ask for more patience than we have by ourselves, but not for ever. */
export const longestAskedMs = 3_600_000
/** How soon to look again at what ends without a word: another tab's hold of an entry, a full disk. */
export const lookAgainMs = 15_000

/**
 * Refusals that say nothing of the report: by status those of the page, the site, the proof or the upload, which are mended
 * elsewhere. What was whole here and no JSON there was spoilt on its way, and the relay could not look for its key: it may have
 * the report from an earlier attempt. An upload that is not whole goes on.
 */
const notOfTheReport: readonly unknown[] = [403, 404, 405, 'json-invalid', 'upload-incomplete']

/**
 * Only a clear refusal ends an attempt: one in the relay's own words (problem details). Anything else stays queued, also a
 * bare 403 of a hotel's network or a success that cannot be read, because the relay may have the report already, and the
 * same key will fetch the same receipt.
 * @param attempts failed ones before this
 * @param random a number in [0, 1): spreads the phones of a whole kelurahan when the relay comes back
 */
export const afterFailure = (error: unknown, attempts: number, random: number): Verdict => {
  const told = error as Told | undefined
  // Known by what it says: a list of names, as the guards have it, costs each phone a hundred bytes.
  const { code: failure, problem, status, retryable, retryAfterMs = 0 }: Told = told?.retryable === undefined ? { code: 'unexplained' } : told
  const isRefused = problem && !retryable && !notOfTheReport.some((sign) => sign === status || sign === failure)
  if (isRefused || failure === 'invalid-input') return { failure }

  const backoff = Math.min(firstWaitMs * 2 ** attempts, longestWaitMs) * (0.5 + random / 2)
  return { failure, waitMs: Math.max(backoff, Math.min(retryAfterMs, longestAskedMs)) }
}

/** @param within a time further ahead than this was noted by another clock: somebody has set the phone's back */
export const isAhead = (time: number, now: number, within: number): boolean => time > now && time <= now + within

const dayMs = 86_400_000
/** A delivered report whose photos failed for good and whom nobody gave another chance: its text lies here for nothing. */
const leftoverKeptMs = 30 * dayMs

/** The relay has the text, and every photo that it will have. What it does not have yet never runs out: that would lose a report. */
const isLeftover = (entry: OutboxEntry): boolean => entry.state === 'delivered' && entry.photos.every((photo) => photo.state !== 'waiting')

/** Something of it has not arrived and may yet: only a person may throw it away. */
export const isUnsent = (entry: OutboxEntry): boolean => !(entry.v === 1 && isLeftover(entry))

/** Nothing in it is of use any more. */
export const isOver = (entry: OutboxEntry, now: number): boolean => isLeftover(entry) && (now - entry.createdAt > leftoverKeptMs || entry.photos.every((photo) => photo.state === 'sent'))

/** Refused, or delivered but for photos that failed for good: trying again by itself will not help. */
export const needsPerson = (entry: OutboxEntry, now: number): boolean => entry.state === 'rejected' || (isLeftover(entry) && !isOver(entry, now))
