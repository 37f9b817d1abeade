/** What one report counts for in the figures, and what changes in the tally when the report has moved. */
import { wordsToReporter } from './clock.ts'
import { type HolidayCalendar, localDate } from './deadline.ts'
import type { EntryRecord, ReportRecord } from './report-record.ts'
import { workingDaysBetween } from './working-days.ts'

/** `closed:` is followed by the reason. The two `days-to-…` are histograms: their bucket is a number of whole working days. */
export type Measure = 'received' | 'followed-up' | `closed:${string}` | 'archived' | 'withdrawn' | 'reopened' | 'late' | 'days-to-follow-up' | 'days-to-closing'

/** Which row of the tally. */
export interface TallyKey {
  /** The agency in charge now. */
  readonly agencySlug: string
  readonly classification: string
  readonly regionCode: string
  /** Of receipt, YYYY-MM, in the site's time zone. */
  readonly month: string
  readonly measure: Measure
  /** 0 where the measure is no histogram. */
  readonly bucket: number
}

export interface TallyChange extends TallyKey {
  readonly by: 1 | -1
}

export interface CountedReport {
  readonly report: Pick<ReportRecord, 'agency' | 'classification' | 'place' | 'receivedAt' | 'status' | 'clock'>
  /** Oldest first. */
  readonly entries: readonly Pick<EntryRecord, 'type' | 'at' | 'reason'>[]
  readonly timeZone: string
}

/**
 * Every row of the tally that the report counts one in.
 * - Each measure counts a report at most once: however often it was reopened, it is one reopened report.
 * - A report is closed by its latest closing, and not at all once it was reopened.
 * - A report that is transferred counts, with all it counts for, at the agency that is in charge now; days are counted from the
 *   receipt all the same, because that is how long its reporter has waited.
 */
export const countsOf = ({ report, entries, timeZone }: CountedReport, holidays: HolidayCalendar): TallyKey[] => {
  const common = { agencySlug: report.agency.slug, classification: report.classification, regionCode: report.place.regionCode, month: localDate(report.receivedAt, timeZone).slice(0, 7) }
  const one = (measure: Measure, bucket = 0): TallyKey => ({ ...common, measure, bucket })
  const daysUntil = (at: string): number => workingDaysBetween(report.receivedAt, at, timeZone, holidays)

  const counts = [one('received')]
  const word = entries.find((entry) => wordsToReporter.has(entry.type))
  if (word) counts.push(one('followed-up'), one('days-to-follow-up', daysUntil(word.at)))
  const closing = report.status === 'closed' ? entries.findLast((entry) => entry.type === 'closed') : undefined
  if (closing) counts.push(one(`closed:${closing.reason ?? ''}`), one('days-to-closing', daysUntil(closing.at)))
  if (report.status === 'archived') counts.push(one('archived'))
  if (report.status === 'withdrawn') counts.push(one('withdrawn'))
  if (entries.some((entry) => entry.type === 'reopened')) counts.push(one('reopened'))
  // Once late stays late: also where the word or the end came after all, and where a new promise was made since.
  if (entries.some(({ type }) => type === 'alerted' || type === 'escalated') || report.clock.deadlines.some(({ dueAt, metAt }) => metAt !== null && metAt > dueAt)) counts.push(one('late'))
  return counts
}

/** @param before what was counted when the report was last looked at; a calendar that has changed since does no harm */
export const tallyChanges = (before: readonly TallyKey[], after: readonly TallyKey[]): TallyChange[] => [
  ...without(before, after).map((key) => ({ ...key, by: -1 as const })),
  ...without(after, before).map((key) => ({ ...key, by: 1 as const })),
]

const without = (keys: readonly TallyKey[], others: readonly TallyKey[]): TallyKey[] => {
  const left = new Set(others.map(nameOf))
  return keys.filter((key) => !left.has(nameOf(key)))
}

const nameOf = ({ agencySlug, classification, regionCode, month, measure, bucket }: TallyKey): string => JSON.stringify([agencySlug, classification, regionCode, month, measure, bucket])
