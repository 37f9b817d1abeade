/** Keeps the figures of all agencies as they were last laid out, for every relay on the database. */
import type { Statistics } from '@lapor/sdk/contract'
import type { Period } from '../domain/period.ts'
import type { Database } from './open-database.ts'

export interface KeptFigures {
  readonly madeAt: string
  readonly statistics: Statistics
}

const nameOf = ({ from, to }: Period): string => `${from} ${to}`

/** @param since older ones are as good as none */
export const findKeptFigures = async (db: Database, period: Period, since: string): Promise<KeptFigures | undefined> => {
  const row = await db.selectFrom('kept_figures').select(['made_at', 'answer']).where('period', '=', nameOf(period)).where('made_at', '>', since).executeTakeFirst()
  return row && { madeAt: row.made_at, statistics: JSON.parse(row.answer) as Statistics }
}

/** Puts them in the place of older ones, of other periods too: nobody asks for those by default any more. @param since what is older goes */
export const replaceKeptFigures = async (db: Database, period: Period, { madeAt, statistics }: KeptFigures, since: string): Promise<void> => {
  await db.deleteFrom('kept_figures').where('made_at', '<=', since).execute()
  const row = { period: nameOf(period), made_at: madeAt, answer: JSON.stringify(statistics) }
  await db.insertInto('kept_figures').values(row).onConflict((c) => c.column('period').doUpdateSet(row)).execute()
}
