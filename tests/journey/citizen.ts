/** Speaks as a person before a screen: presses what is called so, writes into what is labelled so, reads what is there. */
import type { Page } from 'puppeteer-core'
import { drawn } from './drawn.ts'
import { pressUntilMet } from './press-until-met.ts'
import { visibleText } from './visible-text.ts'

export interface Citizen {
  /** Presses a button, tab or link by its accessible name. */
  readonly press: (name: string, role?: string) => Promise<void>
  /** Presses what has these words and no name of its own: a summary, a label. */
  readonly pressWords: (words: string) => Promise<void>
  /** Writes into a field by its label, key by key. */
  readonly write: (label: string, text: string, role?: string) => Promise<void>
  /** Chooses files in the picker that opens when the label is pressed. */
  readonly choosePhoto: (label: string, ...files: string[]) => Promise<void>
  /** Waits until the words are on the screen. */
  readonly sees: (words: string | RegExp) => Promise<void>
  /** All text on the screen now, through shadow roots. */
  readonly screen: () => Promise<string>
  /** Names of what can be pressed with this role. */
  readonly names: (role: string) => Promise<string[]>
}

export const citizenAt = (page: Page): Citizen => {
  const screen = (): Promise<string> => page.evaluate(visibleText)
  const citizen: Citizen = {
    press: async (name, role = 'button') => {
      await pressUntilMet(name, () => drawn(page, name, role))
    },
    pressWords: (words) => pressUntilMet(words, () => page.$(`::-p-text(${words})`)),
    write: async (label, text, role = 'textbox') => {
      const field = await drawn(page, label, role)
      await field.focus()
      await page.keyboard.type(text)
    },
    choosePhoto: async (label, ...files) => {
      const [chooser] = await Promise.all([page.waitForFileChooser({ timeout: 20_000 }), citizen.pressWords(label)])
      await chooser.accept(files)
    },
    sees: async (words) => {
      const until = Date.now() + 20_000
      const wanted = (text: string): boolean => (typeof words === 'string' ? text.includes(words) : words.test(text))
      for (let text = await screen(); !wanted(text); text = await screen()) {
        if (Date.now() > until) throw new Error(`"${words}" did not come; on the screen: ${text}`)
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
      }
    },
    screen,
    names: async (role) => {
      const handles = await page.$$(`::-p-aria([role="${role}"])`)
      return Promise.all(handles.map((handle) => handle.evaluate((element) => (element as HTMLElement).getAttribute('aria-label') ?? (element as HTMLElement).innerText)))
    },
  }
  return citizen
}
