/** Serves the few files that the pages for citizens load besides the widget. */
import type { App } from '../http/app.ts'
import { problemResponse } from '../http/problem.ts'
import { dataFolder } from '../package-folder.ts'
import { readFolderFile } from './file-folder.ts'
import { fileResponse } from './file-response.ts'

const files: ReadonlySet<string> = new Set(['lapor.css', 'lapor-page.js'])

export const mountPageFiles = (app: App): void => {
  app.get('/pages/:file', async (c) => {
    c.set('route', '/pages/{file}')
    const file = c.req.param('file')
    const found = files.has(file) ? await readFolderFile(dataFolder('pages'), file) : undefined
    return found === undefined ? problemResponse({ refused: 'route-not-found' }, c.get('requestId')) : fileResponse(c.req.raw, found, { 'cache-control': 'public, max-age=3600' })
  })
}
