/** The time zones of the sites that some reports were filed on: each site is read once. */
import type { Database } from '../db/open-database.ts'
import type { ReportRecord } from '../domain/report-record.ts'
import { siteOf } from './site-of.ts'

type OfSite = Pick<ReportRecord, 'siteKey'>

/** @returns the IANA name for each of the reports */
export const zonesOf = async (db: Database, reports: readonly { readonly report: OfSite }[]): Promise<(report: OfSite) => string> => {
  const zones = new Map<string, string>()
  for (const { report } of reports) if (!zones.has(report.siteKey)) zones.set(report.siteKey, (await siteOf(db, report)).settings.timeZone)
  return ({ siteKey }) => {
    const zone = zones.get(siteKey)
    if (zone === undefined) throw new Error(`the site "${siteKey}" was not asked for`)
    return zone
  }
}
