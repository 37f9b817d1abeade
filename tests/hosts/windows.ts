/** Windows of the engines beside Chromium, and a person in them who uses the keyboard alone. */
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core'
import * as browsers from '../../scripts/browsers.mjs'
import { visibleText } from '../journey/citizen.ts'
import { startWebKit } from '../package/webkit.ts'
import { inPage, type InPage } from './in-page.ts'

const browserPath = browsers.browserPath as (name: string) => string

/** A page with a keyboard before it. */
export interface Keyboard extends InPage {
  /** Keys as from a keyboard, to whatever has the focus. */
  type(text: string): Promise<void>
  pressEnter(): Promise<void>
}

export interface EngineWindow extends Keyboard {
  goto(url: string): Promise<void>
  /** What is evaluated and typed goes to the relay's frame on the page from now on. */
  intoFrame(): Promise<void>
  /** And to the page again. */
  outOfFrame(): Promise<void>
  close(): Promise<void>
}

export interface Engine {
  readonly name: 'Firefox' | 'WebKit'
  /** With a storage of its own. */
  open(): Promise<EngineWindow>
  stop(): Promise<void>
}

export const keyboardOf = (page: Page): Keyboard => ({
  evaluate: (script) => page.evaluate(script),
  type: (text) => page.keyboard.type(text),
  pressEnter: () => page.keyboard.press('Enter'),
})

export const startFirefox = async (): Promise<Engine> => {
  const browser: Browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    extraPrefsFirefox: { 'app.update.auto': false, 'browser.safebrowsing.update.enabled': false, 'intl.accept_languages': 'id-ID' },
    env: { ...process.env, TZ: 'Asia/Jayapura' },
  })
  return {
    name: 'Firefox',
    open: async () => {
      const context = await browser.createBrowserContext()
      const page = await context.newPage()
      await page.setViewport({ width: 1000, height: 800 })
      let within: Page | Frame = page
      return {
        goto: async (url) => void (await page.goto(url)),
        ...keyboardOf(page),
        evaluate: (script) => within.evaluate(script),
        intoFrame: async () => {
          within = await page.waitForFrame((frame) => frame.url().includes('/embed/'), { timeout: 15_000 })
        },
        outOfFrame: async () => {
          within = page
        },
        close: () => context.close(),
      }
    },
    stop: () => browser.close(),
  }
}

/** Its key for "Enter" (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const enter = '\uE007'

export const startWebKitEngine = (): Promise<Engine> => {
  const webkit = startWebKit()
  return Promise.resolve({
    name: 'WebKit',
    open: async () => {
      const window = await webkit.open()
      return {
        goto: (url) => window.goto(url),
        evaluate: (script) => window.run(`return ${script}`),
        type: (text) => window.type(text),
        pressEnter: () => window.type(enter),
        intoFrame: () => window.intoFrame(),
        outOfFrame: () => window.outOfFrame(),
        close: () => window.close(),
      }
    },
    // Each window's driver has ended with it.
    stop: () => Promise.resolve(),
  })
}

export interface Typist {
  /** Waits until the words are on the screen. */
  readonly sees: (words: string) => Promise<void>
  readonly write: (label: string, text: string) => Promise<void>
  readonly press: (name: string) => Promise<void>
  /** All text on the screen now, through shadow roots. */
  readonly screen: () => Promise<string>
}

/** Runs in the page: gives the focus to what has this name, through shadow roots; false while there is no such thing. */
const focusOn = (name: string, kind: string): boolean => {
  const all = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])])
  const elements = all(document)
  const nameOf = (one: HTMLElement): string => (one.getAttribute('aria-label') ?? (/^(button|a)$/.test(one.localName) ? one.innerText : ([...((one as HTMLInputElement).labels ?? [])][0]?.innerText ?? ''))).trim()
  const found = elements.find((one) => one.matches(kind) && nameOf(one).startsWith(name) && one.getClientRects().length > 0)
  found?.focus()
  // The innermost element has it, whatever shadow roots it lies in.
  return found?.matches(':focus') === true
}

export const typistAt = (window: Keyboard): Typist => {
  const screen = (): Promise<string> => inPage(window, visibleText)
  const until = async (what: string, look: () => Promise<boolean>): Promise<void> => {
    const end = Date.now() + 20_000
    while (!(await look())) {
      if (Date.now() > end) throw new Error(`"${what}" did not come; on the screen: ${await screen()}`)
      await inPage(window, () => new Promise<null>((resolve) => setTimeout(() => resolve(null), 50)))
    }
  }
  const focus = (name: string, kind: string): Promise<void> => until(name, () => inPage(window, focusOn, name, kind))
  return {
    sees: (words) => until(words, async () => (await screen()).includes(words)),
    write: async (label, text) => {
      await focus(label, 'input, textarea')
      await window.type(text)
    },
    press: async (name) => {
      await focus(name, 'button, a')
      await window.pressEnter()
    },
    screen,
  }
}
