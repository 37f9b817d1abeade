/** The frame of the pages for citizens: complete without JavaScript, and with nothing from elsewhere. */
import type { Site } from '@lapor/sdk/contract'
import { escaped } from '../page.ts'
import { type Markup, markup } from './markup.ts'
import { wayOutWords } from './words.ts'

export interface PlainPage {
  readonly title: string
  readonly body: Markup
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Put into the head as it is. */
  readonly head?: Markup
  /** Address of its style sheet, where it is not the ordinary one. */
  readonly style?: string
  /** `auto` where absent: it follows the phone, or whatever it is read on. */
  readonly theme?: 'light' | 'dark' | 'auto'
  /** Address of the dark colours, where it is not the ordinary one. */
  readonly darkStyle?: string
  /** Who may show it in a frame; nobody where absent. */
  readonly framedBy?: readonly string[]
  /** The relay's origin by its name, where `'self'` would not be understood: in a sandboxed frame. */
  readonly origin?: string
}

/**
 * `same-origin` lets a browser say where a form was sent from; under `no-referrer` it would say "null" (Fetch, "append a request
 * Origin header"). Other origins learn nothing all the same.
 */
export const plainPage = ({ title, body, status = 200, headers = {}, head = markup``, style = '/pages/lapor.css', theme = 'auto', darkStyle = '/pages/lapor-dark.css', framedBy = [], origin }: PlainPage): Response =>
  new Response(
    `<!doctype html>\n<html lang="id">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${escaped(title)}</title>\n<link rel="icon" href="data:,">\n<link rel="stylesheet" href="${escaped(style)}">\n${darkSheets[theme](darkStyle)}${head.markup}</head>\n<body>\n${body.markup}\n</body>\n</html>\n`,
    {
      status,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        // Forms hold their own keys, answers hold secrets: neither is for a cache.
        'cache-control': 'no-store',
        'referrer-policy': 'same-origin',
        'content-security-policy': pagePolicy(framedBy, origin === undefined ? "'self'" : `'self' ${origin}`),
        ...headers,
      },
    },
  )

/** Its colours come after those of the day, which they replace. */
const darkSheets: Readonly<Record<'light' | 'dark' | 'auto', (address: string) => string>> = {
  light: () => '',
  dark: (address) => `<link rel="stylesheet" href="${escaped(address)}">\n`,
  auto: (address) => `<link rel="stylesheet" href="${escaped(address)}" media="(prefers-color-scheme: dark)">\n`,
}

export const pagePolicy = (framedBy: readonly string[], self: string): string =>
  [
    "default-src 'none'",
    `script-src ${self}`,
    `style-src ${self}`,
    `img-src ${self} blob: data:`,
    `connect-src ${self}`,
    `worker-src ${self}`,
    `manifest-src ${self}`,
    // The page for webmasters shows the form as a frame.
    `frame-src ${self}`,
    `form-action ${self}`,
    "base-uri 'none'",
    `frame-ancestors ${framedBy.length === 0 ? "'none'" : framedBy.join(' ')}`,
    "require-trusted-types-for 'script'",
    'trusted-types lapor lapor-app',
  ].join('; ')

/** What stands around the content where the widget does not. */
export const framed = (site: Site, here: 'write' | 'follow', content: Markup): Markup => markup`<div class="page">
<header class="top"><p>Lapor ke</p><p class="name">${site.name}</p></header>
<nav aria-label="Pilih"><a href="/lapor/${site.key}"${here === 'write' && markup` aria-current="page"`}>Tulis laporan</a> <a href="/lapor/${site.key}/lacak"${here === 'follow' && markup` aria-current="page"`}>Lacak laporan</a></nav>
<main>
${content}
</main>
<footer>${site.waysOut.map((way) => markup`<p><a href="tel:${way.phone}">${wayOutWords(way)}</a></p>`)}<p>Dikelola ${site.operator}. Gratis. Bukan lapor.go.id.</p></footer>
</div>`
