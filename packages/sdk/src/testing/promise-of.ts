/** What is promised and when it is due, in days from Monday to Friday: a test relay knows no public holidays. */
import type { Deadline } from '../contract/index.ts'
import { type TestSite, timeZones } from './town.ts'

const dayMs = 24 * 60 * 60 * 1000

/** YYYY-MM-DD at the agency. */
export const localDate = (instant: string, { timeZone }: Pick<TestSite, 'timeZone'>): string => new Date(Date.parse(instant) + timeZones[timeZone] * 60 * 60 * 1000).toISOString().slice(0, 10)

export const dayAfter = (date: string): string => new Date(Date.parse(date) + dayMs).toISOString().slice(0, 10)

export const isWorkingDay = (date: string): boolean => ![0, 6].includes(new Date(date).getUTCDay())

/** Working days after the first date, up to and with the last. */
export const workingDaysBetween = (first: string, last: string): number => {
  let days = 0
  for (let date = first; date < last; ) {
    date = dayAfter(date)
    if (isWorkingDay(date)) days++
  }
  return days
}

export const endOfDay = (date: string, { timeZone }: Pick<TestSite, 'timeZone'>): string => `${date}T23:59:59+0${timeZones[timeZone]}:00`

/** Working days by classification, where they are not 5; those of a formal request are the law's (UU 14/2008 art. 22(7)). */
const limits: Readonly<Record<string, number>> = { complaint: 14, formal: 10 }

/** By how much the limit of a formal request may be extended (art. 22(8)). */
export const extension = { amount: 7, unit: 'working-day', legalBasis: null } as const

/** @param classification or "formal" for a formal request for information */
export const promiseOf = (site: Pick<TestSite, 'timeZone'>, classification: string, from: string): Deadline[] => {
  const today = localDate(from, site)
  const week = localDate(new Date(Date.parse(from) + 7 * dayMs).toISOString(), site)
  const limit = limits[classification] ?? 5
  let last = today
  while (workingDaysBetween(today, last) < limit) last = dayAfter(last)
  return [
    { kind: 'communication', amount: 7, unit: 'calendar-day', dueAt: endOfDay(week, site), legalBasis: null, holidaysKnown: true },
    { kind: 'resolution', amount: limit, unit: 'working-day', dueAt: endOfDay(last, site), legalBasis: null, holidaysKnown: false },
  ]
}

/** Entries with which the agency gives its reporter a word; verifying alone says nothing. */
export const words = ['returned', 'asked', 'followed-up', 'extended', 'responded', 'closed', 'archived']
