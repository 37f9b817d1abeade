/** Counts the figures that anyone may check, from the reports themselves. */
import { type Figures, type Statistics, withholdSmall } from '../contract/index.ts'
import { dueMs } from './clock-of.ts'
import type { KeptReport, Memory } from './memory.ts'
import { localDate, words, workingDaysBetween } from './promise-of.ts'
import { Refusal } from './refusal.ts'
import type { TestSite } from './town.ts'

export interface Period {
  readonly scope?: 'agency' | 'all' | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** @throws Refusal query-invalid for a period that ends before it begins */
export const statisticsOf = ({ reports, now }: Memory, site: TestSite, { scope = 'agency', from, to }: Period): Statistics => {
  const last = to ?? localDate(now(), site).slice(0, 7)
  const first = from ?? monthAfter(last, -11)
  if (first > last) throw new Refusal('query-invalid')
  const ofScope = [...reports.values()].filter(({ report, guardedFrom }) => guardedFrom === null && (scope === 'all' || report.agency.slug === site.agency.slug))
  const counted = ofScope.filter((kept) => monthOf(kept) >= first && monthOf(kept) <= last)
  return {
    from: first,
    to: last,
    agency: scope === 'all' ? null : site.agency,
    figures: figuresOf(counted),
    overdue: ofScope.filter((kept) => dueMs(kept) < Date.parse(now())).length,
    agencies: grouped(counted, ({ report }) => report.agency.slug)
      .map(([, [one, ...others]]) => ({ agency: one.report.agency, figures: figuresOf([one, ...others]) }))
      .sort((a, b) => (a.figures.medianDaysToFollowUp ?? Infinity) - (b.figures.medianDaysToFollowUp ?? Infinity) || 0),
    classifications: withholdSmall(grouped(counted, ({ report }) => report.classification).map(([classification, group]) => ({ classification, figures: figuresOf(group) }))),
    regions: withholdSmall(grouped(counted, ({ report }) => report.place.regionCode).map(([regionCode, [one, ...others]]) => ({ regionCode, regionName: one.report.place.regionName, figures: figuresOf([one, ...others]) }))),
    csv: `/data/${site.key}/statistik.csv?${new URLSearchParams({ scope, from: first, to: last }).toString()}`,
    months: monthsOf(first, last).map((month) => ({ month, figures: figuresOf(counted.filter((kept) => monthOf(kept) === month)) })),
  }
}

const figuresOf = (reports: readonly KeptReport[]): Figures => {
  const having = (status: string): KeptReport[] => reports.filter(({ report }) => report.status === status)
  const closings = having('closed')
  return {
    received: reports.length,
    followedUp: reports.filter((kept) => daysTo(kept, isWord).length > 0).length,
    closed: grouped(closings, ({ timeline }) => timeline.findLast(({ type }) => type === 'closed')?.reason ?? '').map(([reason, group]) => ({ reason, count: group.length })),
    archived: having('archived').length,
    withdrawn: having('withdrawn').length,
    reopened: reports.reduce((sum, { report }) => sum + report.reopened, 0),
    late: reports.filter(({ report, timeline }) => timeline.some(({ type }) => type === 'escalated') || report.clock.deadlines.some(({ state }) => state === 'missed' || state === 'late')).length,
    medianDaysToFollowUp: median(reports.flatMap((kept) => daysTo(kept, isWord))),
    medianDaysToClosing: median(closings.flatMap((kept) => daysTo(kept, ({ type }) => type === 'closed'))),
  }
}

type Entry = KeptReport['timeline'][number]

/** A word of the agency: what the reporter or the clock closes is none. */
const isWord = ({ type, by }: Entry): boolean => by === 'officer' && words.includes(type)

/** Working days until the first such entry, or nothing. */
const daysTo = ({ report, site, timeline }: KeptReport, is: (entry: Entry) => boolean): number[] => timeline.filter(is).slice(0, 1).map(({ at }) => workingDaysBetween(localDate(report.receivedAt, site), localDate(at, site)))

const median = (numbers: readonly number[]): number | null => [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? null

const monthOf = ({ report, site }: KeptReport): string => localDate(report.receivedAt, site).slice(0, 7)

const monthAfter = (month: string, months: number): string => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 + months)).toISOString().slice(0, 7)

/** Also the months in which nothing came, so that a chart has no gap. */
const monthsOf = (first: string, last: string): string[] => {
  const months: string[] = []
  for (let month = first; month <= last; month = monthAfter(month, 1)) months.push(month)
  return months
}

const grouped = (reports: readonly KeptReport[], by: (kept: KeptReport) => string): [string, [KeptReport, ...KeptReport[]]][] => {
  const groups = new Map<string, [KeptReport, ...KeptReport[]]>()
  for (const kept of reports) {
    const group = groups.get(by(kept))
    if (group) group.push(kept)
    else groups.set(by(kept), [kept])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}
