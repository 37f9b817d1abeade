/** The tracker on a page of another origin: it stands in a frame of the relay, whose secrets the page around it cannot read. */
import { html, type TemplateResult } from 'lit'
import { ref } from 'lit/directives/ref.js'
import type { Locale } from '../locales/locale.ts'
import { elsewhereTexts } from './elsewhere-texts.ts'

export interface FollowElsewhere {
  /** Address of the relay. */
  readonly base: string
  /** Address of its full page. */
  readonly page: string
  readonly site: string
  readonly locale: Locale
  readonly theme: string
  /** What to open. The frame finds the secret of what this phone has sent; where nothing was kept, it comes along. */
  readonly link: { readonly trackingId: string; readonly trackingSecret?: string } | undefined
  /** The tracker is there. */
  readonly onOpened: () => void
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

/** Frames that have come, with the link that each was led to. */
const led = new WeakMap<HTMLIFrameElement, FollowElsewhere['link']>()

/** Opens the report there. The address with its secret stands nowhere on this page: not in an attribute, not in its history. */
const lead = (frame: HTMLIFrameElement, address: string, link: FollowElsewhere['link']): void => {
  if (!link || led.get(frame) === link) return
  led.set(frame, link)
  frame.contentWindow?.location.replace(address + fragmentOf(link))
}

const fragmentOf = ({ trackingId, trackingSecret }: NonNullable<FollowElsewhere['link']>): string => `#lapor=${trackingId}${trackingSecret ? `.${trackingSecret}` : ''}`

export const followElsewhere = ({ base, page, site, locale, theme, link, onOpened }: FollowElsewhere): TemplateResult => {
  const texts = elsewhereTexts(locale)
  const whole = link ? page + fragmentOf(link) : page
  // In a page without TLS a frame is not secure either.
  if (!isSecureContext) return html`<p>${texts.insecureFollow} <a href=${whole} target="_blank" rel="noopener">${texts.follow}</a></p>`
  const address = `${base.replace(/\/$/, '')}/embed/${site}?${new URLSearchParams({ only: 'follow', locale, theme }).toString()}`
  const onLoad = ({ target }: Event): void => {
    const frame = target as HTMLIFrameElement
    listen(frame, new URL(base).origin)
    led.set(frame, undefined)
    lead(frame, address, link)
    onOpened()
  }
  /** With the secret for as long as it takes to follow it. */
  const onFollow = ({ currentTarget }: Event): void => {
    const anchor = currentTarget as HTMLAnchorElement
    anchor.href = whole
    setTimeout(() => (anchor.href = page))
  }
  // Fetched no sooner than its tab is opened.
  return html`<iframe
      ${ref((frame) => {
        if (led.has(frame as HTMLIFrameElement)) lead(frame as HTMLIFrameElement, address, link)
      })}
      title=${texts.frame}
      loading="lazy"
      src=${address}
      width="100%"
      height="480"
      frameborder="0"
      @load=${onLoad}
    ></iframe>
    <p><a href=${page} target="_blank" rel="noopener" @click=${onFollow}>${texts.follow}</a></p>`
}
