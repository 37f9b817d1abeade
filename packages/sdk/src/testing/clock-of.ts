/** How the promises of a kept report stand: a pause moves the date of the resolution, and a reopening brings a promise of its own. */
import { clockOf, type Clock, type Deadline, type DeadlineNow, type TimelineEntry } from '../contract/index.ts'
import type { KeptReport } from './memory.ts'
import { dayAfter, endOfDay, extension, isWorkingDay, localDate, words, workingDaysBetween } from './promise-of.ts'
import type { TestSite } from './town.ts'

export const clockOfKept = (kept: KeptReport): Clock => {
  const since = sinceOf(kept)
  const now = Date.parse(kept.now())
  return { state: clockOf(kept.report.status), since, deadlines: deadlinesOf(kept).map((deadline) => ({ ...publicPart(deadline), state: stateOf(deadline, since, now) })) }
}

/** When the next promise that is still owed is due, in milliseconds; Infinity where none is. */
export const dueMs = (kept: KeptReport): number => {
  const owed = deadlinesOf(kept).filter((deadline) => ['open', 'missed'].includes(stateOf(deadline, sinceOf(kept), Date.parse(kept.now()))) && deadline.liftedAt === null)
  return Math.min(...owed.map(({ dueAt }) => Date.parse(dueAt)))
}

/** When the pause began that lasts; null where there is none. */
const sinceOf = ({ report, timeline }: KeptReport): string | null => (clockOf(report.status) === 'paused' ? (beginOf(timeline, 'paused')?.at ?? null) : null)

const publicPart = ({ kind, dueAt, holidaysKnown, metAt }: Kept): Pick<DeadlineNow, 'kind' | 'dueAt' | 'holidaysKnown' | 'metAt'> => ({ kind, dueAt, holidaysKnown, metAt })

interface Kept extends Pick<DeadlineNow, 'kind' | 'dueAt' | 'holidaysKnown' | 'metAt'> {
  /** When it ceased to be owed without being met. */
  readonly liftedAt: string | null
  /** No pause stops it. */
  readonly neverRests?: true
}

const deadlinesOf = ({ report, timeline, renewals, site, formal }: KeptReport): Kept[] => {
  const ended = beginOf(timeline, 'ended')?.at
  return [{ first: 0, promise: report.promise }, ...renewals].flatMap(({ first, promise }, index) => {
    const next = renewals[index]
    const steps = timeline.slice(first, next?.first)
    const liftedAt = (next ? timeline[next.first]?.at : ended) ?? null
    return promise.map((deadline) => formal && deadline.kind === 'resolution' ? formalLimitOf(deadline, steps, liftedAt, site) : deadlineOf(deadline, steps, liftedAt, site))
  })
}

const deadlineOf = (deadline: Deadline, steps: readonly TimelineEntry[], liftedAt: string | null, site: TestSite): Kept => {
  const { kind, holidaysKnown } = deadline
  const end = beginOf(steps, 'ended')
  const metAt = (kind === 'communication' ? steps.find(({ type, by }) => by !== 'reporter' && words.includes(type))?.at : end && end.type !== 'withdrawn' ? end.at : undefined) ?? null
  return { kind, dueAt: kind === 'communication' ? deadline.dueAt : moved(deadline.dueAt, steps, site), holidaysKnown, metAt, liftedAt: metAt === null ? liftedAt : null }
}

/** The law's: met by a notice in writing, moved by an extension alone (UU 14/2008 art. 22). */
const formalLimitOf = ({ kind, dueAt, holidaysKnown }: Deadline, steps: readonly TimelineEntry[], liftedAt: string | null, site: TestSite): Kept => {
  const metAt = steps.find(({ type }) => ['responded', 'closed', 'archived'].includes(type))?.at ?? null
  return { kind, dueAt: steps.some(({ type }) => type === 'extended') ? later(dueAt, extension.amount, site) : dueAt, holidaysKnown, metAt, liftedAt: metAt === null ? liftedAt : null, neverRests: true }
}

/** A pause that began when the date had gone by moves nothing; one that lasts has moved nothing yet. */
const moved = (dueAt: string, steps: readonly TimelineEntry[], site: TestSite): string => {
  let due = dueAt
  let from: string | undefined
  for (const { at, status } of steps) {
    if (clockOf(status) === 'paused') from ??= at
    else if (from !== undefined) {
      if (Date.parse(from) <= Date.parse(due)) due = later(due, workingDaysBetween(localDate(from, site), localDate(at, site)), site)
      from = undefined
    }
  }
  return due
}

const later = (dueAt: string, workingDays: number, site: TestSite): string => {
  let date = localDate(dueAt, site)
  for (let left = workingDays; left > 0; ) {
    date = dayAfter(date)
    if (isWorkingDay(date)) left--
  }
  return endOfDay(date, site)
}

const stateOf = ({ kind, dueAt, metAt, liftedAt, neverRests }: Kept, since: string | null, now: number): DeadlineNow['state'] => {
  const due = Date.parse(dueAt)
  if (metAt !== null) return Date.parse(metAt) <= due ? 'kept' : 'late'
  if (liftedAt !== null) return Date.parse(liftedAt) <= due ? 'lifted' : 'missed'
  if (kind !== 'communication' && !neverRests && since !== null && Date.parse(since) <= due) return 'paused'
  return now > due ? 'missed' : 'open'
}

/** The step with which the last run of steps began that leave the clock like this. */
const beginOf = (steps: readonly TimelineEntry[], state: Clock['state']): TimelineEntry | undefined => steps[steps.findLastIndex(({ status }) => clockOf(status) !== state) + 1]
