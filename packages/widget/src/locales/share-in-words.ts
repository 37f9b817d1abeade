/** A share of a whole as a percentage, "99,43 %", that never says more than is true. */
import { intlLocales, type Locale } from './locale.ts'

/** Two decimals, without trailing zeros. All but one of a hundred thousand is not "100 %", and one of them is not "0 %". */
export const shareInWords = (part: number, whole: number, locale: Locale): string => {
  const rounded = Math.round((part / whole) * 10_000) / 100
  const honest = part < whole && rounded === 100 ? 99.99 : part > 0 && rounded === 0 ? 0.01 : rounded
  // No line may begin with the sign.
  return `${numberInWords(honest, locale)}\u00a0%`
}

/** "1.234,5" in Indonesian, "1,234.5" in English. */
export const numberInWords = (value: number, locale: Locale): string => new Intl.NumberFormat(intlLocales[locale], { maximumFractionDigits: 2 }).format(value)
