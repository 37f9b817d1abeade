/** One page of somebody else's website, and what is odd about it. */

export interface HostPage {
  /** What it is, as a fact: the title of its test. */
  readonly name: string
  /** In its head, before our line. */
  readonly head?: string
  /** Around the place of the form. */
  readonly before?: string
  readonly after?: string
  /** In the place of our two lines. */
  readonly lines?: (relay: string) => string
  /** Begins the document. */
  readonly doctype?: string
  /** Attributes of <html>. */
  readonly root?: string
  /** Its Content-Security-Policy. */
  readonly policy?: (relay: string) => string
}

export const site = 'kel-kademangan'

/** The tag, as the snippet has it; of one width on all pages, so that the form looks the same on all. */
export const tag = `<lapor-widget site="${site}" style="display:block;width:640px;min-height:560px"><a href="tel:112">Telepon 112</a></lapor-widget>`

export const script = (relay: string, attributes = ''): string => `<script src="${relay}/assets/latest/lapor.js" data-site="${site}" ${attributes} defer></script>`

const ownLines = (relay: string): string => `${tag}\n${script(relay)}`

/** @param bare without our script: the page as it was before */
export const documentOf = ({ head = '', before = '', after = '', lines = ownLines, doctype = '<!doctype html>', root = 'lang="id"' }: HostPage, relay: string, bare = false): string =>
  `${doctype}
<html ${root}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Situs desa</title><link rel="icon" href="data:,">
${head}</head>
<body><h1>Situs desa</h1><p class="lead">Selamat datang di <a href="#profil">situs desa</a> kami.</p>
${before}${bare ? lines(relay).replace(/<script[^]*?<\/script>/g, '') : lines(relay)}${after}
<form><label>Cari <input name="q" type="search"></label> <button class="btn btn-primary">Cari</button></form><table class="table"><tr><th>RW</th><td>12</td></tr></table><p id="kaki">Kantor desa, Senin sampai Jumat.</p></body></html>`
