/** The API page: Swagger UI over the relay's own OpenAPI file, without any request to a third party. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { App } from '../http/app.ts'
import { problemResponse } from '../http/problem.ts'
import { dataFolder, packageFolder } from '../package-folder.ts'
import { readFolderFile } from './file-folder.ts'
import { fileResponse } from './file-response.ts'
import { page } from './page.ts'

const swaggerFiles: ReadonlySet<string> = new Set(['swagger-ui.css', 'swagger-ui-bundle.js'])

export const mountApiPage = (app: App): void => {
  app.get('/openapi.json', async (c) => {
    c.set('route', '/openapi.json')
    const bytes = await readFile(fileURLToPath(import.meta.resolve('@lapor/sdk/openapi.json')))
    return fileResponse(c.req.raw, { bytes, mediaType: 'application/json', stamp: `openapi:${bytes.byteLength}` }, { 'cache-control': 'no-cache', 'access-control-allow-origin': '*' })
  })

  app.get('/openapi', (c) => {
    c.set('route', '/openapi')
    return page({
      lang: 'en',
      title: 'LAPOR API',
      head: '<link rel="stylesheet" href="/openapi/swagger-ui.css">\n<script src="/openapi/swagger-ui-bundle.js" defer></script>\n<script src="/openapi/openapi-start.js" defer></script>\n',
      body: '<div id="swagger-ui"></div>\n<noscript>This page needs JavaScript. The API is described in <a href="/openapi.json">openapi.json</a>.</noscript>',
    })
  })

  app.get('/openapi/:file', async (c) => {
    c.set('route', '/openapi/{file}')
    const file = c.req.param('file')
    const folder = swaggerFiles.has(file) ? packageFolder('swagger-ui-dist') : file === 'openapi-start.js' ? dataFolder('pages') : undefined
    const found = folder === undefined ? undefined : await readFolderFile(folder, file)
    return found === undefined ? problemResponse({ refused: 'route-not-found' }, c.get('requestId')) : fileResponse(c.req.raw, found, { 'cache-control': 'public, max-age=3600' })
  })

  app.get('/relay.css', async (c) => {
    c.set('route', '/relay.css')
    const found = await readFolderFile(dataFolder('pages'), 'relay.css')
    return found === undefined ? problemResponse({ refused: 'route-not-found' }, c.get('requestId')) : fileResponse(c.req.raw, found, { 'cache-control': 'public, max-age=3600' })
  })
}
