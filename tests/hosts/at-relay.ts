/** Shows pages of a host under the relay's own origin, as the relay's examples stand there: the tracker is then in the page, not in a frame. */
import type { Page } from 'puppeteer-core'

/** @param host origin that serves them @param relay origin under which they are shown */
export const showAtRelay = async (page: Page, host: string, relay: string, ...names: readonly string[]): Promise<void> => {
  const bodies = new Map<string, string>()
  for (const name of names) bodies.set(`${relay}/${name}`, await (await fetch(`${host}/${name}`)).text())
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const body = bodies.get(request.url())
    void (body === undefined ? request.continue() : request.respond({ contentType: 'text/html; charset=utf-8', body }))
  })
}
