/** Brings what a report says about time in step with what has happened to it: its clock, what is due, and when the relay acts next. */
import type { Deadline } from '@lapor/sdk/contract'
import { clockOfReport } from './clock.ts'
import type { DeadlineRule, HolidayCalendar } from './deadline.ts'
import { type ActRules, nextAct, type PastStep } from './next-act.ts'
import { nothingDue, openDeadline } from './open-deadline.ts'
import type { ReportRecord } from './report-record.ts'
import type { SiteSettings } from './site-record.ts'
import { promiseBy, promiseFor } from './view-site.ts'

export type TimeRules = ActRules & Pick<SiteSettings, 'deadlines'>

/**
 * @param report as the last step left it
 * @param steps all of them, oldest first
 */
export const inTime = (report: ReportRecord, steps: readonly PastStep[], rules: TimeRules, holidays: HolidayCalendar): ReportRecord => {
  const clock = clockOfReport(report, steps, rules.timeZone, holidays)
  const timed = { ...report, clock, dueAt: openDeadline(clock) }
  return { ...timed, actsAt: nextAct(timed, steps, rules, holidays)?.at ?? nothingDue }
}

/** A report that is reopened owes a word and a resolution again, counted from then on; and what was over with its end is no longer over. */
export const renewed = (report: ReportRecord, rules: TimeRules, now: string, holidays: HolidayCalendar): Pick<ReportRecord, 'renewals' | 'identityExpired' | 'matterExpired'> => ({
  renewals: [...report.renewals, { at: now, promise: promiseAgain(report, rules, now, holidays) }],
  identityExpired: false,
  matterExpired: false,
})

/** A formal request is promised again what it was promised: a site that takes none any more owes the law's limit to those it took. */
const promiseAgain = ({ formal, promise, classification }: ReportRecord, rules: TimeRules, now: string, holidays: HolidayCalendar): Deadline[] =>
  // A unit that this version does not know cannot come from its own settings.
  formal === null ? promiseFor(rules, classification, now, holidays) : promiseBy(promise as readonly DeadlineRule[], rules.timeZone, now, holidays)
