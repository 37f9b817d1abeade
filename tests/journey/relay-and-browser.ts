/** A relay and a Chromium that all tests of a file share: there before the first of them, ended after the last. */
import { after } from 'node:test'
import type { Browser } from 'puppeteer-core'
import { launchChromium } from './browser.ts'
import { startRelay, type RelayProcess } from './relay-process.ts'

export interface RelayAndBrowser {
  readonly relay: RelayProcess
  readonly browser: Browser
}

/**
 * Awaited at the top of a file, so that its tests have both as constants.
 * @param browserArgs of Chromium's command line
 */
export const relayAndBrowser = async (browserArgs: readonly string[] = []): Promise<RelayAndBrowser> => {
  const [relay, browser] = await Promise.all([startRelay(), launchChromium(browserArgs)])
  after(async () => {
    await browser.close()
    await relay.stop()
  })
  return { relay, browser }
}
