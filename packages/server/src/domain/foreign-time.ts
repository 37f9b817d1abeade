/** Reads a date that another program wrote: in its own zone where it names one, else as the clocks at the site show it. */
import { Temporal } from 'temporal-polyfill'
import { endOfDay, startOfDay } from './deadline.ts'

/** W3C date and time (https://www.w3.org/TR/NOTE-datetime), to the day or finer. A "+" that was not escaped in a query comes as a space. */
const written = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+ -]\d{2}:\d{2})?)?$/

/**
 * `Date.parse` is not asked: it takes a time without a zone for the host's own, a day for one in UTC, and 30 February for 2 March (V8).
 * @param timeZone IANA name of the site's
 * @param edge what a whole day stands for: its first moment or its last
 * @returns RFC 3339 in UTC, to the millisecond; undefined where there is no such date
 */
export const foreignTime = (text: string, timeZone: string, edge: 'first' | 'last'): string | undefined => {
  const [, day, time, offset] = written.exec(text) ?? []
  if (day === undefined) return undefined
  try {
    if (time === undefined) return edge === 'first' ? startOfDay(day, timeZone) : endOfDay(day, timeZone)
    const moment = offset === undefined ? Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone).toInstant() : Temporal.Instant.from(`${day}T${time}${offset.replace(' ', '+')}`)
    return moment.toString({ smallestUnit: 'millisecond' })
  } catch {
    // RangeError: 30 February, 25 o'clock.
    return undefined
  }
}
