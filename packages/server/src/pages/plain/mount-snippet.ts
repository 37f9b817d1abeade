/** Mounts the page on which a webmaster gets the line to paste, sees the form live, and learns whether a page of his may show it. */
import type { App } from '../../http/app.ts'
import { ownOrigin } from '../../http/own-origin.ts'
import { textField } from './field.ts'
import { type Markup, markup } from './markup.ts'
import type { PlainDoor } from './plain-call.ts'
import { plainPage } from './plain-page.ts'
import { snippetFiles } from './snippet-files.ts'
import { checkPage, snippetWays, type Way } from './snippet-lines.ts'

export const mountSnippet = (app: App, door: Pick<PlainDoor, 'actions' | 'baseUrl'>): void => {
  app.get('/snippet', async (c) => {
    c.set('route', '/snippet')
    const { situs = '', halaman = '' } = c.req.query()
    const site = situs.trim() === '' ? undefined : await door.actions.knowSite(situs.trim())
    const files = site && (await snippetFiles(ownOrigin(c.req.raw, door.baseUrl), door.baseUrl))
    const unknown = situs.trim() !== '' && site === undefined ? 'Kunci ini tidak dikenal. Tanyakan kepada pengelola layanan.' : undefined
    const check = site !== undefined && halaman.trim() !== '' ? checkPage(halaman.trim(), site.settings.origins) : undefined
    const form = markup`<form method="get" action="/snippet">
${textField({ name: 'situs', label: 'Kunci situs', value: situs, isRequired: true, hint: 'Dari pengelola layanan, misalnya kel-kademangan.', fault: unknown }, markup` autocomplete="off" spellcheck="false"`)}
${textField({ name: 'halaman', label: 'Alamat halaman Anda', value: halaman, hint: 'Untuk diperiksa: misalnya https://kelurahan.contoh.go.id/lapor.' }, markup` inputmode="url" autocomplete="off" spellcheck="false"`)}
<button class="button primary" type="submit">Tampilkan baris</button>
</form>`
    const result = site !== undefined && (files === undefined ? markup`<div class="note danger"><p class="title">Berkas formulir belum ada di relay ini. Hubungi pengelolanya.</p></div>` : markup`${check && markup`<div class="note ${check.fits ? 'success' : 'danger'}" role="status"><p class="title">${check.words}</p></div>`}${snippetWays({ key: site.key, name: site.name, colour: site.settings.colour }, files).map(wayContent)}
<h2>Begini tampilannya</h2>
<iframe class="live" src="/embed/${site.key}" title="Contoh formulir ${site.name}" width="100%" height="600"></iframe>
<p>Sudah ditempel? <a href="/doctor?situs=${site.key}">Periksa halaman Anda</a>: CSP, CORS, https, penunda skrip, dan cache.</p>`)
    return plainPage({
      title: 'Pasang formulir di situs Anda',
      status: unknown === undefined ? 200 : 404,
      body: markup`<div class="page"><header class="top"><p>Untuk pengelola situs</p><p class="name">Pasang formulir laporan</p></header><main><h1>Pasang formulir di situs Anda</h1>
${form}${result}</main></div>`,
    })
  })
}

const wayContent = ({ id, title, when, lines, policy }: Way): Markup => markup`<section class="card"><h2 id="${id}">${title}</h2><p>${when}</p>
<label for="baris-${id}">Salin baris ini</label><textarea class="input lines" id="baris-${id}" readonly rows="${Math.min(9, Math.ceil(lines.length / 45))}" spellcheck="false">
${lines}</textarea>${policy !== undefined && markup`<details><summary>Situs Anda memakai Content-Security-Policy?</summary><p>Tambahkan:</p><p><code class="line">${policy}</code></p></details>`}</section>
`
