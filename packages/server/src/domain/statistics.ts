/** Lays out the figures of a period: all together, by agency, by classification and by month. */
import type { Agency, Figures, Statistics } from '@lapor/sdk/contract'
import { figuresOf, type TallyCount } from './figures.ts'
import { monthsOf, type Period } from './period.ts'

export interface TallyRow extends TallyCount {
  readonly agencySlug: string
  readonly classification: string
  readonly month: string
}

export interface Tallied {
  readonly period: Period
  /** Whose figures; null for all agencies. */
  readonly agency: Agency | null
  readonly agencies: readonly Agency[]
  /** Of the period and the agency only. */
  readonly rows: readonly TallyRow[]
  readonly overdue: number
}

/** An agency that received nothing in the period has no line; a month in which nothing came in has one, so that a chart has no gap. */
export const statisticsOf = ({ period, agency, agencies, rows, overdue }: Tallied): Statistics => {
  const byAgency = groupBy(rows, (row) => row.agencySlug)
  const byClassification = groupBy(rows, (row) => row.classification)
  const byMonth = groupBy(rows, (row) => row.month)
  return {
    ...period,
    agency,
    figures: figuresOf(rows),
    overdue,
    agencies: agencies
      .map((one) => ({ agency: one, figures: figuresOf(byAgency.get(one.slug) ?? []) }))
      .filter(({ figures }) => figures.received > 0)
      .sort((one, other) => speed(one.figures) - speed(other.figures) || (one.agency.name < other.agency.name ? -1 : 1)),
    classifications: [...byClassification].map(([classification, ofIt]) => ({ classification, figures: figuresOf(ofIt) })).filter(({ figures }) => figures.received > 0).sort((one, other) => other.figures.received - one.figures.received),
    months: monthsOf(period).map((month) => ({ month, figures: figuresOf(byMonth.get(month) ?? []) })),
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
