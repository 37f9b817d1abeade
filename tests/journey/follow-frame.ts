/** The tracker in the relay's frame on a page of another origin: a reporter there, by keyboard. */
import type { Frame, Page } from 'puppeteer-core'
import { visibleText } from './citizen.ts'
import type { Reporter } from './talk.ts'

export const followFrame = async (page: Page): Promise<Frame> => {
  const frame = await page.waitForFrame((one) => one.url().includes('only=follow'), { timeout: 20_000 })
  await frame.waitForSelector('lapor-widget', { timeout: 20_000 })
  return frame
}

/** By keyboard: a driver's click into a frame of another process misses where the page around it scrolls. */
export const reporterIn = (page: Page, frame: Frame): Reporter => {
  const screen = (): Promise<string> => frame.evaluate(visibleText)
  /** Puppeteer's own waiting looks again only when the document changes, and what a shadow root draws is no such change. */
  const drawn = async (selector: string) => {
    const until = Date.now() + 20_000
    for (;;) {
      const found = await frame.$(selector)
      if (found) return found
      if (Date.now() > until) throw new Error(`${selector} did not come; in the frame: ${await screen()}`)
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
    }
  }
  return {
    press: async (name) => {
      await (await drawn(`::-p-aria([name="${name}"][role="button"])`)).focus()
      await page.keyboard.press('Enter')
    },
    write: async (label, text) => {
      await (await drawn(`::-p-aria([name="${label}"][role="textbox"])`)).focus()
      await page.keyboard.type(text)
    },
    sees: async (words) => {
      const until = Date.now() + 20_000
      while (!(await screen()).includes(words)) {
        if (Date.now() > until) throw new Error(`"${words}" did not come; in the frame: ${await screen()}`)
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
      }
    },
    screen,
  }
}
