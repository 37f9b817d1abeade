/** The exact point: from the phone, only on request, with how far it may be off. */
import { html, nothing, type TemplateResult } from 'lit'
import { extrasIn } from '../../locales/extras-in.ts'
import { controls } from '../../styles/controls.ts'
import { root } from '../../styles/root.ts'
import { tokens } from '../../styles/tokens.ts'
import { FieldPart } from '../form-part/field-part.ts'
import { geoUri, metresOf } from './geo-uri.ts'

/** A first fix of a cheap phone indoors takes its time. */
const patienceMs = 20_000

/** Part of <lapor-form>. Plain http pages and some in-app browsers have no geolocation: then there is no button. */
export class LaporPointField extends FieldPart {
  static override styles = [tokens, root, controls]
  static override properties = { ...FieldPart.properties, state: { state: true } }

  declare private state: '' | 'locating' | 'refused' | 'missing'

  constructor() {
    super()
    this.state = ''
  }

  protected override render(): TemplateResult | typeof nothing {
    const texts = extrasIn[this.texts.lang]
    const { point } = this.draft
    const isOffered = isSecureContext && 'geolocation' in navigator
    if (!point && !isOffered) return nothing
    const failure = this.state === 'refused' ? texts.locationRefused : this.state === 'missing' ? texts.locationMissing : ''
    return html`<div class="root" lang=${this.texts.lang}>
      ${point
        ? html`<div class="row"><p>${texts.located(metresOf(point))} ${texts.locatedSeenBy}</p>
            <button class="button quiet" type="button" @click=${this.#onForget}>${texts.forgetPoint}</button></div>`
        : html`<button class="button" id="locate" type="button" aria-disabled=${this.state === 'locating' ? 'true' : nothing} @click=${this.#onLocate}>
            ${this.state === 'locating' ? texts.locating : texts.locate}
          </button>`}
      <p class=${failure ? 'hint' : 'visually-hidden'} role="status">${failure || (point ? texts.located(metresOf(point)) : nothing)}</p>
    </div>`
  }

  #onLocate(): void {
    if (this.state === 'locating') return
    this.state = 'locating'
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        this.state = ''
        if (this.isConnected) this.edit({ point: geoUri(coords.latitude, coords.longitude, coords.accuracy) })
      },
      // 1 is PERMISSION_DENIED (Geolocation §6).
      ({ code }) => (this.state = code === 1 ? 'refused' : 'missing'),
      { enableHighAccuracy: true, timeout: patienceMs, maximumAge: 60_000 },
    )
  }

  #onForget(): void {
    this.edit({ point: '' })
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#locate')?.focus())
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lapor-point-field': LaporPointField
  }
}
