/** The button in the corner of a page that has no form, and the page's own openers: links and buttons with `data-lapor-open`. */
import { adoptStyles } from './adopt-styles.ts'
import type { PlaceSettings } from './place-settings.ts'
import { placeLanguage } from './place-language.ts'
import { placeTextsIn } from './place-texts.ts'

/** The dark values of its colours, the same as the form's own. */
const dark = '--lapor-color-primary: #9cc5f7; --lapor-color-primary-strong: #c4defc; --lapor-color-on-primary: #0a2140; --lapor-color-focus: #9cc5f7'

/** Lengths are px: host pages change the root font. White on the agency's colour is the page's own care, as in the form. */
const css = `
:host { all: initial !important; position: fixed !important; z-index: 2147483647 !important; right: 16px !important; bottom: max(16px, env(safe-area-inset-bottom)) !important }
:host([data-side=left]) { right: auto !important; left: 16px !important }
:host([theme=dark]) { ${dark} }
@media (prefers-color-scheme: dark) { :host([theme=auto]) { ${dark} } }
a { display: block; max-width: calc(100vw - 74px); padding: 13px 20px; border: 1px solid var(--lapor-color-on-primary, #fff); border-radius: 28px; background: var(--lapor-color-primary, #17467f); color: var(--lapor-color-on-primary, #fff); box-shadow: 0 2px 10px rgba(10, 20, 35, .35); font: 600 16px/20px Roboto, system-ui, sans-serif; text-decoration: none; overflow-wrap: anywhere }
a:hover { background: var(--lapor-color-primary-strong, #0e3161) }
a:focus-visible { outline: 3px solid var(--lapor-color-focus, #0b57d0); outline-offset: 2px }
@media print { a { display: none } }
`

const formTag = 'lapor-widget'
const anyTag = `[data-lapor-open],${formTag},lapor-statistics,lapor-feed,lapor-badge`

export const placeLauncher = ({ site, base, settings }: PlaceSettings, open: (site: string | undefined) => void): void => {
  document.addEventListener('click', (event) => {
    const opener = event.target instanceof Element && event.target.closest<HTMLElement>('[data-lapor-open]')
    // A new tab was asked for.
    if (!opener || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    open(opener.dataset.laporOpen || site)
  })

  if (!site || settings.launcher === 'off') return
  const host = document.createElement('lapor-launcher')
  const link = document.createElement('a')
  const root = host.attachShadow({ mode: 'open' })
  adoptStyles(root, css)
  if (settings.theme) host.setAttribute('theme', settings.theme)
  if (settings.side === 'left') host.dataset.side = 'left'
  // A link, so that a new tab and a broken dialog lead to the full page.
  link.href = `${base}/lapor/${site}`
  link.target = '_blank'
  link.rel = 'noopener'
  link.textContent = settings.launcher || placeTextsIn[placeLanguage(settings.locale)].launcher
  link.setAttribute('aria-haspopup', 'dialog')
  link.onclick = (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    open(site)
  }
  root.append(link)

  const look = (): void => {
    const isNeeded = !document.querySelector(settings.launcher === undefined ? anyTag : formTag)
    // Not in the body: that may be replaced (Turbo) or moved by a transform.
    if (!isNeeded) host.remove()
    else if (!host.isConnected) document.documentElement.append(host)
  }
  let due: ReturnType<typeof setTimeout> | undefined
  // Now and then at most: a page that takes it away again must not be fought without end.
  const soon = (): void => {
    due ??= setTimeout(() => {
      due = undefined
      look()
    }, 50)
  }
  const start = (): void => {
    new MutationObserver(soon).observe(document, { childList: true, subtree: true })
    soon()
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
  else start()
}
