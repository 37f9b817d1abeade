/** The browser's own list of kelurahan, by kecamatan: for whoever does not know how a name is written, and for software that fills lists better than searches. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Region } from '@lapor/sdk/contract'
import { controls } from '../../styles/controls.ts'
import { root } from '../../styles/root.ts'
import { tokens } from '../../styles/tokens.ts'
import { FieldPart } from '../form-part/field-part.ts'

const path = '/place/regionCode'

/** Part of <lapor-place-field>. */
export class LaporRegionList extends FieldPart {
  static override styles = [tokens, root, controls]
  static override properties = { ...FieldPart.properties, regions: { attribute: false } }

  declare regions: readonly Region[] | undefined

  protected override render(): TemplateResult {
    const { texts, regions = [] } = this
    const wrong = this.isWrong(path)
    const districts = [...new Set(regions.map(({ district }) => district))].sort()
    return html`<div class="root" lang=${texts.lang}>
      <div class="field ${wrong ? 'wrong' : ''}">
        <label for="list">${texts.region}</label>
        ${this.error(path, 'region-error')}
        <select
          class="input"
          id="list"
          data-path=${path}
          aria-required="true"
          aria-invalid=${wrong ? 'true' : nothing}
          aria-describedby=${wrong ? 'region-error' : nothing}
          @change=${(event: Event) => this.edit({ regionCode: (event.target as HTMLSelectElement).value })}
        >
          ${this.#option('', texts.regionPick)}
          ${districts.map((district) => html`<optgroup label=${texts.district(district)}>${regions.filter((region) => region.district === district).map(({ code, name }) => this.#option(code, name))}</optgroup>`)}
        </select>
      </div>
    </div>`
  }

  #option(code: string, name: string): TemplateResult {
    return html`<option value=${code} ?selected=${code === this.draft.regionCode}>${name}</option>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lapor-region-list': LaporRegionList
  }
}
