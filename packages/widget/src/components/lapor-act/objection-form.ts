/** The field in which a reporter says what is not done. */
import { html, nothing, type TemplateResult } from 'lit'
import type { ActTexts } from '../../locales/act-texts.ts'

export interface ObjectionOptions {
  readonly texts: ActTexts
  readonly text: string
  /** The text is too short. */
  readonly wrong: boolean
  readonly onEdit: (text: string) => void
}

export const objectionForm = ({ texts, text, wrong, onEdit }: ObjectionOptions): TemplateResult =>
  html`<div class="field ${wrong ? 'wrong' : ''}">
    <label for="objection">${texts.notDoneLabel}</label>
    <p class="hint" id="objection-hint">${texts.notDoneHint}</p>
    ${wrong ? html`<p class="error" id="objection-error">${texts.tooShort}</p>` : nothing}
    <textarea
      class="input"
      id="objection"
      dir="auto"
      maxlength="5000"
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby=${wrong ? 'objection-error objection-hint' : 'objection-hint'}
      .value=${text}
      @input=${(event: InputEvent) => onEdit((event.target as HTMLTextAreaElement).value)}
    ></textarea>
  </div>`
