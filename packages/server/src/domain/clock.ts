/** The clock of a report, worked out from what was promised and what has happened: pauses move dates, and a missed one stays missed. */
import { clockOf, type Clock, type Deadline, type DeadlineState } from '@lapor/sdk/contract'
import { type DeadlineRule, deadlineOf, type HolidayCalendar } from './deadline.ts'
import type { ClockRecord, DeadlineRecord, EntryRecord, EntryType, FormalRecord, ReportRecord } from './report-record.ts'
import { calendarDaysBetween, workingDaysBetween } from './working-days.ts'

/** What has happened, oldest first. */
export type Step = Pick<EntryRecord, 'type' | 'status' | 'at'>

/** From one promise to the next: a report that is reopened owes a word and a resolution again. */
interface Round {
  readonly promise: readonly Deadline[]
  readonly steps: readonly Step[]
  /** When the next one began, or nothing was owed any more although nothing was met. */
  readonly endedAt: string | null
}

/**
 * A word to the reporter: each of these entries keeps the promise of communication. Verifying alone says nothing, and an agency that
 * hands a report on has not answered: the next one still owes the word, by the day that was promised.
 */
export const wordsToReporter: ReadonlySet<EntryType> = new Set(['returned', 'asked', 'followed-up', 'extended', 'responded', 'closed', 'archived'])

/** What meets the limit of a formal request: a notice in writing, whatever it says (UU 14/2008 art. 22(7)). Verifying, asking and extending are none. */
const notices: ReadonlySet<EntryType> = new Set(['responded', 'closed', 'archived'])

/** What meets the limit of the matter itself. */
const ends: ReadonlySet<EntryType> = new Set(['closed', 'archived'])

export const clockOfReport = ({ promise, renewals, formal }: Pick<ReportRecord, 'promise' | 'renewals' | 'formal'>, steps: readonly Step[], timeZone: string, holidays: HolidayCalendar): ClockRecord => ({
  since: lastRun(steps, 'paused')?.at ?? null,
  deadlines: roundsOf(promise, renewals, steps).flatMap((round) => round.promise.map((deadline) => formal !== null && deadline.kind === 'resolution' ? formalLimitNow(deadline, round, formal, timeZone, holidays) : deadlineNow(deadline, round, timeZone, holidays))),
})

export const viewClock = ({ since, deadlines }: ClockRecord, status: ReportRecord['status'], now: string): Clock => ({
  state: clockOf(status),
  since,
  deadlines: deadlines.map((deadline) => ({ kind: deadline.kind, dueAt: deadline.dueAt, holidaysKnown: deadline.holidaysKnown, metAt: deadline.metAt, state: stateOf(deadline, since, now) })),
})

/** Whether it still orders the queue: neither met nor lifted, and not resting. What was missed before a pause does not rest. */
export const isOwed = ({ kind, dueAt, metAt, liftedAt, neverRests }: DeadlineRecord, since: string | null): boolean => metAt === null && liftedAt === null && (kind === 'communication' || neverRests === true || since === null || since > dueAt)

/** The step with which the last run of steps began whose status leaves the clock in this state; undefined where the last one does not. */
export const lastRun = (steps: readonly Step[], state: ReturnType<typeof clockOf>): Step | undefined => steps[steps.findLastIndex((step) => clockOf(step.status) !== state) + 1]

const stateOf = (deadline: DeadlineRecord, since: string | null, now: string): DeadlineState => {
  const { dueAt, metAt, liftedAt } = deadline
  if (metAt !== null) return metAt <= dueAt ? 'kept' : 'late'
  if (liftedAt !== null) return liftedAt <= dueAt ? 'lifted' : 'missed'
  if (!isOwed(deadline, since)) return 'paused'
  return now > dueAt ? 'missed' : 'open'
}

/** A reopening that an earlier version gave no new promise for stays within its round: what was owed before it is owed after it. */
const roundsOf = (promise: ReportRecord['promise'], renewals: ReportRecord['renewals'], steps: readonly Step[]): Round[] => {
  const rounds: Round[] = []
  let first = 0
  let owed = promise
  for (const renewal of renewals) {
    const next = steps.findIndex(({ type, at }, index) => index > first && type === 'reopened' && at === renewal.at)
    rounds.push({ promise: owed, steps: steps.slice(first, next), endedAt: renewal.at })
    first = next
    owed = renewal.promise
  }
  return [...rounds, { promise: owed, steps: steps.slice(first), endedAt: lastRun(steps, 'ended')?.at ?? null }]
}

const deadlineNow = (deadline: Deadline, { steps, endedAt }: Round, timeZone: string, holidays: HolidayCalendar): DeadlineRecord => {
  const { kind } = deadline
  const metAt = (kind === 'communication' ? steps.find((step) => wordsToReporter.has(step.type))?.at : endOf(steps)) ?? null
  const moved = kind === 'communication' ? deadline : movedByPauses(deadline, steps, timeZone, holidays)
  return { kind, dueAt: moved.dueAt, holidaysKnown: moved.holidaysKnown, metAt, liftedAt: metAt === null ? endedAt : null }
}

/** The law knows one way to move this limit, and it is not a question to the applicant: the extension (UU 14/2008 art. 22(8)), counted from the last day. */
const formalLimitNow = (deadline: Deadline, { steps, endedAt }: Round, { extension }: FormalRecord, timeZone: string, holidays: HolidayCalendar): DeadlineRecord => {
  const metAt = steps.find(({ type }) => notices.has(type))?.at ?? null
  const later = steps.some(({ type }) => type === 'extended') ? deadlineOf({ kind: 'resolution', ...extension }, deadline.dueAt, timeZone, holidays) : undefined
  return { kind: 'resolution', dueAt: later?.dueAt ?? deadline.dueAt, holidaysKnown: deadline.holidaysKnown && later?.holidaysKnown !== false, metAt, neverRests: true, liftedAt: metAt === null ? endedAt : null }
}

/** The end that stood: a report that was closed and reopened without a new promise has not ended. */
const endOf = (steps: readonly Step[]): string | undefined => {
  const end = lastRun(steps, 'ended')
  return end && ends.has(end.type) ? end.at : undefined
}

/** Each pause moves the date by as many of its days, unless the date had gone by when it began: a question does not mend a delay. */
const movedByPauses = (deadline: Deadline, steps: readonly Step[], timeZone: string, holidays: HolidayCalendar): Deadline => {
  let moved = deadline
  for (const { from, to } of pausesOf(steps)) {
    if (from > moved.dueAt) break
    const days = deadline.unit === 'working-day' ? workingDaysBetween(from, to, timeZone, holidays) : calendarDaysBetween(from, to, timeZone)
    // A unit that this version does not know cannot come from its own settings.
    const later = deadlineOf({ ...(deadline as DeadlineRule), amount: days }, moved.dueAt, timeZone, holidays)
    moved = { ...moved, dueAt: later.dueAt, holidaysKnown: moved.holidaysKnown && later.holidaysKnown }
  }
  return moved
}

/** The pauses that are over; one that lasts has moved nothing yet. */
const pausesOf = (steps: readonly Step[]): { readonly from: string; readonly to: string }[] => {
  const pauses: { from: string; to: string }[] = []
  let from: string | undefined
  for (const { at, status } of steps) {
    if (clockOf(status) === 'paused') from ??= at
    else if (from !== undefined) {
      pauses.push({ from, to: at })
      from = undefined
    }
  }
  return pauses
}
