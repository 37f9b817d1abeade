/**
 * Dates and instants as text. Own patterns, since zod's iso formats cost a citizen's browser 660 bytes more;
 * they refuse the same: a 31 February, and a 29 February outside leap years.
 */
import * as z from './zod.ts'

const leapYear = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)'
const date = `(?:${leapYear}-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])))`
const time = '(?:[01]\\d|2[0-3]):[0-5]\\d'

/** YYYY-MM-DD. */
export const LocalDate = z.string().check(z.regex(new RegExp(`^${date}$`)))

/** RFC 3339 with seconds and an offset, e.g. 2026-11-24T18:20:00+07:00. */
export const Instant = z.string().check(z.regex(new RegExp(`^${date}T${time}:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-]${time})$`)))
