/** What elements look like to a browser: of the page outside our tag, and of the form inside it. */
import { inPage, type InPage } from './in-page.ts'

/** What follows from how much room there is, which differs wherever the form stands or its ancestors grow. */
const geometry = '^(width|height|inline-size|block-size|top|bottom|left|right|inset.*|perspective-origin|transform-origin|min-.*|max-.*)$'

/** Computed styles of everything outside our tag, but for geometry; ancestors of the tag among them. */
export const looksOfPage = (page: InPage): Promise<string[]> =>
  inPage(page, (pattern: string) => {
    const isGeometry = new RegExp(pattern)
    const elements = [document.documentElement, document.body, ...document.body.querySelectorAll('*')].filter((one) => !one.closest('lapor-widget') && !/^(SCRIPT|STYLE)$/.test(one.nodeName))
    return elements.flatMap((element, at) => {
      const style = getComputedStyle(element)
      return [...style].filter((name) => !isGeometry.test(name)).map((name) => `${at} ${element.nodeName} ${name}: ${style.getPropertyValue(name)}`)
    })
  }, geometry)

/** What a person sees of the form: letters, colours, lines and distances of every element in it, through shadow roots. */
export const looksOfForm = (page: InPage): Promise<string[]> =>
  inPage(page, () => {
    const seen = ['display', 'visibility', 'opacity', 'color', 'background-color', 'font-family', 'font-size', 'font-weight', 'font-style', 'line-height', 'letter-spacing', 'text-transform', 'text-align', 'direction', 'float', 'margin', 'padding', 'border', 'border-radius', 'box-sizing', 'min-height']
    const inside = (root: ParentNode): Element[] => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? inside(one.shadowRoot) : [])])
    const widget = document.querySelector('lapor-widget')
    return inside(widget?.shadowRoot as ShadowRoot)
      .filter((one) => !/^(STYLE|SLOT)$/.test(one.nodeName))
      .map((one) => {
        const style = getComputedStyle(one)
        return `${one.nodeName.toLowerCase()}.${one.className} ${seen.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';')}`
      })
  })

/** Names that the page's window has now. */
export const globalsOf = (page: InPage): Promise<string[]> => inPage(page, () => Object.getOwnPropertyNames(window))

/** Names that our script added, but for what the test's own driver leaves, and jQuery by a number of chance. */
export const addedGlobals = (before: readonly string[], now: readonly string[]): string[] => now.filter((name) => !before.includes(name) && !/ariaQuerySelector|^__puppeteer|^jQuery\d+$/.test(name))
