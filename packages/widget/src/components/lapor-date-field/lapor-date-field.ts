/** When it happened: today, yesterday, a day from the calendar, or nobody remembers. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { extrasIn } from '../../locales/extras-in.ts'
import type { ExtrasTexts } from '../../locales/extras-texts.ts'
import { controls } from '../../styles/controls.ts'
import { choices } from '../../styles/choices.ts'
import { root } from '../../styles/root.ts'
import { tokens } from '../../styles/tokens.ts'
import { FieldPart } from '../form-part/field-part.ts'
import { localDay } from '../local-day.ts'

type Choice = 'today' | 'yesterday' | 'other' | 'forgotten'

const path = '/occurredOn'

/** Part of <lapor-form>: the date of what happened. */
export class LaporDateField extends FieldPart {
  static override styles = [tokens, root, controls, choices]
  static override properties = { ...FieldPart.properties, _picked: { state: true } }

  /** What a date alone does not tell: a person asked for the calendar (before, no date input exists), or remembers no day. */
  declare private _picked: 'other' | 'forgotten' | ''
  /** The day as it was chosen here; another one comes from outside. */
  #chosenHere = ''

  constructor() {
    super()
    this._picked = ''
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('draft') || this.draft.occurredOn === this.#chosenHere) return
    this.#chosenHere = this.draft.occurredOn
    this._picked = ''
  }

  protected override render(): TemplateResult {
    const { texts } = this
    const words = extrasIn[texts.lang]
    const chosen = this.#chosen()
    return html`<div class="root stack tight" lang=${this.texts.lang}>
      ${this.choices<Choice>(
        path,
        `${texts.date} ${texts.optional}`,
        [
          ['today', words.today],
          ['yesterday', words.yesterday],
          ['other', words.otherDay],
          ['forgotten', words.forgotten],
        ],
        chosen,
        (choice) => this.#choose(choice),
      )}
      ${chosen === 'other' ? this.#renderDay(words) : nothing}
    </div>`
  }

  /** A date input costs a slow phone about 235 ms (Chromium, 4× slow-down), so it is made only for those who want it. */
  #renderDay(words: ExtrasTexts): TemplateResult {
    const { occurredOn } = this.draft
    const wrong = this.isWrong(path)
    return html`<div class="field">
      <label for="day">${words.whichDay}</label>
      ${occurredOn ? nothing : html`<p class="hint" id="day-hint">${words.whichDayMissing}</p>`}
      <input
        class="input"
        id="day"
        type="date"
        max=${this.#day('today')}
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby=${wrong ? `${path}-error` : occurredOn ? nothing : 'day-hint'}
        .value=${occurredOn}
        @change=${(event: Event) => this.#choose('other', (event.target as HTMLInputElement).value)}
      />
    </div>`
  }

  #day(choice: 'today' | 'yesterday'): string {
    return localDay(Date.now(), this.site?.timeZone, choice === 'today' ? 0 : -1)
  }

  #chosen(): Choice | '' {
    if (this._picked) return this._picked
    const { occurredOn } = this.draft
    if (!occurredOn) return ''
    return (['today', 'yesterday'] as const).find((choice) => this.#day(choice) === occurredOn) ?? 'other'
  }

  #choose(choice: Choice, day = ''): void {
    const named = choice === 'today' || choice === 'yesterday'
    this._picked = named ? '' : choice
    this.#chosenHere = named ? this.#day(choice) : day
    this.edit({ occurredOn: this.#chosenHere })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lapor-date-field': LaporDateField
  }
}
