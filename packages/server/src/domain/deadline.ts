/** When a promise is due: calendar or working days, counted in the agency's own time zone. */
import type { Deadline } from '@lapor/sdk/contract'
import { Temporal } from 'temporal-polyfill'
import { remembering } from './remembering.ts'

export interface DeadlineRule {
  readonly kind: 'communication' | 'resolution'
  readonly amount: number
  readonly unit: 'calendar-day' | 'working-day'
  readonly legalBasis: string | null
}

/** Public holidays and cuti bersama by year, as "YYYY-MM-DD". A year that is absent is unknown, not empty. */
export type HolidayCalendar = Readonly<Record<number, readonly string[]>>

interface Count {
  /** YYYY-MM-DD */
  readonly lastDay: string
  readonly holidaysKnown: boolean
}

type Remembered<Answer extends string | object> = ReturnType<typeof remembering<Answer>>

// Every report of a day asks for the same days again, and a calendar with time zones takes longer than all else that is decided.
const counts = new WeakMap<HolidayCalendar, Remembered<Count>>()
const dates: Remembered<string> = remembering()
const ends: Remembered<string> = remembering()

/**
 * @param from instant from which the rule counts; the day itself is not counted, as usual in administrative law
 * @param timeZone IANA name: Indonesia has three time zones, and a day ends at the agency, not at the server
 */
export const deadlineOf = ({ kind, amount, unit, legalBasis }: DeadlineRule, from: string, timeZone: string, holidays: HolidayCalendar): Deadline => {
  const firstDay = localDate(from, timeZone)
  const counted = counts.get(holidays) ?? remembering<Count>()
  counts.set(holidays, counted)
  const { lastDay, holidaysKnown } = counted(`${firstDay} ${amount} ${unit}`, () => {
    const first = Temporal.PlainDate.from(firstDay)
    return unit === 'working-day' ? countWorkingDays(first, amount, holidays) : { lastDay: first.add({ days: amount }).toString(), holidaysKnown: true }
  })
  return { kind, amount, unit, dueAt: endOfDay(lastDay, timeZone), legalBasis, holidaysKnown }
}

/** The last millisecond of a local day. It is the start of the next one, less a millisecond: a zone may skip or repeat midnight. */
export const endOfDay = (day: string, timeZone: string): string =>
  ends(`${day} ${timeZone}`, () => instantOf(Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone).subtract({ milliseconds: 1 })))

export const startOfDay = (day: string, timeZone: string): string => instantOf(Temporal.PlainDate.from(day).toZonedDateTime(timeZone))

const instantOf = (moment: Temporal.ZonedDateTime): string => moment.toInstant().toString({ smallestUnit: 'millisecond' })

/** 0 to 23. */
export const localHour = (instant: string, timeZone: string): number => Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).hour

/** Within a minute of UTC no time zone has changed its date since 1973: Liberia's was the last offset with seconds (IANA tz). */
const minuteMs = 60_000
const wholeMinutesSince = Date.UTC(1973)

/** YYYY-MM-DD */
export const localDate = (instant: string, timeZone: string): string => {
  const at = Date.parse(instant)
  const date = (): string => Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString()
  return at >= wholeMinutesSince ? dates(`${Math.floor(at / minuteMs)} ${timeZone}`, date) : date()
}

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
  return { lastDay: day.toString(), holidaysKnown }
}
