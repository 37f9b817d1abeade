/** Counts in the page itself what is held of it: listeners of what stays as long as it does, timers, elements. So it is told by engines whose drivers tell nothing. */
import { inPage, type InPage } from './in-page.ts'

export interface Held {
  /** Of window, document and what else lasts: the place and the event, once for each listener. */
  readonly listeners: readonly string[]
  readonly timers: number
  /** In the body, but for scripts, as far as no shadow hides them. */
  readonly elements: number
}

interface Counting {
  readonly held: () => Held
}

/** Runs in the page, first of all. */
const count = (): void => {
  const lasting = new Map<EventTarget | null, string>([[window, 'window'], [document, 'document'], [document.documentElement, 'html'], [window.visualViewport, 'visualViewport']])
  const listeners = new Map<string, object[]>()
  const keyOf = (target: EventTarget, type: string, options: boolean | EventListenerOptions | undefined): string => `${lasting.get(target) ?? (target === document.body ? 'body' : '')} ${type} ${typeof options === 'boolean' ? options : options?.capture === true}`
  const forget = (key: string, listener: object): void => void listeners.set(key, (listeners.get(key) ?? []).filter((one) => one !== listener))
  // What is called here is the page's own, as it was: each is wrapped before anything of ours runs.
  const { addEventListener, removeEventListener } = EventTarget.prototype
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type: string, listener: EventListenerOrEventListenerObject | null, options?: boolean | AddEventListenerOptions) {
    const target = this ?? window
    const key = keyOf(target, type, options)
    const signal = typeof options === 'object' ? options.signal : undefined
    if (!key.startsWith(' ') && listener !== null && signal?.aborted !== true) {
      forget(key, listener)
      listeners.get(key)?.push(listener)
      if (signal) addEventListener.call(signal, 'abort', () => forget(key, listener))
      if (typeof options === 'object' && options.once === true) addEventListener.call(target, type, () => forget(key, listener), { once: true })
    }
    addEventListener.call(target, type, listener, options)
  }
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type: string, listener: EventListenerOrEventListenerObject | null, options?: boolean | EventListenerOptions) {
    const target = this ?? window
    if (listener !== null) forget(keyOf(target, type, options), listener)
    removeEventListener.call(target, type, listener, options)
  }
  const timers = new Set<unknown>()
  const { setTimeout, setInterval, clearTimeout, clearInterval } = window
  Object.assign(window, {
    setTimeout: (run: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => {
      const timer = setTimeout(() => {
        timers.delete(timer)
        run(...args)
      }, ms)
      timers.add(timer)
      return timer
    },
    setInterval: (...args: Parameters<typeof setInterval>) => {
      const timer = setInterval(...args)
      timers.add(timer)
      return timer
    },
    clearTimeout: (timer: number) => {
      timers.delete(timer)
      clearTimeout(timer)
    },
    clearInterval: (timer: number) => {
      timers.delete(timer)
      clearInterval(timer)
    },
  })
  Object.assign(window, {
    held: (): Held => ({
      listeners: [...listeners].flatMap(([key, { length }]) => Array<string>(length).fill(key)).sort(),
      timers: timers.size,
      elements: document.body.querySelectorAll(':not(script)').length,
    }),
  })
}

/** A script for the page's head. */
export const countHeld = `(${String(count)})()`

export const heldOf = (page: InPage): Promise<Held> => inPage(page, () => (globalThis as unknown as Counting).held())
