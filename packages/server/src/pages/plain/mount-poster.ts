/** Mounts the poster for the wall of an office: one A4 page with a QR code that leads to the full page of the site. */
import { generate } from 'lean-qr/nano'
import type { App } from '../../http/app.ts'
import { ownOrigin } from '../../http/own-origin.ts'
import { type Markup, markup } from './markup.ts'
import type { PlainDoor } from './plain-call.ts'
import { plainPage } from './plain-page.ts'

/** Light modules around a code, without which readers do not find it (ISO/IEC 18004 §9.1). */
const quietZone = 4

export const mountPoster = (app: App, door: Pick<PlainDoor, 'actions' | 'baseUrl'>): void => {
  app.get('/snippet/poster', async (c) => {
    c.set('route', '/snippet/poster')
    const site = await door.actions.knowSite((c.req.query('situs') ?? '').trim())
    if (site === undefined) return plainPage({ title: 'Poster', status: 404, body: markup`<div class="page"><main><h1>Kunci ini tidak dikenal</h1><p><a href="/snippet">Kembali ke baris untuk ditempel</a></p></main></div>` })
    const address = `${ownOrigin(c.req.raw, door.baseUrl)}/lapor/${site.key}`
    const emergency = site.settings.waysOut.find(({ kind }) => kind === 'emergency')
    return plainPage({
      title: `Poster: lapor ke ${site.name}`,
      // Paper.
      theme: 'light',
      head: markup`<link rel="stylesheet" href="/pages/poster.css">
<script src="/pages/snippet-page.js" defer></script>
`,
      body: markup`<header class="for-screen"><p>Cetak di kertas A4, tanpa tepi tambahan (Ctrl+P). <a href="/snippet?situs=${site.key}">Kembali</a></p></header>
<main class="poster"><h1>Ada masalah? Laporkan.</h1>
<p class="to">Ke <strong>${site.name}</strong>, dari ponsel Anda</p>
${qrContent(address)}
<ol><li>Pindai kode ini dengan kamera ponsel.</li><li>Ceritakan apa yang terjadi, dan di mana.</li><li>Simpan kode pelacakan. Anda mendapat kabar, berhasil atau tidak.</li></ol>
<p class="free">Gratis. Tanpa akun, tanpa NIK. Boleh tanpa nama.</p>
<p class="address">Atau ketik: <strong>${address.replace(/^https?:\/\//, '')}</strong></p>
<footer>${emergency && markup`<p class="emergency">Keadaan darurat? Telepon <strong>${emergency.phone}</strong></p>`}<p>Dikelola ${site.settings.operator}. Bukan lapor.go.id.</p></footer></main>`,
    })
  })
}

const qrContent = (text: string): Markup => {
  const code = generate(text)
  const side = code.size + 2 * quietZone
  let path = ''
  for (let y = 0; y < code.size; y++) for (let x = 0; x < code.size; x++) if (code.get(x, y)) path += `M${x} ${y}h1v1h-1z`
  return markup`<svg class="qr" viewBox="${-quietZone} ${-quietZone} ${side} ${side}" role="img" aria-label="Kode QR ke ${text}" shape-rendering="crispEdges"><path fill="#000" d="${path}"/></svg>`
}
