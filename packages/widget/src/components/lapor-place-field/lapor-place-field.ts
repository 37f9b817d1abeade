/** Where it happened: the kelurahan by name, RT and RW, and a landmark. No map is needed. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { Region } from '@lapor/sdk/contract'
import { keepFocus } from '../../controllers/keep-focus.ts'
import { isolated } from '../../locales/isolated.ts'
import { controls } from '../../styles/controls.ts'
import { root } from '../../styles/root.ts'
import { tokens } from '../../styles/tokens.ts'
import { FieldPart } from '../form-part/field-part.ts'
import { styles } from './lapor-place-field.styles.ts'

const path = '/place/regionCode'

/** How a name is compared, as the search of the contract does it. */
const folded = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')

/**
 * Part of <lapor-form>: the place. The list follows the ARIA pattern "editable combobox with list autocomplete".
 *
 * @slot - Other ways to say where; they come with a later part.
 */
export class LaporPlaceField extends FieldPart {
  static override styles = [tokens, root, controls, styles]
  static override properties = {
    ...FieldPart.properties,
    regions: { attribute: false },
    search: { attribute: false },
    _typed: { state: true },
    _active: { state: true },
    _expanded: { state: true },
  }

  /** Undefined while they are on their way. */
  declare regions: readonly Region[] | undefined
  /** The forgiving search of the contract, handed in: it comes with a later part. */
  declare search: (regions: readonly Region[], words: string) => readonly Region[]
  /** Words in the field that name no kelurahan yet. */
  declare private _typed: string
  /** Index of the option the arrow keys are at; -1 for none. */
  declare private _active: number
  declare private _expanded: boolean

  constructor() {
    super()
    this.search = (regions) => regions
    this._typed = ''
    this._active = -1
    this._expanded = false
    keepFocus(this, '#elsewhere')
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A kelurahan that came from outside (restored, mended, cleared) replaces what was half typed.
    if (changed.has('draft') && changed.get('draft')?.regionCode !== this.draft.regionCode && this.draft.regionCode) this._typed = ''
  }

  protected override render(): TemplateResult {
    const { texts } = this
    return html`<div class="root" lang=${this.texts.lang}>
      <fieldset class="stack">
        <legend>${texts.place}</legend>
        ${this.#isPreset() ? this.#renderPreset() : this.#renderSearch()}
        <slot></slot>
        <div class="rt-rw">
          ${this.textInput('rt', '/place/rt', texts.rt, { inputMode: 'numeric', maxLength: 3 })}
          ${this.textInput('rw', '/place/rw', texts.rw, { inputMode: 'numeric', maxLength: 3 })}
        </div>
        ${this.textInput('landmark', '/place/landmark', texts.landmark, { hint: texts.landmarkHint, maxLength: 300 })}
      </fieldset>
    </div>`
  }

  #renderPreset(): TemplateResult {
    const region = this.#chosen()
    return html`<div class="preset">
      <p>
        <span class="label">${this.texts.region} ${region && isolated(region.name)}</span>
        ${region ? html`<span class="hint">${this.texts.district(isolated(region.district))}</span>` : nothing}
      </p>
      <button class="button quiet" id="elsewhere" type="button" @click=${this.#onElsewhere}>${this.texts.notHere}</button>
    </div>`
  }

  #renderSearch(): TemplateResult {
    const { texts } = this
    const wrong = this.isWrong(path)
    const found = this.#found()
    const open = this._expanded && found.length > 0
    const preset = this.#region(this.site?.regionCode)
    return html`<div class="field ${wrong ? 'wrong' : ''}">
      <label for="region">${texts.region}</label>
      <p class="hint" id="region-hint">${texts.regionHint}</p>
      ${this.error(path, 'region-error')}
      <div class="combobox">
        <input
          class="input"
          id="region"
          data-path=${path}
          role="combobox"
          aria-autocomplete="list"
          aria-controls="regions"
          aria-expanded=${open}
          aria-activedescendant=${open && this._active >= 0 ? `region-${this._active}` : nothing}
          aria-required="true"
          aria-invalid=${wrong ? 'true' : nothing}
          aria-describedby=${wrong ? 'region-hint region-error' : 'region-hint'}
          autocomplete="off"
          autocapitalize="words"
          spellcheck="false"
          maxlength="80"
          .value=${this._typed || (this.#chosen()?.name ?? '')}
          @input=${this.#onInput}
          @keydown=${this.#onKeydown}
          @click=${() => (this._expanded = true)}
          @blur=${this.#onBlur}
        />
        <ul class="options" id="regions" role="listbox" aria-label=${texts.region} ?hidden=${!open}>
          ${open ? found.map((region, at) => this.#renderOption(region, at)) : nothing}
        </ul>
      </div>
      <p class="hint" role="status">${this.#status()}</p>
      ${preset ? html`<div><button class="button quiet" type="button" @click=${() => this.#onBack(preset)}>${texts.backTo(isolated(preset.name))}</button></div>` : nothing}
    </div>`
  }

  #renderOption(region: Region, at: number): TemplateResult {
    return html`<li
      class="option ${at === this._active ? 'active' : ''}"
      id="region-${at}"
      role="option"
      aria-selected=${at === this._active}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#choose(region)}
    >
      ${isolated(region.name)} <span class="hint">${this.texts.district(isolated(region.district))}</span>
    </li>`
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('_active' as keyof LaporPlaceField)) this.renderRoot.querySelector('.option.active')?.scrollIntoView({ block: 'nearest' })
  }

  #isPreset(): boolean {
    const preset = this.site?.regionCode
    return !this.draft.elsewhere && preset != null && this.draft.regionCode === preset
  }

  #chosen(): Region | undefined {
    return this.#region(this.draft.regionCode)
  }

  #region(code: string | null | undefined): Region | undefined {
    return this.regions?.find((region) => region.code === code)
  }

  #found(): readonly Region[] {
    return this._expanded ? this.search(this.regions ?? [], this._typed) : []
  }

  /** Words that name no kelurahan yet must not look like a choice, also after somebody went on. */
  #status(): string | typeof nothing {
    const { texts, regions, _typed: typed, _expanded: expanded } = this
    if (!typed && (!expanded || regions)) return nothing
    if (!regions) return texts.regionLoading
    const count = this.search(regions, typed).length
    if (count === 0) return texts.regionNone
    return expanded ? texts.regionsFound(count) : texts.regionNotChosen
  }

  #choose(region: Region): void {
    this._typed = ''
    this._active = -1
    this._expanded = false
    this.edit({ regionCode: region.code })
  }

  #onElsewhere(): void {
    this.edit({ regionCode: '', elsewhere: true })
    // The button that had focus is gone: the field that replaces it takes it over.
    void this.updateComplete.then(() => this.focusField(path))
  }

  #onBack(preset: Region): void {
    this.edit({ regionCode: preset.code, elsewhere: false })
  }

  #onInput(event: InputEvent): void {
    this._typed = (event.target as HTMLInputElement).value
    this._active = -1
    this._expanded = true
    if (this.draft.regionCode) this.edit({ regionCode: '' })
  }

  #onKeydown(event: KeyboardEvent): void {
    const found = this._expanded ? this.#found() : []
    const region = found[this._active]
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      this._expanded = true
      const count = this.#found().length
      const step = event.key === 'ArrowDown' ? 1 : -1
      // Past either end focus returns to the words themselves (-1), as the pattern asks.
      this._active = ((this._active + 1 + step + count + 1) % (count + 1)) - 1
    } else if (event.key === 'Enter' && region) {
      event.preventDefault()
      this.#choose(region)
    } else if (event.key === 'Escape' && this._expanded) {
      event.preventDefault()
      this._expanded = false
      this._active = -1
    }
  }

  /** Who leaves the field with a whole name, or with one kelurahan left in the list, meant that one. */
  #onBlur(): void {
    const words = folded(this._typed)
    const named = words ? (this.regions ?? []).filter(({ name, aliases }) => [name, ...aliases].some((each) => folded(each) === words)) : []
    const meant = named.length > 0 ? named : this.#found()
    const [only] = meant
    if (this._typed && meant.length === 1 && only) this.#choose(only)
    this._expanded = false
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lapor-place-field': LaporPlaceField
  }
}
