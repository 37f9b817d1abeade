/** Other ways to say where: the browser's own list of kelurahan, and the exact point from the phone. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Region } from '@lapor/sdk/contract'
import { keepFocus } from '../../controllers/keep-focus.ts'
import type { LaporEvent } from '../../events.ts'
import type { Extras } from '../../extras-part.ts'
import { extrasIn } from '../../locales/extras-in.ts'
import type { ExtrasTexts } from '../../locales/extras-texts.ts'
import { isolated } from '../../locales/isolated.ts'
import { controls } from '../../styles/controls.ts'
import { root } from '../../styles/root.ts'
import { tokens } from '../../styles/tokens.ts'
import { FieldPart } from '../form-part/field-part.ts'
import { geoUri, metresOf } from '../geo-uri.ts'
import { styles } from './lapor-place-help.styles.ts'

/** A first fix of a cheap phone indoors takes its time. */
const patienceMs = 20_000

/** Part of <lapor-form>, within <lapor-place-field>: none of it is needed. */
export class LaporPlaceHelp extends FieldPart {
  static override styles = [tokens, root, controls, styles]
  static override properties = { ...FieldPart.properties, extras: { attribute: false }, regions: { attribute: false }, _state: { state: true } }

  declare extras: Extras | undefined
  declare regions: readonly Region[] | undefined
  declare private _state: '' | 'locating' | 'refused' | 'missing'

  constructor() {
    super()
    this._state = ''
    keepFocus(this, '#locate, #forget')
  }

  protected override render(): TemplateResult {
    const texts = extrasIn[this.texts.lang]
    return html`<div class="root stack tight" lang=${this.texts.lang}>${this.#renderList(texts)} ${this.#renderPoint(texts)}
      <lapor-map-offer
        .texts=${this.texts}
        .draft=${this.draft}
        .site=${this.site}
        .extras=${this.extras}
        @lapor-edit=${(event: LaporEvent<'lapor-edit'>) => this.edit(event.detail.patch)}
      ></lapor-map-offer>
    </div>`
  }

  /** For whoever does not know how a name is written, and for software that fills lists better than searches. */
  #renderList(texts: ExtrasTexts): TemplateResult | typeof nothing {
    const { regions = [], draft } = this
    const isPreset = draft.regionCode !== '' && draft.regionCode === this.site?.regionCode
    // Whoever has just chosen the site's own kelurahan in it keeps the focus.
    if (regions.length === 0 || (isPreset && !this.shadowRoot?.activeElement?.closest('details'))) return nothing
    const districts = [...new Set(regions.map(({ district }) => district))].sort()
    return html`<details>
      <summary>${texts.regionList}</summary>
      <div class="field">
        <label for="list">${texts.regionInList}</label>
        <select class="input" id="list" @change=${(event: Event) => this.edit({ regionCode: (event.target as HTMLSelectElement).value })}>
          ${this.#renderOption('', texts.regionPick)}
          ${districts.map(
            (district) =>
              html`<optgroup label=${this.texts.district(isolated(district))}>
                ${regions.filter((region) => region.district === district).map(({ code, name }) => this.#renderOption(code, name))}
              </optgroup>`,
          )}
        </select>
      </div>
    </details>`
  }

  #renderOption(code: string, name: string): TemplateResult {
    return html`<option value=${code} ?selected=${code === this.draft.regionCode}>${name}</option>`
  }

  /** Only on request, with how far it may be off. Plain http pages and some in-app browsers have no geolocation: then there is no button. */
  #renderPoint(texts: ExtrasTexts): TemplateResult | typeof nothing {
    const { point } = this.draft
    const isOffered = isSecureContext && 'geolocation' in navigator
    if (!point && !isOffered) return nothing
    const failure = this._state === 'refused' ? texts.locationRefused : this._state === 'missing' ? texts.locationMissing : ''
    return html`${point
        ? html`<div class="row">
            <p>${texts.located(metresOf(point))} ${texts.locatedSeenBy}</p>
            <button class="button quiet" id="forget" type="button" @click=${() => this.edit({ point: '' })}>${texts.forgetPoint}</button>
          </div>`
        : html`<div>
            <button class="button" id="locate" type="button" aria-disabled=${this._state === 'locating' ? 'true' : nothing} @click=${this.#onLocate}>
              ${this._state === 'locating' ? texts.locating : texts.locate}
            </button>
          </div>`}
      <p class=${failure ? 'hint' : 'visually-hidden'} role="status">${failure || (point ? texts.located(metresOf(point)) : nothing)}</p>`
  }

  #onLocate(): void {
    if (this._state === 'locating') return
    this._state = 'locating'
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        this._state = ''
        if (this.isConnected) this.edit({ point: geoUri(coords.latitude, coords.longitude, coords.accuracy) })
      },
      // 1 is PERMISSION_DENIED (Geolocation §6).
      ({ code }) => (this._state = code === 1 ? 'refused' : 'missing'),
      { enableHighAccuracy: true, timeout: patienceMs, maximumAge: 60_000 },
    )
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lapor-place-help': LaporPlaceHelp
  }
}
