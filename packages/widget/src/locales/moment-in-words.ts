/** An hour, or a day with its hour, in words: for what is closer than a promise. */
import { intlLocales, type Locale } from './locale.ts'

const format = (date: Date, locale: Locale, timeZone: string | undefined, parts: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(intlLocales[locale], { ...parts, timeZone }).format(date)

/** "10.15" in Indonesian, "10:15" in English. Without a zone it is the phone's own clock. */
export const hourInWords = (instant: number, locale: Locale, timeZone?: string): string =>
  format(new Date(instant), locale, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** "1 Desember 2026, 10.15". */
export const momentInWords = (instant: string | number, locale: Locale, timeZone?: string): string => {
  const date = new Date(instant)
  // An odd date of a newer relay is shown as it came.
  if (Number.isNaN(date.getTime())) return String(instant)
  return `${format(date, locale, timeZone, { day: 'numeric', month: 'long', year: 'numeric' })}, ${hourInWords(date.getTime(), locale, timeZone)}`
}
