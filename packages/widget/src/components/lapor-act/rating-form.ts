/** How content the reporter is: five answers in words, not stars that everybody reads differently. */
import { html, nothing, type TemplateResult } from 'lit'
import type { ActTexts } from '../../locales/act-texts.ts'

export interface RatingOptions {
  readonly texts: ActTexts
  readonly score: number | undefined
  readonly busy: boolean
  readonly wrong: boolean
  readonly label: string
  readonly status: TemplateResult | string | typeof nothing
  readonly onChoose: (score: number) => void
  readonly onSend: () => void
}

export const ratingForm = ({ texts, score, busy, wrong, label, status, onChoose, onSend }: RatingOptions): TemplateResult =>
  html`<section class="card stack tight">
    <fieldset aria-describedby=${wrong ? 'rating-error' : nothing}>
      <legend>${texts.rating}</legend>
      ${wrong ? html`<p class="error" id="rating-error">${texts.ratingMissing}</p>` : nothing}
      <div class="scores">
        ${texts.scores.map(
          (name, at) => html`<label class="check"><input type="radio" name="score" .checked=${score === at + 1} @change=${() => onChoose(at + 1)} /> ${name}</label>`,
        )}
      </div>
    </fieldset>
    <p role="status">${status}</p>
    <div><button type="button" class="button" aria-disabled=${busy ? 'true' : nothing} @click=${onSend}>${label}</button></div>
  </section>`
