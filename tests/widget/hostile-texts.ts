/** Texts that a relay, a site's settings or a citizen may send and that must be shown as text, harmlessly: one table for all components. */
import { everything } from './everything.ts'

/** Set by a text that was run instead of shown. */
const trap = '__lapor_ran'

export const hostileTexts: Readonly<Record<string, string>> = {
  'a script': `<script>window.${trap}=1</script><img src=x onerror="window.${trap}=1">`,
  'a link that runs': `<a href="javascript:window.${trap}=1">klik</a> javascript:window.${trap}=1`,
  'a template of our own': '${window.' + trap + '=1} {{constructor.constructor("window.' + trap + '=1")()}} <!--lit-part-->',
  'an override of direction': '\u202egnalutreb ini\u202c \u2067kiri\u2069 \u202eteks tanpa akhir',
  'one very long word': 'Pertanggungjawaban'.repeat(30),
  'one very long address': `https://contoh.example/${'a%20b/'.repeat(80)}`,
  emoji: '👨‍👩‍👧‍👦🇮🇩 🙏🏽 lampu mati 💡❌'.repeat(4),
  'characters without width': 'lam\u200bpu\u200d \u2060mati\ufeff \u00ad di \u200e\u200f sini',
  'stacked marks': 'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324\u031e\u0349\u035a\u032f\u031e\u0320\u034d A\u036b\u0357\u0334\u0362\u0335\u031c\u0330\u0354',
  'lines and tabs': 'satu\n\n\n\ndua\t\t\ttiga\r\nempat',
  'another script': 'مصباح الشارع معطل 街灯坏了',
}

/**
 * What went wrong where such a text was shown; an empty list is what one wants: nothing ran, it is there letter by letter, no element
 * was made of it, it ends its own direction of writing, and nothing is wider than the screen.
 * @param element the component, with the text somewhere in it
 * @param needle the text, or the part of it that has to be there
 */
export const harmOf = (element: HTMLElement, needle: string): string[] => {
  const found: string[] = []
  const inside = everything(element.shadowRoot ?? element)
  if (trap in window) found.push('it ran')
  if (inside.some(({ localName }) => localName === 'script' || localName === 'iframe')) found.push('it became an element')
  if (inside.some((one) => [...one.attributes].some(({ name, value }) => name.startsWith('on') || (/^(href|src|action)$/.test(name) && /^\s*javascript:/i.test(value))))) found.push('it became something that runs')
  const written = [needle, withoutControls(needle)]
  const holders = inside.filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && written.some((text) => (node.textContent ?? '').includes(text))))
  if (holders.length === 0) found.push('it is not there letter by letter')
  if (/[\u202a-\u202e\u2066-\u2069\u0590-\u08ff]/.test(needle)) {
    for (const holder of holders) if (holder.localName !== 'option' && !isIsolated(holder, needle)) found.push(`it turns what stands around it: <${holder.localName} class="${holder.className}">`)
  }
  const { right } = element.getBoundingClientRect()
  for (const one of inside) {
    if (one.closest('.visually-hidden, option, svg') || one.getClientRects().length === 0) continue
    const box = one.getBoundingClientRect()
    if (box.right > right + 1) found.push(`wider than the screen: <${one.localName} class="${one.getAttribute('class') ?? ""}"> by ${Math.round(box.right - right)} px`)
  }
  return found
}

/** Inside a sentence of ours the marks of direction go: they could end its isolation early. */
const withoutControls = (text: string): string => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')

/** By the element it stands in, or by the marks around it in a sentence (UAX #9). */
const isIsolated = (holder: Element, needle: string): boolean => {
  const { unicodeBidi, display } = getComputedStyle(holder)
  if (/isolate|plaintext/.test(unicodeBidi) || holder.localName === 'bdi' || holder.hasAttribute('dir')) return true
  // A block that holds nothing else has nobody to turn.
  const text = holder.textContent ?? ''
  if (!display.startsWith('inline') && text.trim() === needle.trim()) return true
  return text.includes(`\u2068${withoutControls(needle)}\u2069`)
}
