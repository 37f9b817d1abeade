/** The site that a report was filed on: there is one, or the database is broken. */
import type { Database } from '../db/open-database.ts'
import { findSite } from '../db/sites.ts'
import type { ReportRecord } from '../domain/report-record.ts'
import type { SiteRecord } from '../domain/site-record.ts'

export const siteOf = async (db: Database, { siteKey }: Pick<ReportRecord, 'siteKey'>): Promise<SiteRecord> => {
  const site = await findSite(db, siteKey)
  if (site === undefined) throw new Error(`report of the unknown site "${siteKey}"`)
  return site
}
