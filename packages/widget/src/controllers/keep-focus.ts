/** Where the focus goes when what has it is drawn away: without this it falls to the beginning of the page (WCAG 2.4.3). */
import type { LitElement } from 'lit'

/**
 * What may vanish says by `data-then`, a selector, who takes the focus; a component that may show nothing any more says it to the one around it.
 *
 * @param otherwise selector within the component, for what says nothing
 */
export const keepFocus = (host: LitElement, otherwise?: string): void => {
  let had: HTMLElement | null
  // Where nothing is named, nothing is called "undefined" either.
  const find = (root: ParentNode, selector?: string): HTMLElement | null => root.querySelector<HTMLElement>(selector as string)
  host.addController({
    hostUpdate: () => {
      had = host.shadowRoot?.activeElement as HTMLElement | null
    },
    hostUpdated: () => {
      const lost = had?.isConnected ? null : had
      // What asked for it before, as the question of a ConfirmController does, has it by then: two places in a row would both be read out.
      if (lost) void host.updateComplete.then(() => document.activeElement === document.body && (find(host.renderRoot, lost.dataset.then ?? otherwise) ?? find(host.getRootNode() as ShadowRoot, host.dataset.then))?.focus())
    },
  })
}
