/** Mounts the page on which a webmaster chooses site, look and way, sees the form live, and gets the line to paste. */
import { trialKey } from '../../domain/trial-key.ts'
import type { App } from '../../http/app.ts'
import { ownOrigin } from '../../http/own-origin.ts'
import { option, selectField, textField } from './field.ts'
import { type Markup, markup } from './markup.ts'
import type { PlainDoor } from './plain-call.ts'
import { plainPage } from './plain-page.ts'
import { snippetFiles } from './snippet-files.ts'
import { checkPage, queryOf, type SnippetLook, snippetWays, type Way } from './snippet-lines.ts'

/** The first of each is the widget's own choice, and stands in no line. */
const looks = [['', 'Terang'], ['dark', 'Gelap'], ['auto', 'Ikut setelan ponsel']] as const
const languages = [['', 'Indonesia'], ['en', 'Inggris'], ['su', 'Sunda']] as const
const ways = [['', 'Tampilkan semua cara'], ['skrip', 'Skrip dengan versi tetap'], ['skrip-terbaru', 'Skrip yang ikut diperbarui'], ['tombol', 'Tombol di pojok'], ['terpisah', 'Skrip dengan formulir terpisah'], ['bingkai', 'Bingkai (iframe)'], ['tautan', 'Tautan']] as const

export const mountSnippet = (app: App, door: Pick<PlainDoor, 'actions' | 'baseUrl'>): void => {
  app.get('/snippet', async (c) => {
    c.set('route', '/snippet')
    const { situs = '', halaman = '', tampilan = '', bahasa = '', cara = '' } = c.req.query()
    const site = situs.trim() === '' ? undefined : await door.actions.knowSite(situs.trim())
    const files = site && (await snippetFiles(ownOrigin(c.req.raw, door.baseUrl), door.baseUrl))
    const unknown = situs.trim() !== '' && site === undefined ? 'Kunci ini tidak dikenal. Tanyakan kepada pengelola layanan.' : undefined
    const check = site !== undefined && halaman.trim() !== '' ? checkPage(halaman.trim(), site.settings.origins) : undefined
    const look: SnippetLook = { theme: chosen(looks, tampilan), locale: chosen(languages, bahasa) }
    const way = chosen(ways, cara)
    const form = markup`<form method="get" action="/snippet">
${textField({ name: 'situs', label: 'Kunci situs', value: situs, isRequired: true, hint: `Dari pengelola layanan, misalnya kel-kademangan. Untuk mencoba: ${trialKey}.`, fault: unknown }, markup` autocomplete="off" spellcheck="false"`)}
${textField({ name: 'halaman', label: 'Alamat halaman Anda', value: halaman, hint: 'Untuk diperiksa: misalnya https://kelurahan.contoh.go.id/lapor.' }, markup` inputmode="url" autocomplete="off" spellcheck="false"`)}
<div class="pair">${choice('tampilan', 'Tampilan', looks, tampilan)}${choice('bahasa', 'Bahasa', languages, bahasa)}</div>
${choice('cara', 'Cara memasang', ways, cara)}
<button class="button primary" type="submit">Tampilkan baris</button>
</form>`
    const result = site !== undefined && (files === undefined ? markup`<div class="note danger"><p class="title">Berkas formulir belum ada di relay ini. Hubungi pengelolanya.</p></div>` : markup`${check && markup`<div class="note ${check.fits ? 'success' : 'danger'}" role="status"><p class="title">${check.words}</p></div>`}${snippetWays({ key: site.key, name: site.name, colour: site.settings.colour }, files, look).filter(({ id }) => way === undefined || id === way).map(wayContent)}
<p>Sudah ditempel? <a href="/doctor?situs=${site.key}">Periksa halaman Anda</a>: CSP, CORS, https, penunda skrip, dan cache.</p>
<h2>Untuk dinding kantor</h2>
<p><a href="/snippet/poster?situs=${site.key}">Poster A4 dengan kode QR</a>, siap dicetak: warga memindainya dan langsung menulis laporan.</p>
<h2>Begini tampilannya</h2>
<iframe class="live" src="/embed/${site.key}${queryOf(look)}" title="Contoh formulir ${site.name}" width="100%" height="600"></iframe>`)
    return plainPage({
      title: 'Pasang formulir di situs Anda',
      status: unknown === undefined ? 200 : 404,
      head: markup`<script src="/pages/snippet-page.js" defer></script>
`,
      body: markup`<div class="page"><header class="top"><p>Untuk pengelola situs</p><p class="name">Pasang formulir laporan</p></header><main><h1>Pasang formulir di situs Anda</h1>
${form}${result}</main></div>`,
    })
  })
}

type Offered<Value extends string> = readonly (readonly [Value, string])[]

/** Undefined for the widget's own choice, and for what nobody offered. */
const chosen = <Value extends string>(offered: Offered<Value>, value: string): Exclude<Value, ''> | undefined => {
  const found = offered.find(([one]) => one === value)?.[0]
  return found === '' ? undefined : (found as Exclude<Value, ''> | undefined)
}

const choice = (name: string, label: string, offered: Offered<string>, value: string): Markup => selectField({ name, label, isRequired: true }, markup`${offered.map(([one, words]) => option(one, words, value))}`)

const wayContent = ({ id, title, when, lines, policy }: Way): Markup => markup`<section class="card"><h2 id="${id}">${title}</h2><p>${when}</p>
<label for="baris-${id}">Salin baris ini</label><textarea class="input lines" id="baris-${id}" readonly rows="${Math.min(9, Math.ceil(lines.length / 45))}" spellcheck="false">
${lines}</textarea>${policy !== undefined && markup`<details><summary>Situs Anda memakai Content-Security-Policy?</summary><p>Tambahkan:</p><p><code class="line">${policy}</code></p></details>`}</section>
`
