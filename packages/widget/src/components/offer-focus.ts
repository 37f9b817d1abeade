/** Moves the focus to what has just come, without taking it from anything else on the page. */
import type { LitElement } from 'lit'

/**
 * Where the focus is in the widget already, or nowhere; whoever writes or reads elsewhere on the page meanwhile is left there. A frame does
 * not see where it is on the page around: there it moves, since whoever asked from outside for a report is to hear it.
 * @param selector of what came; undefined where nothing did
 */
export const offerFocus = (element: LitElement, selector: string | undefined): void => {
  const isFree = document.activeElement === document.body || (element.getRootNode() as ShadowRoot).activeElement
  if (selector && isFree) element.renderRoot.querySelector<HTMLElement>(selector)?.focus()
}
