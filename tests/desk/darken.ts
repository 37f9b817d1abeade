/**
 * Puts on the colours that the desk has for the dark, in each engine. No engine but Chromium lets a test set what the person prefers
 * (traps of WebDriver in WebKit, BiDi in Firefox), so the rules of the media query are taken out of it. Forced colours belong to the
 * browser and cannot be put on like this: they are emulated in Chromium alone (tests/journey/desk.test.ts).
 */
const rootsIn = (element: Element): ShadowRoot[] => [...(element.shadowRoot ? [element.shadowRoot] : []), ...[...(element.shadowRoot ?? element).querySelectorAll('*')].flatMap((inner) => (inner.shadowRoot ? rootsIn(inner) : []))]

const darkRules = ({ adoptedStyleSheets }: ShadowRoot): string[] =>
  adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]).flatMap((rule) => (rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme: dark') ? [...rule.cssRules].map(({ cssText }) => cssText) : []))

/** @throws Error where there are no such colours: the test would see the light ones. */
export const darken = (element: HTMLElement): void => {
  for (const root of rootsIn(element)) {
    const rules = darkRules(root)
    if (rules.length === 0) throw new Error(`${root.host.localName} has no dark colours`)
    const sheet = new CSSStyleSheet()
    sheet.replaceSync([...rules, ':host { color-scheme: dark !important; }'].join('\n'))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  }
  // The whole desk has this ground; one view alone has none.
  element.style.background = 'var(--ground)'
}
