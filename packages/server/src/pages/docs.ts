/** The docs: guides and references as one site, which the build writes and a package brings along. */
import { join } from 'node:path'
import type { App } from '../http/app.ts'
import { problemResponse } from '../http/problem.ts'
import { packageFolder } from '../package-folder.ts'
import { readFolderFile } from './file-folder.ts'
import { fileResponse } from './file-response.ts'
import { page } from './page.ts'

/** Live examples show photos that were chosen (blob:). TypeDoc's script makes an empty style element for filters that these pages do not have; the hash is that of nothing. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self' blob: data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

const notBuilt = (): Response =>
  page({
    lang: 'id',
    title: 'Dokumentasi',
    head: '<link rel="stylesheet" href="/relay.css">\n',
    body: '<h1>Dokumentasi belum dibuat</h1>\n<p>Relay ini berjalan dari sumbernya. Jalankan <code>npm run docs</code>, lalu muat ulang halaman ini.</p>\n<p><a href="/openapi">Dokumentasi API</a></p>',
  })

export const mountDocs = (app: App): void => {
  app.get('/docs', (c) => {
    c.set('route', '/docs')
    return c.redirect('/docs/')
  })

  app.get('/docs/*', async (c) => {
    c.set('route', '/docs/{path}')
    const path = decodeURIComponent(c.req.path.slice('/docs/'.length)) || 'index.html'
    const found = await readFolderFile(join(packageFolder('@lapor/server'), 'dist', 'docs'), path)
    if (found !== undefined) return fileResponse(c.req.raw, found, { 'cache-control': 'no-cache', 'content-security-policy': policy })
    return path === 'index.html' ? notBuilt() : problemResponse({ refused: 'route-not-found' }, c.get('requestId'))
  })
}
