/** What follows from a failure or from time: try again, and when, give it back to the citizen, or let it go. Pure. */
import { isApiError, isLaporError, isValidationError } from '../errors.ts'
import type { OutboxEntry } from './outbox-entry.ts'

export interface Verdict {
  /** A problem code or "network", "timeout", … */
  readonly failure: string
  /** When to try again; undefined where the same again will not help. */
  readonly waitMs?: number
}

const firstWaitMs = 2_000
const longestWaitMs = 10 * 60_000
/** A relay may ask for more patience than we have by ourselves, but not for ever. */
export const longestAskedMs = 3_600_000

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
  const failure = isLaporError(error) ? error.code : 'unexplained'
  const refused = isApiError(error) && !error.retryable && error.problem && ![error.status, error.code].some((sign) => notOfTheReport.includes(sign))
  if (refused || isValidationError(error)) return { failure }

  const backoff = Math.min(firstWaitMs * 2 ** attempts, longestWaitMs) * (0.5 + random / 2)
  const asked = isApiError(error) ? (error.retryAfterMs ?? 0) : 0
  return { failure, waitMs: Math.max(backoff, Math.min(asked, longestAskedMs)) }
}

const dayMs = 24 * 3_600_000
/** Longer than any report takes; after it, the codes of an old report are only somebody's trace on a phone. */
const receiptKeptMs = 400 * dayMs
/** A delivered report whose photos failed for good and whom nobody gave another chance: its text lies here for nothing. */
const leftoverKeptMs = 30 * dayMs

/** @param receivedAt RFC 3339 */
export const isOldReceipt = (receivedAt: string, now: number): boolean => now - Date.parse(receivedAt) > receiptKeptMs

/** The relay has the text, and every photo that it will have. What it does not have yet never runs out: that would lose a report. */
const isLeftover = ({ state, photos }: OutboxEntry): boolean => state === 'delivered' && photos.every((photo) => photo.state !== 'waiting')

/** Something of it has not arrived and may yet: only a person may throw it away. */
export const isUnsent = (entry: OutboxEntry): boolean => entry.v !== 1 || !isLeftover(entry)

/** Nothing in it is of use any more. */
export const isOver = (entry: OutboxEntry, now: number): boolean => isLeftover(entry) && (now - entry.createdAt > leftoverKeptMs || entry.photos.every((photo) => photo.state === 'sent'))

/** Refused, or delivered but for photos that failed for good: trying again by itself will not help. */
export const needsPerson = (entry: OutboxEntry, now: number): boolean => entry.state === 'rejected' || (isLeftover(entry) && !isOver(entry, now))
