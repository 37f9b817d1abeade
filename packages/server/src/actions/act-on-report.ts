/** Use case: the relay does what is due on one report by the clock: escalates, warns, closes, erases; each of it once. */
import { claimReport } from '../db/due-acts.ts'
import type { Database } from '../db/open-database.ts'
import { replaceIdentity } from '../db/identities.ts'
import { emptyWriteAheadLog } from '../db/forget-erased.ts'
import { insertPrivacyRequest } from '../db/privacy.ts'
import { findReportById, updateReport } from '../db/reports.ts'
import { listEntries } from '../db/timeline.ts'
import { write } from '../db/write.ts'
import type { Order } from '../domain/command.ts'
import { inTime } from '../domain/in-time.ts'
import { type Act, closingDay, nextAct } from '../domain/next-act.ts'
import { requestOf } from '../domain/privacy.ts'
import { isRefusal } from '../domain/refusal.ts'
import type { WholeReport } from '../domain/view.ts'
import type { Context } from './context.ts'
import { keepInStep } from './keep-in-step.ts'
import { siteOf } from './site-of.ts'
import { takeStep } from './take-step.ts'

/**
 * One transaction: all that is due on the report, or nothing. What is due is decided inside of it, so that of two relays that come at
 * the same time the second one finds nothing left to do.
 * @returns what was done
 */
export const actOnReport = async (context: Context, id: string): Promise<Act['kind'][]> => {
  const now = context.now()
  const done = await write(context, async (db) => {
    const done: Act['kind'][] = []
    if (!(await claimReport(db, id))) return done
    for (let act = await nextOf(context, db, id); act !== undefined && act.at <= now; act = await nextOf(context, db, id)) {
      await perform({ ...context, now: () => now }, db, id, act)
      done.push(act.kind)
    }
    return done
  })
  if (done.includes('erase-identity')) await emptyWriteAheadLog(context.db)
  return done
}

/** Writes down when to look at the report again: rules and calendars may have changed since. */
const nextOf = async ({ holidays }: Context, db: Database, id: string): Promise<Act | undefined> => {
  const { report } = await wholeOf(db, id)
  const { settings } = await siteOf(db, report)
  const steps = await listEntries(db, id)
  const timed = inTime(report, steps, settings, holidays)
  await updateReport(db, timed)
  return nextAct(timed, steps, settings, holidays)
}

const perform = async (context: Context, db: Database, id: string, act: Act): Promise<void> => {
  const whole = await wholeOf(db, id)
  const { settings } = await siteOf(db, whole.report)
  switch (act.kind) {
    case 'erase-identity':
      if (whole.identity !== null) {
        await replaceIdentity(db, id, null, context.now())
        await insertPrivacyRequest(db, id, requestOf('retention', context.now(), context.newId()))
      }
      return updateReport(db, { ...whole.report, identityExpired: true })
    case 'end-publicity': {
      const report = { ...whole.report, matterExpired: true }
      await updateReport(db, report)
      return keepInStep(db, { report, entries: await listEntries(db, id), timeZone: settings.timeZone }, context.holidays)
    }
    case 'warn':
      return step(context, db, whole, { command: 'warn', text: closingDay(act.silence, act.since, context.now(), settings.timeZone, context.holidays) })
    case 'alert':
    case 'escalate':
      return step(context, db, whole, { command: act.kind, text: act.text, reason: act.reason })
    case 'close-by-silence':
    case 'archive-by-silence':
      return step(context, db, whole, { command: act.kind })
  }
}

const step = async (context: Context, db: Database, whole: WholeReport, order: Omit<Order, 'by'>): Promise<void> => {
  const taken = await takeStep(context, db, whole, { ...order, by: { role: 'system' } })
  if (isRefusal(taken)) throw new Error(`the table of transitions refused "${order.command}" to the clock: ${taken.detail ?? taken.refused}`)
}

const wholeOf = async (db: Database, id: string): Promise<WholeReport> => {
  const whole = await findReportById(db, id)
  if (whole === undefined) throw new Error('the report is gone')
  return whole
}
