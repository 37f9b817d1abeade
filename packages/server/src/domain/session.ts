/** How long an officer stays signed in at a desk. */

/** A lunch break, and not a night. */
const idleMs = 2 * 3_600_000
/** A working day; then the token is asked for again. */
const longestMs = 12 * 3_600_000
/** Using a desk prolongs its session at most so often: reading must not cost a write each time. */
const prolongEveryMs = 300_000

/** When a session that began at `startedAt` ends unless it is used again. RFC 3339, UTC, milliseconds, as all times here. */
export const expiryOf = (startedAt: string, now: string): string => new Date(Math.min(Date.parse(now) + idleMs, Date.parse(startedAt) + longestMs)).toISOString()

/** The new end of a session that is being used, or undefined where the old one is near enough. */
export const prolonged = (session: { readonly startedAt: string; readonly expiresAt: string }, now: string): string | undefined => {
  const next = expiryOf(session.startedAt, now)
  return Date.parse(next) - Date.parse(session.expiresAt) >= prolongEveryMs ? next : undefined
}
