/** Doubles every text as a phone's own setting does, without enlarging anything else (WCAG 1.4.4). */
import { everything } from './everything.ts'

export const doubleText = (element: HTMLElement): void => {
  const sizes = everything(element.shadowRoot ?? element)
    .filter((one): one is HTMLElement => one instanceof HTMLElement)
    .map((one) => ({ one, size: parseFloat(getComputedStyle(one).fontSize), line: parseFloat(getComputedStyle(one).lineHeight) }))
  // Read first, written after: a size that is inherited would be doubled twice.
  for (const { one, size, line } of sizes) {
    one.style.fontSize = `${size * 2}px`
    if (!Number.isNaN(line)) one.style.lineHeight = `${line * 2}px`
  }
}

/** Texts that are cut off: more inside than the box shows, and no way to scroll. An excerpt that ends in dots is meant to be one; a field scrolls by itself. */
export const cutTexts = (element: HTMLElement): string[] =>
  everything(element.shadowRoot ?? element)
    .filter((one) => one.localName !== 'input' && !one.closest('.visually-hidden') && one.getClientRects().length > 0 && /hidden|clip/.test(getComputedStyle(one).overflow) && !/^\d/.test(getComputedStyle(one).webkitLineClamp) && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1))
    .map((one) => `${one.localName}.${one.className} "${(one.textContent ?? '').trim().slice(0, 30)}"`)
