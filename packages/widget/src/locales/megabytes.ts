/** A size as people know it from their phone's gallery: "12,4 MB". */
import type { Locale } from './locale.ts'

/** Not by the table of Intl's names: the first part would have to hand it on. @param bytes never shown as 0: what is small is still something */
export const megabytes = (bytes: number, lang: Locale): string => `${Math.max(0.1, bytes / 1_000_000).toLocaleString(lang === 'en' ? lang : 'id', { maximumFractionDigits: 1 })} MB`
