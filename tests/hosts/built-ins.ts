/** Remembers what a page's built-ins are before anything of ours runs, and says later which of them are another: nothing of a page is patched. */
import { inPage, type InPage } from './in-page.ts'

interface Watching {
  readonly changedBuiltIns: () => string[]
}

/** Runs in the page, first of all. */
const remember = (): void => {
  const known = new Map<object, { name: string; own: Map<PropertyKey, PropertyDescriptor> }>()
  const isObject = (value: unknown): value is object => (typeof value === 'object' && value !== null) || typeof value === 'function'
  const ownOf = (object: object): Map<PropertyKey, PropertyDescriptor> =>
    new Map(Reflect.ownKeys(object).flatMap((key) => {
      const descriptor = Reflect.getOwnPropertyDescriptor(object, key)
      return descriptor ? [[key, descriptor] as const] : []
    }))
  /** What hangs on a name of the window, and on a name of that: constructors, their prototypes, namespaces. */
  const visit = (object: unknown, name: string, depth: number): void => {
    if (!isObject(object) || known.has(object)) return
    const own = ownOf(object)
    known.set(object, { name, own })
    if (depth > 0) for (const [key, { value }] of own) visit(value, `${name}.${String(key)}`, depth - 1)
  }
  const isSame = (before: PropertyDescriptor, now: PropertyDescriptor): boolean => Object.is(before.value, now.value) && before.get === now.get && before.set === now.set && before.writable === now.writable && before.enumerable === now.enumerable && before.configurable === now.configurable
  /** The last match of whatever expression ran last, also the page's own (Annex B of the RegExp proposal "legacy static properties"). */
  const isLastMatch = (name: string, key: PropertyKey): boolean => name === 'window.RegExp' && /^(\$.|input|lastMatch|lastParen|leftContext|rightContext|multiline)$/.test(String(key))
  Object.defineProperty(window, 'changedBuiltIns', {
    value: () =>
      [...known].flatMap(([object, { name, own }]) => {
        const now = ownOf(object)
        return [...new Set([...own.keys(), ...now.keys()])]
          .filter((key) => {
            const [before, after] = [own.get(key), now.get(key)]
            return !isLastMatch(name, key) && !(before && after && isSame(before, after))
          })
          .map((key) => `${name}.${String(key)}`)
      }),
  })
  // What is read through an accessor, and what hangs on no name.
  for (const [name, one] of Object.entries({ document, history, location, navigator, customElements, generator: (function* () { yield 0 })(), iterator: [][Symbol.iterator](), async: async () => {} })) {
    for (let object: unknown = one; isObject(object) && !known.has(object); object = Object.getPrototypeOf(object)) visit(object, name, 0)
  }
  visit(window, 'window', 2)
}

/** A script for the page's head. */
export const rememberBuiltIns = `(${String(remember)})()`

/** Names of all that was added, taken away or put in the place of something else. */
export const changedBuiltIns = (page: InPage): Promise<string[]> => inPage(page, () => (globalThis as unknown as Watching).changedBuiltIns())

/** Style sheets that the page has now, and events of it that somebody has given their one handler. */
export const marksOn = (page: InPage): Promise<{ readonly adopted: number; readonly sheets: number; readonly handlers: string[] }> =>
  inPage(page, () => {
    const handlers: string[] = []
    for (const [name, target] of Object.entries({ window, document, html: document.documentElement, body: document.body } as Readonly<Record<string, object>>)) {
      for (const key in target) if (key.startsWith('on') && Reflect.get(target, key) !== null) handlers.push(`${name}.${key}`)
    }
    return { adopted: (document.adoptedStyleSheets as CSSStyleSheet[] | undefined)?.length ?? 0, sheets: document.styleSheets.length, handlers }
  })
