/** When a promise is due: calendar or working days, counted in the agency's own time zone. */
import type { Deadline } from '@lapor/sdk/contract'
import { Temporal } from 'temporal-polyfill'

export interface DeadlineRule {
  readonly kind: 'communication' | 'resolution'
  readonly amount: number
  readonly unit: 'calendar-day' | 'working-day'
  readonly legalBasis: string | null
}

/** Public holidays and cuti bersama by year, as "YYYY-MM-DD". A year that is absent is unknown, not empty. */
export type HolidayCalendar = Readonly<Record<number, readonly string[]>>

interface Count {
  readonly lastDay: Temporal.PlainDate
  readonly holidaysKnown: boolean
}

/**
 * @param from instant from which the rule counts; the day itself is not counted, as usual in administrative law
 * @param timeZone IANA name: Indonesia has three time zones, and a day ends at the agency, not at the server
 */
export const deadlineOf = (rule: DeadlineRule, from: string, timeZone: string, holidays: HolidayCalendar): Deadline => {
  const firstDay = Temporal.Instant.from(from).toZonedDateTimeISO(timeZone).toPlainDate()
  const { lastDay, holidaysKnown } = rule.unit === 'working-day' ? countWorkingDays(firstDay, rule.amount, holidays) : { lastDay: firstDay.add({ days: rule.amount }), holidaysKnown: true }
  return { kind: rule.kind, amount: rule.amount, unit: rule.unit, dueAt: endOfDay(lastDay.toString(), timeZone), legalBasis: rule.legalBasis, holidaysKnown }
}

/** The last millisecond of a local day. It is the start of the next one, less a millisecond: a zone may skip or repeat midnight. */
export const endOfDay = (day: string, timeZone: string): string => instantOf(Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone).subtract({ milliseconds: 1 }))

export const startOfDay = (day: string, timeZone: string): string => instantOf(Temporal.PlainDate.from(day).toZonedDateTime(timeZone))

const instantOf = (moment: Temporal.ZonedDateTime): string => moment.toInstant().toString({ smallestUnit: 'millisecond' })

/** 0 to 23. */
export const localHour = (instant: string, timeZone: string): number => Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).hour

export const localDate = (instant: string, timeZone: string): string => Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString()

const countWorkingDays = (firstDay: Temporal.PlainDate, amount: number, holidays: HolidayCalendar): Count => {
  let day = firstDay
  let counted = 0
  let holidaysKnown = true
  while (counted < amount) {
    day = day.add({ days: 1 })
    const ofYear = holidays[day.year]
    if (ofYear === undefined) holidaysKnown = false
    if (day.dayOfWeek <= 5 && !ofYear?.includes(day.toString())) counted++
  }
  return { lastDay: day, holidaysKnown }
}
