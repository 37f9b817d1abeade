/** What the parts with the details share: text fields and choices, with label, hint and error in one root. */
import { html, nothing, type TemplateResult } from 'lit'
import type { FormTexts } from '../../locales/form-texts.ts'
import { FormPart } from './form-part.ts'

type TextKey = 'name' | 'address' | 'phone' | 'email' | 'rw' | 'rt' | 'landmark'

interface InputOptions {
  readonly hint?: string | undefined
  readonly required?: boolean
  readonly type?: 'text' | 'tel' | 'email'
  readonly inputMode?: 'numeric'
  readonly autocomplete?: string
  readonly maxLength: number
}

export abstract class FieldPart extends FormPart {
  declare texts: FormTexts

  protected textInput(key: TextKey, path: string, label: string, { hint, required, type, inputMode, autocomplete, maxLength }: InputOptions): TemplateResult {
    const wrong = this.isWrong(path)
    const described = [hint && `${key}-hint`, wrong && `${key}-error`].filter(Boolean).join(' ')
    return html`<div class="field ${wrong ? 'wrong' : ''}">
      <label for=${key}>${required ? label : html`${`${label} `}<span class="optional">${this.texts.optional}</span>`}</label>
      ${hint ? html`<p class="hint" id="${key}-hint">${hint}</p>` : nothing} ${this.error(path, `${key}-error`)}
      <input
        class="input"
        id=${key}
        data-path=${path}
        type=${type ?? 'text'}
        inputmode=${inputMode ?? nothing}
        autocomplete=${autocomplete ?? 'off'}
        maxlength=${maxLength}
        aria-required=${required ? 'true' : nothing}
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby=${described || nothing}
        .value=${this.draft[key]}
        @input=${(event: InputEvent) => this.edit({ [key]: (event.target as HTMLInputElement).value })}
      />
    </div>`
  }

  /**
   * Radio buttons as cards. Arrow keys, the group's name and "2 of 3" come from the browser.
   * @param isHeading the legend is seen; else the row in which the choices stand says the same
   */
  protected choices<Value extends string>(
    path: string,
    legend: string,
    options: readonly (readonly [value: Value, name: string, meaning?: string])[],
    selected: Value | '',
    choose: (value: Value) => void,
    isHeading = false,
  ): TemplateResult {
    const wrong = this.isWrong(path)
    // Two choices may stand in one root.
    const errorId = `${path}-error`
    return html`<fieldset class="field ${wrong ? 'wrong' : ''}" aria-describedby=${wrong ? errorId : nothing}>
      <legend class=${isHeading ? '' : 'visually-hidden'}>${legend}</legend>
      ${this.error(path, errorId)}
      <div class="choices ${options.some(([, , meaning]) => meaning) ? '' : 'compact'}">
        ${options.map(
          ([value, name, meaning], at) => html`<label class="choice ${value === selected ? 'chosen' : ''}">
            <input
              type="radio"
              name=${path}
              value=${value}
              data-path=${(selected ? value === selected : at === 0) ? path : nothing}
              .checked=${value === selected}
              @change=${() => choose(value)}
            />
            <span><span class="choice-name">${name}</span>${meaning ? html`<span class="choice-meaning">${meaning}</span>` : nothing}</span>
          </label>`,
        )}
      </div>
    </fieldset>`
  }
}
