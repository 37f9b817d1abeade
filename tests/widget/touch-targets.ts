/** Finds what a thumb would miss: controls below 44 × 44 px (WCAG 2.5.5, stricter than the 24 px of 2.5.8). */
import { everything } from './everything.ts'

const least = 44

/** A link inside a sentence is as high as its line (the exception "inline" of both criteria). */
const isInSentence = (element: Element): boolean =>
  element.localName === 'a' && getComputedStyle(element).display === 'inline' && (element.parentElement?.textContent ?? '').trim() !== (element.textContent ?? '').trim()

/** The words of a radio button or checkbox are part of what one presses. */
const target = (control: Element): Element => (control instanceof HTMLInputElement && /^(radio|checkbox|file)$/.test(control.type) ? (control.labels?.[0] ?? control) : control)

/** @returns one line for each control that is too small; an empty list is what one wants */
export const smallTargets = (element: HTMLElement): string[] =>
  everything(element.shadowRoot ?? element)
    .filter((one) => one.matches('button, a[href], summary, select, textarea, input:not([type=hidden])') && one.getClientRects().length > 0 && !one.closest('.visually-hidden') && !isInSentence(one))
    .map((control) => ({ control, box: target(control).getBoundingClientRect() }))
    // A pixel is lost where a box begins between two of them.
    .filter(({ box }) => box.height < least - 0.5 || box.width < least - 0.5)
    .map(({ control, box }) => `${control.localName} "${(control.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)}" is ${Math.round(box.width)} × ${Math.round(box.height)} px`)
