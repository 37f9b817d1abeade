/** Mounts the page that looks at a webmaster's page, opened from here or pasted, and says what is missing for the form to stand there. */
import type { Context as Call } from 'hono'
import type { SiteRecord } from '../../domain/site-record.ts'
import type { App, Variables } from '../../http/app.ts'
import { ownOrigin } from '../../http/own-origin.ts'
import type { Answered, Read } from '../../page-doctor/answer.ts'
import { examineAddress, examinePage } from '../../page-doctor/examine-page.ts'
import { isPublicAddress } from '../../page-doctor/is-public-address.ts'
import type { PageFinding } from '../../page-doctor/page-finding.ts'
import { readAddress } from '../../page-doctor/read-address.ts'
import { textArea, textField } from './field.ts'
import { isFromElsewhere } from './is-from-elsewhere.ts'
import { type Markup, markup } from './markup.ts'
import type { PlainDoor } from './plain-call.ts'
import { plainPage } from './plain-page.ts'
import { readSentForm } from './read-sent-form.ts'

export interface DoctorDoor extends Pick<PlainDoor, 'actions' | 'baseUrl'> {
  /** Which IP addresses may be opened for a stranger; those of the public internet where absent. */
  readonly mayReach?: ((address: string) => boolean) | undefined
}

/** Each holds a connection of the relay for seconds. */
const mostAtOnce = 4
const patienceMs = 5000
/** Of what is pasted: the HTML of a page, which a form sends half as long again, and then some. */
const mostPasted = 2_000_000

export const mountDoctor = (app: App, door: DoctorDoor): void => {
  let running = 0

  app.get('/doctor', async (c) => {
    c.set('route', '/doctor')
    const { situs = '', halaman = '' } = c.req.query()
    return doctorPage({ situs, halaman })
  })

  app.post('/doctor', async (c: Call<{ Variables: Variables }>) => {
    c.set('route', '/doctor')
    const own = ownOrigin(c.req.raw, door.baseUrl)
    const form = isFromElsewhere(c.req.raw, door.baseUrl) ? undefined : await readSentForm(c.req.raw, mostPasted)
    if (form === undefined) return doctorPage({ situs: '', halaman: '' }, { status: 403, problem: 'Formulir yang terkirim bukan dari halaman ini. Isi di sini.' })
    const { situs = '', halaman = '', kepala = '', isi = '' } = form.fields
    const typed = { situs, halaman, kepala, isi }
    const site = await door.actions.knowSite(situs.trim())
    const address = addressOf(halaman.trim())
    if (form.isCutOff) return doctorPage(typed, { status: 413, problem: 'Isi yang ditempel terlalu besar, atau terputus di jalan.' })
    if (site === undefined) return doctorPage(typed, { status: 404, siteFault: 'Kunci ini tidak dikenal. Tanyakan kepada pengelola layanan.' })
    if (address === undefined) return doctorPage(typed, { status: 422, pageFault: 'Ini bukan alamat halaman. Salin dari kolom alamat browser, misalnya https://kelurahan.contoh.go.id/lapor.' })
    const isPasted = isi.trim() !== ''
    if (!isPasted && !mayOpen(site, address, own)) return doctorPage(typed, { status: 403, pageFault: `${new URL(address).origin} belum terdaftar untuk situs ini, jadi tidak dibuka dari sini. Minta pengelola layanan menjalankan: lapor-server site allow ${site.key} ${new URL(address).origin}. Atau tempel kepala dan isi halamannya di bawah.` })
    if (running >= mostAtOnce) return doctorPage(typed, { status: 503, problem: 'Beberapa halaman sedang diperiksa. Coba lagi sebentar lagi.' })
    running++
    try {
      const read = readFor(app, site, own, door.mayReach ?? isPublicAddress)
      return doctorPage(typed, { findings: isPasted ? await examinePage(pasted(address, kepala, isi), read) : await examineAddress(address, read) })
    } finally {
      running--
    }
  })
}

const addressOf = (typed: string): string | undefined => {
  const address = /^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) && new URL(address).username === '' ? new URL(address).href : undefined
}

const mayOpen = (site: SiteRecord, url: string, own: string): boolean => new URL(url).origin === own || site.settings.origins.includes(new URL(url).origin)

/** Opens pages of the site's own origins, and asks this relay without leaving it; each redirect comes here again. */
const readFor = (app: App, site: SiteRecord, own: string, mayReach: (address: string) => boolean): Read => {
  const outside = readAddress({ mayReach, patienceMs })
  return async (url, headers = {}) => {
    const { origin } = new URL(url)
    if (origin === own) {
      const answered = await app.fetch(new Request(url, { headers }), {})
      return { url, status: answered.status, headers: answered.headers, bytes: new Uint8Array(await answered.arrayBuffer()) }
    }
    return mayOpen(site, url, own) ? outside(url, headers) : { url, why: `${origin} bukan relay ini dan tidak terdaftar untuk situs ini, jadi tidak dibuka dari sini.` }
  }
}

/** @param typedHeaders as the network panel of a browser or `curl -I` shows them; a line that is no header is passed over */
const pasted = (url: string, typedHeaders: string, html: string): Answered => {
  const headers = new Headers()
  for (const line of typedHeaders.split('\n')) {
    const [, name, value] = /^\s*([\w-]+)\s*:\s*([\x20-\x7e]*)$/.exec(line) ?? []
    if (name !== undefined) headers.append(name, value ?? '')
  }
  headers.set('content-type', 'text/html')
  return { url, status: 200, headers, bytes: new TextEncoder().encode(html) }
}

interface Typed {
  readonly situs: string
  readonly halaman: string
  readonly kepala?: string
  readonly isi?: string
}

interface Outcome {
  readonly status?: number
  readonly problem?: string
  readonly siteFault?: string
  readonly pageFault?: string
  readonly findings?: readonly PageFinding[]
}

const doctorPage = ({ situs, halaman, kepala = '', isi = '' }: Typed, { status = 200, problem, siteFault, pageFault, findings }: Outcome = {}): Response =>
  plainPage({
    title: 'Periksa halaman Anda',
    head: markup`<script src="/pages/snippet-page.js" defer></script>
`,
    status,
    headers: status === 503 ? { 'retry-after': '5' } : {},
    body: markup`<div class="page"><header class="top"><p>Untuk pengelola situs</p><p class="name">Pasang formulir laporan</p></header><main><h1>Periksa halaman Anda</h1>
<p>Formulir tidak muncul, atau tidak mau mengirim? Di sini diperiksa baris yang ditempel, Content-Security-Policy, CORS, alamat yang terdaftar, https, penunda skrip, cache, dan gambar peta.</p>
${problem !== undefined && markup`<div class="note danger" role="alert"><p class="title">${problem}</p></div>`}${findings && findingsContent(findings)}
<form method="post" action="/doctor">
${textField({ name: 'situs', label: 'Kunci situs', value: situs, isRequired: true, fault: siteFault, hint: 'Dari pengelola layanan, misalnya kel-kademangan.' }, markup` autocomplete="off" spellcheck="false"`)}
${textField({ name: 'halaman', label: 'Alamat halaman yang memuat formulir', value: halaman, isRequired: true, fault: pageFault, hint: 'Hanya halaman dari alamat yang terdaftar yang dibuka dari sini.' }, markup` inputmode="url" autocomplete="off" spellcheck="false"`)}
<details${(isi !== '' || kepala !== '') && markup` open`}><summary>Halaman itu tidak dapat dibuka dari sini?</summary><p>Misalnya karena hanya ada di jaringan kantor. Tempel isinya; tidak ada yang disimpan.</p>
${textArea({ name: 'kepala', label: 'Kepala jawaban (header)', value: kepala, hint: 'Dari browser: F12, Jaringan, klik halamannya. Atau: curl -I ALAMAT.' }, markup` spellcheck="false"`)}
${textArea({ name: 'isi', label: 'Isi halaman (HTML)', value: isi, hint: 'Dari browser: klik kanan, Lihat sumber halaman.' }, markup` spellcheck="false"`)}</details>
<button class="button primary" type="submit">Periksa</button>
</form>
<p class="hint">Di komputer dengan Node: <code class="line">npx -p @lapor/server lapor-doctor ALAMAT</code></p></main></div>`,
  })

const findingsContent = (findings: readonly PageFinding[]): Markup => {
  const wrong = findings.filter(({ state }) => state !== 'well')
  return markup`<div class="note ${wrong.length === 0 ? 'success' : 'danger'}" role="status" id="hasil"><p class="title">${wrong.length === 0 ? 'Semua baik.' : `${wrong.length} hal perlu diperbaiki.`}</p></div>
${[...wrong, ...findings.filter(({ state }) => state === 'well')].map((finding, at) => findingContent(finding, at))}`
}

const findingContent = ({ state, about, says, todo, line }: PageFinding, at: number): Markup => markup`<section class="card"><h2>${state === 'well' ? '✓' : state === 'weak' ? 'Sebaiknya' : 'Rusak'}: ${about}</h2><p>${says}</p>${todo !== undefined && markup`<p>${line === undefined ? todo : markup`<label for="baris-${at}">${todo}</label>`}</p>`}${line !== undefined && markup`<textarea class="input lines" id="baris-${at}" readonly rows="${Math.min(9, Math.ceil(line.length / 45))}" spellcheck="false">
${line}</textarea>`}</section>
`
