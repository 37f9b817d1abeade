/** The tracker in the relay's frame on a page of another origin: a reporter there, by keyboard. */
import type { Frame, Page } from 'puppeteer-core'
import { drawn } from './drawn.ts'
import type { Reporter } from './talk.ts'
import { visibleText } from './visible-text.ts'

export const followFrame = async (page: Page): Promise<Frame> => {
  const frame = await page.waitForFrame((one) => one.url().includes('only=follow'), { timeout: 20_000 })
  await frame.waitForSelector('lapor-widget', { timeout: 20_000 })
  return frame
}

/** By keyboard: a driver's click into a frame of another process misses where the page around it scrolls. */
export const reporterIn = (page: Page, frame: Frame): Reporter => {
  const screen = (): Promise<string> => frame.evaluate(visibleText)
  return {
    press: async (name) => {
      await (await drawn(frame, name, 'button')).focus()
      await page.keyboard.press('Enter')
    },
    write: async (label, text) => {
      await (await drawn(frame, label, 'textbox')).focus()
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
