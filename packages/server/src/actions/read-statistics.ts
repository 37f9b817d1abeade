/** Use case: anybody reads how much came in, how much was followed up and how fast; as JSON, or as the CSV it can be checked with. */
import type { Statistics } from '@lapor/sdk/contract'
import { agenciesNamed, regionsNamed } from '../db/places.ts'
import { countOverdue, readTally } from '../db/tally.ts'
import { periodOf } from '../domain/period.ts'
import { isRefusal, type OrRefusal } from '../domain/refusal.ts'
import type { SiteRecord } from '../domain/site-record.ts'
import { type Tallied, statisticsOf } from '../domain/statistics.ts'
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

export const readStatistics = async (context: Context, site: SiteRecord, wish: StatisticsWish): Promise<OrRefusal<Statistics>> => {
  const tallied = await tally(context, site, wish)
  return isRefusal(tallied) ? tallied : statisticsOf(tallied)
}

export const readStatisticsCsv = async (context: Context, site: SiteRecord, wish: StatisticsWish & CsvLines): Promise<OrRefusal<string>> => {
  const tallied = await tally(context, site, wish)
  return isRefusal(tallied) ? tallied : statisticsCsv(tallied, wish)
}

const tally = async (context: Context, site: SiteRecord, { scope = 'agency', ...wish }: StatisticsWish): Promise<OrRefusal<Tallied>> => {
  const now = context.now()
  const period = periodOf(wish, now, site.settings.timeZone)
  if (isRefusal(period)) return period
  const agency = scope === 'agency' ? site.agency : null
  return snapshot(context.db, async (db) => {
    const rows = await readTally(db, agency?.slug, period)
    return {
      period,
      agency,
      agencies: await agenciesNamed(db, [...new Set(rows.map((row) => row.agencySlug))]),
      regions: await regionsNamed(db, [...new Set(rows.map((row) => row.regionCode))]),
      rows,
      overdue: await countOverdue(db, agency?.slug, now),
      csv: `/data/${site.key}/statistik.csv?${new URLSearchParams({ scope, ...period }).toString()}`,
    }
  })
}
