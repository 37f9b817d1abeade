/** The officers' desk: a page under a strict policy, its one script, and the agencies that a report can be handed to. */
import { join } from 'node:path'
import type { Actions } from '../actions/index.ts'
import { isRefusal } from '../domain/refusal.ts'
import type { App } from '../http/app.ts'
import { ownOrigin } from '../http/own-origin.ts'
import { problemResponse } from '../http/problem.ts'
import { packageFolder } from '../package-folder.ts'
import { readFolderFile } from './file-folder.ts'
import { fileResponse } from './file-response.ts'
import { snippetFiles } from './plain/snippet-files.ts'
import { snippetWays } from './plain/snippet-lines.ts'

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html"

const html = `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Meja petugas LAPOR</title>
<link rel="stylesheet" href="/relay.css">
<script type="module" src="/desk/desk.js"></script>
</head>
<body class="desk">
<main><lapor-desk></lapor-desk></main>
<noscript><p>Meja petugas memerlukan JavaScript. Tanpa itu, pakai perintah <code>lapor-server report</code> di mesin relay.</p></noscript>
</body>
</html>
`

export const mountDesk = (app: App, { actions, baseUrl }: { readonly actions: Pick<Actions, 'listAgencies' | 'knowSite' | 'readRegions'>; readonly baseUrl: string | undefined }): void => {
  app.get('/desk', (c) => {
    c.set('route', '/desk')
    return c.body(html, 200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', 'content-security-policy': policy })
  })
  app.get('/desk/desk.js', async (c) => {
    c.set('route', '/desk/desk.js')
    const found = await readFolderFile(join(packageFolder('@lapor/server'), 'dist/desk'), 'desk.js')
    return found === undefined ? problemResponse({ refused: 'route-not-found', detail: 'The desk is not built; run "npm run build -- desk".' }, c.get('requestId')) : fileResponse(c.req.raw, found, { 'cache-control': 'no-cache' })
  })
  // Public facts, here without asking for a site: a coordinator's report may be of any.
  app.get('/desk/agencies.json', async (c) => {
    c.set('route', '/desk/agencies.json')
    const items: { slug: string; name: string }[] = []
    let cursor: string | undefined
    do {
      const page = await actions.listAgencies({ limit: 100, cursor })
      if (isRefusal(page)) return problemResponse(page, c.get('requestId'))
      items.push(...page.items.map(({ slug, name }) => ({ slug, name })))
      cursor = page.nextCursor ?? undefined
    } while (cursor !== undefined)
    return c.json({ items }, 200, { 'cache-control': 'no-cache' })
  })
  app.get('/desk/regions.json', async (c) => {
    c.set('route', '/desk/regions.json')
    return c.json({ items: (await actions.readRegions()).map(({ code, name, district }) => ({ code, name, district })) }, 200, { 'cache-control': 'no-cache' })
  })
  // The same lines as on /snippet, which anybody can read.
  app.get('/desk/snippet.json', async (c) => {
    c.set('route', '/desk/snippet.json')
    const site = await actions.knowSite(c.req.query('situs') ?? '')
    if (site === undefined) return problemResponse({ refused: 'site-unknown' }, c.get('requestId'))
    const files = await snippetFiles(ownOrigin(c.req.raw, baseUrl), baseUrl)
    const ways = files === undefined ? [] : snippetWays({ key: site.key, name: site.name, colour: site.settings.colour }, files)
    return c.json({ items: ways.map(({ id, title, when, lines }) => ({ id, title, when, lines })) }, 200, { 'cache-control': 'no-cache' })
  })
}
