/** Reads the national holidays and cuti bersama of each year that the operator has put beside the data file. */
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import type { HolidayCalendar } from './domain/deadline.ts'

/** A sentence for whoever keeps the calendar: a wrong file would turn deadlines wrong silently. */
export class HolidaysError extends Error {
  constructor(file: string, expected: string) {
    super(`Berkas hari libur ${file} salah: ${expected}.`)
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
  const names = await readdir(folder).catch((error: unknown): string[] => {
    // No folder: no year is known. One that cannot be read is a mistake of whoever put it there.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw new HolidaysError(folder, 'harus folder yang dapat dibaca relay')
  })
  const years = names.filter((name) => /\.json$/i.test(name)).map((name) => /^(\d{4})\.json$/.exec(name)?.[1] ?? misnamed(join(folder, name)))
  return Object.fromEntries(await Promise.all(years.map(async (year) => [Number(year), await daysOf(join(folder, `${year}.json`), year)] as const)))
}

const daysOf = async (file: string, year: string): Promise<string[]> => {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new HolidaysError(file, 'tidak dapat dibaca')
  })
  const days = parsed(text)
  if (Array.isArray(days) && days.every((day): day is string => typeof day === 'string' && day.startsWith(`${year}-`) && isDay(day))) return days
  throw new HolidaysError(file, `harus daftar JSON berisi tanggal tahun itu, misalnya ["${year}-08-17"]`)
}

/** A calendar that is not read would turn deadlines wrong as silently as a wrong one. */
const misnamed = (file: string): never => {
  throw new HolidaysError(file, 'namanya harus tahunnya, misalnya 2027.json')
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
