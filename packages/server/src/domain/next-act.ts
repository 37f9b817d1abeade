/** What the relay does by itself next on a report, and when: nobody has to look at a calendar. */
import { clockOf, type KnownStatus } from '@lapor/sdk/contract'
import { isOwed, lastRun } from './clock.ts'
import { deadlineOf, endOfDay, type HolidayCalendar, localDate, startOfDay } from './deadline.ts'
import { later } from './later.ts'
import type { EntryRecord, EntryType, ReportRecord } from './report-record.ts'
import type { Silence, SiteSettings } from './site-record.ts'

export type Act =
  | { readonly kind: 'alert' | 'escalate'; readonly at: string; readonly reason: string; readonly text: string }
  | { readonly kind: 'warn'; readonly at: string; readonly silence: Silence; readonly since: string }
  | { readonly kind: 'close-by-silence' | 'archive-by-silence' | 'erase-identity' | 'end-publicity'; readonly at: string }

export type ActRules = Pick<SiteSettings, 'timeZone' | 'silence' | 'retention' | 'escalateAfter'>

/** Working days in which a coordinator can still mend a missed promise, where a site sets no other span. */
export const ordinaryEscalateAfter = 3

export type PastStep = Pick<EntryRecord, 'type' | 'status' | 'at' | 'reason' | 'text'>

/** Statuses in which the reporter has to speak. A report in work is not closed because its reporter says nothing. */
const silenceEnds: Partial<Record<KnownStatus, 'close-by-silence' | 'archive-by-silence'>> = { returned: 'archive-by-silence', waiting: 'close-by-silence', answered: 'close-by-silence' }

/** Words that the silence is counted from: the agency's, and the reporter's that left the report where it was. */
const spoken: ReadonlySet<EntryType> = new Set(['returned', 'asked', 'responded', 'rated'])

/** @returns undefined where nothing will have to be done as things stand. What is given may lie in the past: the relay was switched off. */
export const nextAct = (report: ReportRecord, steps: readonly PastStep[], rules: ActRules, holidays: HolidayCalendar): Act | undefined =>
  [...escalations(report, steps, rules, holidays), ...silence(report, steps, rules, holidays), ...retention(report, steps, rules)].sort((one, other) => (one.at < other.at ? -1 : 1))[0]

/**
 * The day after which the report ends if its reporter says nothing. A warning that comes late, because the relay was switched off, moves
 * it: nobody is closed out without having been warned for as long as the site says.
 * @returns YYYY-MM-DD
 */
export const closingDay = ({ closeAfter, warnAfter }: Silence, since: string, now: string, timeZone: string, holidays: HolidayCalendar): string => {
  const byRule = workingDay(closeAfter, since, timeZone, holidays)
  const byWarning = workingDay(closeAfter - warnAfter, now, timeZone, holidays)
  return byRule > byWarning ? byRule : byWarning
}

/** Officers first, and with the entry that only they see the coordinator; the reporter and the public once the span has gone by in vain. */
const escalations = ({ clock }: ReportRecord, steps: readonly PastStep[], { timeZone, escalateAfter = ordinaryEscalateAfter }: ActRules, holidays: HolidayCalendar): Act[] =>
  clock.deadlines
    .filter((deadline) => isOwed(deadline, clock.since))
    .flatMap(({ kind, dueAt }): Act[] => {
      const missed = { reason: `${kind}-missed`, text: localDate(dueAt, timeZone) }
      const told = new Set(steps.filter((step) => step.reason === missed.reason && step.text === missed.text).map(({ type }) => type))
      if (told.has('escalated')) return []
      const escalate: Act = { kind: 'escalate', at: after(endOfDay(workingDay(escalateAfter, dueAt, timeZone, holidays), timeZone)), ...missed }
      return told.has('alerted') ? [escalate] : [{ kind: 'alert', at: after(dueAt), ...missed }, escalate]
    })

const silence = ({ status }: ReportRecord, steps: readonly PastStep[], { silence, timeZone }: ActRules, holidays: HolidayCalendar): Act[] => {
  const end = silenceEnds[status]
  const last = steps.findLastIndex(({ type }) => spoken.has(type))
  const since = steps[last]?.at
  if (silence === null || end === undefined || since === undefined) return []
  const warned = steps.slice(last).find(({ type }) => type === 'warned')
  if (warned?.text == null) return [{ kind: 'warn', at: startOfDay(workingDay(silence.warnAfter, since, timeZone, holidays), timeZone), silence, since }]
  return [{ kind: end, at: after(endOfDay(warned.text, timeZone)) }]
}

const retention = ({ status, identityExpired, matterExpired }: ReportRecord, steps: readonly PastStep[], { retention: { identityDays, publicDays }, timeZone }: ActRules): Act[] => {
  const endedAt = clockOf(status) === 'ended' ? lastRun(steps, 'ended')?.at : undefined
  if (endedAt === undefined) return []
  const over = (days: number): string => after(deadlineOf({ kind: 'resolution', amount: days, unit: 'calendar-day', legalBasis: null }, endedAt, timeZone, noHolidays).dueAt)
  return [
    ...(identityDays === null || identityExpired ? [] : [{ kind: 'erase-identity', at: over(identityDays) } as const]),
    ...(publicDays === null || matterExpired ? [] : [{ kind: 'end-publicity', at: over(publicDays) } as const]),
  ]
}

const workingDay = (amount: number, from: string, timeZone: string, holidays: HolidayCalendar): string => localDate(deadlineOf({ kind: 'resolution', amount, unit: 'working-day', legalBasis: null }, from, timeZone, holidays).dueAt, timeZone)

/** Calendar days do not ask for any. */
const noHolidays: HolidayCalendar = {}

/** The first millisecond in which a day is over. */
const after = (dueAt: string): string => later(dueAt, 1)
