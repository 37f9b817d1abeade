/** A question before something is lost: which one is open, and where the focus goes. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode }

/** Elements say where they belong by `data-ask` (the button that asks) and `data-keep` (the safe answer), each with the question's key. */
export class ConfirmController implements ReactiveController {
  #host: Host
  #open: string | undefined

  constructor(host: Host) {
    this.#host = host
    host.addController(this)
  }

  isOpen(key: string): boolean {
    return this.#open === key
  }

  /** Opens the question; focus goes to the answer that loses nothing. */
  ask(key: string): void {
    this.#open = key
    void this.#focus(`[data-keep="${key}"]`)
  }

  /**
   * Closes it; the focus returns to where it came from (WCAG 2.4.3).
   * @param goes what was asked about goes away in a moment: until then the question stands as it is, and who has the focus then the component says
   */
  close(key: string, goes = false): void {
    this.#open = undefined
    if (!goes) void this.#focus(`[data-ask="${key}"]`)
  }

  hostDisconnected(): void {
    this.#open = undefined
  }

  async #focus(selector: string): Promise<void> {
    this.#host.requestUpdate()
    await this.#host.updateComplete
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus()
  }
}
