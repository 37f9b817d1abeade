/** Use case: anybody reads how much came in, how much was followed up and how fast; as JSON, or as the CSV it can be checked with. */
import type { Statistics } from '@lapor/sdk/contract'
import type { Database } from '../db/open-database.ts'
import { findKeptFigures } from '../db/kept-figures.ts'
import { agenciesNamed, regionsNamed } from '../db/places.ts'
import { countOverdue, readTally } from '../db/tally.ts'
import { later } from '../domain/later.ts'
import { monthsOf, periodOf } from '../domain/period.ts'
import { isRefusal, type OrRefusal } from '../domain/refusal.ts'
import type { SiteRecord } from '../domain/site-record.ts'
import { type Tallied, type TallyRow, statisticsOf } from '../domain/statistics.ts'
import { type CsvLines, statisticsCsv } from '../domain/statistics-csv.ts'
import type { Context } from './context.ts'
import { snapshot } from './snapshot.ts'

export interface StatisticsWish {
  /** Of the site's agency, or of all agencies of the relay; `agency` where absent. */
  readonly scope?: 'agency' | 'all' | undefined
  /** YYYY-MM, both included. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** Figures of a large relay are a minute old at most: laying them out anew for everybody who looks would hold up those who report. */
const keptMs = 60_000
/** So few rows are read while one blinks: a kelurahan's figures are always of now. */
export const fewRows = 500
/** One agency is asked for far more often than all of them: of a busy one, others have just read the same. */
const fewRowsOfAgency = 100
/** The figures of all agencies are kept in the database too, and laid out anew by a job: so old they may be where no minute's are at hand. */
export const keptAheadMs = 20 * 60_000
const keptAtMost = 200

interface Kept {
  readonly until: number
  readonly statistics: Statistics
}

/** Of each database; what is lost with a relay is read anew. */
const keptFigures = new WeakMap<Database, Map<string, Kept>>()

export const readStatistics = async (context: Context, site: SiteRecord, wish: StatisticsWish): Promise<OrRefusal<Statistics>> => {
  const asked = question(context, site, wish)
  if (isRefusal(asked)) return asked
  const kept = keptFigures.get(context.db) ?? new Map<string, Kept>()
  keptFigures.set(context.db, kept)
  const name = [asked.agency?.slug ?? '', asked.period.from, asked.period.to].join(' ')
  const known = kept.get(name)
  if (known !== undefined && known.until > Date.parse(asked.now)) return { ...known.statistics, csv: asked.csv }
  const keep = (statistics: Statistics): Statistics => {
    if (kept.size >= keptAtMost) kept.clear()
    kept.set(name, { until: Date.parse(asked.now) + keptMs, statistics })
    return { ...statistics, csv: asked.csv }
  }
  const ahead = asked.agency === null ? await findKeptFigures(context.db, asked.period, later(asked.now, -keptAheadMs)) : undefined
  if (ahead !== undefined) return keep(ahead.statistics)
  const tallied = await tally(context, asked)
  const statistics = statisticsOf(tallied)
  return tallied.rows.length > (asked.agency === null ? fewRows : fewRowsOfAgency) ? keep(statistics) : statistics
}

export const readStatisticsCsv = async (context: Context, site: SiteRecord, wish: StatisticsWish & CsvLines): Promise<OrRefusal<string>> => {
  const asked = question(context, site, wish)
  return isRefusal(asked) ? asked : statisticsCsv(await tally(context, asked), wish)
}

export interface Question extends Pick<Tallied, 'period' | 'agency' | 'csv'> {
  readonly now: string
}

const question = (context: Context, site: SiteRecord, { scope = 'agency', ...wish }: StatisticsWish): OrRefusal<Question> => {
  const now = context.now()
  const period = periodOf(wish, now, site.settings.timeZone)
  if (isRefusal(period)) return period
  return { now, period, agency: scope === 'agency' ? site.agency : null, csv: `/data/${site.key}/statistik.csv?${new URLSearchParams({ scope, ...period }).toString()}` }
}

export const tally = (context: Context, { now, period, agency, csv }: Question): Promise<Tallied> =>
  snapshot(context.db, async (db) => {
    const rows: TallyRow[] = []
    // Those of all agencies month by month: in between, others have their turn.
    for (const part of agency === null ? monthsOf(period).map((month) => ({ from: month, to: month })) : [period]) for (const row of await readTally(db, agency?.slug, part)) rows.push(row)
    return {
      period,
      agency,
      agencies: await agenciesNamed(db, [...new Set(rows.map((row) => row.agencySlug))]),
      regions: await regionsNamed(db, [...new Set(rows.map((row) => row.regionCode))]),
      rows,
      overdue: await countOverdue(db, agency?.slug, now),
      csv,
    }
  })
