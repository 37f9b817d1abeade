/** How many days lie between two moments, counted as promises are: the first day itself does not count. */
import { Temporal } from 'temporal-polyfill'
import type { HolidayCalendar } from './deadline.ts'

/**
 * Counts the working days after the day of `from`, up to and with the day of `to`, by the calendar of the agency's own time zone.
 * Same day: 0. A year without a known calendar has weekends only, as in deadline.ts.
 */
export const workingDaysBetween = (from: string, to: string, timeZone: string, holidays: HolidayCalendar): number => {
  const last = dayOf(to, timeZone)
  let counted = 0
  for (let day = dayOf(from, timeZone).add({ days: 1 }); Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    if (day.dayOfWeek <= 5 && !holidays[day.year]?.includes(day.toString())) counted++
  }
  return counted
}

export const calendarDaysBetween = (from: string, to: string, timeZone: string): number => dayOf(from, timeZone).until(dayOf(to, timeZone), { largestUnit: 'day' }).days

const dayOf = (instant: string, timeZone: string): Temporal.PlainDate => Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate()
