/** Serves the few files that the pages for citizens load besides the widget. */
import type { Actions } from '../actions/index.ts'
import type { App } from '../http/app.ts'
import { problemResponse } from '../http/problem.ts'
import { dataFolder } from '../package-folder.ts'
import { readFolderFile } from './file-folder.ts'
import { fileResponse } from './file-response.ts'

const files: ReadonlySet<string> = new Set(['lapor.css', 'lapor-dark.css', 'lapor-app.js', 'lapor-page.js', 'poster.css', 'snippet-page.js'])

export const mountPageFiles = (app: App, actions: Pick<Actions, 'knowSite'>): void => {
  // A file, since the pages' policy allows no style in them; the widget makes a readable tone of whatever colour it is.
  app.get('/pages/sites/:file', async (c) => {
    c.set('route', '/pages/sites/{file}')
    const [, key] = /^([a-z0-9-]+)\.css$/.exec(c.req.param('file')) ?? []
    const colour = key === undefined ? undefined : (await actions.knowSite(key))?.settings.colour
    return colour === undefined ? problemResponse({ refused: 'route-not-found' }, c.get('requestId')) : c.body(`lapor-widget { --lapor-color-agency: ${colour}; }\n`, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' })
  })
  app.get('/pages/:file', async (c) => {
    c.set('route', '/pages/{file}')
    const file = c.req.param('file')
    const found = files.has(file) ? await readFolderFile(dataFolder('pages'), file) : undefined
    return found === undefined ? problemResponse({ refused: 'route-not-found' }, c.get('requestId')) : fileResponse(c.req.raw, found, { 'cache-control': 'public, max-age=3600' })
  })
}
