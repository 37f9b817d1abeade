/** What bars people with other eyes and hands from a page in a real browser: by axe-core, and by having to scroll sideways. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Violations as lines: axe's own types know the names, and none of them reaches this process. */
const ask = (within: readonly string[]): string => `axe.run(${within.length > 0 ? JSON.stringify(within) : 'document'}, { resultTypes: ['violations'], iframes: false })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html, failureSummary }) => html.slice(0, 300) + ' ' + failureSummary).join(' ')))`

/** A ground that is still fading to another colour has a contrast of its own. */
const atRest = async (): Promise<void> => {
  const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [root, ...[...root.querySelectorAll('*')].flatMap((one) => (one.shadowRoot ? roots(one.shadowRoot) : []))]
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  await Promise.all(roots(document).flatMap((root) => root.getAnimations()).map(({ finished }) => finished.catch(() => undefined)))
}

/**
 * WCAG 2.2 A and AA and best practices. The documents of frames are not asked.
 * @param within selectors of the parts that are asked about, where the rest of the page is not ours
 * @returns one line for each rule that is broken and for the pixels that are too wide; an empty list is what one wants
 */
export const barriersOn = async (page: Page, ...within: readonly string[]): Promise<string[]> => {
  // By the debugger's hand, past the policy of the page.
  const client = await page.createCDPSession()
  try {
    await page.evaluate(atRest)
    await client.send('Runtime.evaluate', { expression: axe })
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', { expression: ask(within), awaitPromise: true, returnByValue: true })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    return [...(result.value as string[]), ...(wide > 0 ? [`${wide} px too wide`] : [])]
  } finally {
    await client.detach()
  }
}
