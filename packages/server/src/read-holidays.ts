/** Reads the national holidays and cuti bersama of each year that the operator has put into data/holidays. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { HolidayCalendar } from './domain/deadline.ts'
import { dataFolder } from './package-folder.ts'

/**
 * One file per year, named "2027.json": an array of "YYYY-MM-DD". None is shipped: the days are set by a joint decree of
 * three ministers each year, and a calendar from memory would turn deadlines wrong silently.
 */
export const readHolidays = async (folder = dataFolder('holidays')): Promise<HolidayCalendar> => {
  const names = await readdir(folder).catch((): string[] => [])
  const years = names.flatMap((name) => /^(\d{4})\.json$/.exec(name)?.[1] ?? [])
  return Object.fromEntries(await Promise.all(years.map(async (year) => [Number(year), daysOf(year, JSON.parse(await readFile(join(folder, `${year}.json`), 'utf8')) as unknown)] as const)))
}

const daysOf = (year: string, days: unknown): string[] => {
  if (Array.isArray(days) && days.every((day): day is string => typeof day === 'string' && day.startsWith(`${year}-`))) return days
  throw new Error(`data/holidays/${year}.json must be an array of dates of that year, "${year}-MM-DD"`)
}
