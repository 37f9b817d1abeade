/** The form in a frame of the relay's origin, as high as its content: what is written there, the page around it cannot read. */
import { adoptStyles } from './adopt-styles.ts'
import type { PlaceSettings } from './place-settings.ts'
import { placeLanguage } from './place-language.ts'
import { placeTextsIn } from './place-texts.ts'

/** Until the frame tells its own: what the snippet reserves. */
const firstHeight = 600
/** The form has never been higher; a number beyond this is not its. */
const greatestHeight = 20_000
/** After its document has come, the frame answers at once or never: a page that is not on the site's list gets an error of the browser. */
const patience = 10_000

const css = `
:host { display: block !important }
iframe { display: block; width: 100%; min-height: ${firstHeight}px; border: 0 }
[hidden] { display: none }
`

/** In isolation it stands for `<lapor-widget>`. Its own content shows where the frame does not come. */
export class LaporFrame extends HTMLElement {
  static defaults: PlaceSettings

  connectedCallback(): void {
    // Moved in the page: the browser loads the frame anew, with the draft that it keeps.
    if (this.shadowRoot) return
    const { site, base, settings } = LaporFrame.defaults
    const root = this.attachShadow({ mode: 'open' })
    const frame = document.createElement('iframe')
    const fallback = document.createElement('slot')
    const relay = this.getAttribute('base') || base
    const locale = placeLanguage(this.getAttribute('locale') || settings.locale)
    const theme = this.getAttribute('theme') || settings.theme
    const query = new URLSearchParams({ locale, ...(theme ? { theme } : {}) })
    adoptStyles(root, css)
    frame.title = placeTextsIn[locale].name
    frame.src = `${relay}/embed/${this.getAttribute('site') || site || ''}?${query.toString()}`
    frame.onload = () => this.#listen(frame, fallback, new URL(relay).origin)
    fallback.hidden = true
    root.append(frame, fallback)
  }

  /** Hands the frame one end of a channel: it answers there, and nobody else hears it. */
  #listen(frame: HTMLIFrameElement, fallback: HTMLElement, relay: string): void {
    const { port1, port2 } = new MessageChannel()
    const show = (isThere: boolean): void => {
      frame.hidden = !isThere
      fallback.hidden = isThere
    }
    const waiting = setTimeout(() => show(false), patience)
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      clearTimeout(waiting)
      show(true)
      if (typeof data === 'number' && data > 0 && data < greatestHeight) frame.style.height = `${Math.ceil(data)}px`
    }
    frame.contentWindow?.postMessage('lapor-height', relay, [port2])
  }
}
