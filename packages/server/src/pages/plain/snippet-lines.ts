/** The lines that a webmaster pastes, for each way in that a website may allow. */
import { allowsOrigin } from '../../domain/allowed-origin.ts'
import { escaped } from '../page.ts'

export interface SnippetSite {
  readonly key: string
  readonly name: string
  /** Of the agency, as "#rrggbb"; absent: the widget's own. */
  readonly colour?: string | undefined
}

/** What a webmaster may choose for the form; what is absent is the widget's own choice. */
export interface SnippetLook {
  readonly theme?: 'dark' | 'auto' | undefined
  readonly locale?: 'en' | 'su' | undefined
}

export interface SnippetFiles {
  /** Address of the relay, e.g. "https://lapor.example.go.id". */
  readonly base: string
  readonly version: string
  /** Of lapor.js as it is served. */
  readonly loader: string
  /** Of the form as lapor.js asks for it: with another one a browser would fetch the file twice. */
  readonly form: string
}

export interface Way {
  readonly id: string
  readonly title: string
  readonly when: string
  readonly lines: string
  /** Added to a Content-Security-Policy, where the website has one. */
  readonly policy?: string
}

export const snippetWays = ({ key, name, colour }: SnippetSite, { base, version, loader, form }: SnippetFiles, look: SnippetLook = {}): Way[] => {
  const chosen = Object.entries(look).filter(([, value]) => value !== undefined)
  const onTag = chosen.map(([choice, value]) => ` ${choice}="${value}"`).join('')
  const onScript = chosen.map(([choice, value]) => ` data-${choice}="${value}"`).join('')
  const pinned = `src="${base}/assets/${version}/lapor.js" integrity="${loader}" crossorigin="anonymous" data-site="${key}"`
  const tag = `<lapor-widget site="${key}"${onTag} style="display:block;min-height:560px${colour === undefined ? '' : `;--lapor-color-agency:${colour}`}"><a href="${base}/lapor/${key}">Tulis laporan ke ${escaped(name)}</a></lapor-widget>`
  const inline = `script-src ${base}; connect-src ${base}; img-src ${base} blob:; frame-src ${base}; require-trusted-types-for 'script'; trusted-types lapor`
  return [
    {
      id: 'skrip',
      title: 'Skrip dengan versi tetap',
      when: 'Situs Anda boleh memuat skrip. Isinya tidak pernah berubah tanpa Anda: browser memeriksa sidik (integrity) setiap berkas.',
      lines: `<link rel="preload" as="script" crossorigin href="${base}/assets/${version}/lapor-form.js" integrity="${form}">\n${tag}\n<script ${pinned} defer></script>`,
      policy: inline,
    },
    {
      id: 'tombol',
      title: 'Tombol di pojok setiap halaman',
      when: 'Satu baris di templat situs: tombol “Lapor” membuka formulir dalam dialog.',
      lines: `<script ${pinned}${onScript} defer></script>`,
      policy: inline,
    },
    {
      id: 'terpisah',
      title: 'Skrip dengan formulir terpisah',
      when: 'Formulir berdiri dalam bingkai setinggi isinya: skrip lain di situs Anda tidak dapat membaca apa yang ditulis warga.',
      lines: `${tag}\n<script ${pinned} data-isolation="iframe"${onScript} defer></script>`,
      policy: `script-src ${base}; frame-src ${base}`,
    },
    {
      id: 'skrip-terbaru',
      title: 'Skrip yang ikut diperbarui',
      when: 'Perbaikan datang sendiri. Tanpa sidik: Anda mempercayai pengelola layanan untuk setiap perubahan.',
      lines: `${tag}\n<script src="${base}/assets/${version.split('.', 1)[0]}/lapor.js" data-site="${key}" data-base="${base}" defer></script>`,
      policy: inline,
    },
    {
      id: 'bingkai',
      title: 'Bingkai (iframe)',
      when: 'Situs Anda menghapus skrip tetapi mengizinkan bingkai: OpenSID, Joomla, WordPress tanpa unfiltered_html. Situs Anda tidak dapat membaca apa yang ditulis warga.',
      lines: `<iframe src="${base}/embed/${key}${queryOf(look)}" title="Lapor ke ${escaped(name)}" width="100%" height="600"></iframe>`,
      policy: `frame-src ${base}`,
    },
    { id: 'tautan', title: 'Tautan', when: 'Selalu bisa. Halamannya juga berjalan tanpa JavaScript.', lines: `<a href="${base}/lapor/${key}">Lapor ke ${escaped(name)}</a>` },
  ]
}

/** As a query of the page for frames. */
export const queryOf = (look: SnippetLook): string => {
  const query = new URLSearchParams(Object.entries(look).filter((choice): choice is [string, string] => choice[1] !== undefined)).toString()
  return query === '' ? '' : `?${query}`
}

/** What a webmaster is told of the page on which the form shall stand. */
export type PageCheck = { readonly fits: boolean; readonly words: string }

/** @param typed an address as a person types it @param origins that the site may be used from */
export const checkPage = (typed: string, origins: readonly string[]): PageCheck => {
  const address = /^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) return { fits: false, words: `“${typed}” bukan alamat halaman. Salin dari kolom alamat browser, misalnya https://kelurahan.contoh.go.id/lapor.` }
  if (allowsOrigin(origins, url.origin)) return { fits: true, words: `${url.origin} sudah terdaftar: formulir dapat dipasang di sana.${url.protocol === 'http:' ? ' Halaman itu tanpa https: lokasi dan kamera tidak tersedia di sana, dan isinya bisa dibaca di jalan.' : ''}` }
  const near = origins.find((origin) => bareHost(origin) === bareHost(url.origin))
  return { fits: false, words: near === undefined ? `${url.origin} belum terdaftar. Minta pengelola layanan menjalankan: lapor-server site allow <kunci> ${url.origin}` : `${url.origin} belum terdaftar; yang terdaftar ${near}. Bagi browser itu dua alamat berbeda: pakai yang terdaftar, atau minta ditambahkan.` }
}

/** "https://www.x.go.id" and "http://x.go.id" are the same to a person. */
const bareHost = (origin: string): string => new URL(origin).hostname.replace(/^www\./, '')
