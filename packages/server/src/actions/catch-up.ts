/** Use case: a relay that was brought up to date counts, shows and times the reports that an earlier version left behind. */
import { dueActs } from '../db/due-acts.ts'
import { doneMigrations } from '../db/migrate.ts'
import type { Database } from '../db/open-database.ts'
import { findSecret, saveSecret } from '../db/secrets.ts'
import { findReportById, unflaggedReports, updateReport } from '../db/reports.ts'
import { uncountedReports } from '../db/tally.ts'
import { listEntries } from '../db/timeline.ts'
import { write } from '../db/write.ts'
import { flagsOf } from '../domain/content-flags.ts'
import { inTime } from '../domain/in-time.ts'
import type { Context } from './context.ts'
import { keepInStep } from './keep-in-step.ts'
import { siteOf } from './site-of.ts'

const atOnce = 500

/** Before anything else writes a report: what is found in the texts of an earlier version is masked before it is shown once more. */
const flagUnflagged = async (db: Database, holidays: Context['holidays']): Promise<void> => {
  for (let ids = await unflaggedReports(db, atOnce); ids.length > 0; ids = await unflaggedReports(db, atOnce)) {
    for (const id of ids) {
      const whole = await findReportById(db, id)
      if (whole === undefined) continue
      await updateReport(db, { ...whole.report, flags: flagsOf(whole.report.text) })
      await countOne(db, id, holidays)
    }
  }
}

/** Stands for the version up to which nothing is left behind any more: looking for it would read every report at each start. */
const mark = 'caught-up'

/** One transaction: a catching up that is cut off begins again. Reports that a change of rules has woken are for the jobs. */
export const catchUp = async (context: Pick<Context, 'db' | 'holidays' | 'writePatienceMs'>): Promise<void> => {
  const { db, holidays } = context
  const version = (await doneMigrations(db)).at(-1) ?? ''
  if ((await findSecret(db, mark)) === version) return
  await write(context, async (db) => {
    await flagUnflagged(db, holidays)
    for (let ids = await untimedReports(db); ids.length > 0; ids = await untimedReports(db)) for (const id of ids) await timeOne(db, id, holidays)
    for (const id of await uncountedReports(db)) await countOne(db, id, holidays)
    await saveSecret(db, mark, version)
  })
}

/** An empty moment is before all others; see migration 4. */
const untimedReports = async (db: Database): Promise<string[]> => (await dueActs(db, '', undefined, atOnce)).map(({ id }) => id)

const timeOne = async (db: Database, id: string, holidays: Context['holidays']): Promise<void> => {
  const whole = await findReportById(db, id)
  if (whole) await updateReport(db, inTime(whole.report, await listEntries(db, id), (await siteOf(db, whole.report)).settings, holidays))
}

const countOne = async (db: Database, id: string, holidays: Context['holidays']): Promise<void> => {
  const whole = await findReportById(db, id)
  if (whole) await keepInStep(db, { report: whole.report, entries: await listEntries(db, id), timeZone: (await siteOf(db, whole.report)).settings.timeZone }, holidays)
}
