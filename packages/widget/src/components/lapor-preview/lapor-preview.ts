/** Shows before sending how the public will see the report, and what in it looks personal. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Finding, Region } from '@lapor/sdk/contract'
import type { Extras } from '../../extras-part.ts'
import { extrasIn } from '../../locales/extras-in.ts'
import type { ExtrasTexts } from '../../locales/extras-texts.ts'
import { isolated } from '../../locales/isolated.ts'
import { controls } from '../../styles/controls.ts'
import { root } from '../../styles/root.ts'
import { tokens } from '../../styles/tokens.ts'
import { FieldPart } from '../form-part/field-part.ts'
import { styles } from './lapor-preview.styles.ts'

/** As the relay writes it in public. */
const maskSign = '▇▇▇'

const withMasks = (text: string, findings: readonly Finding[]): string => [...findings].sort((one, other) => other.from - one.from).reduce((masked, { from, to }) => masked.slice(0, from) + maskSign + masked.slice(to), text)

/** Part of <lapor-form>: closed until somebody wants to see it, but what was found is said on its face. */
export class LaporPreview extends FieldPart {
  static override styles = [tokens, root, controls, styles]
  static override properties = { ...FieldPart.properties, extras: { attribute: false }, regions: { attribute: false }, _said: { state: true } }

  declare extras: Extras | undefined
  declare regions: readonly Region[] | undefined
  /** What was done last, for a screen reader. */
  declare private _said: string

  constructor() {
    super()
    this._said = ''
  }

  protected override render(): TemplateResult | typeof nothing {
    const { draft, extras } = this
    if (!extras || !draft.text.trim()) return nothing
    const texts = extrasIn[this.texts.lang]
    const personal = extras.findPersonal(draft.text)
    const plates = extras.findPlates(draft.text).filter(({ from, to }) => !personal.some((other) => from < other.to && to > other.from))
    const count = personal.length + plates.length
    return html`<div class="root" lang=${this.texts.lang}>
      <details>
        <summary>${texts.preview} ${count > 0 ? html`<span class="count">${texts.previewFound(count)}</span>` : nothing}</summary>
        <div class="stack tight">
          ${this.#renderPublic(texts, personal)} ${this.#renderHide(personal, texts.hiddenAlready, texts.hideFromOfficers, texts)}
          ${this.#renderHide(plates, texts.platesShown, texts.hidePlates, texts)}
        </div>
      </details>
      <p class="visually-hidden" role="status">${this._said}</p>
    </div>`
  }

  #renderPublic(texts: ExtrasTexts, personal: readonly Finding[]): TemplateResult {
    const { text, confidential, aboutStaff, regionCode } = this.draft
    if (confidential || aboutStaff) return html`<p class="card">${texts.previewNot}</p>`
    const region = this.regions?.find(({ code }) => code === regionCode)
    return html`<div class="card">
      <p class="words">${withMasks(text.trim() === text ? text : text.trimEnd(), personal)}</p>
      <p class="hint">${texts.previewWhere(region && isolated(region.name), this.texts.attached(!!this.site?.files?.length))}</p>
    </div>`
  }

  #renderHide(findings: readonly Finding[], told: (words: string) => string, label: string, texts: ExtrasTexts): TemplateResult | typeof nothing {
    if (findings.length === 0) return nothing
    const { text } = this.draft
    return html`<div class="note">
      <p>${told(findings.map(({ from, to }) => text.slice(from, to)).join(', '))}</p>
      <button
        class="button"
        type="button"
        @click=${() => {
          this.edit({ text: withMasks(text, findings) })
          this._said = texts.hidden
          // The button that had focus is gone.
          void this.updateComplete.then(() => this.renderRoot.querySelector('summary')?.focus())
        }}
      >
        ${label}
      </button>
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lapor-preview': LaporPreview
  }
}
