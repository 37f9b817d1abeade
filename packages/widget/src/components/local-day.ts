/** A calendar day, YYYY-MM-DD, in the time zone of the agency: a phone abroad or set to UTC must not shift it. */

const dayMs = 24 * 3600 * 1000

/** @param offset days from today: -1 is yesterday */
export const localDay = (now: number, timeZone: string | undefined, offset = 0): string =>
  // Swedish is the language whose short dates are written as ISO 8601.
  new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now + offset * dayMs)
