/** Which language a form in a dialog or a frame speaks, and the words around it. */
import type { Locale } from '../locales/locale.ts'
import { placeTextsIn } from './place-texts.ts'

/**
 * As the form itself decides on a page; a dialog and a frame stand where it does not see the page's language.
 * @param wanted as the tag says; the page's language where absent
 */
export const placeLanguage = (wanted: string | null | undefined): Locale => {
  const language = (wanted || document.documentElement.lang).slice(0, 2).toLowerCase()
  return language in placeTextsIn ? (language as Locale) : 'id'
}
