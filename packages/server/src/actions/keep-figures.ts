/** Use case of a job: lays out the figures of all agencies before anybody asks; of a province that takes a second. */
import { findKeptFigures, replaceKeptFigures } from '../db/kept-figures.ts'
import { write } from '../db/write.ts'
import { later } from '../domain/later.ts'
import { type Period, periodOf } from '../domain/period.ts'
import { isRefusal } from '../domain/refusal.ts'
import { statisticsOf } from '../domain/statistics.ts'
import type { Context } from './context.ts'
import { fewRows, keptAheadMs, tally } from './read-statistics.ts'

/** Half the time for which they are shown: a run that fails or comes late leaves nobody waiting. */
const anewAfterMs = keptAheadMs / 2

/** A month ends at a different moment in each: for some hours two periods are asked for. */
const zones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const

/** @returns how many periods were laid out now; none where so few rows make them that they are read when somebody asks */
export const keepFigures = async (context: Context): Promise<number> => {
  const now = context.now()
  const periods = new Map<string, Period>()
  for (const zone of zones) {
    const period = periodOf({}, now, zone)
    if (!isRefusal(period)) periods.set(period.from, period)
  }
  let made = 0
  for (const period of periods.values()) {
    if ((await findKeptFigures(context.db, period, later(now, -anewAfterMs))) !== undefined) continue
    const tallied = await tally(context, { now, period, agency: null, csv: '' })
    if (tallied.rows.length <= fewRows) continue
    const statistics = statisticsOf(tallied)
    await write(context, (db) => replaceKeptFigures(db, period, { madeAt: now, statistics }, later(now, -keptAheadMs)))
    made++
  }
  return made
}
