/** Dates and instants as text. Own patterns, since zod's iso formats cost a citizen's browser 660 bytes more and refuse no more. */
import * as z from './zod.ts'

const date = '\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])'
const time = '(?:[01]\\d|2[0-3]):[0-5]\\d'

/** There is no 31 February, and no 29 February outside leap years: a day that is none comes out as another one. */
const isDay: z.core.CheckFn<string> = ({ value, issues }) => {
  const day = value.slice(0, 10)
  const at = Date.parse(day)
  if (at && !new Date(at).toISOString().startsWith(day)) issues.push({ code: 'custom', input: value })
}

/** YYYY-MM-DD. */
export const LocalDate = z.string().check(z.regex(new RegExp(`^${date}$`)), isDay)

/** RFC 3339 with seconds and an offset, e.g. 2026-11-24T18:20:00+07:00. */
export const Instant = z.string().check(z.regex(new RegExp(`^${date}T${time}:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-]${time})$`)), isDay)
