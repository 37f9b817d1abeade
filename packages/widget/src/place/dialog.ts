/** The form in a dialog above the page: the page behind is inert, Esc and the back button close it, and what was written stays. */
import { adoptStyles } from './adopt-styles.ts'
import type { PlaceSettings } from './place-settings.ts'
import { placeLanguage } from './place-language.ts'
import { placeTextsIn } from './place-texts.ts'

/** Marks the entry of the history that the back button takes away. */
const mark = 'laporDialog'

/** The dark values of what stands around the form, the same as its own. */
const dark = '--_scheme: dark; --_surface: #12181f; --_soft: #1b232d; --_line: #34404d; --_text: #edf1f5; --_primary: #9cc5f7; --_focus: #9cc5f7'

/** Full screen on a phone. Lengths are px: host pages change the root font. The widget's own frame has no room for another around it. */
const css = `
:host { all: initial !important; --_scheme: light; --_surface: #fff; --_soft: #f4f6f9; --_line: #d5dce4; --_text: #1a2430; --_primary: #17467f; --_focus: #0b57d0 }
:host([theme=dark]) { ${dark} }
@media (prefers-color-scheme: dark) { :host([theme=auto]) { ${dark} } }
dialog { position: fixed; inset: 0; box-sizing: border-box; width: 100%; height: 100%; max-width: none; max-height: none; margin: auto; padding: 0; border: 0; background: var(--_surface); color: var(--_text); color-scheme: var(--_scheme); overflow: auto; overscroll-behavior: contain }
dialog:not([open]) { display: none }
dialog::backdrop { background: rgba(10, 20, 35, .55) }
button { display: block; position: sticky; top: 0; z-index: 1; width: 100%; min-height: 48px; padding: 0 16px; border: 0; border-bottom: 1px solid var(--_line); background: var(--_soft); color: var(--_primary); font: 600 16px/1.2 Roboto, system-ui, sans-serif; text-align: end; cursor: pointer }
button:focus-visible { outline: 3px solid var(--_focus); outline-offset: -4px }
lapor-widget { display: block; min-height: 560px }
a { display: block; padding: 24px 16px; color: var(--_primary); font: 16px/1.5 Roboto, system-ui, sans-serif }
@media (min-width: 760px) { dialog { width: 680px; height: min(860px, 100% - 48px); border-radius: 14px } }
@media (forced-colors: active) { dialog { border: 1px solid } }
`

export interface Dialog {
  /** Shows the form of a site above the page. @throws {TypeError} when no site is named */
  readonly open: (site: string | undefined) => void
  readonly close: () => void
}

export const createDialog = ({ site: ownSite, base, settings }: PlaceSettings): Dialog => {
  const locale = placeLanguage(settings.locale)
  const texts = placeTextsIn[locale]
  const host = document.createElement('lapor-dialog')
  const root = host.attachShadow({ mode: 'open' })
  const dialog = document.createElement('dialog')
  const close = document.createElement('button')
  let shown: string | undefined

  adoptStyles(root, css)
  if (settings.theme) host.setAttribute('theme', settings.theme)
  dialog.setAttribute('aria-label', texts.name)
  close.type = 'button'
  close.autofocus = true
  close.textContent = `${texts.close} ✕`
  close.setAttribute('aria-label', texts.close)
  dialog.append(close)
  root.append(dialog)
  // Keys pressed here are not for the page's shortcuts.
  for (const name of ['keydown', 'keyup', 'keypress']) dialog.addEventListener(name, (event) => event.stopPropagation())

  /** The dialog has an entry of its own in the history. */
  let entered = false

  const ended = (): void => {
    window.removeEventListener('popstate', shut)
    const isOnTop = (history.state as Record<string, unknown> | null)?.[mark] === true
    if (entered && isOnTop) history.back()
    entered = false
  }

  const shut = (): void => {
    dialog.close()
    ended()
  }

  close.onclick = shut
  // Closed by the browser: with Esc, or a phone's back gesture. In a hidden tab the event waits, so others do not wait for it.
  dialog.onclose = ended

  const put = (site: string): void => {
    if (site === shown) return
    shown = site
    const widget = document.createElement('lapor-widget')
    const fullPage = document.createElement('a')
    fullPage.href = `${base}/lapor/${site}`
    fullPage.target = '_blank'
    fullPage.textContent = texts.fullPage
    for (const [name, value] of Object.entries({ site, base, locale, theme: settings.theme })) if (value) widget.setAttribute(name, value)
    widget.append(fullPage)
    dialog.replaceChildren(close, widget)
  }

  return {
    open: (site = ownSite) => {
      if (!site) throw new TypeError('Lapor.open() needs the key of a site: as its argument, or as data-site of the script tag')
      put(site)
      if (dialog.open) return
      // Before Safari 15.4 and Firefox 98 there is none.
      if (!('showModal' in dialog)) return void window.open(`${base}/lapor/${site}`)
      document.documentElement.append(host)
      dialog.showModal()
      const state = history.state as unknown
      history.pushState({ ...(typeof state === 'object' ? state : {}), [mark]: true }, '')
      entered = true
      window.addEventListener('popstate', shut)
    },
    close: shut,
  }
}
