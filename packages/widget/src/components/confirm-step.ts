/** The buttons of something that cannot be undone: first the wish, then the question with a safe way back. */
import { html, nothing, type TemplateResult } from 'lit'
import type { ConfirmController } from '../controllers/confirm-controller.ts'

export interface ConfirmStep {
  /** Unique within the component. */
  readonly key: string
  readonly label: string
  readonly question: string
  readonly yes: string
  readonly no: string
  /** Id of the text that tells which of several things is meant. */
  readonly describedBy?: string
  /** With a yes it goes away, the question with it: the focus does not come back to it on the way to where it goes then. */
  readonly goes?: boolean
  readonly onYes: () => void
}

export const confirmStep = (confirm: ConfirmController, { key, label, question, yes, no, describedBy, goes, onYes }: ConfirmStep): TemplateResult => {
  const confirmed = (): void => {
    confirm.close(key, goes)
    onYes()
  }
  return confirm.isOpen(key)
    ? html`<div class="confirm stack tight" role="group" aria-labelledby=${`${key}-question`}>
        <p id=${`${key}-question`}>${question}</p>
        <div class="row">
          <button type="button" class="button" data-keep=${key} @click=${() => confirm.close(key)}>${no}</button>
          <button type="button" class="button danger" @click=${confirmed}>${yes}</button>
        </div>
      </div>`
    : html`<button type="button" class="button quiet" data-ask=${key} aria-describedby=${describedBy ?? nothing} @click=${() => confirm.ask(key)}>${label}</button>`
}
