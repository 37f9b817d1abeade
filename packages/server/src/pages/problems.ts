/** The page behind the `type` of every problem: what each code means. */
import { problemCodes } from '@lapor/sdk/contract'
import type { App } from '../http/app.ts'
import { escaped, page } from './page.ts'

export const mountProblems = (app: App): void => {
  app.get('/problems', (c) => {
    c.set('route', '/problems')
    const rows = Object.entries(problemCodes).map(([code, { status, title }]) => `<tr id="${code}"><td><code>${code}</code></td><td>${status}</td><td>${escaped(title)}</td></tr>`)
    return page({
      lang: 'en',
      title: 'Problem codes of the relay',
      head: '<link rel="stylesheet" href="/relay.css">\n',
      body: `<h1>Problem codes</h1>\n<p>Errors are answered as <code>application/problem+json</code> (RFC 9457). A program decides by <code>code</code>.</p>\n<table>\n<thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Meaning</th></tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`,
    })
  })
}
