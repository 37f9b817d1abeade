/** What every view of the desk has: the officers' client, what went wrong last, and the heading that takes the focus. */
import type { OfficerClient } from '@lapor/sdk/officer'
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { codeOf, sentenceFor } from './desk-error.ts'
import type { DeskOfficer } from './desk-session.ts'
import { deskStyles } from './desk.styles.ts'

/**
 * @event desk-lost - A request failed; `detail` is the error.
 */
export abstract class DeskView extends LitElement {
  static override styles = [deskStyles]

  static override properties: PropertyDeclarations = { client: { attribute: false }, officer: { attribute: false }, fault: { state: true }, said: { state: true } }

  declare client: OfficerClient | undefined
  declare officer: DeskOfficer | undefined
  /** A sentence for the officer. */
  declare protected fault: string | undefined
  declare protected said: string | undefined

  /** Its officer's session ended while something was asked for. */
  #isLost = false

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.#isLost || !changed.has('officer') || this.officer === undefined) return
    this.#isLost = false
    this.readAgain()
    void this.updateComplete.then(() => this.focusHeading())
  }

  protected override firstUpdated(): void {
    this.focusHeading()
  }

  /** The officer is here again: what could not be read meanwhile is asked for; what was written stays, and is for a person to send. */
  protected readAgain(): void {}

  protected focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('h1, h2')?.focus()
  }

  /** @param busy what is said while there is nothing to show yet */
  protected notes(busy: string | undefined): TemplateResult {
    return html`
      <div role="status">${busy ?? (this.said === undefined ? nothing : html`<p class="note good">${this.said}</p>`)}</div>
      ${this.fault === undefined ? nothing : html`<p class="note" role="alert">${this.fault}</p>`}
    `
  }

  protected fail(error: unknown): void {
    this.fault = sentenceFor(error)
    if (codeOf(error) === 'officer-token-wrong') this.#isLost = true
    this.dispatchEvent(new CustomEvent('desk-lost', { detail: error, bubbles: true, composed: true }))
  }

  /** Does something with the client; what goes wrong is told. @returns undefined where it went wrong */
  protected async attempt<Result>(work: (client: OfficerClient) => Promise<Result>): Promise<Result | undefined> {
    if (this.client === undefined) return undefined
    this.fault = undefined
    try {
      return await work(this.client)
    } catch (error) {
      this.fail(error)
      return undefined
    }
  }
}
