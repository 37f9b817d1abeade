/** The tracker on a page of another origin: it stands in a frame of the relay, whose secrets the page around it cannot read. */
import { html, type TemplateResult } from 'lit'
import type { Locale } from '../locales/locale.ts'
import { elsewhereTexts } from './elsewhere-texts.ts'

export interface FollowElsewhere {
  /** Address of the relay. */
  readonly base: string
  readonly site: string
  readonly locale: Locale
  readonly theme: string
  /** What to open. The frame finds the secret of what this phone has sent; where nothing was kept, it comes along. */
  readonly link: { readonly trackingId: string; readonly trackingSecret?: string } | undefined
}

/** The tracker has never been higher; a number beyond this is not its. */
const greatestHeight = 20_000

/** Hands the frame one end of a channel: it answers there how high it is, and nobody else hears it. */
const listen = (frame: HTMLIFrameElement, relay: string): void => {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'number' && data > 0 && data < greatestHeight) frame.style.height = `${Math.ceil(data)}px`
  }
  frame.contentWindow?.postMessage('lapor-height', relay, [port2])
}

export const followElsewhere = ({ base, site, locale, theme, link }: FollowElsewhere): TemplateResult => {
  const texts = elsewhereTexts(locale)
  const fragment = link ? `#lapor=${link.trackingId}${link.trackingSecret ? `.${link.trackingSecret}` : ''}` : ''
  const page = `${base}/lapor/${site}${fragment}`
  const way = (said: string): TemplateResult => html`<p>${said} <a href=${page} target="_blank" rel="noopener">${texts.follow}</a></p>`
  // In a page without TLS a frame is not secure either.
  if (!isSecureContext) return way(texts.insecureFollow)
  const address = `${base}/embed/${site}?${new URLSearchParams({ only: 'follow', locale, theme }).toString()}${fragment}`
  return html`<iframe title=${texts.frame} src=${address} width="100%" height="480" frameborder="0" @load=${({ target }: Event) => listen(target as HTMLIFrameElement, new URL(base).origin)}></iframe>
    ${way('')}`
}
