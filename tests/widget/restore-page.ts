/** Puts the page back as the tests of a file found it: nothing on it, its own fetch, language, width and address. */
import { clearPage } from './screen.ts'

const { fetch } = globalThis
const { lang } = document.documentElement

export const restorePage = (): void => {
  clearPage()
  globalThis.fetch = fetch
  document.documentElement.lang = lang
  document.body.style.width = ''
  history.replaceState(null, '', location.pathname + location.search)
}
