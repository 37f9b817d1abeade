/** What is promised and when it is due, in days from Monday to Friday: a test relay knows no public holidays. */
import type { Deadline } from '../contract/index.ts'
import type { KeptReport } from './memory.ts'
import { type TestSite, timeZones } from './town.ts'

const dayMs = 24 * 60 * 60 * 1000

/** YYYY-MM-DD at the agency. */
export const localDate = (instant: string, { timeZone }: Pick<TestSite, 'timeZone'>): string => new Date(Date.parse(instant) + timeZones[timeZone] * 60 * 60 * 1000).toISOString().slice(0, 10)

const dayAfter = (date: string): string => new Date(Date.parse(date) + dayMs).toISOString().slice(0, 10)

const isWorkingDay = (date: string): boolean => ![0, 6].includes(new Date(date).getUTCDay())

/** Working days after the first date, up to and with the last. */
export const workingDaysBetween = (first: string, last: string): number => {
  let days = 0
  for (let date = first; date < last; ) {
    date = dayAfter(date)
    if (isWorkingDay(date)) days++
  }
  return days
}

export const promiseOf = (site: Pick<TestSite, 'timeZone'>, classification: string, from: string): Deadline[] => {
  const end = (date: string): string => `${date}T23:59:59+0${timeZones[site.timeZone]}:00`
  const today = localDate(from, site)
  const week = localDate(new Date(Date.parse(from) + 7 * dayMs).toISOString(), site)
  const limit = classification === 'complaint' ? 14 : 5
  let last = today
  while (workingDaysBetween(today, last) < limit) last = dayAfter(last)
  return [
    { kind: 'communication', amount: 7, unit: 'calendar-day', dueAt: end(week), legalBasis: null, holidaysKnown: true },
    { kind: 'resolution', amount: limit, unit: 'working-day', dueAt: end(last), legalBasis: null, holidaysKnown: false },
  ]
}

/** Entries with which the agency gives its reporter a word; verifying alone says nothing. */
export const words = ['returned', 'asked', 'followed-up', 'responded', 'closed', 'archived']

/** When the next promise that still runs is due, in milliseconds; Infinity where none does. */
export const dueMs = ({ report, timeline }: KeptReport): number => {
  const paused = ['returned', 'waiting'].includes(report.status)
  const ended = ['closed', 'archived', 'withdrawn'].includes(report.status)
  const answered = timeline.some(({ type }) => words.includes(type))
  const running = report.promise.filter(({ kind }) => !ended && (kind === 'communication' ? !answered : !paused))
  return Math.min(...running.map(({ dueAt }) => Date.parse(dueAt)))
}
