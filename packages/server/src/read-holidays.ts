/** Reads the national holidays and cuti bersama of each year that the operator has put beside the data file. */
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import type { HolidayCalendar } from './domain/deadline.ts'

/** A sentence for whoever keeps the calendar: a wrong file would turn deadlines wrong silently. */
export class HolidaysError extends Error {
  constructor(file: string, year: string) {
    super(`Berkas hari libur ${file} salah: harus daftar JSON berisi tanggal tahun itu, misalnya ["${year}-08-17"].`)
    this.name = 'HolidaysError'
  }
}

/**
 * One file per year, "holidays/2027.json" beside the data file: an array of "YYYY-MM-DD". Beside it, because an update of the
 * package replaces its folder. None is shipped: the days are set by a joint decree of three ministers each year, and a calendar
 * from memory would turn deadlines wrong silently.
 */
export const readHolidays = async (dataFile: string): Promise<HolidayCalendar> => {
  if (dataFile === ':memory:') return {}
  const folder = join(dirname(dataFile), 'holidays')
  const names = await readdir(folder).catch((): string[] => [])
  const years = names.flatMap((name) => /^(\d{4})\.json$/.exec(name)?.[1] ?? [])
  return Object.fromEntries(await Promise.all(years.map(async (year) => [Number(year), await daysOf(join(folder, `${year}.json`), year)] as const)))
}

const daysOf = async (file: string, year: string): Promise<string[]> => {
  const days = parsed(await readFile(file, 'utf8'))
  if (Array.isArray(days) && days.every((day): day is string => typeof day === 'string' && day.startsWith(`${year}-`) && isDay(day))) return days
  throw new HolidaysError(file, year)
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isDay = (text: string): boolean => {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    return false
  }
}
