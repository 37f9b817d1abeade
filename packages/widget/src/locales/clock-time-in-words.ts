/** The day and the minute in words, by the phone's own clock: "1 Desember 2026 pukul 10.15". */
import { intlLocales, type Locale } from './locale.ts'

/** @param instant milliseconds since 1970 */
export const clockTimeInWords = (instant: number, locale: Locale): string => new Intl.DateTimeFormat(intlLocales[locale], { dateStyle: 'long', timeStyle: 'short' }).format(instant)
