/** The relay's own front page: says what this address is, and where to go on. */
import type { App } from '../http/app.ts'
import { page } from './page.ts'

export const mountHome = (app: App): void => {
  app.get('/', (c) => {
    c.set('route', '/')
    return page({
      lang: 'id',
      title: 'Relay LAPOR',
      head: '<link rel="stylesheet" href="/relay.css">\n',
      body: '<h1>Relay LAPOR</h1>\n<p>Alamat ini melayani formulir laporan yang terpasang di situs instansi. Untuk melapor, buka situs kelurahan atau dinas Anda.</p>\n<p>Keadaan darurat: telepon 112.</p>\n<ul>\n<li><a href="/docs/">Panduan dan dokumentasi</a></li>\n<li><a href="/openapi">Dokumentasi API</a></li>\n<li><a href="/problems">Kode masalah</a></li>\n</ul>',
    })
  })
}
