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
 * @param settings environment variables of the relay
 */
export const relayAndBrowser = async (browserArgs: readonly string[] = [], settings: Readonly<Record<string, string>> = {}): Promise<RelayAndBrowser> => {
  const [relay, browser] = await Promise.all([startRelay(settings), launchChromium(browserArgs)])
  after(async () => {
    await browser.close()
    await relay.stop()
  })
  return { relay, browser }
}
