/** Which language an element speaks: the one that was set, else the page's where we know it, else Indonesian. */
import { known } from './known.ts'
import { intlLocales, type Locale } from './locale.ts'

/** @param chosen the element's own attribute; empty where none is set */
export const languageOf = (chosen: string, element: Element): Locale => {
  const [language = ''] = (chosen || element.closest<HTMLElement>('[lang]')?.lang || '').toLowerCase().split('-')
  return known(intlLocales, language) ? (language as Locale) : 'id'
}
