/** The full page of a site as it is opened where there is no network: the widget alone, without the keys of a form. */
import { ownOrigin } from '../../http/own-origin.ts'
import { widgetVersion } from '../assets.ts'
import { markup } from '../plain/markup.ts'
import type { PlainCall } from '../plain/plain-call.ts'
import { framed, plainPage } from '../plain/plain-page.ts'
import { appHead } from './app-head.ts'
import { pageFile } from './page-file.ts'

/** Files of the pages that it loads. */
export const shellFiles = { style: 'lapor.css', dark: 'lapor-dark.css', start: 'lapor-page.js', app: 'lapor-app.js' } as const

/** Undefined where the agency has no colour. */
export const colourAddress = ({ key, settings }: Pick<PlainCall['site'], 'key' | 'settings'>): string | undefined => (settings.colour === undefined ? undefined : `/pages/sites/${key}.css?v=${settings.colour.slice(1)}`)

export const appShell = async ({ door, site, request }: Pick<PlainCall, 'door' | 'site' | 'request'>): Promise<Response> => {
  const [style, dark, start, app] = await Promise.all([pageFile(shellFiles.style), pageFile(shellFiles.dark), pageFile(shellFiles.start), pageFile(shellFiles.app)])
  const shown = door.actions.readSite(site)
  const colours = colourAddress(site)
  return plainPage({
    title: `Lapor ke ${site.name}`,
    style: style.address,
    darkStyle: dark.address,
    // Nothing in it is anybody's: a phone may keep it, and asks for it anew with each release.
    headers: { 'cache-control': 'no-cache', 'x-robots-tag': 'noindex' },
    head: markup`${colours !== undefined && markup`<link rel="stylesheet" href="${colours}">
`}${appHead(site, app.address)}<script src="${start.address}"></script>
<script src="/assets/${await widgetVersion()}/lapor.js" data-site="${site.key}" data-base="${ownOrigin(request, door.baseUrl)}" defer></script>
`,
    body: markup`<lapor-widget site="${site.key}" theme="auto"><div>${framed(shown, 'write', markup`<h1>Tidak ada sinyal</h1><p>Formulir ini belum dapat dibuka tanpa sinyal di ponsel ini. Muat ulang halaman ini begitu ada sinyal.</p>`)}</div></lapor-widget>`,
  })
}
