/** A month in words: "November 2026", or "Nov 2026" where there is little room. */
import { intlLocales, type Locale } from './locale.ts'

/** @param month YYYY-MM; what is none is shown as it came */
export const monthInWords = (month: string, locale: Locale, length: 'long' | 'short' = 'long'): string => {
  const date = new Date(`${month}-01T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return month
  // A month has no zone: read and written in the same one, it cannot slip.
  return new Intl.DateTimeFormat(intlLocales[locale], { month: length, year: 'numeric', timeZone: 'UTC' }).format(date)
}
