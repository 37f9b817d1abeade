/** When it happened: today, yesterday, or a day from the calendar. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { controls } from '../../styles/controls.ts'
import { choices } from '../../styles/choices.ts'
import { root } from '../../styles/root.ts'
import { tokens } from '../../styles/tokens.ts'
import { FieldPart } from '../form-part/field-part.ts'
import { localDay } from './local-day.ts'

type Choice = 'today' | 'yesterday' | 'other'

const path = '/occurredOn'

/** Part of <lapor-form>: the date of what happened. */
export class LaporDateField extends FieldPart {
  static override styles = [tokens, root, controls, choices]
  static override properties = { ...FieldPart.properties, other: { state: true } }

  /** A person asked for the calendar; before, no date input exists. */
  declare private other: boolean

  constructor() {
    super()
    this.other = false
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('draft') && !this.draft.occurredOn && changed.get('draft')?.occurredOn) this.other = false
  }

  protected override render(): TemplateResult {
    const { texts } = this
    const chosen = this.#chosen()
    return html`<div class="root stack tight" lang=${this.texts.lang}>
      ${this.choices<Choice>(
        path,
        texts.date,
        [
          ['today', texts.today],
          ['yesterday', texts.yesterday],
          ['other', texts.otherDay],
        ],
        chosen,
        (choice) => this.#choose(choice),
      )}
      ${chosen === 'other' ? this.#renderDay() : nothing}
    </div>`
  }

  /** A date input costs a slow phone about 235 ms (Chromium, 4× slow-down), so it is made only for those who want it. */
  #renderDay(): TemplateResult {
    return html`<div class="field">
      <label for="day">${this.texts.whichDay}</label>
      <input
        class="input"
        id="day"
        type="date"
        max=${this.#day('today')}
        aria-invalid=${this.isWrong(path) ? 'true' : nothing}
        .value=${this.draft.occurredOn}
        @change=${(event: Event) => this.edit({ occurredOn: (event.target as HTMLInputElement).value })}
      />
    </div>`
  }

  #day(choice: Exclude<Choice, 'other'>): string {
    return localDay(Date.now(), this.site?.timeZone, choice === 'today' ? 0 : -1)
  }

  #chosen(): Choice | '' {
    if (this.other) return 'other'
    const { occurredOn } = this.draft
    if (!occurredOn) return ''
    return (['today', 'yesterday'] as const).find((choice) => this.#day(choice) === occurredOn) ?? 'other'
  }

  #choose(choice: Choice): void {
    this.other = choice === 'other'
    this.edit({ occurredOn: choice === 'other' ? '' : this.#day(choice) })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lapor-date-field': LaporDateField
  }
}
