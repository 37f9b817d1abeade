/** The page behind the `type` of every problem: what each code means, and what to do. */
import { type KnownProblemCode, problemCodes } from '@lapor/sdk/contract'
import type { App } from '../http/app.ts'
import { escaped, page } from './page.ts'
import { problemAdvice } from './problem-advice.ts'

const withCode = (text: string): string => escaped(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>')

export const mountProblems = (app: App): void => {
  app.get('/problems', (c) => {
    c.set('route', '/problems')
    const parts = (Object.keys(problemCodes) as KnownProblemCode[]).map((code) => {
      const { status, title } = problemCodes[code]
      return `<section id="${code}">\n<h2><code>${code}</code> ${status}</h2>\n<p>${escaped(title)}</p>\n<p>${withCode(problemAdvice[code])}</p>\n</section>`
    })
    return page({
      lang: 'en',
      title: 'Problem codes of the relay',
      head: '<link rel="stylesheet" href="/relay.css">\n',
      body: `<h1>Problem codes</h1>\n<p>Errors are answered as <code>application/problem+json</code> (RFC 9457). A program decides by <code>code</code>. For each: its HTTP status, what it means, and what to do.</p>\n${parts.join('\n')}`,
    })
  })
}
