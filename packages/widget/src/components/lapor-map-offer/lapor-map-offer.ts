/** Offers to show the place on a map, and fetches the map once somebody wants it. */
import { html, nothing, type TemplateResult } from 'lit'
import { LaterController } from '../../controllers/later-controller.ts'
import type { LaporEvent } from '../../events.ts'
import type { Extras } from '../../extras-part.ts'
import { extrasIn } from '../../locales/extras-in.ts'
import type { TileAddress } from '../../map-part.ts'
import { controls } from '../../styles/controls.ts'
import { root } from '../../styles/root.ts'
import { tokens } from '../../styles/tokens.ts'
import { FieldPart } from '../form-part/field-part.ts'
import { metresOf } from '../geo-uri.ts'

/** Part of <lapor-place-help>, only where the site has a map: nobody needs it, and nothing of it is fetched before. */
export class LaporMapOffer extends FieldPart {
  static override styles = [tokens, root, controls]
  static override properties = { ...FieldPart.properties, extras: { attribute: false }, _state: { state: true } }

  declare extras: Extras | undefined
  declare private _state: '' | 'opening' | 'open' | 'missing' | 'chosen'

  readonly #map = new LaterController<TileAddress>(this, () => (this.extras as Extras).loadMap())

  constructor() {
    super()
    this._state = ''
  }

  protected override render(): TemplateResult | typeof nothing {
    const { site, extras, draft } = this
    if (!site?.map || !extras) return nothing
    const texts = extrasIn[this.texts.lang]
    const isMissing = this._state === 'missing'
    return html`<div class="root" lang=${this.texts.lang} @lapor-edit=${(event: LaporEvent<'lapor-edit'>) => this.edit(event.detail.patch)}>
      ${this._state === 'open' && this.#map.part
        ? html`<lapor-map .texts=${this.texts} .draft=${draft} .site=${site} .address=${this.#map.part} @lapor-map-close=${this.#onClose}></lapor-map>`
        : html`<button class="button quiet" type="button" aria-disabled=${this._state === 'opening' ? 'true' : nothing} @click=${this.#onOpen}>
            ${this._state === 'opening' ? texts.mapLoading : draft.point ? texts.mapMove : texts.mapShow}
          </button>`}
      <p class=${isMissing ? 'hint' : 'visually-hidden'} role="status">${isMissing ? texts.mapMissing : this._state === 'chosen' && draft.point ? texts.located(metresOf(draft.point)) : nothing}</p>
    </div>`
  }

  async #onOpen(): Promise<void> {
    if (this._state === 'opening') return
    this._state = 'opening'
    const state = await this.#map.get().then(
      () => 'open' as const,
      () => 'missing' as const,
    )
    // Who went elsewhere meanwhile keeps the focus there. In Safari a button that is pressed takes none.
    const isHere = (this.shadowRoot?.activeElement ?? null) !== null || document.activeElement === document.body
    this._state = state
    await this.updateComplete
    if (isHere) this.renderRoot.querySelector('lapor-map')?.focus()
  }

  #onClose({ detail: { chosen } }: LaporEvent<'lapor-map-close'>): void {
    this._state = chosen ? 'chosen' : ''
    // The buttons that had focus are gone.
    void this.updateComplete.then(() => this.renderRoot.querySelector('button')?.focus())
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lapor-map-offer': LaporMapOffer
  }
}
