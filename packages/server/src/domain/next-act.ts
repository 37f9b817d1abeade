/** What the relay does by itself next on a report, and when: nobody has to look at a calendar. */
import { clockOf, type KnownStatus } from '@lapor/sdk/contract'
import { isOwed, lastRun } from './clock.ts'
import { deadlineOf, endOfDay, type HolidayCalendar, localDate, startOfDay } from './deadline.ts'
import type { EntryRecord, EntryType, ReportRecord } from './report-record.ts'
import type { Silence, SiteSettings } from './site-record.ts'

export type Act =
  | { readonly kind: 'escalate'; readonly at: string; readonly reason: string; readonly text: string }
  | { readonly kind: 'warn'; readonly at: string; readonly silence: Silence; readonly since: string }
  | { readonly kind: 'close-by-silence' | 'archive-by-silence' | 'erase-identity' | 'end-publicity'; readonly at: string }

export type ActRules = Pick<SiteSettings, 'timeZone' | 'silence' | 'retention'>

export type PastStep = Pick<EntryRecord, 'type' | 'status' | 'at' | 'reason' | 'text'>

/** Statuses in which the reporter has to speak. A report in work is not closed because its reporter says nothing. */
const silenceEnds: Partial<Record<KnownStatus, 'close-by-silence' | 'archive-by-silence'>> = { returned: 'archive-by-silence', waiting: 'close-by-silence', answered: 'close-by-silence' }

/** Words that the silence is counted from: the agency's, and the reporter's that left the report where it was. */
const spoken: ReadonlySet<EntryType> = new Set(['returned', 'asked', 'responded', 'rated'])

/** @returns undefined where nothing will have to be done as things stand. What is given may lie in the past: the relay was switched off. */
export const nextAct = (report: ReportRecord, steps: readonly PastStep[], rules: ActRules, holidays: HolidayCalendar): Act | undefined =>
  [...escalations(report, steps, rules), ...silence(report, steps, rules, holidays), ...retention(report, steps, rules)].sort((one, other) => (one.at < other.at ? -1 : 1))[0]

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

const escalations = ({ clock }: ReportRecord, steps: readonly PastStep[], { timeZone }: ActRules): Act[] =>
  clock.deadlines
    .filter((deadline) => isOwed(deadline, clock.since))
    .map(({ kind, dueAt }): Act & { kind: 'escalate' } => ({ kind: 'escalate', at: after(dueAt), reason: `${kind}-missed`, text: localDate(dueAt, timeZone) }))
    .filter(({ reason, text }) => !steps.some((step) => step.type === 'escalated' && step.reason === reason && step.text === text))

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
  const over = (days: number): string => after(deadlineOf({ kind: 'resolution', amount: days, unit: 'calendar-day', legalBasis: null }, endedAt, timeZone, {}).dueAt)
  return [
    ...(identityDays === null || identityExpired ? [] : [{ kind: 'erase-identity', at: over(identityDays) } as const]),
    ...(publicDays === null || matterExpired ? [] : [{ kind: 'end-publicity', at: over(publicDays) } as const]),
  ]
}

const workingDay = (amount: number, from: string, timeZone: string, holidays: HolidayCalendar): string => localDate(deadlineOf({ kind: 'resolution', amount, unit: 'working-day', legalBasis: null }, from, timeZone, holidays).dueAt, timeZone)

/** The first millisecond in which a day is over. */
const after = (dueAt: string): string => new Date(Date.parse(dueAt) + 1).toISOString()
