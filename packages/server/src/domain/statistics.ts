/** Lays out the figures of a period: all together, by agency, by classification, by region and by month. */
import { type Agency, type Figures, type Region, type Statistics, withholdSmall } from '@lapor/sdk/contract'
import { figuresOf, type TallyCount } from './figures.ts'
import { monthsOf, type Period } from './period.ts'

export interface TallyRow extends TallyCount {
  readonly agencySlug: string
  readonly classification: string
  readonly regionCode: string
  readonly month: string
}

export interface Tallied {
  readonly period: Period
  /** Whose figures; null for all agencies. */
  readonly agency: Agency | null
  readonly agencies: readonly Agency[]
  readonly regions: readonly Pick<Region, 'code' | 'name'>[]
  /** Of the period and the agency only. */
  readonly rows: readonly TallyRow[]
  readonly overdue: number
  /** Address of the same figures as CSV. */
  readonly csv: string
}

/** One line of a breakdown, with the rows it is made of. */
export interface StatisticsLine {
  readonly key: string
  readonly name: string
  readonly rows: readonly TallyRow[]
  readonly figures: Figures
}

/** What agency and month come to is public by its purpose; a classification or a region can be so small that it speaks of one report. */
export const breakdownsOf = ({ period, agencies, regions, rows }: Pick<Tallied, 'period' | 'agencies' | 'regions' | 'rows'>) => {
  const lines = (nameOf: (row: TallyRow) => string, called: (key: string) => string = (key) => key): StatisticsLine[] =>
    [...groupBy(rows, nameOf)].map(([key, ofIt]) => ({ key, name: called(key), rows: ofIt, figures: figuresOf(ofIt) })).filter(({ figures }) => figures.received > 0)
  const byMonth = groupBy(rows, (row) => row.month)
  return {
    agencies: lines((row) => row.agencySlug, (slug) => agencies.find((one) => one.slug === slug)?.name ?? slug).sort((one, other) => speed(one.figures) - speed(other.figures) || byName(one, other)),
    // The order of those withheld would tell which is larger: they come last, by name.
    classifications: withholdSmall(lines((row) => row.classification)).sort((one, other) => (other.figures?.received ?? 0) - (one.figures?.received ?? 0) || byName(one, other)),
    regions: withholdSmall(lines((row) => row.regionCode, (code) => regions.find((one) => one.code === code)?.name ?? code).sort(byName)),
    months: monthsOf(period).map((month): StatisticsLine => ({ key: month, name: month, rows: byMonth.get(month) ?? [], figures: figuresOf(byMonth.get(month) ?? []) })),
  }
}

/** An agency that received nothing in the period has no line; a month in which nothing came in has one, so that a chart has no gap. */
export const statisticsOf = (tallied: Tallied): Statistics => {
  const { period, agency, agencies, rows, overdue, csv } = tallied
  const by = breakdownsOf(tallied)
  return {
    ...period,
    agency,
    figures: figuresOf(rows),
    overdue,
    agencies: by.agencies.flatMap(({ key, figures }) => {
      const one = agencies.find(({ slug }) => slug === key)
      return one ? [{ agency: one, figures }] : []
    }),
    classifications: by.classifications.map(({ key, figures }) => ({ classification: key, figures })),
    regions: by.regions.map(({ key, name, figures }) => ({ regionCode: key, regionName: name, figures })),
    csv,
    months: by.months.map(({ key, figures }) => ({ month: key, figures })),
  }
}

const groupBy = (rows: readonly TallyRow[], nameOf: (row: TallyRow) => string): Map<string, TallyRow[]> => {
  const groups = new Map<string, TallyRow[]>()
  for (const row of rows) {
    const group = groups.get(nameOf(row))
    if (group) group.push(row)
    else groups.set(nameOf(row), [row])
  }
  return groups
}

/** Who never gave a word comes last. */
const speed = ({ medianDaysToFollowUp }: Figures): number => medianDaysToFollowUp ?? Number.MAX_SAFE_INTEGER

const byName = (one: Pick<StatisticsLine, 'name'>, other: Pick<StatisticsLine, 'name'>): number => (one.name < other.name ? -1 : 1)
