/** Moves the focus to what has just come, without taking it from anything else on the page. */
import type { LitElement } from 'lit'

/**
 * Where the focus is in the widget already, or nowhere; whoever writes or reads elsewhere on the page meanwhile is left there.
 * @param selector of what came; undefined where nothing did
 */
export const offerFocus = (element: LitElement, selector: string | undefined): void => {
  const isFree = document.activeElement === document.body || (element.getRootNode() as ShadowRoot).activeElement
  // In a frame what had the focus last counts as if it still had it.
  if (selector && isFree && (parent === window || document.hasFocus())) element.renderRoot.querySelector<HTMLElement>(selector)?.focus()
}
