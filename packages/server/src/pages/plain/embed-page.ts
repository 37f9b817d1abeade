/** The page of a site for a frame on somebody else's page: it needs no script there, no storage of its own and no fixed size. */
import { allowsOrigin } from '../../domain/allowed-origin.ts'
import { isOwnOrigin, ownOrigin } from '../../http/own-origin.ts'
import { widgetVersion } from '../assets.ts'
import { colourSheet } from './colour-sheet.ts'
import { attribute, markup } from './markup.ts'
import type { PlainCall } from './plain-call.ts'
import { plainPage } from './plain-page.ts'
import { wayOutWords } from './words.ts'

const themes = ['light', 'dark', 'auto'] as const

/** What a page may choose for the form in its frame; anything else is left out. */
const choices: Readonly<Record<string, readonly string[]>> = { locale: ['id', 'en', 'su'], theme: themes, only: ['follow'] }

export const embedPage = async ({ door, site, request }: PlainCall): Promise<Response> => {
  const origin = ownOrigin(request, door.baseUrl)
  const stranger = strangerOf(request, site.settings.origins, origin)
  // The browser will not show it there, by the policy below; the admin learns of it.
  if (stranger !== undefined) await door.actions.noteRefusedOrigin(site, stranger)
  const fullPage = `/lapor/${site.key}`
  const query = new URL(request.url).searchParams
  const chosen = Object.entries(choices).filter(([name, values]) => values.includes(query.get(name) ?? ''))
  return plainPage({
    title: `Lapor ke ${site.name}`,
    // A frame without an origin may still load these: in its policy "self" is nobody in some browsers.
    origin,
    // Around it stands somebody else's page, which is light unless it says otherwise.
    theme: themes.find((one) => one === query.get('theme')) ?? 'light',
    framedBy: ["'self'", ...site.settings.origins],
    // What is inside would otherwise be told where the frame stands.
    headers: { 'referrer-policy': 'no-referrer' },
    head: markup`${colourSheet(site)}<script src="/pages/lapor-page.js"></script>
<script src="/assets/${await widgetVersion()}/lapor.js" data-site="${site.key}" data-base="${origin}/embed/${site.key}/${await door.actions.giveEmbedToken(site.key)}" defer></script>
`,
    body: markup`<div class="embed"><p class="out"><a href="${fullPage}" target="_blank" rel="noopener">Buka di halaman penuh</a></p>
<lapor-widget site="${site.key}"${chosen.map(([name]) => attribute(name, query.get(name) ?? undefined))}><div class="page"><header class="top"><p>Lapor ke</p><p class="name">${site.name}</p></header><main><p>Formulir ini memerlukan JavaScript di dalam bingkai. Tanpa itu, tulis laporan Anda di halaman penuh.</p><p><a class="button primary" href="${fullPage}" target="_blank" rel="noopener">Tulis laporan</a></p>${site.settings.waysOut.map((way) => markup`<p><a href="tel:${way.phone}">${wayOutWords(way)}</a></p>`)}</main></div></lapor-widget></div>`,
  })
}

/** Origin of a page of somebody else that asks for the frame and is not on the list; browsers name nothing else of it here. */
const strangerOf = (request: Request, origins: readonly string[], own: string): string | undefined => {
  const referrer = request.headers.get('referer') ?? ''
  if (request.headers.get('sec-fetch-dest') !== 'iframe' || !URL.canParse(referrer)) return undefined
  const { origin } = new URL(referrer)
  return isOwnOrigin(origin, own) || allowsOrigin(origins, origin) ? undefined : origin
}
