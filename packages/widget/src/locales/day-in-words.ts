/** A day in words, e.g. "Selasa, 1 Desember 2026", in the time zone of the agency. */
import { intlLocales, type Locale } from './locale.ts'

export const dayInWords = (instant: string, locale: Locale, timeZone?: string): string => {
  const date = new Date(instant)
  // An odd date of a newer relay is shown as it came.
  if (Number.isNaN(date.getTime())) return instant
  return new Intl.DateTimeFormat(intlLocales[locale], { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone }).format(date)
}
