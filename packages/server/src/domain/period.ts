/** A period of whole months, as somebody asks for figures. */
import { localDate } from './deadline.ts'
import type { OrRefusal } from './refusal.ts'

/** First and last month, YYYY-MM, both included. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** Every month of the period is a line of the answer; nobody needs more than ten years of lines. */
const mostMonths = 120

/** The twelve months up to now, or up to `to`, unless it is said otherwise. */
export const periodOf = (wish: { readonly from?: string | undefined; readonly to?: string | undefined }, now: string, timeZone: string): OrRefusal<Period> => {
  const to = wish.to ?? localDate(now, timeZone).slice(0, 7)
  const from = wish.from ?? monthOf(indexOf(to) - 11)
  if (from > to) return { refused: 'query-invalid', detail: `The period begins (${from}) after it ends (${to}).` }
  if (indexOf(to) - indexOf(from) >= mostMonths) return { refused: 'query-invalid', detail: `A period has at most ${mostMonths} months.` }
  return { from, to }
}

export const monthsOf = ({ from, to }: Period): string[] => Array.from({ length: indexOf(to) - indexOf(from) + 1 }, (_, step) => monthOf(indexOf(from) + step))

/** Months since the year 0; the year 0 itself bounds it below. */
const indexOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1

const monthOf = (index: number): string => `${String(Math.floor(Math.max(index, 0) / 12)).padStart(4, '0')}-${String((Math.max(index, 0) % 12) + 1).padStart(2, '0')}`
