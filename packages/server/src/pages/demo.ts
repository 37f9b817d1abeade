/** Serves the example pages, so that the widget can be tried on pages that look like its later home. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from '../http/app.ts'
import { problemResponse } from '../http/problem.ts'
import { packageFolder } from '../package-folder.ts'
import { readFolderFile } from './file-folder.ts'
import { fileResponse } from './file-response.ts'

export const demoPages = { kelurahan: '/demo/kelurahan-site/', agency: '/demo/dinas-site/' } as const

/** Beside the sources they lie in the repository, where a change shows at once; the published package brings a copy. */
const examplesFolder = (): string => {
  const own = packageFolder('@lapor/server')
  return existsSync(join(own, 'src')) ? join(own, '../../examples') : join(own, 'dist/examples')
}

export const mountDemo = (app: App, folder = examplesFolder()): void => {
  for (const path of ['/', '/demo', '/demo/']) {
    app.get(path, (c) => {
      c.set('route', path)
      return c.redirect(demoPages.kelurahan)
    })
  }
  app.get('/demo/:file{.+}', async (c) => {
    c.set('route', '/demo/{file}')
    const file = c.req.param('file')
    const found = await readFolderFile(folder, file.endsWith('/') ? `${file}index.html` : file)
    if (found === undefined) return problemResponse({ refused: 'route-not-found', detail: 'The examples have no such file.' }, c.get('requestId'))
    return fileResponse(c.req.raw, found, { 'cache-control': 'no-cache' })
  })
}
