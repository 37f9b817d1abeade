/** The fields of a report that can be told better: text and place, as they stand, to be changed. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Region } from '@lapor/sdk/contract'
import type { ActTexts } from '../../locales/act-texts.ts'
import type { FormTexts } from '../../locales/form-texts.ts'
import { isolated } from '../../locales/isolated.ts'

export interface Mending {
  readonly text: string
  readonly regionCode: string
  readonly rt: string
  readonly rw: string
  readonly landmark: string
}

export interface MendOptions {
  readonly texts: ActTexts
  readonly formTexts: FormTexts
  /** Empty while they are on their way: then the kelurahan stays as it is. */
  readonly regions: readonly Region[]
  readonly mending: Mending
  /** The text is too short. */
  readonly wrong: boolean
  readonly onEdit: (patch: Partial<Mending>) => void
}

export const mendForm = ({ texts, formTexts, regions, mending, wrong, onEdit }: MendOptions): TemplateResult => {
  const districts = [...new Set(regions.map(({ district }) => district))]
  const line = (key: 'rt' | 'rw' | 'landmark', label: string, longest: number): TemplateResult =>
    html`<div class="field">
      <label for="mend-${key}">${label} <span class="optional">${formTexts.optional}</span></label>
      <input
        class="input"
        id="mend-${key}"
        dir="auto"
        inputmode=${key === 'landmark' ? nothing : 'numeric'}
        maxlength=${longest}
        autocomplete="off"
        .value=${mending[key]}
        @input=${(event: InputEvent) => onEdit({ [key]: (event.target as HTMLInputElement).value })}
      />
    </div>`
  return html`<div class="field ${wrong ? 'wrong' : ''}">
      <label for="mend-text">${texts.mendText}</label>
      <p class="hint" id="mend-hint">${texts.mendHint}</p>
      ${wrong ? html`<p class="error" id="mend-error">${texts.mendTextShort}</p>` : nothing}
      <textarea
        class="input"
        id="mend-text"
        dir="auto"
        maxlength="5000"
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby=${wrong ? 'mend-error mend-hint' : 'mend-hint'}
        .value=${mending.text}
        @input=${(event: InputEvent) => onEdit({ text: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
    </div>
    ${regions.length > 0
      ? html`<div class="field">
          <label for="mend-region">${formTexts.region}</label>
          <select class="input" id="mend-region" @change=${(event: Event) => onEdit({ regionCode: (event.target as HTMLSelectElement).value })}>
            ${districts.map(
              (district) => html`<optgroup label=${formTexts.district(isolated(district))}>
                ${regions.filter((region) => region.district === district).map(({ code, name }) => html`<option value=${code} ?selected=${code === mending.regionCode}>${name}</option>`)}
              </optgroup>`,
            )}
          </select>
        </div>`
      : nothing}
    <div class="rt-rw">${line('rt', formTexts.rt, 3)} ${line('rw', formTexts.rw, 3)}</div>
    ${line('landmark', formTexts.landmark, 300)}`
}
