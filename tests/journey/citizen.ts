/** Speaks as a person before a screen: presses what is called so, writes into what is labelled so, reads what is there. */
import type { Page } from 'puppeteer-core'

export interface Citizen {
  /** Presses a button, tab or link by its accessible name. */
  readonly press: (name: string, role?: string) => Promise<void>
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

/** Visible text, through shadow roots, in one line; runs in the page. */
export const visibleText = (): string => {
  const read = (node: Node): string => {
    if (node instanceof Text) return node.data
    if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) return ` ${node.value} `
    if (node instanceof HTMLElement && (node.hidden || node.matches('style, script, template') || getComputedStyle(node).display === 'none')) return ' '
    if (node instanceof HTMLSlotElement) return node.assignedNodes({ flatten: true }).map(read).join('')
    const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot : node
    const text = [...inside.childNodes].map(read).join('')
    return node instanceof Element && getComputedStyle(node).display !== 'inline' ? ` ${text} ` : text
  }
  return read(document.body).replace(/\s+/g, ' ')
}

export const citizenAt = (page: Page): Citizen => {
  const named = (name: string, role: string): string => `::-p-aria([name="${name}"][role="${role}"])`
  const screen = (): Promise<string> => page.evaluate(visibleText)
  /**
   * Puppeteer's own waiting looks again only when the document changes, and what a shadow root draws is no such change: what is in the
   * accessibility tree a moment after it was asked for would be waited for until the end.
   */
  const drawn = async (selector: string): Promise<string> => {
    const until = Date.now() + 15_000
    for (let found = await page.$(selector); found === null; found = await page.$(selector)) {
      if (Date.now() > until) throw new Error(`${selector} did not come; on the screen: ${await screen()}`)
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
    }
    return selector
  }
  return {
    press: async (name, role = 'button') => page.locator(await drawn(named(name, role))).setTimeout(15_000).click(),
    write: async (label, text, role = 'textbox') => {
      const field = await page.locator(await drawn(named(label, role))).setTimeout(15_000).waitHandle()
      await field.focus()
      await page.keyboard.type(text)
    },
    choosePhoto: async (label, ...files) => {
      const [chooser] = await Promise.all([page.waitForFileChooser({ timeout: 15_000 }), page.locator(`::-p-text(${label})`).setTimeout(15_000).click()])
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
}
