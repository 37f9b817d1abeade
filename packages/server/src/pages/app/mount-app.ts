/** Mounts what makes the full page of a site an app: its manifest, its icons, its worker, its page without a network, and the door for shared photos. */
import type { PlainCall } from '../plain/plain-call.ts'
import { markup } from '../plain/markup.ts'
import { framed, plainPage } from '../plain/plain-page.ts'
import { appIcons, drawIcon, ordinaryColour } from './app-icon.ts'
import { appManifest } from './app-manifest.ts'
import { appShell } from './app-shell.ts'
import { appWorker } from './app-worker.ts'

type Mount = (method: 'GET' | 'POST', path: string, answer: (call: PlainCall) => Promise<Response>) => void

/** A relay has some dozen sites; drawing one takes some milliseconds. */
const drawn = new Map<string, Promise<Uint8Array>>()
const mostDrawn = 500

export const mountApp = (mount: Mount): void => {
  mount('GET', '/lapor/{site}/aplikasi.webmanifest', async ({ site }) => new Response(JSON.stringify(appManifest(site)), { headers: { 'content-type': 'application/manifest+json', 'cache-control': 'no-cache' } }))
  mount('GET', '/lapor/{site}/aplikasi.js', appWorker)
  mount('GET', '/lapor/{site}/luring', appShell)
  mount('POST', '/lapor/{site}/bagikan', sharedInVain)
  for (const [file, icon] of Object.entries(appIcons)) {
    mount('GET', `/lapor/{site}/ikon/${file}`, async ({ site }) => {
      const colour = site.settings.colour ?? ordinaryColour
      const key = `${file} ${colour}`
      if (drawn.size >= mostDrawn) drawn.clear()
      const bytes = drawn.get(key) ?? drawIcon(colour, icon)
      drawn.set(key, bytes)
      bytes.catch(() => drawn.delete(key))
      return new Response((await bytes) as Uint8Array<ArrayBuffer>, { headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=86400' } })
    })
  }
}

/** Where no worker took the photo: it is not read, since it would have nowhere to stay but here, with its place and without a report. */
const sharedInVain = async ({ door, site }: PlainCall): Promise<Response> =>
  plainPage({
    title: `Lapor ke ${site.name}`,
    body: framed(door.actions.readSite(site), 'write', markup`<h1>Foto belum terbawa</h1><p>Ponsel ini belum menyiapkan formulirnya untuk menerima foto dari aplikasi lain. Foto Anda tidak dikirim ke mana-mana, dan tidak disimpan di sini.</p><p>Buka formulir, lalu pilih fotonya di sana. Sesudah itu, membagikan foto ke sini akan berhasil.</p><p><a class="button primary" href="/lapor/${site.key}">Buka formulir</a></p>`),
  })
