/** Use case: a relay that was brought up to date counts and shows the reports that an earlier version left behind. */
import type { Database } from '../db/open-database.ts'
import { findReportById } from '../db/reports.ts'
import { findSite } from '../db/sites.ts'
import { uncountedReports } from '../db/tally.ts'
import { listEntries } from '../db/timeline.ts'
import type { Context } from './context.ts'
import { keepInStep } from './keep-in-step.ts'

/** One transaction: a catching up that is cut off begins again. Where nothing was left behind, nothing is written. */
export const catchUp = async ({ db, holidays }: Pick<Context, 'db' | 'holidays'>): Promise<void> => {
  if ((await uncountedReports(db)).length === 0) return
  await db.transaction().execute(async (db) => {
    for (const id of await uncountedReports(db)) await countOne(db, id, holidays)
  })
}

const countOne = async (db: Database, id: string, holidays: Context['holidays']): Promise<void> => {
  const whole = await findReportById(db, id)
  const site = whole && (await findSite(db, whole.report.siteKey))
  if (site) await keepInStep(db, { report: whole.report, entries: await listEntries(db, id), timeZone: site.settings.timeZone }, holidays)
}
