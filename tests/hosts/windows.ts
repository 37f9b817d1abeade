/** Windows of the engines beside Chromium, and a person in them who uses the keyboard alone. */
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core'
import * as browsers from '../../scripts/browsers.mjs'
import { visibleText } from '../journey/visible-text.ts'
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
  /** What is evaluated and typed goes to the relay's frame on the page from now on: the one whose address has these words. */
  intoFrame(address?: string): Promise<void>
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

const ofTheForm = '/embed/'

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
        intoFrame: async (address = ofTheForm) => {
          within = await page.waitForFrame((frame) => frame.url().includes(address), { timeout: 15_000 })
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
        intoFrame: (address = ofTheForm) => window.intoFrame(address),
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

/** What a person does to a thing: gives it the focus and types; in a frame of WebKit, whose driver gives the focus to nothing there, a script writes and presses. */
type Act = 'focus' | 'click' | { readonly text: string }

/** Runs in the page: acts on what has this name, through shadow roots; false while there is no such thing. */
const actOn = (name: string, kind: string, act: Act): boolean => {
  const all = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])])
  const elements = all(document)
  const nameOf = (one: HTMLElement): string => (one.getAttribute('aria-label') ?? (/^(button|a)$/.test(one.localName) ? one.innerText : ([...((one as HTMLInputElement).labels ?? [])][0]?.innerText ?? ''))).trim()
  const found = elements.find((one) => one.matches(kind) && nameOf(one).startsWith(name) && one.getClientRects().length > 0)
  if (!found) return false
  if (act === 'focus') {
    found.focus()
    // The innermost element has it, whatever shadow roots it lies in.
    return found.matches(':focus')
  }
  if (act === 'click') found.click()
  else {
    ;(found as HTMLTextAreaElement).value = act.text
    found.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
  }
  return true
}

/** @param hand 'script' in a frame of WebKit */
export const typistAt = (window: Keyboard, hand: 'keyboard' | 'script' = 'keyboard'): Typist => {
  const screen = (): Promise<string> => inPage(window, visibleText)
  const until = async (what: string, look: () => Promise<boolean>): Promise<void> => {
    const end = Date.now() + 20_000
    while (!(await look())) {
      if (Date.now() > end) throw new Error(`"${what}" did not come; on the screen: ${await screen()}`)
      await inPage(window, () => new Promise<null>((resolve) => setTimeout(() => resolve(null), 50)))
    }
  }
  const act = (name: string, kind: string, how: Act): Promise<void> => until(name, () => inPage(window, actOn, name, kind, how))
  const fields = 'input, textarea'
  const buttons = 'button, a'
  return {
    sees: (words) => until(words, async () => (await screen()).includes(words)),
    write: async (label, text) => {
      if (hand === 'script') return act(label, fields, { text })
      await act(label, fields, 'focus')
      await window.type(text)
    },
    press: async (name) => {
      if (hand === 'script') return act(name, buttons, 'click')
      await act(name, buttons, 'focus')
      await window.pressEnter()
    },
    screen,
  }
}
